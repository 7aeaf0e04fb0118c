import type { SourceRef } from '#questions';
import type { Offer } from './offer.ts';

const funding = (at: string): SourceRef => ({ source: 'funding-2023', at });
const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });

const RATES_ASK =
	'The letter lists it among the network funding, with its highest rates for two years. Ask your ICB or look at a payment statement for the rate of today.';
const NETWORK = 'The PCN; a practice cannot ask by itself.';

/**
 * Streams of money that are none of the eight national offers: those of the 2023 funding page and
 * of annex 3 of the April 2024 letter. The rest of both lists stands with the offer it belongs to.
 */
export const fundingStreams: readonly Offer[] = [
	{
		id: 'qof-improvement',
		kind: 'funding',
		title: 'Quality improvement modules of QOF, 2023/24',
		says: 'Points for work on staff and wellbeing, on the best use of staff, and on fewer avoidable appointments.',
		who: ['practice'],
		whoSays: 'A practice, through the quality and outcomes framework (QOF).',
		from: '2023-04-01',
		until: '2024-03-31',
		how: 'Earned through the framework of 2023/24. Which modules count this year stands in the framework of this year.',
		amount: {
			says: 'About £15,800 for a practice: 37, 22 and 15 points at £213.43 a point',
			source: funding('quality and outcomes framework')
		},
		includes: [
			'Workforce and wellbeing: 37 points',
			'Best use of staff capacity: 22 points',
			'Fewer avoidable appointments: 15 points'
		],
		answers: ['capacity.demand'],
		sources: [funding('quality and outcomes framework')]
	},
	{
		id: 'service-development',
		kind: 'funding',
		title: 'Service development funding (SDF)',
		says: 'Money the ICB holds for changes in primary care. The letter of 2024 names good online consultation software and transformation; the checklist of 2023 names keeping staff.',
		who: ['practice', 'network'],
		whoSays: 'A practice or PCN, by agreement with its ICB, which holds the money.',
		how: 'Ask the ICB what it spends the money on this year, and send it your case.',
		answers: ['online.tools-agreed', 'workforce.retention', 'support.transition-money'],
		sources: [
			funding('primary care service development funding'),
			letter('next steps, board report'),
			{ source: 'checklist-2023', at: 'practice action 17' }
		]
	},
	{
		id: 'pharmacy-first',
		kind: 'funding',
		title: 'Funding for the roll-out of Pharmacy First, 2024/25',
		says: 'Money to go on rolling out the community pharmacy service for seven common conditions.',
		who: [],
		whoSays: 'The letter does not say who may ask, or whether practices can.',
		from: '2024-04-01',
		how: 'Ask your ICB whether any of it is for practices.',
		answers: ['services.pharmacy'],
		sources: [letter('annex 3'), letter('annex 1, section A')]
	},
	{
		id: 'network-core',
		kind: 'funding',
		title: 'Core PCN funding',
		says: 'A sum per patient for running the PCN. In 2024/25 it took in the money for the clinical director, leadership and management.',
		who: ['network'],
		whoSays: NETWORK,
		how: RATES_ASK,
		amount: {
			says: 'In 2024/25 £2.916 for each registered patient',
			source: letter('annex 3, line 1')
		},
		rates: [
			{
				title: 'Core PCN funding',
				per: 'registered patient',
				milliPounds: { '2023/24': 2913, '2024/25': 2916 },
				source: letter('annex 3, line 1')
			}
		],
		answers: [],
		sources: [letter('annex 3, line 1')]
	},
	{
		id: 'care-home-premium',
		kind: 'funding',
		title: 'PCN care home premium',
		says: 'A sum per bed in care homes, with or without nursing.',
		who: ['network'],
		whoSays: NETWORK,
		how: RATES_ASK,
		amount: {
			says: '£120 for each bed a year, £10 a month, in 2023/24 and 2024/25',
			source: letter('annex 3, line 3')
		},
		rates: [
			{
				title: 'Care home premium',
				per: 'bed',
				milliPounds: { '2023/24': 120_000, '2024/25': 120_000 },
				source: letter('annex 3, line 3')
			}
		],
		answers: [],
		sources: [letter('annex 3, line 3')]
	},
	{
		id: 'enhanced-access',
		kind: 'funding',
		title: 'Enhanced access',
		says: 'A sum per head to the PCN for enhanced access.',
		who: ['network'],
		whoSays: NETWORK,
		how: RATES_ASK,
		amount: {
			says: 'In 2024/25 £7.674 for each head of the adjusted population of the PCN',
			source: letter('annex 3, line 4')
		},
		rates: [
			{
				title: 'Enhanced access',
				per: 'head of the adjusted population of the PCN',
				milliPounds: { '2023/24': 7578, '2024/25': 7674 },
				source: letter('annex 3, line 4')
			}
		],
		answers: [],
		sources: [letter('annex 3, line 4')]
	},
	{
		id: 'investment-impact-fund',
		kind: 'funding',
		title: 'Investment and impact fund (IIF)',
		says: 'A payment to the PCN by points. Most of it became the capacity and access payments.',
		who: ['network'],
		whoSays: NETWORK,
		how: RATES_ASK,
		amount: {
			says: 'In 2024/25 about £0.206 for each registered patient, if 90% is achieved at £198 a point; what is paid depends on how the PCN does',
			source: letter('annex 3, line 5')
		},
		rates: [
			{
				title: 'Investment and impact fund, at 90% achievement',
				per: 'registered patient',
				milliPounds: { '2023/24': 947, '2024/25': 206 },
				source: letter('annex 3, line 5')
			}
		],
		answers: [],
		sources: [
			letter('annex 3, line 5'),
			letter('annex 1, section B'),
			{ source: 'checklist-2023', at: 'support offer 6' }
		]
	}
];
