import type { SourceRef } from '#questions';
import { improvementGaps } from './improvement-programme.ts';
import type { Offer } from './offer.ts';

const checklist = (at: string): SourceRef => ({ source: 'checklist-2023', at });
const funding = (at: string): SourceRef => ({ source: 'funding-2023', at });
const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });
const pulse = (at: string): SourceRef => ({ source: 'pulse-gpip-2023', at });

/**
 * The eight national offers of the 2023 checklist, with what later documents say of their money and
 * their end. A stream of money that is one of these stands here and nowhere else.
 */
export const nationalOffers: readonly Offer[] = [
	{
		id: 'telephony',
		kind: 'offer',
		title: 'Help to move to digital telephony',
		says: 'Funding and procurement support for practices leaving analogue lines, with suppliers on the national framework.',
		who: ['practice'],
		whoSays: 'A practice on analogue lines.',
		until: '2023-07-01',
		how: 'The practice told its ICB; sign-up closed on 1 July 2023. Ask your ICB what there is today for a phone system that falls short.',
		amount: {
			says: '£90 million for England, given out by need; no sum for one practice is named',
			forEngland: true,
			source: funding('digital telephony')
		},
		answers: ['telephony.cloud', 'telephony.queue', 'telephony.call-back', 'telephony.framework'],
		remarks: [
			{
				says: 'NHS England gives £90 million for phones. Pulse reports £240 million in all for modern access, aimed at phones. How the two fit together was not found.',
				sources: [funding('digital telephony'), pulse('digital telephony')]
			},
			{
				says: 'The checklist wanted the last practices moved by 31 March 2024; the letter expected 99% of practices live by May 2024.',
				sources: [checklist('ICB action 3'), letter('annex 1, section B')]
			}
		],
		sources: [
			checklist('support offer 1'),
			checklist('practice action 7'),
			letter('annex 2, item 6')
		]
	},
	{
		id: 'digital-tools',
		kind: 'offer',
		title: 'Online consultation, messaging and booking tools',
		says: 'Funding for tools that meet the higher national standard, through the ICB.',
		who: ['practice', 'network'],
		whoSays: 'A practice or PCN; the ICB holds the money and chooses from the national framework.',
		how: 'The practice or PCN agrees with its ICB which tools it needs.',
		amount: {
			says: '£71 million for England, most of it given to ICBs to spend; no sum for one practice is named',
			forEngland: true,
			source: funding('digital tools')
		},
		answers: [
			'online.core-hours',
			'online.two-way-messages',
			'online.booking-link',
			'online.tools-agreed',
			'app.messaging',
			'navigation.single-view',
			'navigation.structured-information'
		],
		remarks: [
			{
				says: 'The checklist expected the digital pathway framework by December 2023. In April 2024 the letter lists money for tools bought through it, and says that details of the framework will follow.',
				sources: [checklist('support offer 2'), letter('annex 1, section B'), letter('annex 3')]
			}
		],
		sources: [
			checklist('support offer 2'),
			checklist('practice action 13'),
			checklist('ICB action 4')
		]
	},
	{
		id: 'improvement-programme',
		kind: 'offer',
		title: 'General Practice Improvement Programme',
		says: 'Guides and webinars for all; hands-on help of three or six months for practices and PCNs the ICB puts forward.',
		who: ['practice', 'network'],
		whoSays: 'Practices and PCNs that the ICB put forward; guides and webinars were for all.',
		until: '2025-03-31',
		how: 'The practice or PCN asks its ICB; national places ran to March 2025 and delivery then moved to ICBs.',
		answers: improvementGaps,
		remarks: [
			{
				says: 'Three documents give three sets of numbers. Pulse: six months of help for up to 1,500 practices over two years, three months for 800 practices and 160 PCNs, and 850 more practices through courses for local systems. The checklist: up to 1,550 practices put forward in 2023/24 and 1,650 in 2024/25, and at least 850 helped by ICBs. The letter: more than 1,650 helped in nine months, over two thirds of them hands-on.',
				sources: [
					pulse('three tiers of support'),
					checklist('support offer 3'),
					checklist('ICB action 6'),
					letter('annex 1, section B')
				]
			},
			{
				says: 'Of the programme before it, Accelerate, one report gives two counts: over 700 practices to have finished by June 2023, and 550 reached.',
				sources: [pulse('Accelerate')]
			}
		],
		sources: [
			checklist('support offer 3'),
			checklist('ICB action 5'),
			funding('General Practice Improvement Programme'),
			letter('annex 1, delivery action 7'),
			letter('annex 2, item 8'),
			letter('annex 3')
		]
	},
	{
		id: 'transition',
		kind: 'offer',
		title: 'Transition cover and transformation support funding',
		says: 'About £13,500 for a practice, once, for extra shifts, locums or peer support while it changes over.',
		who: ['practice', 'network'],
		whoSays:
			'A practice or PCN that commits to the change, for a practice that has not had it before. Joining the improvement programme is no condition.',
		from: '2023-04-01',
		until: '2025-03-31',
		how: 'The practice agrees it with its ICB; offered in 2023/24 and 2024/25.',
		amount: {
			says: 'About £13,500 for a practice on average, once',
			source: funding('transition cover and transformation support funding')
		},
		answers: [
			'navigation.single-view',
			'navigation.structured-information',
			'navigation.parity',
			'support.transition-money'
		],
		remarks: [
			{
				says: 'Pulse describes it as up to three weeks of cover, for practices that must clear their appointment books first.',
				sources: [pulse('transition cover')]
			}
		],
		sources: [
			checklist('support offer 4'),
			checklist('ICB action 7'),
			funding('transition cover and transformation support funding'),
			letter('annex 1, section B'),
			letter('annex 3'),
			{ source: 'transition-funding', at: 'purpose and amount' }
		]
	},
	{
		id: 'training',
		kind: 'offer',
		title: 'Care navigation and digital lead training',
		says: 'One member of staff a practice for care navigation, one digital and transformation lead a PCN.',
		who: ['practice', 'network'],
		whoSays:
			'Every practice for one member of staff; every PCN for its digital and transformation lead.',
		until: '2025-03-31',
		how: 'The practice or PCN nominates to its ICB; offered in 2023/24 and 2024/25.',
		answers: ['navigation.training', 'services.directory-training', 'network.transformation-lead'],
		remarks: [
			{
				says: 'For care navigation, Pulse reports places for up to 6,500 staff; by April 2024 over 6,100 had registered and over 3,375 had finished.',
				sources: [pulse('care navigation training'), letter('annex 1, section B')]
			},
			{
				says: 'It began in May 2023 by Pulse, on 10 July 2023 by the checklist.',
				sources: [pulse('care navigation training'), checklist('support offer 5')]
			}
		],
		sources: [
			checklist('support offer 5'),
			checklist('ICB action 8'),
			funding('care navigator training'),
			letter('annex 2, item 7')
		]
	},
	{
		id: 'caip',
		kind: 'offer',
		title: 'Capacity and access payments',
		says: 'A monthly payment without conditions (CASP) and an improvement payment (CAIP), both to the PCN.',
		who: ['network'],
		whoSays: 'The PCN; a practice cannot ask by itself.',
		from: '2023-04-01',
		until: '2026-03-31',
		how: 'The clinical director declares to the commissioner; both ended in March 2026.',
		amount: {
			says: 'In 2024/25 £3.248 without conditions and at most £1.392 for improvement, for each head of the adjusted population of the PCN',
			source: letter('annex 3, lines 6 and 7')
		},
		rates: [
			{
				title: 'Capacity and access support payment (CASP)',
				per: 'head of the adjusted population of the PCN',
				milliPounds: { '2023/24': 2765, '2024/25': 3248 },
				source: letter('annex 3, line 6')
			},
			{
				title: 'Capacity and access improvement payment (CAIP), at most',
				per: 'head of the adjusted population of the PCN',
				milliPounds: { '2023/24': 1185, '2024/25': 1392 },
				source: letter('annex 3, line 7')
			}
		],
		answers: ['network.declared', 'network.funding'],
		remarks: [
			{
				says: 'For England, 2023/24: £172.2 million without conditions, about £11,500 a month for an average PCN, and up to £73.8 million for improvement, about £56,000 a year.',
				sources: [
					funding('capacity and access support payment'),
					funding('capacity and access improvement payment')
				]
			}
		],
		sources: [
			checklist('support offer 6'),
			letter('annex 1, section B'),
			letter('annex 2, item 13'),
			{ source: 'contract-2026', at: 'capacity and access funding' }
		]
	},
	{
		id: 'additional-roles',
		kind: 'offer',
		title: 'Additional roles (ARRS)',
		says: 'Reimbursement for further roles in the network.',
		who: ['network'],
		whoSays: 'The PCN; a practice asks its PCN.',
		how: 'The PCN sends its workforce plan to the ICB.',
		amount: {
			says: 'In 2024/25 at most £22.894 for each patient, on a weighted count, for the whole PCN',
			source: letter('annex 3, line 2')
		},
		rates: [
			{
				title: 'Additional roles reimbursement',
				per: 'weighted patient',
				milliPounds: { '2023/24': 22671, '2024/25': 22894 },
				source: letter('annex 3, line 2')
			}
		],
		answers: ['workforce.plan', 'capacity.demand'],
		remarks: [
			{
				says: 'In 2023/24 the money for England grew by £385 million, and apprentice physician associates and nurses in advanced practice were added to the roles.',
				sources: [checklist('support offer 7')]
			}
		],
		sources: [
			checklist('support offer 7'),
			checklist('practice action 16'),
			letter('annex 2, item 9')
		]
	},
	{
		id: 'communications',
		kind: 'offer',
		title: 'Communication materials',
		says: 'Texts and pictures that explain digital access, the wider team, pharmacy and 111 to patients, beside a national campaign to the public.',
		who: ['practice', 'network'],
		whoSays: 'Every practice; nobody has to ask for the campaign.',
		how: 'Free to use for every practice.',
		answers: [
			'website.explained',
			'website.findable',
			'services.pharmacy',
			'services.self-referral',
			'app.repeat-medicines'
		],
		sources: [
			checklist('support offer 8'),
			checklist('ICB action 19'),
			funding('communications campaign')
		]
	}
];
