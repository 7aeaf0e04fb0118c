import 'fake-indexeddb/auto';
import { IndexedDbStore } from '#storage';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { Library } from './library.svelte.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');
const record = assessment({ 'q.one': 'yes' });
const beside = {
	snapshots: [snapshot({}, record)],
	changes: [
		{
			id: 'c1',
			assessment: 'one',
			at: NOW.toISOString(),
			device: 'tablet',
			kind: 'answer' as const,
			key: 'q.one',
			after: answer('q.one', chose('yes'))
		}
	]
};

function library() {
	const store = new IndexedDbStore(() => 'device', 'library');
	let made = 0;
	return {
		store,
		library: new Library(
			store,
			() => NOW,
			() => `new-${String((made += 1))}`
		)
	};
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('an assessment from elsewhere', () => {
	it('gets an id of its own, and its snapshots and history go with it', async () => {
		const { store, library: all } = library();
		await store.put(record, beside);
		expect(await all.add(record, beside)).toEqual({ ok: true, value: 'new-1' });
		expect(await store.read('new-1')).toEqual({ ok: true, value: { ...record, id: 'new-1' } });
		expect(await store.snapshots('new-1')).toEqual({
			ok: true,
			value: {
				snapshots: [{ ...beside.snapshots[0], assessment: { ...record, id: 'new-1' } }],
				unreadable: []
			}
		});
		expect(await store.changes('new-1')).toEqual({
			ok: true,
			value: [{ ...beside.changes[0], assessment: 'new-1' }]
		});
	});

	it('replaces nothing that is here', async () => {
		const { store, library: all } = library();
		await store.put(record, beside);
		await all.add({ ...record, title: 'From the file' }, { snapshots: [], changes: [] });
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		expect(await store.snapshots('one')).toMatchObject({ value: { snapshots: beside.snapshots } });
		expect(await store.changes('one')).toEqual({ ok: true, value: beside.changes });
	});

	it('may come alone', async () => {
		const { store, library: all } = library();
		expect(await all.add(record)).toEqual({ ok: true, value: record.id });
		expect(await store.changes(record.id)).toEqual({ ok: true, value: [] });
	});

	it('keeps its own id, so that the dates of its plan in a calendar are found again', async () => {
		const { library: all } = library();
		expect(await all.add(record)).toEqual({ ok: true, value: record.id });
		expect(await all.add(record)).toEqual({ ok: true, value: 'new-1' });
	});
});

describe('another name', () => {
	it('says when it was given and on which device', async () => {
		const { store, library: all } = library();
		await store.put(record);
		await all.rename(record, 'Autumn');
		expect(await store.read('one')).toEqual({
			ok: true,
			value: {
				...record,
				title: 'Autumn',
				headerChangedAt: NOW.toISOString(),
				headerDevice: 'device'
			}
		});
	});

	it('is not given when the name of the device cannot be read, and that is said', async () => {
		const { store, library: all } = library();
		await store.put(record);
		vi.spyOn(store, 'settings').mockResolvedValue({ ok: false, error: { kind: 'blocked' } });
		await all.rename(record, 'Autumn');
		expect(all.failure).toEqual({ kind: 'blocked' });
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});
});

describe('a copy', () => {
	it('starts without snapshots and history', async () => {
		const { store, library: all } = library();
		await store.put(record, beside);
		await all.duplicate(record);
		expect(await store.read('new-1')).toMatchObject({ value: { answers: record.answers } });
		expect(await store.snapshots('new-1')).toMatchObject({ value: { snapshots: [] } });
		expect(await store.changes('new-1')).toEqual({ ok: true, value: [] });
	});
});
