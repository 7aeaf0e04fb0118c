import type { Question } from '../schema.ts';

/** What happens to a request once it is in: one list, equal treatment, a timely answer. */
export const navigation: readonly Question[] = [
	{
		id: 'navigation.single-view',
		code: 'NAV-01',
		audience: 'practice',
		title: 'Does the team see all phone, walk-in and online requests together in one list?',
		hint: 'Requests for care and admin requests both count. Answer Partly if one route is still kept apart, for example on paper or in another program.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'One list shows the whole demand and stops one route from jumping the queue. It is a goal of the 2024 letter; we found no proof that payment depends on it, so check your DES.',
		good: {
			enough:
				'Every request, by whatever route, lands in one list that the people who sort it all see.',
			better:
				'The list also shows route, time and outcome, and you use it each month to plan staffing.'
		},
		evidence: [
			'Screenshot of the list with all patient details removed',
			'Written procedure that says how each route gets on to the list'
		],
		due: [
			{
				says: 'National aim for 2024/25; the letter gives no day',
				ref: { source: 'letter-2024', at: 'annex 1, section B' }
			}
		],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 6' },
			{ source: 'mgp-model', at: 'see and understand all need' }
		],
		covers: ['letter-b-single-view'],
		action: {
			what: 'Bring phone, walk-in and online requests into one list',
			findOut: 'Follow one request of each route for a morning and note where it is written down',
			measure: 'Share of requests in the one list, by route, in a sample week',
			owner: 'Practice manager with the lead GP',
			weeks: 12
		}
	},
	{
		id: 'navigation.structured-information',
		code: 'NAV-02',
		audience: 'practice',
		title:
			'Does reception collect the same structured information from phone and walk-in patients as your online form does?',
		hint: 'Structured means set questions with the answers written down. Staff may fill in the form for the patient. People who cannot go online must not have to. Partly: only some staff, sites or routes.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Whoever sorts the requests can only be fair if each one comes with the same facts. We list it as a 2024/25 payment criterion from memory of the DES and the letter: check your DES.',
		good: {
			enough:
				'All reception staff use one set of questions for phone and walk-in, matching the online form, and record the answers.',
			better:
				'You sample requests by route each quarter, find what is missing, and change the script or the training.'
		},
		evidence: [
			'The form or script reception uses',
			'Record of staff training on it',
			'Result of a sample check by route, as counts only'
		],
		due: [
			{
				on: '2025-03-31',
				says: 'For the 2024/25 payment, improvements had to be in place in all practices of the PCN before this day',
				ref: { source: 'capsticks-des-2024', at: 'capacity and access improvement payment' }
			}
		],
		sources: [{ source: 'letter-2024', at: 'annex 1, section B' }],
		covers: ['letter-b-single-view'],
		action: {
			what: 'Give reception one set of questions for phone and walk-in that matches the online form',
			findOut: 'Lay the online form beside what reception asks and records today',
			measure: 'Share of sampled phone and walk-in requests with all set questions answered',
			owner: 'Reception lead',
			weeks: 8
		}
	},
	{
		id: 'navigation.parity',
		code: 'NAV-03',
		audience: 'practice',
		title:
			'Is every request assessed and prioritised in the same way, whether it comes by phone, online or at the desk?',
		hint: 'The same rules, the same people or skills, and the same chance of a slot. Answer Partly if one route is sorted later, or has slots kept for it without a clinical reason.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Need should decide, not the route. We list it as a 2024/25 payment criterion from memory of the DES; the letter asks for parity of routes. Check your DES for the exact words.',
		good: {
			enough:
				'One written way of assessing requests covers all routes, and staff follow it all day.',
			better:
				'You compare waits and outcomes by route at least yearly and put right any difference.'
		},
		evidence: [
			'Care navigation and triage protocol',
			'Audit of waits and outcomes by route, as counts only'
		],
		due: [
			{
				on: '2025-03-31',
				says: 'For the 2024/25 payment, improvements had to be in place in all practices of the PCN before this day',
				ref: { source: 'capsticks-des-2024', at: 'capacity and access improvement payment' }
			}
		],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'mgp-model', at: 'prioritise and allocate safely and fairly' }
		],
		covers: ['letter-b-online'],
		action: {
			what: 'Agree one written way to assess and prioritise requests, for all routes',
			findOut: 'Take ten recent requests of each route and compare who assessed them, when and how',
			measure: 'Median time from request to decision, by route',
			owner: 'Lead GP with the reception lead',
			weeks: 8
		}
	},
	{
		id: 'navigation.preferred-clinician',
		code: 'NAV-04',
		audience: 'practice',
		title:
			'Where it is safe and suitable, are patients asked if they would rather wait for the clinician they prefer?',
		hint: 'The team asks, on every route; it is not enough to agree when a patient brings it up. You decide when waiting is suitable. Partly: only some staff or routes ask.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Speed and seeing the same person can pull apart, and the patient should choose where that is safe. We list it as a 2024/25 payment criterion from memory of the DES: check yours.',
		good: {
			enough:
				'The script and the online form both ask, where suitable, and the answer guides the booking.',
			better:
				'You know how often patients choose to wait, and how often they then see that clinician.'
		},
		evidence: [
			'The line in the reception script and on the online form',
			'Sample check of how often it was asked, as counts only'
		],
		due: [
			{
				on: '2025-03-31',
				says: 'For the 2024/25 payment, improvements had to be in place in all practices of the PCN before this day',
				ref: { source: 'capsticks-des-2024', at: 'capacity and access improvement payment' }
			}
		],
		sources: [{ source: 'mgp-model', at: 'prioritise and allocate, including continuity' }],
		covers: [],
		action: {
			what: 'Add the question about a preferred clinician to the script and the online form',
			findOut: 'Check the script and the online form, and ask three members of staff what they say',
			measure: 'Share of sampled suitable requests in which the patient was asked',
			owner: 'Reception lead with the lead GP',
			weeks: 4
		}
	},
	{
		id: 'navigation.outcome-on-the-day',
		code: 'NAV-05',
		audience: 'practice',
		title:
			'Are urgent requests dealt with the same day, all others answered by the end of the next working day, and nobody told to ring again?',
		hint: 'Answered: a person has looked at it and the patient knows the next step, which need not be an appointment; an automatic receipt is not enough. Dealt with need not mean solved (an LMC reading). Sources differ: on the day (2024 letter), one working day (2025 charter), end of the next core-hours period, 18:30 (2026/27).',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'navigation.outcome-on-the-day.holds',
				title: 'Which of the three hold on every working day?',
				hint: 'The contract of 2026/27 asks for each of them; what you leave out becomes the gap.',
				input: {
					kind: 'several',
					options: [
						{ id: 'urgent-same-day', label: 'Urgent requests are dealt with the same day' },
						{
							id: 'answered-next-day',
							label: 'All others are answered by the end of the next working day'
						},
						{ id: 'nobody-sent-away', label: 'Nobody is told to ring again' }
					],
					none: 'None of them on every day'
				},
				when: ['partly']
			}
		],
		why: 'Being told to ring again tomorrow is what makes the 8am rush. The 2025 charter and, since April 2026, the contract rule it out.',
		good: {
			enough:
				'Urgent requests are dealt with the same day, everyone else knows the next step by the end of the next working day, and staff never say "ring again tomorrow".',
			better: 'Every patient knows the next step on the day, and a monthly report proves it.'
		},
		evidence: [
			'Report of time from request to answer, by route',
			'Reception script for days when slots are full'
		],
		due: [
			{
				on: '2023-05-15',
				says: 'Contract: an appropriate response to each contact, so that the patient knows how it will be handled',
				ref: { source: 'opening-hours-2025', at: 'response to patients' }
			},
			{
				on: '2026-04-01',
				says: 'Contract: urgent the same day, others by the end of the next core-hours period, nobody asked to ring again',
				ref: { source: 'sslmc-access-2026', at: 'access requirements' }
			}
		],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 6' },
			{ source: 'opening-hours-2025', at: 'response to patients' },
			{ source: 'charter-2025', at: 'next steps within one working day' },
			{ source: 'contract-2026', at: 'access requirements' },
			{ source: 'sslmc-access-2026', at: 'access requirements' },
			{ source: 'pulse-gpip-2023', at: 'assessment or signposting on first contact' }
		],
		covers: ['letter-b-on-the-day'],
		duty: {
			says: 'Urgent requests dealt with the same day, others answered by the end of the next core-hours period, and no patient asked to contact the practice again instead',
			since: '2026-04-01',
			ref: { source: 'sslmc-access-2026', at: 'access requirements' }
		},
		action: {
			what: 'Make sure each request has an answer in time, and take "ring again tomorrow" out of every script',
			findOut:
				'Take one busy day and check when each request was answered and what the patient was told',
			measure: 'Share of requests answered on the day, and by the end of the next working day',
			owner: 'Practice manager with the lead GP',
			weeks: 6
		}
	},
	{
		id: 'navigation.streaming-team',
		code: 'NAV-06',
		audience: 'practice',
		title:
			'Are requests sorted by a team, with an experienced clinician leading it or on hand at all times?',
		hint: 'Sorting, or streaming, means sending each request to the right person or service. Answer Yes if one GP and one receptionist do it together. Partly: no clinician is on hand for part of the day.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'navigation.streaming-team.who',
				title: 'Who takes part in sorting the requests?',
				hint: 'Tick every role that does it in a usual week.',
				input: {
					kind: 'several',
					options: [
						{ id: 'gp', label: 'Experienced GP' },
						{ id: 'nurse-or-practitioner', label: 'Nurse or advanced practitioner' },
						{ id: 'pharmacist', label: 'Pharmacist' },
						{ id: 'care-navigator', label: 'Care navigator or receptionist' },
						{ id: 'other', label: 'Someone else' }
					],
					none: 'No fixed team'
				},
				when: ['yes', 'partly']
			}
		],
		why: 'The 2024 letter says that practices which sort requests well do it as a team, often led by an experienced GP.',
		good: {
			enough:
				'A named role leads the sorting each day, and a clinician can be asked at once when staff are unsure.',
			better:
				'The team looks back at its decisions together and changes its rules from what it learns.'
		},
		evidence: ['Rota that shows the sorting team', 'Written procedure for sorting requests'],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'mgp-model', at: 'use the whole team' }
		],
		covers: ['letter-b-streaming'],
		action: {
			what: 'Set up a sorting team with an experienced clinician leading or on hand in every session',
			findOut: 'Go through last week hour by hour: who sorted requests, and whom could they ask?',
			measure: 'Sessions a week with a clinician on hand for the sorting team',
			owner: 'Lead GP',
			weeks: 8
		}
	},
	{
		id: 'navigation.training',
		code: 'NAV-07',
		audience: 'practice',
		title: 'How many of your staff have finished the national care-navigation training?',
		hint: 'Count people who finished, not those booked. The date is when the last one finished. If nobody has, enter 0 and today. The places were for 2023/24 and 2024/25: ask the ICB what is open now.',
		input: {
			kind: 'numbers',
			period: 'date',
			fields: [
				{
					id: 'staff',
					label: 'Staff who finished the training',
					unit: 'staff',
					min: 0,
					max: 500,
					decimals: 0,
					expectsAtLeast: 1
				}
			],
			usualSources: ['Certificates', 'Training log']
		},
		followUps: [],
		why: 'Every practice could nominate one person. Trained staff can guide patients to the right help the first time.',
		good: {
			enough:
				'At least one person has finished, still works with you, and has shared it with the team.',
			better:
				'Everyone who guides patients has had this or similar training, and new starters get it.'
		},
		evidence: ['Certificate or training log entry', 'Nomination sent to the ICB'],
		due: [
			{
				on: '2023-07-31',
				says: 'Half of the 2023/24 nominations made (a target for ICBs)',
				ref: { source: 'checklist-2023', at: 'ICB action 8' }
			},
			{
				says: 'One nomination a practice, in 2023/24 and 2024/25',
				ref: { source: 'checklist-2023', at: 'support offer 5' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 8' },
			{ source: 'checklist-2023', at: 'practice action 15' },
			{ source: 'checklist-2023', at: 'support offer 5' },
			{ source: 'checklist-2023', at: 'ICB action 8' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'funding-2023', at: 'care navigator training' },
			{ source: 'care-navigation-guide', at: 'prepare' }
		],
		covers: ['action-08', 'action-15', 'icb-08', 'letter-b-navigation-training', 'annex2-07'],
		action: {
			what: 'Ask the ICB which care-navigation training is open and put at least one person forward',
			findOut: 'Look in the training log for care-navigation certificates',
			measure: 'Staff who have finished care-navigation training',
			owner: 'Practice manager',
			weeks: 12
		}
	}
];
