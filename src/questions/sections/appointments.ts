import type { Question } from '../schema.ts';

/** The appointment book: whether it is complete, and sorted into the national categories (GPAD). */
export const appointments: readonly Question[] = [
	{
		id: 'appointments.all-recorded',
		code: 'GPD-01',
		audience: 'practice',
		title:
			'Does your appointment book record every appointment, by every role, including staff the PCN pays for?',
		hint: 'An appointment is any separate contact of a health or care professional with a patient or someone acting for them, by any means, anywhere, missed ones too. Admin contacts, letters, results and meetings are not. Partly: some roles, such as visits, are left out.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'Work that is not in the book is not in the national figures. Complete recording was one of the three areas of the 2023/24 payment.',
		good: {
			enough:
				'All roles, sites and ways of contact go in the book, including additional-roles staff and home visits.',
			better:
				'You compare a sample week with what staff really did each quarter, and close the gaps.'
		},
		evidence: [
			'Spot check of one week: contacts made against contacts recorded, as counts only',
			'List of roles and the book each one uses'
		],
		due: [
			{
				on: '2024-03-31',
				says: 'Accurate recording signed for and assessed by the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 10' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'gpad-record-all', at: 'definition of an appointment' },
			{ source: 'cap-2023', at: 'accuracy of recording in appointment books' }
		],
		covers: ['action-10'],
		action: {
			what: 'Put the missing roles, sites and kinds of contact into the appointment book',
			findOut: 'Ask each role how their last ten patient contacts were recorded',
			measure: 'Share of contacts in a sample week found in the appointment book',
			owner: 'Practice manager',
			weeks: 6
		}
	},
	{
		id: 'appointments.mapped',
		code: 'GPD-02',
		audience: 'practice',
		title:
			'Does every slot type have a national category, a service setting and a mode, checked in the last year?',
		hint: 'Setting: for example general practice or PCN. Mode: for example telephone or face to face. Answer Partly if some slot types lack one of the three, or if the last check is more than a year old.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'appointments.mapped.checked-on',
				title: 'When was this last checked?',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			}
		],
		why: 'Without all three, published figures show your work wrongly. New slot types made in a hurry are the usual cause. The once-a-year check is our own yardstick.',
		good: {
			enough:
				'Every slot type in use has all three, and someone has gone through the list in the last year.',
			better: 'One person owns the list, and no new slot type goes live without all three.'
		},
		evidence: [
			'Slot type report that shows category, setting and mode',
			'Date and role of the last check'
		],
		due: [
			{
				on: '2024-03-31',
				says: 'Correct use of categories, or improvement, assessed by the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 10' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'gpad-guidance', at: 'category, service setting and mode' }
		],
		covers: ['action-10'],
		action: {
			what: 'Give every slot type its category, setting and mode, and retire those no longer used',
			findOut: 'Print the list of slot types and look for empty fields',
			measure: 'Slot types without all three, out of all in use',
			owner: 'Practice manager or data lead',
			weeks: 4
		}
	},
	{
		id: 'appointments.unmapped',
		code: 'GPD-03',
		audience: 'practice',
		title:
			"What share of last month's appointments had no national category, or an inconsistent one?",
		hint: 'Use the last full month. In the national data these two groups are called Unmapped and Inconsistent Mapping. Enter 0 if there were none.',
		input: {
			kind: 'numbers',
			period: 'month',
			fields: [
				{ id: 'unmapped', label: 'Unmapped', unit: '%', min: 0, max: 100, decimals: 1 },
				{
					id: 'inconsistent',
					label: 'Inconsistent mapping',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				}
			],
			usualSources: ['National appointment data (GPAD)', 'Clinical system report']
		},
		followUps: [],
		why: 'It is the quickest test of whether your categories work in practice. The ICB judged the correct use of categories, or improvement, for 2023/24.',
		good: {
			enough:
				'Both figures are for the same full month, from a report you can find again. No threshold was found.',
			better: 'You follow both each month, and both are close to zero.'
		},
		evidence: ['Name and month of the report used'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'gpad-guidance', at: 'areas for improvement' }
		],
		covers: ['action-10'],
		action: {
			what: 'Find the slot types behind unmapped or inconsistent appointments and correct them',
			findOut: 'Look up the last full month in the national data, or run the report in your system',
			measure: 'Unmapped and inconsistent share of appointments, each month',
			owner: 'Practice manager or data lead',
			weeks: 4
		}
	},
	{
		id: 'appointments.self-certified',
		code: 'GPD-04',
		audience: 'practice',
		title:
			'Has a self-certification been signed that your practice records all appointments accurately and follows the guidance?',
		hint: 'It was asked for in 2023/24. If the PCN signed for all its practices, answer Yes. Partly: drafted, or signed with exceptions. If it was never signed, answer No; that is history, not a fault today.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [
			{
				id: 'appointments.self-certified.signed-on',
				title: 'When was it signed?',
				input: { kind: 'date', when: 'past' },
				when: ['yes']
			}
		],
		why: 'The signature was part of the third area of the 2023/24 payment, and the ICB checked it against its own appointment data.',
		good: {
			enough: 'A signed statement covers your practice, all roles and the category guidance.',
			better:
				'It is backed by a dated spot check, and is looked at again when roles or slot types change.'
		},
		evidence: ['Signed self-certification', 'Date it was sent to the ICB'],
		due: [
			{
				on: '2024-03-31',
				says: 'Signed, and assessed by the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 10' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'checklist-2023', at: 'ICB action 12' },
			{ source: 'cap-2023', at: 'accuracy of recording in appointment books' }
		],
		covers: ['action-10', 'icb-12'],
		action: {
			what: 'Check the recording, then have the self-certification signed if your ICB still wants it',
			findOut: 'Ask the PCN manager whether one was signed for 2023/24 and where it is kept',
			measure: 'Signed statement on file, yes or no',
			owner: 'Practice manager with the PCN manager',
			weeks: 4
		}
	},
	{
		id: 'appointments.urgent-category',
		code: 'GPD-05',
		audience: 'practice',
		title:
			'Are all consultations held the same day because they are urgent recorded as General Consultation Acute?',
		hint: 'That is the category in LMC guidance for 2026/27. Older national guidance speaks of four urgent categories, whose names we could not read: check the current text. Partly: some urgent slots carry another category.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'The same-day figure is read from this category. Urgent work recorded elsewhere does not count, and routine work recorded here can make the figure look worse.',
		good: {
			enough:
				'Every slot used for same-day urgent consultations has this category, and routine slots do not.',
			better: 'You check a sample each quarter to see that use and category still match.'
		},
		evidence: ['Slot map that shows the category of each urgent slot type'],
		due: [
			{
				on: '2026-04-01',
				says: 'Category to use under the 2026/27 contract, as an LMC reports it',
				ref: { source: 'lmc-mapping-2026', at: 'changes in the 2026/27 contract' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'gpad-guidance', at: 'categories that show urgent care' },
			{ source: 'lmc-mapping-2026', at: 'changes in the 2026/27 contract' }
		],
		covers: ['action-10'],
		action: {
			what: 'Map the slots for same-day urgent consultations to General Consultation Acute',
			findOut: "List yesterday's urgent consultations and look up the category of each slot",
			measure: 'Share of sampled urgent consultations in the right category',
			owner: 'Practice manager or data lead',
			weeks: 2
		}
	},
	{
		id: 'appointments.waits',
		code: 'GPD-06',
		audience: 'practice',
		title: 'How long did patients wait from booking to appointment last month?',
		hint: 'Leave out what you cannot get. The first figure uses the eight categories of the old two-week measure (ACC-08), the second General Consultation Acute only. We found no official definition for the last two: note how you counted.',
		input: {
			kind: 'numbers',
			period: 'month',
			fields: [
				{
					id: 'within-14-days',
					label: 'Within 14 days of booking (eight two-week categories)',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				},
				{
					id: 'same-day-acute',
					label: 'General Consultation Acute held on the day it was booked',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				},
				{
					id: 'non-urgent-7-days',
					label: 'Non-urgent, within 7 days',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				},
				{
					id: 'non-urgent-14-days',
					label: 'Non-urgent, within 14 days',
					unit: '%',
					min: 0,
					max: 100,
					decimals: 1
				}
			],
			usualSources: ['National appointment data (GPAD), practice file', 'Clinical system report']
		},
		followUps: [],
		why: 'Same-day, one-week and two-week waits are among the five practice figures of 2026/27. The 90% same-day goal comes from planning documents, not from the contract.',
		good: {
			enough:
				'All figures are for one full month, and you can say which report and categories they come from.',
			better: 'You follow them month by month and know why they move.'
		},
		evidence: ['Name and month of the report used', 'Note of the categories counted'],
		due: [
			{
				says: 'By March 2027: national planning goal of 90% of urgent patients seen the same day',
				ref: { source: 'same-day-goal-2027', at: '90% by March 2027' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 10' },
			{ source: 'iif-acc-08', at: 'denominator categories and booking bands' },
			{ source: 'same-day-2026', at: 'practice-level measures' },
			{ source: 'same-day-goal-2027', at: '90% by March 2027' }
		],
		covers: ['action-10'],
		action: {
			what: 'Take the waits from the national data each month and look at them with the team',
			findOut: 'Look up your practice in the national appointment data for the last full month',
			measure: 'The four shares, each month',
			owner: 'Practice manager or data lead',
			weeks: 4
		}
	}
];
