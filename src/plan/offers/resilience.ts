import type { SourceRef } from '#questions';
import type { NeedCriterion, Offer } from './offer.ts';

const pulse = (at: string): SourceRef => ({ source: 'pulse-resilience-2016', at });

/** The ten national criteria that were suggested for choosing practices; local teams could add others. */
export const needCriteria: readonly NeedCriterion[] = [
	{
		id: 'inspection',
		title: 'Rated inadequate, or requiring improvement, by the Care Quality Commission',
		questions: []
	},
	{
		id: 'patients-per-clinician',
		title: 'Many patients for each full-time GP or nurse',
		questions: [],
		listSize: true
	},
	{ id: 'vacancies', title: 'Posts that stand empty', questions: [] },
	{
		id: 'outside-concern',
		title: 'Put forward by the LMC or the commissioner, who see cause for concern',
		questions: []
	},
	{ id: 'practice-changes', title: 'Great changes in the practice', questions: [] },
	{
		id: 'isolation',
		title: 'Professional isolation',
		questions: ['support.programme.what']
	},
	{ id: 'qof', title: 'Lower QOF achievement', questions: [] },
	{
		id: 'referral-prescribing',
		title: 'Referrals or prescribing that differ from the local average',
		questions: []
	},
	{ id: 'closed-list', title: 'A list closed to new patients', questions: [] },
	{
		id: 'patient-survey',
		title: 'Poor results in the GP Patient Survey',
		questions: ['capacity.patient-survey']
	}
];

/** The resilience programme of 2016: its criteria, its menu, and what a practice agreed to. */
export const resilience: readonly Offer[] = [
	{
		id: 'resilience',
		kind: 'resilience',
		title: 'General practice resilience programme (2016)',
		says: 'Local help for practices that were struggling or at risk of it. The national money was for 2016/17 and the three years after; what has followed it we have not found.',
		who: ['practice'],
		whoSays:
			'A practice chosen by its local team, or one that put itself forward. The list was gone through every six months.',
		until: '2020-03-31',
		how: 'Local teams chose by the criteria below and their own knowledge, weighing how much help was needed against how much it would change. Today, ask your ICB and your LMC whether there is help of this kind; a one-sheet case is a good way to ask.',
		amount: {
			says: '£40 million for England over four years: £16 million in 2016/17, then £8 million a year; no sum for one practice is named',
			forEngland: true,
			source: pulse('how much money')
		},
		includes: [
			'A quick diagnosis of what to improve, and special advice, such as on IT, staff, management or finance',
			'Coaching, supervision or a mentor',
			'Cover or extra hands for practice management',
			'Help at once for a practice that may have to close',
			'Help to find and share staff, such as a local pool of GPs whose fees are paid',
			'Support in making changes, until better ways of working hold'
		],
		conditions: [
			'An agreed action plan with clear milestones for ending the support',
			'A memorandum of understanding with NHS England, which was not legally binding',
			'Commitment of its own; no money of its own'
		],
		criteria: needCriteria,
		answers: ['support.requested', 'workforce.retention'],
		remarks: [
			{
				says: 'Four years from 2016/17 is our reading of the article; it names no last day.',
				sources: [pulse('how much money')]
			},
			{
				says: 'Help could come as a local team, through others under contract, as pay for cover, or as direct financial help from the commissioner.',
				sources: [pulse('menu of support')]
			}
		],
		sources: [
			pulse('eligible practices'),
			pulse('menu of support'),
			pulse('what the practice has to do'),
			pulse('what to include in a case')
		]
	}
];
