import type { Question } from '../schema.ts';

/** Matching staff to demand, hearing patients, and keeping the same clinician where it matters. */
export const capacity: readonly Question[] = [
	{
		id: 'capacity.demand',
		code: 'CAP-01',
		audience: 'practice',
		title:
			'Do you count what patients ask for by route, day and season, and plan the rota from it?',
		hint: 'Routes are phone, desk and online. Count requests, not just appointments given. Answer Partly if a route is missing, or you count but the rota stays as it is.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Matching staff to real demand helps to ease the morning rush. The 2023/24 improvement payment looked at demand management.',
		good: {
			enough:
				'You can show demand for each route by day of the week, compare it with other times of year, and point to a rota change it led to.',
			better:
				'Planned and actual demand are compared every week, and the rota shifts before the known peaks.'
		},
		evidence: ['Demand and capacity sheet', 'Rota before and after a change'],
		due: [],
		sources: [
			{ source: 'mgp-model', at: 'see and understand all need' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'cap-2023', at: 'ease of access and demand management' },
			{ source: 'funding-2023', at: 'quality and outcomes framework' }
		],
		covers: [],
		action: {
			what: 'Count requests by route and day, set them beside the capacity on the rota, and change the rota where they part',
			findOut:
				'Take four weeks of phone, desk and online figures and put them beside the rota of those weeks',
			measure: 'Requests and capacity by day of the week, each month',
			owner: 'Practice manager with the lead GP',
			weeks: 10
		}
	},
	{
		id: 'capacity.patient-survey',
		code: 'CAP-02',
		audience: 'practice',
		title: 'What did the latest national GP Patient Survey find for your practice?',
		hint: 'Take the figures published for your practice. The questions changed in 2024: do not compare with earlier years. If too few patients answered, say so in the note.',
		input: {
			kind: 'numbers',
			period: 'year',
			fields: [
				{
					id: 'overall',
					label: 'Patients who call their overall experience of the practice good',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				},
				{
					id: 'contact',
					label: 'Patients who call their experience of contacting the practice good',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				}
			],
			usualSources: ['GP Patient Survey website', 'ICB dashboard']
		},
		followUps: [
			{
				id: 'capacity.patient-survey.friends-and-family',
				title: 'What did the Friends and Family Test show in the last full month?',
				hint: 'Good means the answers good or very good. If you sent no return, enter 0 rather than leave it out.',
				input: {
					kind: 'numbers',
					period: 'month',
					fields: [
						{
							id: 'responses',
							label: 'Responses',
							unit: 'responses',
							min: 0,
							max: 20000,
							decimals: 0
						},
						{
							id: 'positive',
							label: 'Responses that were good or very good',
							unit: '%',
							min: 0,
							max: 100,
							decimals: 1
						},
						{
							id: 'returns-sent',
							label: 'Monthly returns sent, in the 12 months up to and including this one',
							unit: 'returns',
							min: 0,
							max: 12,
							decimals: 0
						}
					],
					usualSources: [
						'Friends and Family Test return',
						'National publication',
						'Messaging supplier report'
					]
				}
			}
		],
		why: 'Patient experience of contact was one of the three areas of the 2023/24 payment. In Greater Manchester, some PCNs fell short, above all on sending Friends and Family returns.',
		good: {
			enough:
				'The survey figures carry their year, and a Friends and Family return went in for every month.',
			better:
				'You know which groups of patients are less content, and follow your own survey between the national ones.'
		},
		evidence: [
			'Survey page for the practice, with its year',
			'Confirmation of Friends and Family returns'
		],
		due: [
			{
				on: '2023-06-30',
				says: 'Part of the starting position for the 2023/24 payment',
				ref: { source: 'checklist-2023', at: 'practice action 6' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 6' },
			{ source: 'checklist-2023', at: 'support offer 6' },
			{ source: 'cap-2023', at: 'patient experience of contact' },
			{ source: 'gm-foi-2025', at: 'criteria not met' },
			{ source: 'gpps-2024', at: 'changed question set' }
		],
		covers: ['action-06'],
		action: {
			what: 'Send the Friends and Family return every month, and choose one point of the patient survey to improve',
			findOut:
				'Look up your practice on the survey website and ask who sends the Friends and Family return',
			measure: 'Returns sent out of 12; share of patients who call contact with the practice good',
			owner: 'Practice manager',
			weeks: 4
		}
	},
	{
		id: 'capacity.feedback-change',
		code: 'CAP-03',
		audience: 'practice',
		title: 'Can you show a change to access that you made because of what patients told you?',
		hint: 'From a survey, the Friends and Family Test, complaints or the patient group. Yes: you can name the feedback, the change and its date. A change that is only planned is Partly.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'The 2023/24 payment looked at how feedback was used, not only at scores, and at least one ICB still asks in its plan form how patients are involved.',
		good: {
			enough: 'One change in place, with the feedback behind it, and patients were told.',
			better:
				'It happens all the time: feedback is looked at every quarter, with the patient group, and you check whether the change helped.'
		},
		evidence: ['"You said, we did" notice', 'Patient group minutes without names of patients'],
		due: [
			{
				on: '2024-03-31',
				says: 'Improvements made and reported to the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 11' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 6' },
			{ source: 'checklist-2023', at: 'practice action 11' },
			{ source: 'cap-2023', at: 'patient experience of contact' },
			{ source: 'nwl-plan-2025', at: 'patient engagement and feedback' }
		],
		covers: ['action-06', 'action-11'],
		action: {
			what: 'Pick one thing patients keep raising, change it with the patient group, and tell patients what you did',
			findOut:
				'Ask the team and the patient group what changed in the last year because patients asked for it',
			measure: 'Changes made from feedback in the year, with the result of each',
			owner: 'Practice manager with the patient group',
			weeks: 10
		}
	},
	{
		id: 'capacity.continuity',
		code: 'CAP-04',
		audience: 'practice',
		title:
			'Have you used a digital tool to find the patients who gain most from seeing the same clinician, and acted on it?',
		hint: 'The tool sorts patients by need; as far as we know, none is prescribed. Partly: patients found but nothing changed for them, or found without a digital tool. Never write patient details here.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Sorting by need and continuity was one part of the 2025/26 payment, and it became a clearer task of PCNs in 2026/27. We know the details from secondary sources only: check your DES.',
		good: {
			enough:
				'The patients are marked in your system, and staff who book know what to do when one of them gets in touch.',
			better:
				'You measure how often these patients see their own clinician, and refresh the list at least every year.'
		},
		evidence: ['Short note of the method', 'Number of patients found, as a count only'],
		due: [
			{
				on: '2026-03-31',
				says: 'End of 2025/26, the year of the incentive; check your DES for the exact condition',
				ref: { source: 'continuity-2025', at: 'continuity incentive' }
			}
		],
		sources: [
			{ source: 'continuity-2025', at: 'continuity incentive' },
			{ source: 'mgp-model', at: 'prioritise and allocate, including continuity' },
			{ source: 'risk-stratification-2026', at: 'what PCNs certify' },
			{ source: 'nhsconfed-2026', at: 'PCN responsibilities for continuity' }
		],
		covers: [],
		action: {
			what: 'Find the patients who gain most from continuity, mark them in the system and agree how staff book them',
			findOut:
				'Ask the lead GP and the PCN whether patients have been sorted by need, with which tool and when',
			measure: 'Share of contacts in which the patients found saw their usual clinician',
			owner: 'Lead GP for continuity',
			weeks: 12
		}
	}
];
