import type { Question } from '../schema.ts';

/** What patients can do for themselves in the NHS App and other online services. */
export const app: readonly Question[] = [
	{
		id: 'app.record-access',
		code: 'APP-01',
		audience: 'practice',
		title:
			'Can all eligible patients see new entries in their record online, without having to ask?',
		hint: 'This is about new entries, not the whole past record. Patients for whom you have recorded a reason to hold access back do not count against you. Partly: whole groups or kinds of entry are still closed.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'app.record-access.since',
				title: 'Since when has it been switched on?',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			},
			{
				id: 'app.record-access.open-issues',
				title: 'What is still open?',
				hint: 'Name the groups, kinds of entry or settings. Numbers only, no patient details.',
				input: { kind: 'text' },
				when: ['partly', 'no']
			}
		],
		why: 'It is the first of the four App functions. The 2024 letter calls it a GMS contract requirement and wants the remaining cases settled.',
		good: {
			enough: 'Access to new entries is on by default, and every exception has a recorded reason.',
			better:
				'Staff write with the reader in mind, new patients get access at once, and exceptions are reviewed.'
		},
		evidence: [
			'Screenshot of the system setting',
			'Number of exceptions by reason, without patient details'
		],
		due: [
			{
				on: '2023-10-31',
				says: 'Access to new record entries for all patients',
				ref: { source: 'checklist-2023', at: 'practice action 1' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 1' },
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 1' },
			{ source: 'letter-2024', at: 'annex 2, item 1' }
		],
		covers: ['action-01', 'letter-a-records', 'annex2-01'],
		duty: {
			says: 'GMS contract: patients can see new entries in their record',
			since: '2023-10-31',
			ref: { source: 'letter-2024', at: 'annex 1, section A' }
		},
		action: {
			what: 'Switch on access to new entries for all patients and settle the open exceptions',
			findOut: 'Check the system setting and count the patients whose access is held back',
			measure: 'Patients without access and without a recorded reason',
			owner: 'Practice manager with the lead GP for records',
			weeks: 6
		}
	},
	{
		id: 'app.booking',
		code: 'APP-02',
		audience: 'practice',
		title: 'Can patients book suitable routine appointments directly online?',
		hint: 'Suitable means that no assessment is needed first, such as a regular B12 injection. You choose the slot types. A link sent after assessment is good too, but is asked elsewhere. Partly: only at some sites.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'Direct booking spares both sides a phone call, and fits with assessing all other requests first.',
		good: {
			enough:
				'At least the regular, repeated kinds of appointment can be booked and cancelled online.',
			better: 'You look at how many online slots are used and open more where they fill up.'
		},
		evidence: ['List of slot types that can be booked online', 'Number booked online last month'],
		due: [
			{
				on: '2023-07-31',
				says: 'Directly bookable appointments available online',
				ref: { source: 'checklist-2023', at: 'practice action 2' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 2' },
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 2, item 1' }
		],
		covers: ['action-02', 'letter-a-booking', 'annex2-01'],
		action: {
			what: 'Choose the routine slot types that need no assessment and open them for online booking',
			findOut: 'List which slot types a patient can see and book online today',
			measure: 'Appointments booked online each month',
			owner: 'Practice manager',
			weeks: 4
		}
	},
	{
		id: 'app.messaging',
		code: 'APP-03',
		audience: 'practice',
		title: 'Do you send patients secure messages through the NHS App, where your system can do it?',
		hint: 'Text messages and e-mail do not count. Answer Partly if only a few kinds of message go through the App. If your system cannot do it at all, answer Not applicable and say so.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'It is one of the four App functions. The checklist asks it only of practices whose system has it.',
		good: {
			enough: 'Routine messages to patients who use the App go there first.',
			better: 'You watch how many are read, and reach people without the App another way.'
		},
		evidence: ['Number of App messages sent last month', 'Screenshot of the messaging setting'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 3' },
			{ source: 'letter-2024', at: 'annex 2, item 1' }
		],
		covers: ['action-03', 'annex2-01'],
		action: {
			what: 'Switch on App messages and send routine messages that way first',
			findOut: 'Ask your messaging supplier whether App messages are available and switched on',
			measure: 'Share of messages sent through the App, each month',
			owner: 'Practice manager',
			weeks: 6
		}
	},
	{
		id: 'app.repeat-medicines',
		code: 'APP-04',
		audience: 'practice',
		title: 'Do you actively encourage patients to order repeat medicines in the NHS App or online?',
		hint: 'Count what you did in the last 12 months: website, phone message, leaflets, help at the desk. Answer Partly if it can be done but you do not tell people.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'Almost all practices offer it, but in 2024 only about 11% of repeat prescriptions were ordered that way. Each one ordered online can save a call.',
		good: {
			enough:
				'The website, the phone message and reception all point to online ordering, with help for those who need it.',
			better: 'You follow the share ordered online and aim your efforts at groups who use it least.'
		},
		evidence: ['Copies or links of what you used, with dates'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 4' },
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 1' },
			{ source: 'letter-2024', at: 'annex 2, item 1' }
		],
		covers: ['action-04', 'letter-a-records', 'annex2-01'],
		action: {
			what: 'Promote online ordering on the website, in the phone message and at the desk',
			findOut: 'Check what the website, the phone message and reception say about repeat medicines',
			measure: 'Repeat medicines ordered online, each month',
			owner: 'Reception lead with the pharmacy team',
			weeks: 6
		}
	},
	{
		id: 'app.use',
		code: 'APP-05',
		audience: 'practice',
		title: 'How much did your patients use the App and online services last month?',
		hint: 'Leave out what you cannot get. Registered means for at least one online service, as a share of the list; if you use an App-only figure, say so in the note.',
		input: {
			kind: 'numbers',
			period: 'month',
			fields: [
				{
					id: 'registered',
					label: 'Patients registered for online services or the App, as a share of the list',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				},
				{
					id: 'record-views',
					label: 'Record views',
					unit: 'views',
					min: 0,
					max: 1000000,
					decimals: 0
				},
				{
					id: 'repeat-orders',
					label: 'Repeat medicines ordered online',
					unit: 'orders',
					min: 0,
					max: 200000,
					decimals: 0
				}
			],
			usualSources: ['National publication (POMI)', 'NHS App dashboard', 'Clinical system report']
		},
		followUps: [],
		why: 'ICBs judge App use by what practices switch on and how many people use it. The goals below are for England as a whole, not for one practice.',
		good: {
			enough: 'The figures are for one full month, from a source you can find again.',
			better: 'You follow them each month and know which groups are left out.'
		},
		evidence: ['Name and month of the report used'],
		due: [
			{
				says: 'By March 2025, for England: 15 million App record views and 3.5 million App repeat prescriptions a month',
				ref: { source: 'letter-2024', at: 'annex 1, delivery action 1' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 1' },
			{ source: 'checklist-2023', at: 'practice action 2' },
			{ source: 'checklist-2023', at: 'practice action 3' },
			{ source: 'checklist-2023', at: 'practice action 4' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 1' },
			{ source: 'letter-2024', at: 'annex 2, item 1' },
			{ source: 'pomi', at: 'patients registered for at least one online service' }
		],
		covers: ['action-01', 'action-04', 'letter-a-records', 'annex2-01'],
		action: {
			what: 'Take the App figures each month and choose one group of patients to help get started',
			findOut: 'Look up your practice in the national publication or the App dashboard',
			measure: 'Share of the list registered, record views and repeat orders, each month',
			owner: 'Practice manager',
			weeks: 4
		}
	}
];
