import { err, ok } from '#base';
import type { SystemTables } from '#collation';
import { schemes, type Scheme } from '#scoring';
import { newSystem } from '#systems';
import { describe, expect, it, vi } from 'vitest';
import { MemorySystemStore } from '../../tests/builders/memory-system-store.ts';
import { aSystem } from '../../tests/builders/systems.ts';
import {
	OpenSystem,
	SystemLibrary,
	readSystem,
	type SystemEngine,
	type TablesWanted
} from './system.svelte.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const summary = { networks: 1, files: 1, unreadable: [] };

/** An engine that answers when it is told to. */
function anEngine() {
	const waiting: { wanted: TablesWanted; answer: (tables: object) => void }[] = [];
	const engine = {
		open: vi.fn<SystemEngine['open']>((onprogress) => {
			onprogress?.(1, 2);
			return Promise.resolve(ok(summary));
		}),
		rules: vi.fn<SystemEngine['rules']>(),
		system: vi.fn<SystemEngine['system']>(),
		tables: vi.fn<SystemEngine['tables']>(
			(wanted) =>
				new Promise((resolve) => {
					waiting.push({
						wanted,
						answer: (tables) => {
							resolve('kind' in tables ? err(tables as never) : ok(tables as SystemTables));
						}
					});
				})
		),
		view: vi.fn<SystemEngine['view']>(),
		close: vi.fn<SystemEngine['close']>()
	} satisfies SystemEngine;
	return { engine, waiting };
}

function open(system = aSystem()) {
	const store = new MemorySystemStore();
	store.kept.set(system.id, system);
	const { engine, waiting } = anEngine();
	const judging = {
		chosen: schemes[0],
		schemes: schemes as readonly Scheme[],
		bank: { sections: [] }
	};
	const one = new OpenSystem(system, store, engine, judging, () => NOW);
	return { one, store, engine, waiting, judging };
}

describe('the systems of a device', () => {
	const library = () => {
		const store = new MemorySystemStore();
		let made = 0;
		const all = new SystemLibrary(
			store,
			() => NOW,
			() => `s${String((made += 1))}`
		);
		return { store, all };
	};

	it('are listed, renamed, put aside and brought back', async () => {
		const { all } = library();
		expect(all.systems).toBeUndefined();
		expect(await all.start('West ICB', 'QAB')).toBe('s1');
		const [west] = all.systems ?? [];
		if (!west) throw new Error('not listed');
		await all.rename(west, 'Far West ICB');
		expect(all.systems).toMatchObject([{ name: 'Far West ICB', code: 'QAB' }]);
		expect(await all.putAside(west)).toBe(true);
		expect(all.systems).toEqual([]);
		expect(all.aside).toMatchObject([{ id: 's1', deletedAt: NOW.toISOString() }]);
		await all.restore(all.aside[0]!);
		expect(all.aside).toEqual([]);
	});

	it('are told of when they cannot be kept, listed or read', async () => {
		const { all, store } = library();
		expect([all.unreadable, all.aside]).toEqual([[], []]);
		store.unreadable = [{ id: 's9', error: { kind: 'newer', version: 9 }, raw: {} }];
		await all.load();
		expect(all.unreadable).toHaveLength(1);
		store.failing = true;
		expect(await all.add(newSystem('s2', 'East', '', NOW.toISOString()))).toBeUndefined();
		expect(all.failure).toEqual({ kind: 'full' });
		await all.load();
		expect(all.failure).toEqual({ kind: 'full' });
		store.failing = false;
		await all.load();
		expect(all.failure).toBeUndefined();
	});
});

describe('a system that is looked for', () => {
	it('is found, missing, unreadable, or cannot be read now', async () => {
		const store = new MemorySystemStore();
		store.kept.set('system-1', aSystem());
		store.unreadable = [{ id: 's9', error: { kind: 'newer', version: 9 }, raw: {} }];
		expect(await readSystem(store, 'system-1')).toMatchObject({ state: 'found' });
		expect(await readSystem(store, 'none')).toEqual({ state: 'missing' });
		expect(await readSystem(store, 's9')).toMatchObject({ state: 'unreadable' });
		store.failing = true;
		expect(await readSystem(store, 's9')).toMatchObject({ state: 'failed' });
	});
});

describe('an open system', () => {
	it('shows a change at once, and says when it is written', async () => {
		const { one, store } = open();
		expect(one.saving).toEqual({ state: 'idle' });
		one.change({ name: 'North ICB' });
		expect(one.system).toMatchObject({ name: 'North ICB', changedAt: NOW.toISOString() });
		await one.settled();
		expect(store.kept.get('system-1')?.name).toBe('North ICB');
		expect(one.saving).toEqual({ state: 'saved', at: NOW });
	});

	it('keeps what could not be written, and tries again', async () => {
		const { one, store } = open();
		store.failing = true;
		one.change({ name: 'North ICB' });
		await one.settled();
		expect(one.saving).toMatchObject({ state: 'failed' });
		store.failing = false;
		one.retry();
		await one.settled();
		expect(store.kept.get('system-1')?.name).toBe('North ICB');
	});

	it('reads, counts, and shows the tables', async () => {
		const { one, engine, waiting } = open();
		expect([one.tables, one.sources]).toEqual([undefined, undefined]);
		const reading = one.read();
		expect(one.counting).toEqual({ state: 'reading', read: 1, of: 2 });
		await reading;
		expect(one.sources).toEqual(summary);
		expect(one.counting).toEqual({ state: 'counting' });
		one.recount();
		expect(waiting[0]?.wanted).toEqual({ scheme: schemes[0].id, filter: {} });
		waiting[0]?.answer({ scheme: 'first' });
		await vi.waitFor(() => {
			expect(one.counting).toEqual({ state: 'ready' });
		});
		expect(one.tables).toEqual({ scheme: 'first' });
		expect(one.engine).toBe(engine);
	});

	it('asks for nothing before everything is read', () => {
		const { one, engine } = open();
		one.recount();
		expect(engine.tables).not.toHaveBeenCalled();
	});

	it('shows the answer to the latest question, in whatever order they come', async () => {
		const { one, waiting } = open();
		await one.read();
		one.recount();
		one.filterBy({ network: 'west' });
		expect(one.filter).toEqual({ network: 'west' });
		one.recount();
		waiting[1]?.answer({ scheme: 'second' });
		waiting[0]?.answer({ scheme: 'first' });
		await vi.waitFor(() => {
			expect(one.tables).toEqual({ scheme: 'second' });
		});
		await Promise.resolve();
		expect(one.tables).toEqual({ scheme: 'second' });
	});

	it('comes back to the tables without a filter at once, unless they may have changed', async () => {
		const { one, engine, waiting } = open();
		await one.read();
		one.recount();
		waiting[0]?.answer({ scheme: 'whole' });
		await vi.waitFor(() => {
			expect(one.counting).toEqual({ state: 'ready' });
		});
		one.filterBy({ network: 'west' });
		one.recount();
		waiting[1]?.answer({ scheme: 'west' });
		await vi.waitFor(() => {
			expect(one.tables).toEqual({ scheme: 'west' });
		});
		one.filterBy({ network: '' });
		one.recount();
		expect(one.tables).toEqual({ scheme: 'whole' });
		expect(engine.tables).toHaveBeenCalledTimes(2);
		one.change({ without: ['west'] });
		one.recount();
		expect(engine.tables).toHaveBeenCalledTimes(3);
		await one.read();
		one.recount();
		expect(engine.tables).toHaveBeenCalledTimes(4);
	});

	it('does not count again for a note or a text, whatever is looked at', async () => {
		const { one, engine } = open();
		await one.read();
		one.filterBy({ network: 'west' });
		one.recount();
		one.change({ texts: { risks: 'None' } });
		one.recount();
		expect(engine.tables).toHaveBeenCalledTimes(1);
		one.change({ attributes: { A00001: { deprivation: '1' } } });
		one.recount();
		expect(engine.tables).toHaveBeenCalledTimes(2);
	});

	it('tells the engine rules and record only when they matter to the tables', async () => {
		const { one, engine, judging } = open();
		await one.read();
		one.change({ texts: { risks: 'None' } });
		one.recount();
		expect(engine.rules).toHaveBeenCalledTimes(1);
		expect(engine.system).toHaveBeenCalledTimes(1);
		one.change({ without: ['west'] });
		judging.schemes = [...schemes];
		one.recount();
		expect(engine.rules).toHaveBeenCalledTimes(2);
		expect(engine.system).toHaveBeenCalledTimes(2);
	});

	it('says why it could not read, or not count', async () => {
		const { one, engine, waiting } = open();
		engine.open.mockResolvedValueOnce(err({ kind: 'unavailable' }));
		await one.read();
		expect(one.counting).toEqual({ state: 'failed', error: { kind: 'unavailable' } });
		await one.read();
		one.recount();
		waiting[0]?.answer({ kind: 'noSuchScheme' });
		await vi.waitFor(() => {
			expect(one.counting).toEqual({ state: 'failed', error: { kind: 'noSuchScheme' } });
		});
	});

	it('heeds the latest of two readings', async () => {
		const { one, engine } = open();
		let finish: (() => void) | undefined;
		engine.open.mockImplementationOnce(
			(onprogress) =>
				new Promise((resolve) => {
					finish = () => {
						onprogress?.(7, 7);
						resolve(err({ kind: 'unavailable' }));
					};
				})
		);
		const first = one.read();
		await one.read();
		finish?.();
		await first;
		expect(one.counting).toEqual({ state: 'counting' });
	});

	it('reads the record again, unless something of it is not saved', async () => {
		const { one, store, engine } = open();
		store.kept.set('system-1', aSystem({ name: 'Renamed elsewhere' }));
		await one.reload();
		expect(one.system.name).toBe('Renamed elsewhere');
		expect(engine.open).toHaveBeenCalledTimes(1);
		store.failing = true;
		one.change({ name: 'Here' });
		await one.reload();
		expect(one.system.name).toBe('Here');
		expect(engine.open).toHaveBeenCalledTimes(1);
	});
});
