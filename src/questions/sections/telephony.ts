import type { Question } from '../schema.ts';

/** Phones: what the system can do, whether its data flow, and what the practice does with them. */
export const telephony: readonly Question[] = [
	{
		id: 'telephony.cloud',
		code: 'TEL-01',
		audience: 'practice',
		title: 'Are all your sites live on a cloud-based (digital) phone system?',
		hint: 'Cloud-based means the supplier runs the system over the internet; analogue lines do not count. Answer Partly if a site or a patient line is still on the old system, No if a contract is signed but nothing is live.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'telephony.cloud.live-date',
				title: 'When did the last site go live, or when is it planned to?',
				hint: 'A planned date is fine. With several sites, give the last one.',
				input: { kind: 'date', when: 'any' },
				when: ['yes', 'partly', 'no']
			}
		],
		why: 'Queue, call-back and call figures all rest on it. The first half of the 2024/25 payment criterion for telephony is that the digital system is in place.',
		good: {
			enough:
				'Patient calls at every site run on the cloud-based system, and the old lines are closed or no longer used for patients.',
			better:
				'All sites share one system and one call flow, so calls can be answered wherever there are staff, and figures cover the whole practice.'
		},
		evidence: [
			'Telephony contract: supplier, start date and sites',
			'Go-live email from the supplier'
		],
		due: [
			{
				on: '2023-07-01',
				says: 'Last day to ask the ICB for help to move from analogue to digital',
				ref: { source: 'checklist-2023', at: 'practice action 7' }
			},
			{
				on: '2023-12-31',
				says: 'Most practices that were moving from analogue to be on cloud-based phones',
				ref: { source: 'checklist-2023', at: 'ICB action 3' }
			},
			{
				on: '2024-03-31',
				says: 'The remaining practices to be on cloud-based phones',
				ref: { source: 'checklist-2023', at: 'ICB action 3' }
			},
			{
				says: 'By May 2024, 99% of practices expected to be live, some installations having been moved',
				ref: { source: 'letter-2024', at: 'annex 1, section B' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 7' },
			{ source: 'checklist-2023', at: 'ICB action 3' },
			{ source: 'checklist-2023', at: 'support offer 1' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 2, item 6' },
			{ source: 'gm-foi-2025', at: 'criteria table, telephony' }
		],
		covers: ['action-07', 'icb-03', 'letter-b-telephony', 'annex2-06'],
		action: {
			what: 'Move every site and every patient line to the cloud-based phone system',
			findOut: 'Ask your telephony supplier which sites and numbers are live and which are not',
			measure: 'Sites live, out of all sites',
			owner: 'Practice manager with the telephony supplier',
			weeks: 16
		}
	},
	{
		id: 'telephony.queue',
		code: 'TEL-02',
		audience: 'practice',
		title: 'Do callers who have to wait join a queue and hear their place in it?',
		hint: 'A queue without the place in it is Partly, and so is a queue at some sites only. If callers get an engaged tone instead, answer No. Ring your own number at a busy time if unsure.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'A queue ends redialling, and knowing the place in it helps a caller decide whether to hold. The 2023 checklist asks for queuing where the contract includes it; hearing the place comes from national guidance.',
		good: {
			enough:
				'At every site, all through core hours, nobody gets an engaged tone and everybody who waits hears their place.',
			better:
				'Someone watches the queue as it happens, and more people answer when it grows past a point you have agreed.'
		},
		evidence: [
			'Screenshot or diagram of the call flow',
			'Supplier note that queuing and queue position are on'
		],
		due: [
			{
				on: '2023-07-31',
				says: 'Call-back and queuing switched on where the contract includes them',
				ref: { source: 'checklist-2023', at: 'practice action 12' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 12' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'mgp-model', at: 'queue position and call-back options' }
		],
		covers: ['action-12', 'letter-b-telephony'],
		action: {
			what: 'Switch on queuing with the place in the queue at every site',
			findOut: 'Ring your own number at the busiest time and write down what you hear',
			measure: 'Sites where a test call joins a queue and hears its place, out of all sites',
			owner: 'Practice manager with the telephony supplier',
			weeks: 4
		}
	},
	{
		id: 'telephony.call-back',
		code: 'TEL-03',
		audience: 'practice',
		title: 'Can a caller choose to be called back instead of holding, all through core hours?',
		hint: 'Core hours are 08:00 to 18:30, Monday to Friday. Answer Partly if it is on at some sites or for part of the day.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'telephony.call-back.outside-contract',
				title: 'Is call-back missing because your phone contract does not include it?',
				hint: 'The 2023 checklist excused practices whose contract left it out. The 2024/25 payment criterion does not.',
				input: { kind: 'choice', notApplicable: 'refused' },
				when: ['partly', 'no']
			}
		],
		why: 'Call-back spares patients the wait at the busiest time, and it is the one function that the payment criterion for telephony names.',
		good: {
			enough:
				'The option is offered to callers who wait, at every site, from 08:00 to 18:30, and someone rings back the same day.',
			better:
				'You know how many call-backs are asked for and made, how long they take, and you change staffing when the gap grows.'
		},
		evidence: [
			'Screenshot of the call-back setting',
			'Monthly count of call-backs asked for and made'
		],
		due: [
			{
				on: '2023-07-31',
				says: 'Call-back and queuing switched on where the contract includes them',
				ref: { source: 'checklist-2023', at: 'practice action 12' }
			},
			{
				says: 'Assessed by the ICB from April 2024',
				ref: { source: 'checklist-2023', at: 'practice action 12' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 12' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 4' },
			{ source: 'letter-2024', at: 'annex 2, item 6' },
			{ source: 'gm-foi-2025', at: 'criteria table, telephony' }
		],
		covers: ['action-12', 'letter-b-telephony', 'annex2-06'],
		action: {
			what: 'Switch on call-back at every site for the whole of core hours',
			findOut:
				'Ask your telephony supplier whether call-back is on, at which sites and at what times',
			measure: 'Call-backs made as a share of call-backs asked for, each month',
			owner: 'Practice manager with the telephony supplier',
			weeks: 6
		}
	},
	{
		id: 'telephony.data-notice',
		code: 'TEL-04',
		audience: 'practice',
		title:
			'Have you accepted the telephony data provision notice, so that your supplier can send your call data to NHS England?',
		hint: 'You accept it yourself in CQRS; a contract with the supplier is not enough. Answer Partly if you accepted it but know that no data flow. If you share a phone account and get no figures of your own, accepting still counts as Yes. We read only the start of this criterion: check your DES.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'telephony.data-notice.accepted-on',
				title: 'On which day did you accept it?',
				hint: 'Look in CQRS first.',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			}
		],
		why: 'The 2024/25 payment criterion names it, practice by practice. The notice rests on section 259 of the Health and Social Care Act 2012.',
		good: {
			enough:
				'CQRS shows the notice as accepted for your practice code, and you have kept the date.',
			better:
				'You have also found your practice in the national publication and compared the figures with your own report.'
		},
		evidence: [
			'CQRS participation record with its date',
			'Supplier confirmation that data are being sent'
		],
		due: [
			{
				says: 'Data collected from October 2024; the notice went to practices in August 2024',
				ref: { source: 'sslmc-telephony-2024', at: 'data provision notice' }
			}
		],
		sources: [
			{ source: 'gm-foi-2025', at: 'criteria table, telephony' },
			{ source: 'sslmc-telephony-2024', at: 'data provision notice' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'xon-cbt-faq', at: 'shared accounts' }
		],
		covers: [],
		action: {
			what: 'Accept the telephony data provision notice in CQRS and keep the record',
			findOut: 'Sign in to CQRS and look for the cloud-based telephony data collection',
			measure: 'Notice accepted, with date; months of your data published',
			owner: 'Practice manager',
			weeks: 1
		}
	},
	{
		id: 'telephony.use-of-data',
		code: 'TEL-05',
		audience: 'practice',
		title:
			'Do you look at your call figures at least monthly, and use them to plan staffing and improve how you work?',
		hint: 'Both halves count: looking, and changing something when the figures call for it. Answer Partly if you look less often, or look without acting. "Monthly" is our reading of routine use: check your DES.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Call figures show when patients cannot get through. We list routine use as a 2024/25 payment criterion from memory of the DES; the 2024 letter asks PCNs to review the figures of their practices.',
		good: {
			enough:
				'The figures are on the agenda each month, and the notes show at least one change to the rota or the call flow because of them.',
			better:
				'You look by hour and day, test one change at a time, and keep a chart of before and after.'
		},
		evidence: [
			'Meeting notes that show figures and decisions',
			'Chart of calls or waits before and after a change'
		],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'mgp-model', at: 'match capacity to demand' }
		],
		covers: ['letter-b-telephony-metrics'],
		action: {
			what: 'Put call figures on a monthly agenda and agree one change from them each time',
			findOut:
				'Ask who opens the telephony reports, how often, and what last changed because of them',
			measure: 'Months in the last twelve with figures reviewed and a decision noted',
			owner: 'Practice manager with the reception lead',
			weeks: 8
		}
	},
	{
		id: 'telephony.figures',
		code: 'TEL-06',
		audience: 'practice',
		title: 'What do your call figures show for the last full month?',
		hint: 'Leave out what you cannot find. The national publication counts differently from local reports: all inbound numbers, voicemail as missed, a booked call-back not as answered. So do not expect the parts to add up. Practices that share a phone account may have none: choose "Not published for us".',
		input: {
			kind: 'numbers',
			period: 'month',
			fields: [
				{ id: 'inbound', label: 'Calls received', unit: 'calls', min: 0, max: 200000, decimals: 0 },
				{
					id: 'answered',
					label: 'Calls answered',
					unit: 'calls',
					min: 0,
					max: 200000,
					decimals: 0
				},
				{
					id: 'missed',
					label: 'Calls missed or abandoned',
					unit: 'calls',
					min: 0,
					max: 200000,
					decimals: 0
				},
				{
					id: 'average-wait',
					label: 'Average wait before an answer',
					unit: 'seconds',
					min: 0,
					max: 7200,
					decimals: 0
				},
				{
					id: 'wait-peak',
					label: 'Average wait from 08:00 to 10:00',
					unit: 'seconds',
					min: 0,
					max: 7200,
					decimals: 0
				},
				{
					id: 'wait-core',
					label: 'Average wait over core hours',
					unit: 'seconds',
					min: 0,
					max: 7200,
					decimals: 0
				},
				{
					id: 'average-length',
					label: 'Average length of a call',
					unit: 'seconds',
					min: 0,
					max: 7200,
					decimals: 0
				},
				{
					id: 'call-backs-asked',
					label: 'Call-backs asked for',
					unit: 'call-backs',
					min: 0,
					max: 200000,
					decimals: 0
				},
				{
					id: 'call-backs-made',
					label: 'Call-backs made',
					unit: 'call-backs',
					min: 0,
					max: 200000,
					decimals: 0
				}
			],
			usualSources: ['Supplier report', 'National publication']
		},
		followUps: [],
		why: 'The 2024 letter names number of calls, average wait, abandoned calls and call length. They are your starting point, and since April 2026 call waits are among the figures looked at for each practice.',
		good: {
			enough:
				'All figures cover one full month, come from one named source, and include every line patients ring.',
			better:
				'You keep twelve months from the same source, with waits for 08:00 to 10:00 shown apart.'
		},
		evidence: ['Supplier report for the month', 'Practice line in the national publication'],
		due: [],
		sources: [
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'sslmc-telephony-2024', at: 'data items collected' },
			{ source: 'xon-cbt-faq', at: 'how calls are counted' },
			{ source: 'cbt-pipeline-2026', at: 'indicators' },
			{ source: 'same-day-2026', at: 'five practice-level metrics' }
		],
		covers: ['letter-b-telephony-metrics'],
		action: {
			what: 'Set up one monthly call report that holds these figures for all lines',
			findOut: "Ask your telephony supplier for last month's report and what each figure counts",
			measure: 'Months with a complete set of figures from the same source',
			owner: 'Practice manager with the telephony supplier',
			weeks: 4
		}
	},
	{
		id: 'telephony.framework',
		code: 'TEL-07',
		audience: 'practice',
		title:
			'Is your phone supplier on the national framework, or does your plan say when you will move to one that is?',
		hint: 'It is called the Advanced Telephony Better Purchasing Framework; your supplier or ICB can tell you. Answer Partly if you mean to move but have set no date.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'By LMC guidance, any new phone contract must be with a supplier on the framework. That says nothing against a running contract, but it decides where you can go next.',
		good: {
			enough:
				'The supplier is on the framework, or you know when the contract ends and have a date for the move.',
			better:
				'You have compared framework suppliers with other practices of the PCN before the notice period starts.'
		},
		evidence: [
			'Framework supplier list with your supplier marked',
			'Contract end date and notice period'
		],
		due: [
			{
				says: 'Applies when a new phone contract is signed',
				ref: { source: 'nwlmc-telephony', at: 'new telephony contracts' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 1' },
			{ source: 'checklist-2023', at: 'ICB action 3' },
			{ source: 'nwlmc-telephony', at: 'new telephony contracts' }
		],
		covers: ['icb-03'],
		action: {
			what: 'Agree a date and a framework supplier for your next phone contract',
			findOut:
				'Ask your supplier or ICB whether the supplier is on the framework, and look up when your contract ends',
			measure: 'Contract end date known; framework supplier named',
			owner: 'Practice manager with the ICB',
			weeks: 8
		}
	},
	{
		id: 'telephony.divert-111',
		code: 'TEL-08',
		audience: 'practice',
		title:
			'Do you send callers to 111 in core hours only in exceptional cases, and tell the ICB when you do?',
		hint: 'Answer Yes if you never do. A routine message that points callers to 111 in core hours is No. Partly: rare, but the ICB is not always told. The out-of-hours message does not count.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'telephony.divert-111.calls',
				title: 'How many calls to 111 did your patients make in core hours in the last full month?',
				hint: 'NHS England planned to share these counts with PCN clinical directors. Not every such call was sent by you.',
				input: {
					kind: 'numbers',
					period: 'month',
					fields: [
						{
							id: 'calls',
							label: 'Calls to 111 in core hours',
							unit: 'calls',
							min: 0,
							max: 20000,
							decimals: 0
						}
					],
					usualSources: ['PCN clinical director', 'ICB']
				}
			}
		],
		why: 'Patients should be helped by their practice in core hours, and the ICB needs to know when a practice is over capacity. LMC guidance on opening hours adds that 111 is no substitute then.',
		good: {
			enough:
				'No routine divert in core hours, and a written step for telling the ICB on the day it has to happen.',
			better:
				'You review the 111 count with the PCN, find the hours behind it, and change cover at those hours.'
		},
		evidence: [
			'Wording of the phone messages',
			'Emails to the ICB about diverts',
			'Monthly 111 count'
		],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'ICB action 13' },
			{ source: 'letter-2024', at: 'annex 1, section B' },
			{ source: 'opening-hours-2025', at: 'core hours' }
		],
		covers: ['icb-13', 'letter-b-111'],
		action: {
			what: 'Stop routine diverts to 111 in core hours and write down how the ICB is told of exceptions',
			findOut:
				'Listen to every phone message at each time of day, and ask the PCN for the 111 count',
			measure: 'Diverts in core hours each month, and how many of them the ICB was told about',
			owner: 'Practice manager',
			weeks: 4
		}
	}
];
