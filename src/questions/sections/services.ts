import type { Question } from '../schema.ts';

/** Help outside the practice: self-referral, community pharmacy and knowing what exists locally. */
export const services: readonly Question[] = [
	{
		id: 'services.self-referral',
		code: 'ALT-01',
		audience: 'practice',
		title: 'Which services do you tell patients they can refer themselves to?',
		hint: 'Tick a route if it is open in your area and patients hear of it from you. If your ICB has not opened it, leave it blank and say so in the note. The 2023 checklist speaks of seven routes; we list wheelchairs and equipment apart to reach seven.',
		input: {
			kind: 'several',
			options: [
				{ id: 'falls', label: 'Falls services' },
				{ id: 'musculoskeletal', label: 'Muscle, bone and joint services (MSK)' },
				{ id: 'audiology', label: 'Hearing services for older people (audiology)' },
				{ id: 'weight-management', label: 'Weight management' },
				{ id: 'podiatry', label: 'Foot care in the community (podiatry)' },
				{ id: 'wheelchair', label: 'Wheelchair services' },
				{ id: 'community-equipment', label: 'Community equipment' },
				{ id: 'other', label: 'Another service' }
			],
			none: 'None of these yet'
		},
		followUps: [],
		why: 'Where no GP is needed first, patients get there sooner and the practice keeps an appointment. Opening the routes is for the ICB; telling patients is for the practice.',
		good: {
			enough: 'Every route open locally is on your website and in the list your reception uses.',
			better:
				'You ask the services how many of your patients refer themselves, and speak up where a route is missing.'
		},
		evidence: ['Link to the website page', 'The navigation list used at reception'],
		due: [
			{
				on: '2023-09-30',
				says: 'ICBs to expand the self-referral routes',
				ref: { source: 'checklist-2023', at: 'ICB action 1' }
			},
			{
				on: '2025-03-31',
				says: 'For England: a further 15,000 self-referrals a month by the end of March 2025',
				ref: { source: 'letter-2024', at: 'annex 1, section A' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'ICB action 1' },
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 2' },
			{ source: 'letter-2024', at: 'annex 2, item 2' }
		],
		covers: ['icb-01', 'letter-a-self-referral', 'annex2-02'],
		action: {
			what: 'Put every self-referral route open locally on the website and in the reception list',
			findOut: 'Ask the ICB for its current list of self-referral routes and compare it with yours',
			measure: 'Routes you publish, out of those open locally',
			owner: 'Reception lead',
			weeks: 4
		}
	},
	{
		id: 'services.pharmacy',
		code: 'ALT-02',
		audience: 'practice',
		title:
			'Do you regularly refer patients to community pharmacies for Pharmacy First, minor illness, blood pressure checks and contraception?',
		hint: 'A referral is one the pharmacy receives; advice to try the pharmacy is not one. Answer Partly if you use only some of these services or refer only now and then.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'services.pharmacy.referrals',
				title: 'How many patients did you refer to community pharmacies last month?',
				hint: 'All these services together, in the last full month.',
				input: {
					kind: 'numbers',
					perThousand: true,
					period: 'month',
					fields: [
						{
							id: 'referrals',
							label: 'Referrals to community pharmacies',
							unit: 'referrals',
							min: 0,
							max: 20000,
							decimals: 0
						}
					],
					usualSources: ['Clinical system report', 'Referral tool report', 'ICB dashboard']
				},
				when: ['yes', 'partly']
			}
		],
		why: 'Pharmacists can treat seven common conditions, check blood pressure and supply contraception. The national goals are for England, not for one practice.',
		good: {
			enough: 'All staff who guide patients know the services and refer every week.',
			better:
				'You follow referrals per 1,000 patients, talk with local pharmacies, and what they send back goes straight into your workflow.'
		},
		evidence: [
			'Number of referrals last month, in all and per 1,000 patients',
			'Reception guide to pharmacy services'
		],
		due: [
			{
				says: 'By March 2025, for England each month: 320,000 Pharmacy First, 25,800 contraception and 71,000 blood pressure consultations',
				ref: { source: 'letter-2024', at: 'annex 1, delivery action 3' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'ICB action 2' },
			{ source: 'checklist-2023', at: 'support offer 8' },
			{ source: 'letter-2024', at: 'annex 1, section A' },
			{ source: 'letter-2024', at: 'annex 1, delivery action 3' },
			{ source: 'letter-2024', at: 'annex 2, item 3' },
			{ source: 'letter-2024', at: 'annex 2, item 4' }
		],
		covers: ['icb-02', 'letter-a-pharmacy', 'annex2-03', 'annex2-04'],
		action: {
			what: 'Agree with local pharmacies how to refer, and show all staff who guide patients how it is done',
			findOut: 'Run a count of pharmacy referrals for the last full month',
			measure: 'Pharmacy referrals per 1,000 patients, each month',
			owner: 'Reception lead with the pharmacy team',
			weeks: 6
		}
	},
	{
		id: 'services.directory-training',
		code: 'ALT-03',
		audience: 'practice',
		title: 'Have all staff who guide patients been trained to use the local directory of services?',
		hint: 'The directory lists self-referral, community pharmacy and other local help. Answer Partly if some staff are still to be trained, new starters included.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'services.directory-training.completed-on',
				title: 'When did the last of them finish?',
				input: { kind: 'date', when: 'past' },
				when: ['yes']
			}
		],
		why: 'Staff can only guide patients to services they know. The checklist asked for this training in all practices of a PCN; the ICB keeps the directory and trains.',
		good: {
			enough: 'Everyone who guides patients has been shown the directory and has it open at work.',
			better: 'New starters learn it in their first weeks, and staff report entries that are wrong.'
		},
		evidence: ['Training log with dates and roles'],
		due: [
			{
				on: '2024-03-31',
				says: 'All practices of the PCN trained to use the local directory',
				ref: { source: 'checklist-2023', at: 'practice action 15' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 15' },
			{ source: 'checklist-2023', at: 'ICB action 20' }
		],
		covers: ['action-15', 'icb-20'],
		action: {
			what: 'Train every member of staff who guides patients to use the local directory',
			findOut: 'List who guides patients and tick who has been trained',
			measure: 'Trained staff, out of all who guide patients',
			owner: 'Reception lead',
			weeks: 6
		}
	}
];
