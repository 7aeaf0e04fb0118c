import type { Criterion, Scheme } from '../scheme.ts';
import { navigation, online, telephony } from './caip-2024-25.ts';
import { yes } from './leaves.ts';

/** A criterion of the year before, as doctors' bodies say it went on. */
const unchanged = (criterion: Criterion): Criterion => ({
	...criterion,
	unconfirmed:
		'The BMA and LMCs hold that this part was unchanged from 2024/25; the DES of 2025/26 was not read.',
	sources: [...criterion.sources, { source: 'sslmc-caip-2025', at: 'online requests criterion' }]
});

/** One of which only the sums suggest that it went on. */
const assumed = (criterion: Criterion): Criterion => ({
	...criterion,
	unconfirmed: 'That care navigation went on is our own conclusion from the sums: check your DES.'
});

/**
 * CAIP 2025/26: two domains, two thirds and one third of the money. Which of the old components the
 * first one held is not confirmed; what we assume is marked on every criterion.
 */
export const caip202526: Scheme = {
	id: 'caip-2025-26',
	title: 'CAIP 2025/26',
	kind: 'payment',
	from: '2025-04-01',
	to: '2026-03-31',
	remarks: [
		'The last year of CAIP had two domains: Modern General Practice Access, worth two thirds, and risk stratification with continuity, worth one third.',
		'Much of this year rests on reports about the DES, not on its text. Whether telephony stayed in is not confirmed, so it is shown and does not decide. Check your DES before you rely on any of it.',
		'It was paid to the PCN, when every practice met a domain and the clinical director declared it within the year. CAIP ended with this year on 31 March 2026.'
	],
	components: [
		{
			id: 'mgpa',
			title: 'Modern General Practice Access',
			share: 2,
			unconfirmed:
				'The sum equals two of the old thirds, so we take it to be online requests and care navigation; no text confirms it.',
			criteria: [
				...online.criteria.map(unchanged),
				...navigation.criteria.map((criterion) =>
					criterion.counts === 'goal' ? criterion : assumed(criterion)
				),
				...telephony.criteria.map((criterion): Criterion => ({
					...criterion,
					counts: 'goal',
					unconfirmed:
						'Whether telephony was still part of the payment is not confirmed: check your DES.'
				}))
			]
		},
		{
			id: 'risk',
			title: 'Risk stratification and continuity',
			share: 1,
			unconfirmed: 'What the PCN had to certify is known from secondary sources only.',
			criteria: [
				{
					id: 'R1',
					title:
						'Patients who gain most from continuity were found with a digital tool, and it was acted on',
					wording: 'paraphrase',
					counts: 'payment',
					unconfirmed: 'Known from secondary sources, one of them read in part: check your DES.',
					rule: yes('capacity.continuity'),
					sources: [
						{ source: 'humberside-des-2025', at: 'risk stratification to support continuity' },
						{ source: 'risk-stratification-2026', at: 'what PCNs certify' },
						{ source: 'continuity-2025', at: 'continuity incentive' }
					]
				},
				{
					id: 'R2',
					title: 'The PCN can say so for all its practices',
					wording: 'paraphrase',
					counts: 'goal',
					unconfirmed:
						'The PCN certifies for all practices together; it does not decide the status of yours alone.',
					rule: yes('network.funding.risk-stratification'),
					sources: [{ source: 'risk-stratification-2026', at: 'what PCNs certify' }]
				}
			]
		}
	],
	money: {
		payments: [
			{
				id: 'support',
				title: 'Support payment (CASP)',
				rate: { answer: 'network.funding.rates-2025', figure: 'casp' },
				paid: 'monthly',
				says: 'Paid to every PCN without conditions.',
				sources: [{ source: 'bma-pcn-funding-2025', at: 'capacity and access payment' }]
			},
			{
				id: 'improvement',
				title: 'Improvement payment (CAIP)',
				rate: { answer: 'network.funding.rates-2025', figure: 'caip' },
				paid: 'byComponent',
				says: 'Two thirds for Modern General Practice Access, one third for risk stratification and continuity.',
				sources: [
					{ source: 'continuity-2025', at: 'continuity incentive' },
					{ source: 'bma-pcn-funding-2025', at: 'capacity and access improvement payment' }
				]
			}
		],
		remarks: [
			{
				says: 'No rate for this year was found in a source fit to rely on, so you type yours, from a payment statement or your ICB.',
				sources: [{ source: 'bma-pcn-funding-2025', at: 'capacity and access payment' }]
			},
			{
				says: 'The adjusted populations of this year were wrong at first and were put right from June 2025: take the corrected figure.',
				sources: [{ source: 'sslmc-populations-2025', at: 'corrected adjusted populations' }]
			},
			{
				says: 'LMCs read the payment as before: the amount of the full year if declared within it.',
				sources: [{ source: 'sslmc-caip-2025', at: 'payment' }]
			}
		]
	},
	sources: [
		{ source: 'bma-pcn-funding-2025', at: 'simpler online requests' },
		{ source: 'sslmc-caip-2025', at: 'online requests criterion' },
		{ source: 'continuity-2025', at: 'continuity incentive' },
		{ source: 'risk-stratification-2026', at: 'what PCNs certify' }
	]
};
