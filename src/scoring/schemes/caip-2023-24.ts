import type { SourceRef } from '#questions';
import type { Criterion, Scheme } from '../scheme.ts';
import { known, short, yes } from './leaves.ts';

const checklist = (at: string): SourceRef => ({ source: 'checklist-2023', at });
const guidance = (at: string): SourceRef => ({ source: 'cap-2023', at });

/**
 * What every area rested on: a baseline, a plan, its delivery, and then the commissioner's own
 * judgement, which no answer can replace: the user reports it once it is known.
 */
const assessed = (area: string, option: string): readonly Criterion[] => [
	{
		id: `${area}.1`,
		title: 'The starting position in this area was agreed with the ICB',
		wording: 'paraphrase',
		counts: 'payment',
		rule: yes('support.baseline'),
		sources: [checklist('practice action 6'), checklist('ICB action 9')]
	},
	{
		id: `${area}.2`,
		title: 'An access improvement plan was signed off by the ICB',
		wording: 'paraphrase',
		counts: 'payment',
		rule: yes('support.plan-signed'),
		sources: [checklist('practice action 9'), checklist('ICB action 11')]
	},
	{
		id: `${area}.3`,
		title: 'The improvements in the plan were made and reported, or accepted as they were',
		wording: 'paraphrase',
		counts: 'payment',
		rule: {
			any: [
				yes('support.changes-reported'),
				{
					all: [
						{ answer: 'support.changes-reported', is: ['partly'] },
						{ answer: 'support.changes-reported.accepted', includes: option }
					]
				}
			]
		},
		sources: [checklist('practice action 11'), checklist('ICB action 12')]
	},
	{
		id: `${area}.4`,
		title: 'The commissioner found enough improvement in this area',
		wording: 'paraphrase',
		counts: 'payment',
		decidedBy: 'commissioner',
		rule: { answer: 'support.changes-reported.accepted', includes: option },
		sources: [checklist('support offer 6'), checklist('ICB action 12')]
	}
];

/**
 * CAIP 2023/24: no fixed criteria but three areas, in which the commissioner judged the improvement
 * between a baseline and 31 March 2024. What it looked at is shown and decides nothing by itself.
 */
export const caip202324: Scheme = {
	id: 'caip-2023-24',
	title: 'CAIP 2023/24',
	kind: 'payment',
	from: '2023-04-01',
	to: '2024-03-31',
	remarks: [
		'In its first year CAIP had three areas instead of components. The ICB judged how far the PCN had come from an agreed starting position; there was no list of marks to reach.',
		'So an area is met here only when you can report that the commissioner accepted it. Where a step is missing, such as the agreed baseline, it is not met; otherwise it is not known yet, however well the rest stands.',
		'Payment was due by 31 August 2024. It is past: nothing can be claimed for it today.'
	],
	components: [
		{
			id: 'experience',
			title: 'Patient experience of contact',
			criteria: [
				...assessed('A1', 'experience'),
				{
					id: 'A1.5',
					title: 'The patient survey result on contacting the practice is known',
					wording: 'paraphrase',
					counts: 'weighed',
					unconfirmed:
						'One reading of the guidance has it for preparation rather than as a measure.',
					rule: known('capacity.patient-survey', 'contact'),
					sources: [guidance('patient experience of contact'), checklist('practice action 6')]
				},
				{
					id: 'A1.6',
					title: 'A Friends and Family return was sent for each of twelve months',
					wording: 'paraphrase',
					counts: 'weighed',
					unconfirmed:
						'Greater Manchester held some PCNs back for missing returns; what other ICBs asked was not found.',
					rule: {
						answer: 'capacity.patient-survey.friends-and-family',
						figure: 'returns-sent',
						atLeast: 12
					},
					sources: [
						guidance('patient experience of contact'),
						{ source: 'gm-foi-2025', at: 'criteria not met' }
					]
				},
				{
					id: 'A1.7',
					title: 'A change was made because of what patients said',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('capacity.feedback-change'),
					sources: [guidance('patient experience of contact')]
				}
			]
		},
		{
			id: 'access',
			title: 'Ease of access and demand management',
			criteria: [
				...assessed('A2', 'access'),
				{
					id: 'A2.5',
					title: 'Every site is on cloud-based telephony',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('telephony.cloud'),
					sources: [
						guidance('ease of access and demand management'),
						checklist('practice action 7')
					]
				},
				{
					id: 'A2.6',
					title: 'Queue and call-back are on, where the phone contract includes them',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: {
						all: [
							yes('telephony.queue'),
							{
								any: [
									yes('telephony.call-back'),
									{
										all: [short('telephony.call-back'), yes('telephony.call-back.outside-contract')]
									}
								]
							}
						]
					},
					sources: [checklist('practice action 12')]
				},
				{
					id: 'A2.7',
					title: 'The number of online requests is known',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: {
						any: [
							known('online.requests', 'clinical'),
							known('online.requests', 'administrative'),
							known('online.requests', 'other')
						]
					},
					sources: [guidance('ease of access and demand management, use per 1,000 patients')]
				},
				{
					id: 'A2.8',
					title: 'Demand is counted by route, day and season, and the rota follows it',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('capacity.demand'),
					sources: [guidance('ease of access and demand management')]
				},
				{
					id: 'A2.9',
					title: 'Call data are used to plan capacity and improve the service',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('telephony.use-of-data'),
					sources: [guidance('ease of access and demand management')]
				},
				{
					id: 'A2.10',
					title: 'The number of calls is known',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: known('telephony.figures', 'inbound'),
					sources: [guidance('ease of access and demand management')]
				}
			]
		},
		{
			id: 'recording',
			title: 'Accuracy of recording in appointment books',
			criteria: [
				...assessed('A3', 'recording'),
				{
					id: 'A3.5',
					title: 'Accurate recording was self-certified',
					wording: 'paraphrase',
					counts: 'payment',
					rule: yes('appointments.self-certified'),
					sources: [
						checklist('practice action 10'),
						guidance('accuracy of recording in appointment books')
					]
				},
				{
					id: 'A3.6',
					title: 'Every appointment by every role is in the book',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('appointments.all-recorded'),
					sources: [
						checklist('practice action 10'),
						guidance('accuracy of recording in appointment books')
					]
				},
				{
					id: 'A3.7',
					title: 'Every slot type has its national category, setting and mode',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: yes('appointments.mapped'),
					sources: [checklist('practice action 10')]
				},
				{
					id: 'A3.8',
					title: 'The share of unmapped appointments is known',
					wording: 'paraphrase',
					counts: 'weighed',
					rule: known('appointments.unmapped', 'unmapped'),
					sources: [checklist('practice action 10')]
				}
			]
		}
	],
	money: {
		populationOn: '2023-01-01',
		payments: [
			{
				id: 'support',
				title: 'Support payment (CASP)',
				rate: { milliPounds: 2765 },
				paid: 'monthly',
				says: 'Paid to every PCN without conditions, in twelve equal parts.',
				sources: [
					{ source: 'letter-2024', at: 'annex 3, line 6' },
					{ source: 'funding-2023', at: 'capacity and access support payment' }
				]
			},
			{
				id: 'improvement',
				title: 'Improvement payment (CAIP)',
				rate: { milliPounds: 1185 },
				paid: 'whole',
				says: 'All or part of it, as the commissioner judged the three areas together.',
				sources: [
					{ source: 'letter-2024', at: 'annex 3, line 7' },
					{ source: 'funding-2023', at: 'capacity and access improvement payment' }
				]
			}
		],
		remarks: [
			{
				says: 'How much of it a single area was worth was not found, so it is not divided here.',
				sources: [{ source: 'funding-2023', at: 'capacity and access improvement payment' }]
			}
		]
	},
	sources: [
		checklist('support offer 6; practice actions 6 to 12'),
		guidance('three areas'),
		{ source: 'funding-2023', at: 'capacity and access improvement payment' }
	]
};
