import { newNetwork, type Received } from '#networks';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { MemoryNetworkStore } from '../../tests/builders/memory-network-store.ts';
import { NetworkLibrary } from './network.svelte.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const received: Received = {
	network: 'pcn',
	assessment: assessment(),
	snapshots: [],
	madeAt: GIVEN_AT,
	receivedAt: GIVEN_AT,
	route: 'file',
	file: '',
	leftOut: [],
	decidingOnly: false,
	onward: false
};

describe('the networks of a device', () => {
	const library = () => {
		const memory = new MemoryNetworkStore();
		let made = 0;
		return {
			memory,
			all: new NetworkLibrary(
				memory.store,
				() => NOW,
				() => `n${String((made += 1))}`
			)
		};
	};

	it('are listed by name, put aside and brought back', async () => {
		const { all } = library();
		expect(all.networks).toBeUndefined();
		await all.start('River', 'U12345', 'North ICB');
		await all.start('Hill', '', '');
		expect(all.networks?.map(({ name }) => name)).toEqual(['Hill', 'River']);
		await all.rename(all.networks![1]!, 'Brook');
		expect(await all.putAside(all.networks![1]!)).toBe(true);
		expect(all.aside.map(({ name }) => name)).toEqual(['Hill']);
		await all.restore(all.aside[0]!);
		expect(all.networks?.map(({ name }) => name)).toEqual(['Brook', 'Hill']);
		expect(all.unreadable).toEqual([]);
	});

	it('take in one with all that it received', async () => {
		const { memory, all } = library();
		expect(await all.add(newNetwork('pcn', 'River', '', '', GIVEN_AT), [received])).toBe('pcn');
		expect(memory.files.size).toBe(1);
	});

	it('are those of practices that belong together, not those that a workshop gathered', async () => {
		const { all } = library();
		await all.start('River', '', '');
		await all.add({ ...newNetwork('room', 'Access day', '', '', GIVEN_AT), workshop: 'w1' });
		await all.add({
			...newNetwork('old-room', 'Old day', '', '', GIVEN_AT),
			workshop: 'w2',
			deletedAt: GIVEN_AT
		});
		expect(all.networks?.map(({ name }) => name)).toEqual(['River']);
		expect(all.aside).toEqual([]);
	});

	it('say why something was not done', async () => {
		const { memory, all } = library();
		memory.failing = true;
		await all.load();
		expect(all.failure).toEqual({ kind: 'full' });
		expect(await all.start('River', '', '')).toBeUndefined();
		expect(all.failure).toEqual({ kind: 'full' });
	});
});
