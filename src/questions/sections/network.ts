import type { Question } from '../schema.ts';

const components = [
	{ id: 'telephony', label: 'Better digital telephony' },
	{ id: 'online', label: 'Simpler online requests' },
	{ id: 'navigation', label: 'Faster care navigation, assessment and response' }
];

/** What only the network (PCN) can answer: review, declaration, evidence and money. */
export const network: readonly Question[] = [
	{
		id: 'network.telephony-review',
		code: 'PCN-01',
		audience: 'network',
		title: "Do the PCN's practices look at their phone figures together at least once a quarter?",
		hint: 'At least: number of calls, average wait, time until callers give up, average call length. The 2024 letter sets no interval; a quarter is our suggestion. Partly: less often, or not all practices.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'The 2024 letter asks PCNs to review these figures to manage demand and plan care navigation. It also supports the telephony part of a claim.',
		good: {
			enough:
				'Every practice brings its figures each quarter, and the minutes say what was decided.',
			better:
				'The practices use the same definitions, learn from each other without ranking, and check whether a change helped.'
		},
		evidence: ['Minutes of the last review', 'The table of figures used, with months'],
		due: [],
		sources: [{ source: 'letter-2024', at: 'annex 1, section B' }],
		covers: ['letter-b-telephony-metrics'],
		action: {
			what: 'Put the phone figures of all practices on the PCN agenda each quarter',
			findOut: 'Look through the PCN minutes of the last 12 months for phone figures',
			measure: 'Reviews held in the year, and practices that brought figures',
			owner: 'PCN manager',
			weeks: 6
		}
	},
	{
		id: 'network.declared',
		code: 'PCN-02',
		audience: 'network',
		title: 'Which components has the PCN declared to the ICB as in place at every practice?',
		hint: 'Answer for the contract year you are assessing. The three components are those of 2024/25. In 2025/26 they were regrouped, and we could not confirm that telephony stayed in: check your DES. For 2026/27 there is nothing to declare.',
		input: { kind: 'several', options: components, none: 'None declared yet' },
		followUps: [
			{
				id: 'network.declared.telephony-on',
				title: 'When was better digital telephony declared?',
				hint: 'Leave empty if it was not.',
				input: { kind: 'date', when: 'past' }
			},
			{
				id: 'network.declared.online-on',
				title: 'When was simpler online requests declared?',
				hint: 'Leave empty if it was not.',
				input: { kind: 'date', when: 'past' }
			},
			{
				id: 'network.declared.navigation-on',
				title: 'When was faster care navigation, assessment and response declared?',
				hint: 'Leave empty if it was not.',
				input: { kind: 'date', when: 'past' }
			},
			{
				id: 'network.declared.not-claimed',
				title: 'Has the PCN chosen not to claim any component?',
				hint: 'That is a decision for the PCN, and some networks made it for reasons of safety. Recording it here keeps the reason beside the dates.',
				input: {
					kind: 'several',
					options: components,
					none: 'No, we have not chosen to leave any out'
				}
			}
		],
		why: 'In 2024/25 each component was worth a third of the improvement payment, due only once the PCN declared it in place at all its practices. The clinical director decides; the ICB may check later.',
		good: {
			enough:
				'For each component there is a dated declaration that every practice can back up, or a recorded decision not to claim.',
			better:
				'Each practice has confirmed its part in writing, and the PCN checks from time to time that it still holds.'
		},
		evidence: ['Copy of the form sent to the ICB', 'Confirmation from each practice'],
		due: [
			{
				on: '2025-03-31',
				says: 'For 2024/25: the ICB told before this date, as the BMA quotes the DES',
				ref: { source: 'bma-pcn-funding-2025', at: 'capacity and access improvement payment' }
			},
			{
				says: 'For 2025/26: declared within the contract year; check your DES for the day',
				ref: { source: 'sslmc-caip-2025', at: 'payment' }
			}
		],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'next steps, board report' },
			{ source: 'checklist-2023', at: 'support offer 6' },
			{ source: 'checklist-2023', at: 'ICB action 12' },
			{ source: 'funding-2023', at: 'capacity and access improvement payment' },
			{ source: 'capsticks-des-2024', at: 'capacity and access improvement payment' },
			{ source: 'lmc-online-2024', at: 'payment form' },
			{ source: 'bma-pcn-funding-2025', at: 'capacity and access improvement payment' },
			{ source: 'sslmc-caip-2025', at: 'payment' }
		],
		covers: ['icb-12', 'letter-b-claim', 'letter-board'],
		action: {
			what: 'Go through each component with all practices, and record either a declaration or the decision not to claim',
			findOut:
				'Ask the clinical director and the ICB which forms were sent, for which year and when',
			measure: 'Components declared or decided, out of three',
			owner: 'PCN clinical director',
			weeks: 6
		}
	},
	{
		id: 'network.evidence-kept',
		code: 'PCN-03',
		audience: 'network',
		title: 'Does the PCN hold evidence from every practice for each component it has declared?',
		hint: 'A reference to a document in the practice is enough if the PCN can get it at once. Partly: a practice or a criterion is missing. If nothing was declared, choose Not applicable. Never collect patient data.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'Commissioners could check after paying and claim money back. What is gathered at the time is far easier to show than what is looked for later.',
		good: {
			enough:
				'An index lists, for every practice and criterion, the evidence, its date and where it is.',
			better:
				'A second person checked it before the declaration, and it is kept up to date when people or systems change.'
		},
		evidence: ['Evidence index by practice and criterion'],
		due: [
			{
				says: 'Commissioners may verify after payment; times differ by ICB',
				ref: { source: 'capsticks-des-2024', at: 'validation after payment' }
			}
		],
		sources: [
			{ source: 'gm-foi-2025', at: 'verification after payment' },
			{ source: 'capsticks-des-2024', at: 'validation after payment' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'checklist-2023', at: 'ICB action 12' }
		],
		covers: ['icb-12', 'letter-b-claim'],
		action: {
			what: 'Build one evidence index for all practices and fill what is missing',
			findOut: 'Ask each practice where its evidence for each declared criterion is kept',
			measure: 'Practice and criterion pairs with evidence, out of all declared',
			owner: 'PCN manager',
			weeks: 4
		}
	},
	{
		id: 'network.transformation-lead',
		code: 'PCN-04',
		audience: 'network',
		title: 'Has the PCN named a digital and transformation lead, and has that person been trained?',
		hint: 'Partly: named, but training not finished. Training other than the national course counts; name it below.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'network.transformation-lead.training',
				title: 'Which training, and when?',
				hint: 'Give the role, the course and the month. No names.',
				input: { kind: 'text' },
				when: ['yes', 'partly']
			}
		],
		why: 'Change needs somebody with time and skill for it. Each PCN could nominate one lead for national training in 2023/24 and 2024/25.',
		good: {
			enough: 'The role is filled, with protected time, and the training is done.',
			better: 'The lead works with every practice on its plan and passes on what was learned.'
		},
		evidence: ['Nomination or job description', 'Certificate, by role'],
		due: [
			{
				says: 'Nominations through 2023/24 and 2024/25',
				ref: { source: 'checklist-2023', at: 'support offer 5' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 5' },
			{ source: 'checklist-2023', at: 'practice action 8' },
			{ source: 'checklist-2023', at: 'ICB action 8' }
		],
		covers: ['action-08', 'icb-08'],
		action: {
			what: 'Name a digital and transformation lead and ask the ICB which training is open now',
			findOut: 'Ask the PCN manager who holds the role and what training they have done',
			measure: 'Role filled and training finished, with the month',
			owner: 'PCN clinical director',
			weeks: 8
		}
	},
	{
		id: 'network.funding',
		code: 'PCN-05',
		audience: 'network',
		title: 'Which adjusted population does the PCN use for its capacity and access payments?',
		hint: 'Enter the figure and the date it stands for: 1 January 2023 for 2023/24, 1 January 2024 for 2024/25. The 2025/26 figures were corrected from June 2025: take the corrected one.',
		input: {
			kind: 'numbers',
			period: 'date',
			fields: [
				{
					id: 'adjusted-population',
					label: 'Adjusted population of the PCN',
					unit: 'people',
					min: 1,
					max: 1000000,
					decimals: 2
				}
			],
			usualSources: ['PCN payment statement', 'National PCN population file', 'ICB letter']
		},
		followUps: [
			{
				id: 'network.funding.casp-received',
				title: 'How much capacity and access support payment did the PCN get in a month?',
				hint: 'This is the part without conditions (CASP). It ended with March 2026: for later months, give the last one in which it was paid.',
				input: {
					kind: 'numbers',
					period: 'month',
					fields: [
						{
							id: 'casp',
							label: 'Support payment in the month',
							unit: 'GBP',
							min: 0,
							max: 1000000,
							decimals: 2
						}
					],
					usualSources: ['PCN payment statement', 'PCN accounts']
				}
			},
			{
				id: 'network.funding.rates-2025',
				title: 'Which rates per head were paid to the PCN in 2025/26?',
				hint: 'Pounds per head of adjusted population for the year. We found none to rely on, and public calculators disagree: take them from a payment statement or your ICB.',
				input: {
					kind: 'numbers',
					period: 'date',
					fields: [
						{
							id: 'casp',
							label: 'Support payment (CASP), a year',
							unit: 'GBP',
							min: 0,
							max: 20,
							decimals: 3
						},
						{
							id: 'caip',
							label: 'Improvement payment (CAIP), a year',
							unit: 'GBP',
							min: 0,
							max: 20,
							decimals: 3
						}
					],
					usualSources: ['PCN payment statement', 'ICB letter']
				}
			},
			{
				id: 'network.funding.risk-stratification',
				title:
					'Has every practice used a digital tool to sort patients by need, found who gains most from continuity, and acted on it?',
				hint: 'The 2025/26 incentive, as one secondary source describes it: check your DES. Partly: a practice or one of the steps is missing.',
				input: { kind: 'choice', notApplicable: 'refused' }
			}
		],
		why: 'Every sum of the payment is a rate times this figure. It differs from the number of registered patients and has been corrected before, so we ask you to type it with its date.',
		good: {
			enough:
				'The figure comes from a payment statement or national file, and you know the date it stands for.',
			better:
				'You have compared what was paid with rate times population, and raised any difference with the ICB.'
		},
		evidence: ['Payment statement of the month', 'Source and date of the adjusted population'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 6' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 3' },
			{ source: 'letter-2024', at: 'next steps, board report' },
			{ source: 'funding-2023', at: 'capacity and access support payment' },
			{ source: 'sslmc-populations-2025', at: 'corrected adjusted populations' },
			{ source: 'contract-2026', at: 'capacity and access funding' },
			{ source: 'continuity-2025', at: 'continuity incentive' },
			{ source: 'risk-stratification-2026', at: 'what PCNs certify' }
		],
		covers: ['letter-b-funding', 'letter-board', 'annex3-cap'],
		action: {
			what: 'Check payments against rate and adjusted population, and record the figure with its date',
			findOut:
				'Ask the PCN manager or the ICB for the adjusted population used, its date and the last statement',
			measure: 'Difference between what was paid and rate times population',
			owner: 'PCN manager',
			weeks: 3
		}
	}
];
