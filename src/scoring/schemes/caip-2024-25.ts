import type { SourceRef } from '#questions';
import type { Component, Scheme } from '../scheme.ts';
import { short, yes } from './leaves.ts';

const letter = (at: string): SourceRef => ({ source: 'letter-2024', at });

/** A third of the payment; the year after reads its criteria again. */
export const telephony: Component = {
	id: 'telephony',
	title: 'Better digital telephony',
	share: 1,
	criteria: [
		{
			id: 'T1',
			title: 'Every site is on cloud-based telephony, and callers can ask to be called back',
			wording: 'quoted',
			quote: 'Digital telephony solution implemented, including call back functionality',
			counts: 'payment',
			rule: { all: [yes('telephony.cloud'), yes('telephony.call-back')] },
			notices: [
				{
					when: {
						all: [
							short('telephony.call-back'),
							{ answer: 'telephony.call-back.outside-contract', is: ['yes'] }
						]
					},
					title: 'Contract is no exception here',
					says: 'The 2023 checklist asked for call-back only where the contract cost included it. The 2024/25 criterion makes no such exception, so ask your supplier what it would take.',
					source: { source: 'checklist-2023', at: 'practice action 12' }
				}
			],
			sources: [
				{ source: 'gm-foi-2025', at: 'criteria table, telephony' },
				letter('annex 1, delivery action 4')
			]
		},
		{
			id: 'T2',
			title: 'The practice has accepted the data provision notice for telephony data',
			wording: 'quoted',
			quote: 'and each practice has agreed to comply with the Data Provision Notice',
			counts: 'payment',
			rule: yes('telephony.data-notice'),
			sources: [
				{ source: 'gm-foi-2025', at: 'criteria table, telephony' },
				{ source: 'sslmc-telephony-2024', at: 'data provision notice' }
			]
		},
		{
			id: 'T3',
			title: 'Call data are used routinely to plan capacity and improve the service',
			wording: 'paraphrase',
			counts: 'payment',
			rule: yes('telephony.use-of-data'),
			sources: [letter('annex 1, section B, better digital telephony')]
		}
	]
};

/** A third of the payment; the year after reads its criteria again. */
export const online: Component = {
	id: 'online',
	title: 'Simpler online requests',
	share: 1,
	criteria: [
		{
			id: 'O1',
			title: 'Patients can make clinical and administrative requests online at least in core hours',
			wording: 'quoted',
			quote:
				'available for patients to make administrative and clinical requests at least during core hours',
			counts: 'payment',
			rule: yes('online.core-hours'),
			notices: [
				{
					when: {
						all: [
							short('online.core-hours'),
							{ answer: 'online.core-hours.limits', includes: 'non-urgent-only' }
						]
					},
					title: 'Check with your ICB',
					says: 'You take only non-urgent clinical requests online. The criterion speaks of clinical requests without that limit, and doctors’ bodies hold that urgent ones are unsafe online. Whether yours is enough is for your ICB to say. It counts as not met here until your ICB says otherwise in writing.',
					source: { source: 'bma-pcn-funding-2025', at: 'simpler online requests' }
				}
			],
			sources: [
				{ source: 'sslmc-caip-2025', at: 'online requests criterion' },
				{ source: 'lmc-online-2024', at: 'online requests criterion' },
				letter('annex 1, delivery action 5')
			]
		},
		{
			id: 'O2',
			title: 'The practice has accepted the data provision notice for online consultation data',
			wording: 'paraphrase',
			counts: 'payment',
			rule: yes('online.data-notice'),
			sources: [letter('annex 1, section B, simpler online requests')]
		}
	]
};

/** A third of the payment; the year after reads its criteria again. */
export const navigation: Component = {
	id: 'navigation',
	title: 'Faster care navigation, assessment and response',
	share: 1,
	criteria: [
		{
			id: 'N1',
			title: 'A request is assessed the same way by phone, at the desk and online',
			wording: 'paraphrase',
			counts: 'payment',
			rule: yes('navigation.parity'),
			sources: [letter('annex 1, section B, parity across phone, walk-in and digital')]
		},
		{
			id: 'N2',
			title: 'Structured information is taken for phone and walk-in requests too',
			wording: 'paraphrase',
			counts: 'payment',
			rule: yes('navigation.structured-information'),
			sources: [letter('annex 1, section B, faster care navigation')]
		},
		{
			id: 'N3',
			title:
				'Where it suits, patients are asked whether they would rather wait for a clinician they know',
			wording: 'paraphrase',
			counts: 'payment',
			rule: yes('navigation.preferred-clinician'),
			sources: [{ source: 'mgp-model', at: 'prioritise and allocate, continuity' }]
		},
		{
			id: 'N0',
			title: 'Phone, walk-in and online requests stand in one list',
			wording: 'paraphrase',
			counts: 'goal',
			unconfirmed: 'A goal of the April 2024 letter: we found no proof that payment depends on it.',
			rule: yes('navigation.single-view'),
			sources: [letter('annex 1, delivery action 6')]
		}
	]
};

/**
 * CAIP 2024/25: three components, a third of the payment each. Only T1, T2 and O1 rest on wording
 * that was read; the others are our reading of the letter and must be checked against the DES.
 */
export const caip202425: Scheme = {
	id: 'caip-2024-25',
	title: 'CAIP 2024/25',
	kind: 'payment',
	from: '2024-04-01',
	to: '2025-03-31',
	remarks: [
		'CAIP was paid to the PCN, not to the practice: a component earned its third only when every practice in the network met every criterion, the clinical director declared it before 31 March 2025, and the commissioner accepted it.',
		'Single practices can be ready while the PCN is not. The status here is that of your practice alone.',
		'CAIP ended in March 2026, so nothing is payable for this status today. It remains a measure of how far Modern General Practice Access has come.'
	],
	components: [telephony, online, navigation],
	money: {
		populationOn: '2024-01-01',
		payments: [
			{
				id: 'support',
				title: 'Support payment (CASP)',
				rate: { milliPounds: 3248 },
				paid: 'monthly',
				says: 'Paid to every PCN without conditions.',
				sources: [letter('annex 3, line 6')]
			},
			{
				id: 'improvement',
				title: 'Improvement payment (CAIP)',
				rate: { milliPounds: 1392 },
				paid: 'byComponent',
				says: 'A third for each component, once every practice of the PCN meets it and the clinical director has declared it.',
				sources: [letter('annex 3, line 7'), { source: 'lmc-online-2024', at: 'payment' }]
			}
		],
		remarks: [
			{
				says: 'The April 2024 letter speaks of monthly payments from the day a component is confirmed.',
				sources: [letter('annex 1, section B, funding')]
			},
			{
				says: 'The BMA and LMCs read the DES differently: the amount of the full year for a component, on whatever day it is declared before 31 March 2025. So no part of a year is reckoned here.',
				sources: [
					{ source: 'bma-pcn-funding-2025', at: 'capacity and access improvement payment' },
					{ source: 'sslmc-caip-2025', at: 'payment' }
				]
			}
		]
	},
	sources: [letter('annex 1, section B; annex 3'), { source: 'capsticks-des-2024', at: 'CAIP' }]
};
