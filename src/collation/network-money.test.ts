import { pounds, schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from '../../tests/builders/networks.ts';
import { collate } from './collate.ts';
import { networkMoney } from './network-money.ts';

const scheme = (id: string) => schemes.find((one) => one.id === id)!;
const moneyBy = (id: string, populations: readonly { count: number; on: string }[]) => {
	const network = exampleNetwork(2, { populations });
	return networkMoney(
		network,
		collate({ network, received: [], scheme: scheme(id), today: '2026-04-01' })
	);
};

describe('a network’s money', () => {
	it('is at most a third of £1.392 a head for each component of 2024/25', () => {
		const money = moneyBy('caip-2024-25', [
			{ count: 48_000, on: '2023-01-01' },
			{ count: 50_000, on: '2024-01-01' }
		]);
		expect(
			money?.components.map(({ component, pence, missing }) => [
				component.component.id,
				pounds(pence ?? 0),
				missing
			])
		).toEqual([
			['telephony', '£23,200.00', []],
			['online', '£23,200.00', []],
			['navigation', '£23,200.00', []]
		]);
		expect(money?.components[0]?.payment).toMatchObject({
			rate: { milliPounds: 1392 },
			population: { parts: 5_000_000, on: '2024-01-01' }
		});
		expect(money?.payments.map(({ pence }) => pounds(pence ?? 0))).toEqual([
			'£162,400.00',
			'£69,600.00'
		]);
	});

	it('is not known without the population of the scheme’s own day', () => {
		for (const populations of [[], [{ count: 50_000, on: '2025-01-01' }]]) {
			const money = moneyBy('caip-2024-25', populations);
			expect(money?.components.map(({ pence, missing }) => [pence, missing])).toEqual(
				Array(3).fill([undefined, [{ what: 'population', on: '2024-01-01' }]])
			);
		}
	});

	it('is reckoned by the rates the network typed where the scheme names none', () => {
		const network = exampleNetwork(1, {
			populations: [{ count: 50_000, on: '2025-01-01' }],
			rates: {
				'caip-2025-26/support': { pounds: 2.5, on: '2025-04-01', from: 'ICB letter' },
				'caip-2025-26/improvement': { pounds: 1.5, on: '2025-04-01', from: 'Statement' },
				'caip-2024-25/improvement': { pounds: 9, on: '2025-04-01', from: '' }
			}
		});
		const of = (id: string, rates = network.rates) => {
			const given = { ...network, rates };
			return networkMoney(
				given,
				collate({ network: given, received: [], scheme: scheme(id), today: '2026-04-01' })
			);
		};
		const money = of('caip-2025-26');
		expect(money?.payments.map(({ pence }) => pounds(pence ?? 0))).toEqual([
			'£125,000.00',
			'£75,000.00'
		]);
		expect(money?.payments[1]?.rate).toEqual({
			milliPounds: 1500,
			typed: { parts: 1500, on: '2025-04-01', from: 'ICB letter; Statement' }
		});
		expect(money?.components.map(({ pence }) => pounds(pence ?? 0))).toEqual([
			'£50,000.00',
			'£25,000.00'
		]);
		// Where the scheme names the rate, nobody's other one counts.
		expect(of('caip-2024-25')?.payments.map(({ rate }) => rate?.typed)).toEqual([
			undefined,
			undefined
		]);
		const { 'caip-2025-26/support': _, ...one } = network.rates!;
		expect(of('caip-2025-26', one)?.payments.map(({ missing }) => missing)).toEqual([
			[{ what: 'rate' }],
			[]
		]);
	});

	it('is not parted where the scheme does not part it', () => {
		expect(moneyBy('caip-2023-24', [{ count: 50_000, on: '2023-01-01' }])).toMatchObject({
			components: [],
			payments: [{ pence: 13_825_000 }, { pence: 5_925_000 }]
		});
	});

	it('is none where nothing is paid', () => {
		expect(moneyBy('contract-2026-27', [])).toBeUndefined();
	});
});
