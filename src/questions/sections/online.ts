import type { Question } from '../schema.ts';

/** Requests made online: when the route is open, who watches it, and the tools behind it. */
export const online: readonly Question[] = [
	{
		id: 'online.core-hours',
		code: 'ONL-01',
		audience: 'practice',
		title:
			'Can patients send both clinical and admin requests online for the whole of core hours, 08:00 to 18:30, Monday to Friday?',
		hint: 'Yes only if both kinds are open the whole time, on every working day. If clinical requests are limited to non-urgent ones, answer Partly and say so below. A form that closes early, or after a set number of requests, is Partly too.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'online.core-hours.limits',
				title: 'What limits online requests at the moment?',
				hint: 'Choose all that apply.',
				input: {
					kind: 'several',
					options: [
						{ id: 'non-urgent-only', label: 'Clinical requests are for non-urgent needs only' },
						{ id: 'administrative-only', label: 'Only admin requests can be sent' },
						{ id: 'part-of-day', label: 'Open for part of the day, or on some days only' },
						{ id: 'daily-limit', label: 'Closes once a set number of requests is reached' },
						{ id: 'other', label: 'Something else (say what in the note)' }
					],
					none: 'None of these'
				},
				when: ['partly', 'no']
			}
		],
		why: 'The payment criterion asks for clinical and admin requests in core hours; the BMA and LMCs read 2025/26 as unchanged. The contract change of October 2025 was announced for non-urgent requests only. The BMA holds that inviting urgent ones online is unsafe; not claiming is a choice a PCN may make.',
		good: {
			enough:
				'Clinical and admin forms are both open from 08:00 to 18:30 on every working day, and nothing closes them early.',
			better:
				'You also log any closure with its reason, and watch the hours of arrival so that cover matches them.'
		},
		evidence: [
			'Opening schedule of the online tool',
			'Log of when it was switched off and on',
			'Website page that shows the online times'
		],
		due: [
			{
				says: 'In place in all practices, and declared by the PCN, before 31 March of the year claimed',
				ref: { source: 'bma-pcn-funding-2025', at: 'simpler online requests' }
			},
			{
				on: '2025-10-01',
				says: 'Contract: online tool open to patients throughout core hours',
				ref: { source: 'pulse-october-2025', at: 'core hours' }
			}
		],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 5' },
			{ source: 'sslmc-caip-2025', at: 'online requests criterion' },
			{ source: 'lmc-online-2024', at: 'online requests criterion' },
			{ source: 'bma-pcn-funding-2025', at: 'simpler online requests' },
			{ source: 'pulse-october-2025', at: 'core hours' }
		],
		covers: ['letter-b-online'],
		duty: {
			says: 'Online tool open to patients throughout core hours, announced for non-urgent appointment requests, medication queries and admin requests; less than the payment criterion asks',
			since: '2025-10-01',
			ref: { source: 'pulse-october-2025', at: 'core hours' }
		},
		action: {
			what: 'Keep both clinical and admin online requests open from 08:00 to 18:30 on every working day',
			findOut: "Try both forms at 08:00 and just before 18:30, and look at the tool's schedule",
			measure: 'Working days in the month on which both forms were open for all of core hours',
			owner: 'Practice manager with the lead GP',
			weeks: 8
		}
	},
	{
		id: 'online.opening-times',
		code: 'ONL-02',
		audience: 'practice',
		title: 'When can patients reach you by phone, at the front desk and online, Monday to Friday?',
		hint: 'Give the real times of a usual week. If you close for lunch, show the break. For a route that is always open, enter 00:00 to 23:59. If sites differ, take the main one and describe the others in the note. We work out the gaps against core hours.',
		input: {
			kind: 'hours',
			routes: [
				{ id: 'phone', label: 'Phone' },
				{ id: 'desk', label: 'Front desk' },
				{ id: 'online', label: 'Online requests' }
			]
		},
		followUps: [],
		why: 'No route should be better or worse than another, and a short closure is easily overlooked. The times also show whether what you publish is right.',
		good: {
			enough:
				'All three routes are open from 08:00 to 18:30, and the times given are those staff keep to in practice.',
			better:
				'The same times stand on the website, at the door and in the phone message, and someone checks them every few months.'
		},
		evidence: [
			'Website page with the times of all three routes',
			'Phone system and online tool schedules'
		],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'opening-hours-2025', at: 'core hours' },
			{ source: 'pulse-october-2025', at: 'core hours' },
			{ source: 'sslmc-access-2026', at: 'access requirements' }
		],
		covers: ['letter-b-online'],
		duty: {
			says: 'Premises, phone and online tool available to patients throughout core hours',
			since: '2025-10-01',
			ref: { source: 'pulse-october-2025', at: 'core hours' }
		},
		action: {
			what: 'Close the gaps so that phone, front desk and online are open throughout core hours',
			findOut: 'Write down for one week when each route really opens and closes, lunch included',
			measure: 'Minutes of core hours not covered each week, by route',
			owner: 'Practice manager',
			weeks: 8
		}
	},
	{
		id: 'online.data-notice',
		code: 'ONL-03',
		audience: 'practice',
		title:
			'Have you accepted the data provision notice that lets your online-consultation supplier send your figures to NHS England?',
		hint: 'This is not the telephony notice; each needs its own record. A contract with the supplier is not enough. Answer Partly if you accepted it but know that no data flow. We have not seen the exact wording of this criterion: check your DES.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'online.data-notice.accepted-on',
				title: 'On which day did you accept it?',
				hint: 'Look in CQRS first.',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			}
		],
		why: 'Your use of online requests is only visible nationally if the supplier may send it. We list it as a 2024/25 payment criterion from memory of the DES.',
		good: {
			enough: 'There is a record that your practice accepted the notice, with its date.',
			better:
				'You have also found your practice in the national publication and checked the figures against your own.'
		},
		evidence: [
			'CQRS participation record with its date',
			'Supplier confirmation that data are being sent'
		],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'oc-submissions', at: 'about this publication' }
		],
		covers: [],
		action: {
			what: 'Accept the online consultation data provision notice and keep the record',
			findOut:
				'Look in CQRS for the online consultation data collection; ask your supplier or ICB if it is not there',
			measure: 'Notice accepted, with date; months of your data published',
			owner: 'Practice manager',
			weeks: 1
		}
	},
	{
		id: 'online.requests',
		code: 'ONL-04',
		audience: 'practice',
		title: 'How many online requests did you receive in the last full month?',
		hint: 'Count requests sent, not patients. Enter 0 only if there were none: missing supplier data are not zero, so then say that you do not know yet or that nothing is published for you. With the list size in your profile we show the rate per 1,000 patients.',
		input: {
			kind: 'numbers',
			perThousand: true,
			period: 'month',
			fields: [
				{
					id: 'clinical',
					label: 'Clinical requests',
					unit: 'requests',
					min: 0,
					max: 200000,
					decimals: 0
				},
				{
					id: 'administrative',
					label: 'Admin requests',
					unit: 'requests',
					min: 0,
					max: 200000,
					decimals: 0
				},
				{
					id: 'other',
					label: 'Other, or kind not known',
					unit: 'requests',
					min: 0,
					max: 200000,
					decimals: 0
				}
			],
			usualSources: ['Supplier report', 'National publication']
		},
		followUps: [],
		why: 'Use per 1,000 registered patients was one of the measures of 2023/24, and the 2024 letter says the use of digital access will be tracked. No number is required.',
		good: {
			enough:
				'The figures cover one full month, come from one named source and keep the kinds apart.',
			better: 'You keep twelve months from the same source and set them beside the phone figures.'
		},
		evidence: ['Supplier report for the month', 'Practice line in the national publication'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 6' },
			{ source: 'cap-2023', at: 'ease of access and demand management' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'oc-submissions', at: 'submissions by type' }
		],
		covers: ['letter-b-tools'],
		action: {
			what: 'Set up one monthly report of online requests by kind',
			findOut: "Ask your online-consultation supplier for last month's count by kind",
			measure: 'Online requests per 1,000 registered patients, each month',
			owner: 'Practice manager',
			weeks: 2
		}
	},
	{
		id: 'online.two-way-messages',
		code: 'ONL-05',
		audience: 'practice',
		title:
			'Do staff use two-way messages to clear up questions about a request, and for self-monitoring where it helps?',
		hint: 'Two-way means the patient can answer. Self-monitoring means patients sending in their own readings, such as blood pressure. Answer Partly if you have only one of the two, or only some of the team use it.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'A quick question back often settles what a patient needs without a call or an appointment. The 2023 checklist asks for messaging, self-monitoring included.',
		good: {
			enough:
				'Everyone who sorts requests can ask the patient a question and get the answer back. At least one kind of self-monitoring runs by message.',
			better:
				'Replies land in the same list as requests, templates are shared, and patients who cannot use messages are phoned instead.'
		},
		evidence: ['Monthly counts of messages sent and answered', 'List of message templates in use'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 5' },
			{ source: 'checklist-2023', at: 'support offer 2' },
			{ source: 'letter-2024', at: 'annex 1, section B' }
		],
		covers: ['action-05', 'letter-b-clarify'],
		action: {
			what: 'Switch on two-way messages for the team that sorts requests, and start one kind of self-monitoring',
			findOut: 'Ask each role which messages they send, and whether patients can reply to them',
			measure: 'Messages answered by patients, each month',
			owner: 'Operations manager with a clinical lead',
			weeks: 6
		}
	},
	{
		id: 'online.booking-link',
		code: 'ONL-06',
		audience: 'practice',
		title:
			'After assessing a request, can you send the patient a link to book the right appointment themselves?',
		hint: 'The link should offer only the kind of appointment that the assessment called for. Answer Partly if it works for some appointment types or some staff. If your tool cannot do it, answer No.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'It saves calls back and forth, gives the patient a choice, and still puts assessment first. The 2024 letter describes it for practices whose tools can do it; it is not a payment criterion that we know of.',
		good: {
			enough:
				'Staff can send a link for the commonest appointment types, and patients without a smartphone are booked by phone or at the desk.',
			better:
				'You know how many links are sent and used, and follow up those left unused so that no request is lost.'
		},
		evidence: [
			'Example of a link message with no patient details',
			'List of appointment types it is used for'
		],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 1, section B' }
		],
		covers: ['letter-a-booking', 'letter-b-clarify'],
		action: {
			what: 'Start sending booking links after assessment for the commonest appointment types',
			findOut: 'Ask your supplier or ICB whether your tools can send a booking link',
			measure: 'Links sent and share of them used, each month',
			owner: 'Operations manager',
			weeks: 8
		}
	},
	{
		id: 'online.urgent-watch',
		code: 'ONL-07',
		audience: 'practice',
		title:
			'Is someone watching online requests all through core hours so that an urgent one is caught, with no limit on their number?',
		hint: 'An automatic reply is not watching. Answer Partly if there are gaps, such as lunch or the last hour. If the form shuts after a set number of requests, answer No.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Patients do not always know that a problem is urgent. An open form that nobody watches is a safety risk, and since April 2026 the contract allows no cap on numbers.',
		good: {
			enough:
				'A named role looks at new requests all through core hours, knows how to act on an urgent one, and has cover for breaks and absence.',
			better:
				'Time to first look is measured, a clinician is on hand to ask, and near misses change the procedure.'
		},
		evidence: [
			'Written procedure for urgent online requests',
			'Rota that shows who watches and who covers',
			'Report of time to first look, as counts only'
		],
		due: [
			{
				on: '2025-10-01',
				says: 'Contract: online tool open to patients throughout core hours',
				ref: { source: 'pulse-october-2025', at: 'core hours' }
			},
			{
				on: '2026-04-01',
				says: 'No cap on the number of online requests; clinically urgent need dealt with on the same day',
				ref: { source: 'sslmc-access-2026', at: 'access requirements' }
			}
		],
		sources: [
			{ source: 'opening-hours-2025', at: 'active triage' },
			{ source: 'sslmc-access-2026', at: 'access requirements' },
			{ source: 'contract-2026', at: 'access' },
			{ source: 'nwl-plan-2025', at: 'online consultations, safety netting' }
		],
		covers: [],
		duty: {
			says: 'No cap on the number of online requests, and clinically urgent need dealt with on the same day',
			since: '2026-04-01',
			ref: { source: 'sslmc-access-2026', at: 'access requirements' }
		},
		action: {
			what: 'Put someone on the rota to watch online requests all through core hours, and lift any limit on numbers',
			findOut:
				'For one week, note who looked at new requests in each hour, and whether the form was ever shut',
			measure:
				'Hours of core time without a named watcher, and days with the form shut, each month',
			owner: 'Lead GP with the practice manager',
			weeks: 4
		}
	},
	{
		id: 'online.tools-agreed',
		code: 'ONL-08',
		audience: 'practice',
		title:
			'Have you agreed with the ICB which digital tools you will use, and do you use those you have to the full?',
		hint: 'Tools for online requests, messages, booking and self-monitoring. To the full: the functions you have are switched on and staff know them. Answer Partly if only one half is true. An email that confirms the choice counts as agreement.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'online.tools-agreed.agreed-on',
				title: 'When was the choice of tools agreed with the ICB?',
				hint: 'Leave it open if only the second half of the question is true.',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			}
		],
		why: 'ICBs were funded to help practices get good tools. The 2023 checklist asks for two things: choosing tools with the ICB, and making full use of those already in place.',
		good: {
			enough:
				'The tools are listed and agreed in writing, and each function you pay for is in use or has a reason why not.',
			better:
				'Staff and patients have tested the tools, use is tracked each month, and contract end dates are in the plan.'
		},
		evidence: [
			'List of tools and functions, with what is in use',
			'Email or note of the agreement with the ICB'
		],
		due: [
			{
				on: '2023-11-30',
				says: 'Tools to buy identified with the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 13' }
			},
			{
				says: 'National framework planned for December 2023; in April 2024 its details were still to follow',
				ref: { source: 'checklist-2023', at: 'ICB action 4' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 13' },
			{ source: 'checklist-2023', at: 'practice action 14' },
			{ source: 'checklist-2023', at: 'support offer 2' },
			{ source: 'checklist-2023', at: 'ICB action 4' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 2, item 7' },
			{ source: 'letter-2024', at: 'annex 3' },
			{ source: 'funding-2023', at: 'funding for digital tools' }
		],
		covers: ['action-13', 'action-14', 'icb-04', 'letter-b-tools', 'letter-b-funding', 'annex2-07'],
		action: {
			what: 'Agree the list of tools with the ICB, and switch on the functions you already have',
			findOut:
				'List each tool, its functions and its contract end date, and ask the ICB what it has agreed or funds',
			measure: 'Functions in use, out of those you have',
			owner: 'Practice manager with the PCN digital lead',
			weeks: 12
		}
	}
];
