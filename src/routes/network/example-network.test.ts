import { collate } from '#collation';
import { parseNetwork, parseReceived } from '#networks';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { exampleNetwork } from './example-network.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');

function made() {
	let count = 0;
	return exampleNetwork(() => `id-${String((count += 1))}`, NOW);
}
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;

describe('the example network', () => {
	it('is a record that can be kept and read again', () => {
		const { network, received } = made();
		expect(parseNetwork(structuredClone(network))).toEqual({ ok: true, value: network });
		for (const one of received)
			expect(parseReceived(structuredClone(one))).toEqual({ ok: true, value: one });
	});

	it('is marked as made up, with every practice in it', () => {
		const { network, received } = made();
		expect(network.example).toBe(true);
		expect(received.map(({ assessment }) => assessment.example)).toEqual(received.map(() => true));
	});

	it('shows what there is to see: one component met but for a file, others not, a file that is old', () => {
		const { network, received } = made();
		const { rows, components } = collate({
			network,
			received,
			scheme: caip,
			today: '2026-11-22'
		});
		expect(rows).toHaveLength(6);
		expect(rows.filter(({ file }) => file.kind === 'missing')).toHaveLength(1);
		expect(rows.filter(({ file }) => file.kind === 'here' && file.old)).toHaveLength(1);
		expect(components.map(({ component, counts }) => [component.id, counts])).toEqual([
			['telephony', { met: 5, notMet: 0, notKnown: 1 }],
			['online', { met: 3, notMet: 2, notKnown: 1 }],
			['navigation', { met: 2, notMet: 1, notKnown: 3 }]
		]);
	});

	it('keeps no note of a practice that left its notes out', () => {
		const without = made().received.filter(({ leftOut }) => leftOut.includes('notes'));
		expect(without).toHaveLength(2);
		for (const { assessment } of without)
			expect(Object.values(assessment.answers).filter(({ note }) => note !== '')).toEqual([]);
	});
});
