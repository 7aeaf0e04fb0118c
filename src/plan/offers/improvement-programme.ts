import type { SourceRef } from '#questions';
import type { Offer } from './offer.ts';

const checklist = (at: string): SourceRef => ({ source: 'checklist-2023', at });
const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });
const pulse = (at: string): SourceRef => ({ source: 'pulse-gpip-2023', at });

/** The questions whose gaps hands-on improvement help answers. */
export const improvementGaps: readonly string[] = [
	'navigation.parity',
	'navigation.structured-information',
	'navigation.outcome-on-the-day',
	'navigation.streaming-team',
	'telephony.use-of-data',
	'capacity.demand',
	'support.programme'
];

const MOVED = 'National places ran to March 2025; delivery has moved to ICBs, so ask yours.';
const HANDS_ON = [
	'Somebody who works with the team on the spot',
	'A look at what the figures of the practice show',
	'An analysis of demand and capacity made for the practice'
];

/**
 * The tiers of the General Practice Improvement Programme, each a part of the national offer, and
 * the help of ICBs that was to follow it.
 */
export const improvementProgramme: readonly Offer[] = [
	{
		id: 'programme-universal',
		kind: 'programme',
		title: 'Universal support: guides, webinars and online sessions',
		says: 'How-to guides, webinars and online sessions on the parts of modern general practice access, and practices that learn from one another.',
		who: ['practice', 'network'],
		whoSays: 'Every practice and every PCN.',
		how: 'Nobody has to be put forward. In 2024 NHS England said that its online help would go on; ask your ICB where it stands today.',
		answers: improvementGaps,
		partOf: 'improvement-programme',
		sources: [
			checklist('support offer 3'),
			pulse('three tiers of support'),
			letter('annex 1, section B')
		]
	},
	{
		id: 'programme-intermediate-practice',
		kind: 'programme',
		title: 'Intermediate support for a practice, three months',
		says: 'Three months of hands-on help for one practice.',
		who: ['practice'],
		whoSays:
			'A practice the ICB put forward, those in the hardest circumstances first. It needs data from its phone system.',
		until: '2025-03-31',
		how: MOVED,
		includes: HANDS_ON,
		answers: improvementGaps,
		partOf: 'improvement-programme',
		remarks: [
			{
				says: 'Pulse reports 800 practices for this tier over two years; the checklist and the letter give no number of its own for it.',
				sources: [
					pulse('three tiers of support'),
					checklist('support offer 3'),
					letter('annex 1, section B')
				]
			}
		],
		sources: [
			checklist('support offer 3'),
			checklist('ICB action 5'),
			pulse('three tiers of support')
		]
	},
	{
		id: 'programme-intermediate-network',
		kind: 'programme',
		title: 'Intermediate support for a PCN, six months',
		says: 'Six months of hands-on help for a PCN and its practices.',
		who: ['network'],
		whoSays: 'A PCN the ICB put forward.',
		until: '2025-03-31',
		how: MOVED,
		includes: HANDS_ON,
		answers: [...improvementGaps, 'network.telephony-review'],
		partOf: 'improvement-programme',
		remarks: [
			{
				says: 'Six months by the checklist; by Pulse, up to three months, for 160 PCNs.',
				sources: [checklist('support offer 3'), pulse('three tiers of support')]
			}
		],
		sources: [
			checklist('support offer 3'),
			checklist('ICB action 5'),
			pulse('three tiers of support')
		]
	},
	{
		id: 'programme-intensive',
		kind: 'programme',
		title: 'Intensive support for a practice, six months',
		says: 'Six months of hands-on help for a practice that struggles most with access.',
		who: ['practice'],
		whoSays: 'A practice chosen by need and put forward by the ICB.',
		until: '2025-03-31',
		how: MOVED,
		includes: HANDS_ON,
		answers: improvementGaps,
		partOf: 'improvement-programme',
		remarks: [
			{
				says: 'Pulse reports up to 1,500 practices over two years; the checklist counts 1,550 in 2023/24 and 1,650 in 2024/25 for intensive and intermediate support together.',
				sources: [pulse('three tiers of support'), checklist('support offer 3')]
			}
		],
		sources: [
			checklist('support offer 3'),
			checklist('ICB action 5'),
			pulse('three tiers of support')
		]
	},
	{
		id: 'programme-skills',
		kind: 'programme',
		title: 'Capability building: courses in improvement and change',
		says: 'Practical courses for people in practices and PCNs on improvement tools and on leading change, and help for local groups of practices that learn from one another.',
		who: ['practice', 'network'],
		whoSays: 'People in practices and PCNs, through the ICB.',
		until: '2025-03-31',
		how: MOVED,
		answers: ['support.programme', 'capacity.demand', 'network.transformation-lead'],
		partOf: 'improvement-programme',
		sources: [checklist('support offer 3'), checklist('ICB action 8')]
	},
	{
		id: 'programme-local',
		kind: 'programme',
		title: 'Hands-on improvement support from the ICB',
		says: 'Help like the intermediate tier, paid for or given by the ICB itself.',
		who: ['practice', 'network'],
		whoSays: 'A practice or PCN, by asking its ICB.',
		how: 'Ask the ICB primary care team. The outcome of a support level framework conversation helps to say what you need.',
		answers: improvementGaps,
		remarks: [
			{
				says: 'ICBs were to help at least 850 practices by 31 March 2024, and from 2024/25 to own the help more and more. What each ICB offers today was not found.',
				sources: [
					checklist('ICB action 6'),
					pulse('courses for health systems'),
					letter('annex 1, section B')
				]
			}
		],
		sources: [
			checklist('ICB action 6'),
			letter('annex 1, section B'),
			letter('annex 1, delivery action 7'),
			{ source: 'slf', at: 'purpose and use' }
		]
	}
];
