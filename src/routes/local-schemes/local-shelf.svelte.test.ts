import 'fake-indexeddb/auto';
import { IndexedDbStore } from '#storage';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalShelf } from './local-shelf.svelte.ts';

const ID = 'local.example-listening';
const KEY = 'caip-2024-25/N0';
const text = readFileSync(
	new URL('../../../docs/local-scheme.example.jsonc', import.meta.url),
	'utf8'
);
const renamed = text.replace('"Listening to calls (example)"', '"Listening, second edition"');

const newStore = () => new IndexedDbStore(() => 'tablet', 'shelf');
const full = () =>
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
const offOf = async () => {
	const kept = await newStore().localSchemes();
	return kept.ok ? kept.value.map(({ off }) => off) : undefined;
};

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

async function withExample() {
	const shelf = new LocalShelf(newStore());
	expect(await shelf.offer(text)).toEqual({
		kind: 'loaded',
		title: 'Listening to calls (example)'
	});
	return { shelf, loaded: shelf.loaded![0]! };
}

describe('the shelf of local schemes', () => {
	it('is not known before it was looked at, and then empty', async () => {
		const shelf = new LocalShelf(newStore());
		expect(shelf.loaded).toBeUndefined();
		await shelf.load();
		expect(shelf.loaded).toEqual([]);
	});

	it('holds what was loaded, for every page', async () => {
		const { shelf } = await withExample();
		expect(shelf.loaded?.map(({ local }) => local.scheme.id)).toEqual([ID]);
		const another = new LocalShelf(newStore());
		await another.load();
		expect(another.loaded).toEqual(shelf.loaded);
	});

	it('says why it cannot be looked at, and can be asked again', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
			throw new DOMException('not here', 'SecurityError');
		});
		const shelf = new LocalShelf(newStore());
		await shelf.load();
		expect([shelf.loaded, shelf.failure]).toEqual([undefined, { kind: 'unavailable' }]);
		await shelf.load();
		expect([shelf.loaded, shelf.failure]).toEqual([[], undefined]);
	});

	it('tells apart what is kept but cannot be read, and lets it be replaced or removed', async () => {
		const store = newStore();
		await store.putLocalScheme({ id: ID, text: '{', off: [KEY, 'caip-2024-25/T9'] });
		const shelf = new LocalShelf(store);
		await shelf.load();
		expect(shelf.loaded).toEqual([]);
		expect(shelf.unreadable).toMatchObject([{ kept: { id: ID } }]);
		const offered = await shelf.offer(text);
		expect(offered).toMatchObject({
			kind: 'asks',
			replacement: { kept: { id: ID, text, off: [KEY] } }
		});
		expect(offered.kind === 'asks' && 'changes' in offered.replacement).toBe(false);
		await shelf.remove(ID);
		expect(shelf.unreadable).toEqual([]);
	});

	it('takes a text that is kept as another scheme for one that cannot be read', async () => {
		await newStore().putLocalScheme({ id: 'local.other', text, off: [] });
		const shelf = new LocalShelf(newStore());
		await shelf.load();
		expect(shelf.loaded).toEqual([]);
		expect(shelf.unreadable).toMatchObject([{ kept: { id: 'local.other' } }]);
	});
});

describe('a text that is offered', () => {
	it('is refused with its problems when it is broken, and nothing changes', async () => {
		const { shelf } = await withExample();
		const before = shelf.loaded;
		expect(await shelf.offer('{')).toMatchObject({
			kind: 'refused',
			problems: [{ line: 1, cause: { kind: 'notJson' } }]
		});
		expect(shelf.loaded).toBe(before);
	});

	it('is not kept when there is no room, and says so', async () => {
		const shelf = new LocalShelf(newStore());
		full();
		expect(await shelf.offer(text)).toEqual({ kind: 'notKept', error: { kind: 'full' } });
		expect(shelf.failure).toEqual({ kind: 'full' });
	});

	it('is not kept when nobody can tell whether one of its id is there', async () => {
		const shelf = new LocalShelf(newStore());
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('not here', 'SecurityError');
		});
		expect(await shelf.offer(text)).toEqual({ kind: 'notKept', error: { kind: 'unavailable' } });
	});

	it('asks before it replaces one of its id, and says what would change', async () => {
		const { shelf } = await withExample();
		const offered = await shelf.offer(renamed);
		expect(offered).toMatchObject({
			kind: 'asks',
			replacement: { changes: { about: ['title'] } }
		});
		expect(shelf.loaded?.[0]?.local.scheme.title).toBe('Listening to calls (example)');
		if (offered.kind === 'asks') await shelf.put(offered.replacement.kept);
		expect(shelf.loaded?.map(({ local }) => local.scheme.title)).toEqual([
			'Listening, second edition'
		]);
	});

	it('asks also when another page has loaded one of its id', async () => {
		const shelf = new LocalShelf(newStore());
		await shelf.load();
		await withExample();
		expect(await shelf.offer(renamed)).toMatchObject({ kind: 'asks' });
	});

	it('leaves the readings off that were switched off', async () => {
		const { shelf, loaded } = await withExample();
		await shelf.switchReading(loaded, KEY, false);
		const offered = await shelf.offer(renamed);
		expect(offered.kind === 'asks' && offered.replacement.kept.off).toEqual([KEY]);
	});
});

describe('a reading', () => {
	it('is switched off and on, and that is kept', async () => {
		const { shelf, loaded } = await withExample();
		expect(await shelf.switchReading(loaded, KEY, false)).toBe(true);
		expect(await offOf()).toEqual([[KEY]]);
		const [off] = shelf.loaded!;
		expect(await shelf.switchReading(off!, KEY, false)).toBe(true);
		expect(await offOf()).toEqual([[KEY]]);
		expect(await shelf.switchReading(off!, KEY, true)).toBe(true);
		expect(await offOf()).toEqual([[]]);
	});

	it('stays as it is when that cannot be kept', async () => {
		const { shelf, loaded } = await withExample();
		full();
		expect(await shelf.switchReading(loaded, KEY, false)).toBe(false);
		expect([shelf.loaded![0]!.kept.off, shelf.failure]).toEqual([[], { kind: 'full' }]);
	});
});

describe('a scheme that is removed', () => {
	it('is gone, and comes back by an undo with its readings as they were', async () => {
		const { shelf, loaded } = await withExample();
		await shelf.switchReading(loaded, KEY, false);
		const [{ kept } = loaded] = shelf.loaded!;
		expect(await shelf.remove(ID)).toBe(true);
		expect(shelf.loaded).toEqual([]);
		const database = await openDB('shelf');
		expect(await database.getAllKeys('settings')).toEqual([]);
		database.close();
		expect(await shelf.put(kept)).toBe(true);
		expect(shelf.loaded![0]!.kept.off).toEqual([KEY]);
	});
});
