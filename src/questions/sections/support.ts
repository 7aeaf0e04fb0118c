import type { Question } from '../schema.ts';

/** The starting position, the plan, and the help and money that were asked for. */
export const support: readonly Question[] = [
	{
		id: 'support.baseline',
		code: 'SUP-01',
		audience: 'practice',
		title: 'Was your starting position on access written down and agreed with the ICB?',
		hint: 'In 2023/24 a national template served for this, usually filled in by the PCN; it counts if your practice is in it. Partly: written but not agreed. A practice formed later answers No: that is history, not a fault.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'support.baseline.agreed-on',
				title: 'When was it agreed?',
				input: { kind: 'date', when: 'past' },
				when: ['yes']
			}
		],
		why: 'Improvement can only be shown against a starting point. For 2023/24 the ICB judged progress from this record.',
		good: {
			enough:
				'A dated record of patient experience, ease of access and appointment recording, accepted by the ICB.',
			better:
				'It also says how each point will be measured and which level you want to reach by when.'
		},
		evidence: ['The baseline record', 'ICB message that accepts it'],
		due: [
			{
				on: '2023-06-30',
				says: 'Starting position agreed with the ICB and submitted',
				ref: { source: 'checklist-2023', at: 'practice action 6' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 6' },
			{ source: 'checklist-2023', at: 'ICB action 9' },
			{ source: 'thc-plan-2023', at: 'baseline' }
		],
		covers: ['action-06', 'icb-09'],
		action: {
			what: 'Write down the present position with dated figures and agree it with the ICB as the starting point',
			findOut: 'Ask the PCN for the baseline sent in 2023 and any agreed since',
			measure: 'Dated baseline accepted by the ICB',
			owner: 'Practice manager with the PCN manager',
			weeks: 4
		}
	},
	{
		id: 'support.requested',
		code: 'SUP-02',
		audience: 'practice',
		title: 'What help with access have you asked your ICB for?',
		hint: 'Requests made for you by the PCN count, whether granted or not. None is a fine answer if you need no help. Some of these offers have ended nationally: ask what there is now.',
		input: {
			kind: 'several',
			options: [
				{
					id: 'programme-intermediate',
					label: 'Hands-on improvement support, three months for a practice or six for a PCN'
				},
				{
					id: 'programme-intensive',
					label: 'Intensive improvement support, six months for a practice'
				},
				{ id: 'navigation-training', label: 'Care-navigation training places' },
				{ id: 'lead-training', label: 'Training for a digital and transformation lead' },
				{ id: 'backfill', label: 'Cover for staff during the change (transition money)' },
				{ id: 'online-tool', label: 'A better online consultation tool' },
				{ id: 'telephony', label: 'Help with the phone system' },
				{ id: 'other', label: 'Something else' }
			],
			none: 'We have not asked for any'
		},
		followUps: [
			{
				id: 'support.requested.problem',
				title: 'If you ask for help now: what is the problem?',
				hint: 'Facts help: vacancies, patients for each GP, survey scores, an inspection rating. No patient details and no names of staff.',
				input: { kind: 'text' }
			},
			{
				id: 'support.requested.solution',
				title: 'What would solve it?',
				hint: 'One clear request: what, for whom and for how long.',
				input: { kind: 'text' }
			},
			{
				id: 'support.requested.cost',
				title: 'What would it cost?',
				hint: 'Money or staff time, and how you worked it out. An estimate is fine if you say so.',
				input: { kind: 'text' }
			},
			{
				id: 'support.requested.proof',
				title: 'How would you prove that it worked?',
				hint: 'A figure you have today, what it should become, and when you will look again.',
				input: { kind: 'text' }
			}
		],
		why: 'ICBs were asked to agree support with every practice. A request that names problem, solution, cost and proof fits on one page and is easy to grant.',
		good: {
			enough: 'Each need has been put to the ICB in writing, and you know the answer.',
			better:
				'Each request has its problem, solution, cost and proof, and the help has an end date.'
		},
		evidence: ['Message to the ICB with its date', 'Reply from the ICB'],
		due: [
			{
				on: '2023-07-15',
				says: 'Support wanted confirmed to the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 8' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 8' },
			{ source: 'checklist-2023', at: 'ICB action 10' },
			{ source: 'checklist-2023', at: 'support offer 1' },
			{ source: 'checklist-2023', at: 'support offer 2' },
			{ source: 'checklist-2023', at: 'support offer 3' },
			{ source: 'checklist-2023', at: 'support offer 4' },
			{ source: 'checklist-2023', at: 'support offer 5' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'pulse-resilience-2016', at: 'what to include in a case' }
		],
		covers: ['action-08', 'icb-10', 'letter-b-transformation'],
		action: {
			what: 'Write one page with problem, solution, cost and proof, and send it to the ICB',
			findOut: 'Ask the partners and the PCN what has been asked for and what came of it',
			measure: 'Requests sent, and requests answered',
			owner: 'Practice manager',
			weeks: 3
		}
	},
	{
		id: 'support.plan-signed',
		code: 'SUP-03',
		audience: 'practice',
		title:
			'Is there an access improvement plan covering your practice that the ICB has signed off?',
		hint: 'A PCN plan counts if it says what your practice will do. Partly: written or sent, but not signed off. Your ICB may want its own form; the plan this tool prints can be the draft.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'support.plan-signed.signed-on',
				title: 'When was it signed off?',
				input: { kind: 'date', when: 'past' },
				when: ['yes']
			}
		],
		why: 'The plan is what practice and ICB both work to. In 2023/24 the payment was judged by it; some ICBs have asked for plans since.',
		good: {
			enough: 'One plan with actions, owners and dates, signed off by the ICB.',
			better: 'The team knows it, each action has a figure, and it is looked at every month.'
		},
		evidence: ['The plan with its date and version', 'ICB sign-off'],
		due: [
			{
				on: '2023-07-31',
				says: 'Plan signed off by the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 9' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 9' },
			{ source: 'checklist-2023', at: 'ICB action 11' },
			{ source: 'checklist-2023', at: 'ICB action 14' },
			{ source: 'system-plan-2023', at: 'summary of practice and PCN plans' },
			{ source: 'nwl-plan-2025', at: 'plan contents' }
		],
		covers: ['action-09', 'icb-11', 'icb-14'],
		action: {
			what: 'Finish the access improvement plan with the team and ask the ICB to sign it off',
			findOut: 'Ask the PCN and ICB which plan covers your practice and whether it is signed off',
			measure: 'Plan signed off, with its date',
			owner: 'Practice manager with the PCN manager',
			weeks: 6
		}
	},
	{
		id: 'support.changes-reported',
		code: 'SUP-04',
		audience: 'practice',
		title: 'Have the changes in your access improvement plan been made, and reported to the ICB?',
		hint: 'Answer for the plan you are assessing. Partly: some changes are made, or all are made but not reported. If there is no plan, answer No.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'support.changes-reported.reported-on',
				title: 'When did you last report to the ICB?',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			},
			{
				id: 'support.changes-reported.accepted',
				title: 'For 2023/24: in which areas did the commissioner find enough improvement?',
				hint: 'Leave it open if you do not know. The ICB told the PCN; payment was due by 31 August 2024.',
				input: {
					kind: 'several',
					options: [
						{ id: 'experience', label: 'Patient experience of contact' },
						{ id: 'access', label: 'Ease of access and demand management' },
						{ id: 'recording', label: 'Accuracy of recording in appointment books' }
					],
					none: 'In none of them'
				},
				when: ['yes', 'partly']
			}
		],
		why: 'A plan counts when it is carried out. For 2023/24 the ICB assessed the changes before it paid.',
		good: {
			enough: 'Every change is made or has an agreed new date, and the ICB has had a report.',
			better:
				'The report shows figures from before and after, and what you learned where it did not work.'
		},
		evidence: ['Progress report', 'Figures before and after the change'],
		due: [
			{
				on: '2024-03-31',
				says: 'Planned improvements made and reported',
				ref: { source: 'checklist-2023', at: 'practice action 11' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 11' },
			{ source: 'checklist-2023', at: 'ICB action 12' }
		],
		covers: ['action-11', 'icb-12'],
		action: {
			what: 'Go through the plan, finish what is open or agree a new date, and send the ICB a short report',
			findOut:
				'Mark each planned change as made, under way or not begun, and look for the last report sent',
			measure: 'Changes made, out of those planned',
			owner: 'Practice manager',
			weeks: 8
		}
	},
	{
		id: 'support.transition-money',
		code: 'SUP-05',
		audience: 'practice',
		title:
			'Has the practice had the one-off money for changing to modern general practice access, £13,500 on average?',
		hint: 'It was offered once per practice, in 2023/24 or 2024/25. Partly: agreed but not paid, or paid in part. Joining an improvement programme was not a condition.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'support.transition-money.amount',
				title: 'How much did you get, and on which date?',
				hint: 'If it came in parts, give the total and the date of the last part.',
				input: {
					kind: 'numbers',
					period: 'date',
					fields: [
						{
							id: 'amount',
							label: 'Amount received',
							unit: 'GBP',
							min: 0,
							max: 500000,
							decimals: 2
						}
					],
					usualSources: ['ICB letter', 'Payment statement', 'Practice accounts']
				},
				when: ['yes', 'partly']
			},
			{
				id: 'support.transition-money.used-for',
				title: 'What was it used for?',
				input: {
					kind: 'several',
					options: [
						{ id: 'extra-shifts', label: 'Extra shifts by your own staff' },
						{ id: 'locums', label: 'Locums' },
						{ id: 'peer-support', label: 'Support from other practices (peer support)' },
						{ id: 'clearing-work', label: 'Clearing work already booked before the switch' },
						{ id: 'other', label: 'Something else' }
					],
					none: 'Not used yet'
				},
				when: ['yes', 'partly']
			}
		],
		why: 'The money bought time to make the switch. ICBs were asked to report to their boards how it was used.',
		good: {
			enough:
				'You know the amount and date, and can show that it went on extra capacity for the change.',
			better: 'You can also say what changed because of it, in figures.'
		},
		evidence: ['ICB letter that agrees the money', 'Short note of what it was spent on'],
		due: [
			{
				says: 'Available through 2023/24 and 2024/25, agreed with the ICB',
				ref: { source: 'checklist-2023', at: 'support offer 4' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 4' },
			{ source: 'checklist-2023', at: 'ICB action 7' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 3' },
			{ source: 'letter-2024', at: 'next steps, board report' },
			{ source: 'funding-2023', at: 'transition cover and transformation support funding' },
			{ source: 'pulse-gpip-2023', at: 'transition cover' },
			{ source: 'transition-funding', at: 'purpose and amount' }
		],
		covers: ['icb-07', 'letter-b-funding', 'letter-board'],
		action: {
			what: 'Ask the ICB whether any transition or local money is open, with a short plan of what it would pay for',
			findOut: 'Ask your accountant and the ICB whether the money was paid, when and how much',
			measure: 'Amount agreed, and shifts or sessions it paid for',
			owner: 'Practice manager with the partners',
			weeks: 4
		}
	},
	{
		id: 'support.programme',
		code: 'SUP-06',
		audience: 'practice',
		title:
			'Has the practice joined an improvement programme, or held a support level framework conversation?',
		hint: 'The framework is a guided talk with your team about what goes well and where help is needed; the result belongs to you. Either one is enough for Yes. Partly: agreed but not begun.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'support.programme.what',
				title: 'Which have you taken part in?',
				input: {
					kind: 'several',
					options: [
						{
							id: 'universal',
							label: 'National guides, webinars or online sessions, used by the team'
						},
						{
							id: 'intermediate-practice',
							label: 'Three months of hands-on support for the practice'
						},
						{ id: 'intermediate-network', label: 'Six months of hands-on support for the PCN' },
						{ id: 'intensive', label: 'Six months of intensive support for the practice' },
						{ id: 'skills', label: 'Courses that build improvement skills' },
						{ id: 'local', label: 'Hands-on support from the ICB' },
						{ id: 'peers', label: 'A local group of practices that learn from each other' },
						{ id: 'support-level', label: 'Support level framework conversation' },
						{ id: 'other', label: 'Another programme' }
					],
					none: 'None of these yet'
				},
				when: ['yes', 'partly']
			}
		],
		why: 'Practices that change with help find it easier. The national programme ran in 2023/24 and 2024/25 and was being handed to ICBs, so what is on offer now differs by area.',
		good: {
			enough: 'The team took part, and at least one thing it led to is still in use.',
			better:
				'You repeat the conversation when things change, and pass on what you learned to other practices.'
		},
		evidence: ['Dates of taking part', 'Actions that came out of it'],
		due: [
			{
				says: 'ICBs to nominate practices for hands-on support by December 2023',
				ref: { source: 'checklist-2023', at: 'ICB action 5' }
			},
			{
				on: '2024-03-31',
				says: 'ICBs to have given local hands-on support to at least 850 practices in England',
				ref: { source: 'checklist-2023', at: 'ICB action 6' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 3' },
			{ source: 'checklist-2023', at: 'ICB action 5' },
			{ source: 'checklist-2023', at: 'ICB action 6' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 7' },
			{ source: 'letter-2024', at: 'annex 2, item 8' },
			{ source: 'funding-2023', at: 'General Practice Improvement Programme' },
			{ source: 'pulse-gpip-2023', at: 'three tiers of support' },
			{ source: 'slf', at: 'purpose and use' }
		],
		covers: ['icb-05', 'icb-06', 'letter-b-transformation', 'annex2-08'],
		action: {
			what: 'Hold a support level framework conversation, and ask the ICB which improvement help fits what comes out',
			findOut:
				'Ask the ICB primary care team what the practice has been put forward for or taken part in',
			measure: 'Actions from the conversation or programme that are done',
			owner: 'Practice manager with a partner',
			weeks: 6
		}
	}
];
