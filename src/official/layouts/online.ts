import type { Caveat } from '../layout.ts';

/** The publication of which both files of online requests are parts. */
export const PUBLICATION = 'Submissions via Online Consultation Systems in General Practice';

/** The question's fields, by the count of each kind. */
export const REQUEST_FIGURES = {
	question: 'online.requests',
	figures: {
		clinical: { count: 'clinical' },
		administrative: { count: 'administrative' },
		other: { count: 'other' }
	}
} as const;

/** How the publication counts. */
export const COUNTED: readonly Caveat[] = [
	{
		says: 'Requests that were sent are counted, not patients.',
		sources: [{ source: 'oc-submissions', at: 'submissions by type' }]
	},
	{
		says: 'Missing supplier data are not nought: if a figure looks too small, ask your supplier whether all data were sent.',
		sources: [{ source: 'oc-submissions', at: 'submissions by type' }]
	}
];

/** Why a practice is not in the publication. */
export const ABSENT: readonly Caveat[] = [
	{
		says: 'Only practices are in it whose supplier sends data, with the practice’s acceptance of the notice.',
		sources: [{ source: 'oc-submissions', at: 'practices known to have a system' }]
	}
];
