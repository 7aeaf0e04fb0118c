import type { Caveat, Count, FigureLayout } from '../layout.ts';

/** The publication of which the three telephony files are parts. */
export const PUBLICATION = 'Cloud Based Telephony Data in General Practice';

/** The headings that all three files have. */
export const HEADINGS = ['Date', 'PRACTICE_CODE', 'Indicator', 'Value'] as const;

/** Where in the three files practice, month and value stand. */
export const COLUMNS = {
	practice: 'PRACTICE_CODE',
	month: 'Date',
	value: 'Value'
} as const satisfies Partial<FigureLayout>;

/** Facts section 3: the indicators, by the field that asks for them. */
export const INDICATORS = {
	inbound: { where: { Indicator: ['CBT001'] } },
	answered: { where: { Indicator: ['CBT003'] } },
	missed: { where: { Indicator: ['CBT004'] } },
	asked: { where: { Indicator: ['CBT005'] } },
	made: { where: { Indicator: ['CBT006'] } }
} as const satisfies Readonly<Record<string, Count>>;

/** The field of the question on call figures that each indicator fills. */
export const CALL_FIGURES = {
	question: 'telephony.figures',
	figures: {
		inbound: { count: 'inbound' },
		answered: { count: 'answered' },
		missed: { count: 'missed' },
		'call-backs-asked': { count: 'asked' },
		'call-backs-made': { count: 'made' }
	}
} as const;

/** How the publication counts. */
export const COUNTED: readonly Caveat[] = [
	{
		says: 'Every inbound number counts, and a call that goes to voicemail counts as missed, so local reports often look better.',
		sources: [{ source: 'xon-cbt-faq', at: 'how calls are counted' }]
	},
	{
		says: 'A call-back that is booked counts as asked for, not as answered.',
		sources: [{ source: 'xon-cbt-faq', at: 'how calls are counted' }]
	},
	{
		says: 'Answered, missed, asked for a call-back and ended in the phone menu need not add up to the calls received.',
		sources: [{ source: 'cbt-pipeline-2026', at: 'national context' }]
	}
];

/** Waits are published in bands only. */
export const NO_AVERAGE: Caveat = {
	says: 'Waits and lengths come in bands, so no average is proposed: keep those from your supplier’s report.',
	sources: [{ source: 'cbt-pipeline-2026', at: 'telephony files per month' }]
};

/** Why a practice is not in the publication. */
export const ABSENT: readonly Caveat[] = [
	{
		says: 'Practices that share one phone account have no figures of their own in it.',
		sources: [{ source: 'xon-cbt-faq', at: 'shared accounts' }]
	},
	{
		says: 'Not every practice takes part: 5,327 of 6,171 open practices did in August 2026.',
		sources: [{ source: 'cbt-pipeline-2026', at: 'national context' }]
	}
];
