import type { Question } from '../schema.ts';

/** What patients find on the website, and how the new way of working was explained to them. */
export const website: readonly Question[] = [
	{
		id: 'website.benchmark',
		code: 'WEB-01',
		audience: 'practice',
		title:
			'Has your present website been checked with the national GP website benchmark and improve tool?',
		hint: 'The tool is a free spreadsheet with 50 criteria. A check by your ICB, PCN or website supplier with the same tool counts. Partly: begun but not finished, or the site was rebuilt since.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [
			{
				id: 'website.benchmark.ratings',
				title: 'How many of the 50 criteria got each rating?',
				hint: 'There is no pass mark. If all criteria were rated, the three figures add up to 50.',
				input: {
					kind: 'numbers',
					period: 'date',
					fields: [
						{ id: 'well', label: 'Met well', unit: 'criteria', min: 0, max: 50, decimals: 0 },
						{
							id: 'adequately',
							label: 'Met adequately',
							unit: 'criteria',
							min: 0,
							max: 50,
							decimals: 0
						},
						{
							id: 'inadequately',
							label: 'Met inadequately',
							unit: 'criteria',
							min: 0,
							max: 50,
							decimals: 0
						}
					],
					usualSources: ['Completed benchmark tool', 'ICB website audit']
				},
				when: ['yes', 'partly']
			}
		],
		why: 'The website is where many patients begin. ICBs were asked to have every GP website audited in 2023/24, with an improvement plan.',
		good: {
			enough:
				'All 50 criteria are rated for the site as it is now, and you have a list of what to improve.',
			better:
				'Nearly everything is met well, patients have tried the main tasks, and you check again after each large change.'
		},
		evidence: ['Completed tool with its date', 'Improvement list for the website'],
		due: [
			{
				says: 'ICBs to have all GP websites audited in 2023/24 and an improvement plan agreed',
				ref: { source: 'checklist-2023', at: 'ICB action 5' }
			}
		],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 14' },
			{ source: 'checklist-2023', at: 'ICB action 5' },
			{ source: 'checklist-2023', at: 'ICB action 14' },
			{ source: 'website-tool', at: '50 criteria and ratings' }
		],
		covers: ['action-14', 'icb-05', 'icb-14'],
		action: {
			what: 'Rate the website with the national tool and put right what is met inadequately',
			findOut:
				'Ask your ICB and website supplier whether the site has been audited, when and with what result',
			measure: 'Criteria met inadequately, out of 50',
			owner: 'Practice manager with the website supplier',
			weeks: 8
		}
	},
	{
		id: 'website.findable',
		code: 'WEB-02',
		audience: 'practice',
		title:
			'Are your online tools, and the opening times for phone, desk and online requests, correct and easy to find on your website?',
		hint: 'Answer Partly if the times of one route are missing, something is out of date, or a patient has to search for it. Try it on a phone, not only on a computer.',
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'A tool that nobody finds is not used. As LMCs read the 2026/27 contract, practices publish opening times for all three routes.',
		good: {
			enough:
				'From the home page a visitor reaches each tool and the times of all three routes, and all of it is right today.',
			better:
				'Patients have tried the main tasks on the site, and someone checks links and times every month.'
		},
		evidence: ['Links to the pages', 'Date of the last check'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'practice action 14' },
			{ source: 'sslmc-access-2026', at: 'access requirements' },
			{ source: 'website-guide', at: 'patient journeys' }
		],
		covers: ['action-14'],
		duty: {
			says: 'Contract: publish opening times for all contact routes',
			since: '2026-04-01',
			ref: { source: 'sslmc-access-2026', at: 'access requirements' }
		},
		action: {
			what: 'Put the online tools and the opening times of phone, desk and online on the home page, and keep them right',
			findOut:
				'Ask someone from outside the team to find each tool and each opening time on a phone',
			measure: 'Tasks that a tester completes without help, out of those tried',
			owner: 'Practice manager with the website editor',
			weeks: 3
		}
	},
	{
		id: 'website.charter',
		code: 'WEB-03',
		audience: 'practice',
		title:
			'Does your website link to the national patient charter, "You and Your General Practice"?',
		hint: "Yes needs a working link to the national document that patients can find. A practice charter of your own is fine as well, but doesn't replace it.",
		input: { kind: 'choice', notApplicable: 'refused' },
		followUps: [],
		why: 'The charter tells patients what they may expect. Linking to it has been part of the contract since October 2025.',
		good: {
			enough: 'The link is on the website, works and leads to the national charter.',
			better:
				'Staff know what the charter promises, and the website says it in the languages and formats your patients need.'
		},
		evidence: ['Link to the page that carries it'],
		due: [
			{
				on: '2025-10-01',
				says: 'Link to the charter on the practice website',
				ref: { source: 'sslmc-october-2025', at: 'You and Your General Practice' }
			}
		],
		sources: [
			{ source: 'sslmc-october-2025', at: 'You and Your General Practice' },
			{ source: 'charter-2025', at: 'You and Your General Practice' },
			{ source: 'continuity-2025', at: 'patient charter' }
		],
		covers: [],
		duty: {
			says: 'Contract: link to "You and Your General Practice" on the practice website',
			since: '2025-10-01',
			ref: { source: 'sslmc-october-2025', at: 'You and Your General Practice' }
		},
		action: {
			what: 'Link to the national charter from the website and tell staff what it says',
			findOut: 'Search your website for "You and Your General Practice" and open the link',
			measure: 'Working link, checked every month',
			owner: 'Website editor',
			weeks: 1
		}
	},
	{
		id: 'website.explained',
		code: 'WEB-04',
		audience: 'practice',
		title:
			'Have you explained the new way of working to your patients, using national or local materials?',
		hint: 'For example posters, texts, the website or the phone message. Partly: only on one channel, or only for part of the change. If nothing has changed for patients, choose Not applicable and say so.',
		input: { kind: 'choice', notApplicable: 'withReason' },
		followUps: [],
		why: 'Patients who know why are more willing to be guided to another person or service. There are national materials, and ICBs were asked to join up local messages.',
		good: {
			enough:
				'Patients heard of the change before or when it came, on more than one channel. So did people who are not online.',
			better:
				'You asked the patient group to test the wording, and you know from feedback that patients understood.'
		},
		evidence: ['Copies of the materials', 'Dates and channels used'],
		due: [],
		sources: [
			{ source: 'checklist-2023', at: 'support offer 8' },
			{ source: 'checklist-2023', at: 'ICB action 2' },
			{ source: 'checklist-2023', at: 'ICB action 19' },
			{ source: 'funding-2023', at: 'communications campaign' }
		],
		covers: ['icb-02', 'icb-19'],
		action: {
			what: 'Tell patients how the practice works now, on several channels, and check the wording with the patient group',
			findOut: 'List what patients have been told, when and where',
			measure: 'Channels used, and questions or complaints about the change each month',
			owner: 'Practice manager with the patient group',
			weeks: 4
		}
	}
];
