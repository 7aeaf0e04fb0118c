import type { Question } from '../schema.ts';

/** Staff, working with hospitals, and registering new patients online. */
export const workforce: readonly Question[] = [
	{
		id: 'workforce.plan',
		code: 'WRK-01',
		audience: 'network',
		title:
			'Has the PCN sent the ICB its latest plan for additional roles, and is its national workforce return correct?',
		hint: 'Additional roles are the staff paid through the PCN scheme (ARRS); the return is the National Workforce Reporting Service (NWRS). Partly: only one of the two is done.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'workforce.plan.sent-on',
				title: 'When was the plan sent?',
				input: { kind: 'date', when: 'past' },
				when: ['yes', 'partly']
			}
		],
		why: 'Access rests on staff. ICBs were asked to help PCNs use their whole budget for these roles and to report staff correctly.',
		good: {
			enough:
				'The latest plan the ICB asked for has been sent, and the return matches who works for the PCN.',
			better:
				'The plan follows from demand in the practices, and the return is checked whenever someone joins or leaves.'
		},
		evidence: ['The plan with the date it was sent', 'Date of the last workforce return'],
		due: [
			{
				on: '2023-08-31',
				says: 'Additional-roles and workforce plan sent to the ICB',
				ref: { source: 'checklist-2023', at: 'practice action 16' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 16' },
			{ source: 'checklist-2023', at: 'ICB action 15' },
			{ source: 'checklist-2023', at: 'support offer 7' },
			{ source: 'letter-2024', at: 'annex 1, section C' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 8' },
			{ source: 'letter-2024', at: 'annex 2, item 9' }
		],
		covers: ['action-16', 'icb-15', 'letter-c-workforce', 'annex2-09'],
		action: {
			what: 'Send the ICB the plan for additional roles and put the workforce return right',
			findOut:
				'Ask the PCN manager when plan and return last went in, and compare the return with the staff list',
			measure: 'Posts filled, out of those planned; posts where return and staff list differ',
			owner: 'PCN manager',
			weeks: 4
		}
	},
	{
		id: 'workforce.retention',
		code: 'WRK-02',
		audience: 'practice',
		title: 'Which local offers that help to keep staff have you taken up?',
		hint: 'Offers come from your ICB or training hub and differ by area; the groups below are our own. Tick one if somebody in the practice uses it or has used it. No names.',
		input: {
			kind: 'several',
			options: [
				{ id: 'gps', label: 'Offers for GPs' },
				{ id: 'nurses', label: 'Offers for nurses' },
				{ id: 'other-clinical', label: 'Offers for other clinical staff' },
				{ id: 'non-clinical', label: 'Offers for reception, admin or managers' },
				{ id: 'coaching', label: 'Coaching or wellbeing support' },
				{ id: 'other', label: 'Another offer' }
			],
			none: 'None so far'
		},
		followUps: [],
		why: 'Keeping staff is usually quicker than finding new ones. The 2023 checklist asks practices to look through the local offers and use them.',
		good: {
			enough:
				'You have seen the current list of local offers and staff know what they may ask for.',
			better: 'You talk about it at yearly reviews, and know which offers helped people to stay.'
		},
		evidence: ['List of offers taken up, by role, without names'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 17' },
			{ source: 'checklist-2023', at: 'support offer 8' },
			{ source: 'letter-2024', at: 'annex 1, section C' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 8' }
		],
		covers: ['action-17', 'letter-c-workforce'],
		action: {
			what: 'Go through the local retention offers with the team and take up those that fit',
			findOut: 'Ask the ICB or training hub for the current list of retention offers',
			measure: 'Offers taken up, and staff who left in the last 12 months',
			owner: 'Practice manager',
			weeks: 6
		}
	},
	{
		id: 'interface.told-icb',
		code: 'INT-01',
		audience: 'practice',
		title:
			'Have you told the ICB about problems between practice and hospital, and passed on examples of needless paperwork?',
		hint: 'Through the PCN or LMC counts. Paperwork examples may also go to the Department of Health and Social Care. Partly: only one of the two. Keep patient details out.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'interface.told-icb.topics',
				title: 'What did you raise?',
				input: {
					kind: 'several',
					options: [
						{
							id: 'onward-referral',
							label: 'Hospitals sending patients back for a new referral (onward referral)'
						},
						{ id: 'complete-care', label: 'Fit notes and discharge letters (complete care)' },
						{
							id: 'call-and-recall',
							label: 'Who arranges follow-up tests and appointments (call and recall)'
						},
						{ id: 'contact-points', label: 'Whom clinicians can contact at the hospital' },
						{ id: 'paperwork', label: 'Examples of needless paperwork' }
					],
					none: 'None of these'
				},
				when: ['yes', 'partly']
			}
		],
		why: 'Work that comes back from hospitals takes time from patients. ICBs report on four named areas and need examples from practices.',
		good: {
			enough:
				'You have sent the ICB at least one interface problem, and one example of paperwork to the ICB or the Department.',
			better: 'You keep a simple log with counts, send it regularly and hear back what was done.'
		},
		evidence: [
			'Log of issues without patient details',
			'Message to the ICB, PCN or LMC with its date'
		],
		due: [
			{
				says: 'ICBs reported on these areas to their boards in October or November 2023 and again in 2024',
				ref: { source: 'letter-2024', at: 'annex 1, section D' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 18' },
			{ source: 'checklist-2023', at: 'ICB action 16' },
			{ source: 'checklist-2023', at: 'ICB action 17' },
			{ source: 'letter-2024', at: 'annex 1, section D' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 9' },
			{ source: 'letter-2024', at: 'annex 2, item 12' },
			{ source: 'letter-2024', at: 'annex 2, item 14' }
		],
		covers: [
			'action-18',
			'icb-16',
			'icb-17',
			'letter-d-interface',
			'letter-d-bureaucracy',
			'annex2-12',
			'annex2-14'
		],
		action: {
			what: 'Keep a short log of interface problems and needless paperwork, and send it to the ICB',
			findOut:
				'Ask the PCN and LMC how problems are reported locally and what your practice has sent',
			measure: 'Issues sent and issues answered, each quarter',
			owner: 'Practice manager with a GP partner',
			weeks: 4
		}
	},
	{
		id: 'registration.online',
		code: 'REG-01',
		audience: 'practice',
		title: 'Have you switched on the national online service for registering with a GP surgery?',
		hint: 'It is called Register with a GP surgery. Yes: a new patient can use it for your practice today. A form of your own on the website is not this service. Partly: applied for, but not live.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'registration.online.since',
				title: 'Since when has it been on?',
				input: { kind: 'date', when: 'past' },
				when: ['yes']
			}
		],
		why: 'Online registration saves patients and reception time. The 2024 letter wanted it in all practices, and more than 90% using it, by the end of 2024.',
		good: {
			enough: 'The service is on, and your website sends new patients to it.',
			better:
				'Most new patients use it, and people who cannot go online are offered the paper form and help.'
		},
		evidence: ['Screenshot of the service for your practice', 'Link on your website'],
		due: [
			{
				says: 'ICBs to help practices sign up by December 2023',
				ref: { source: 'checklist-2023', at: 'ICB action 18' }
			},
			{
				on: '2024-12-31',
				says: 'Rolled out to all practices',
				ref: { source: 'letter-2024', at: 'annex 1, section D' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'ICB action 18' },
			{ source: 'letter-2024', at: 'annex 1, section D' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 10' }
		],
		covers: ['icb-18', 'letter-d-registration'],
		action: {
			what: 'Switch on Register with a GP surgery and link to it from the website',
			findOut:
				'Look up your practice in the service and ask reception how new patients register today',
			measure: 'Share of new registrations that come through the service, each month',
			owner: 'Reception lead',
			weeks: 3
		}
	}
];
