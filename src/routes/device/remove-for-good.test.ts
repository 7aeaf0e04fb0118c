import 'fake-indexeddb/auto';
import { err, ok } from '#base';
import { IndexedDbStore } from '#storage';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { FakeCaches } from '../../../tests/builders/fake-caches.ts';
import { removeForGood } from './remove-for-good.ts';
import { readSafetyCopy, safetyCopies } from './safety-copy.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const record = assessment({ 'q.one': 'yes' }, { title: 'Mill Lane' });

let store: IndexedDbStore;
const source = () => ({ store, now: () => NOW });
const remove = () => store.remove(record.id);
const kept = () => store.read(record.id);

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('caches', new FakeCaches());
	vi.stubGlobal('__APP_VERSION__', '0.4.0');
	store = new IndexedDbStore(() => 'device');
	await store.put(record);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('removing for good', () => {
	it('keeps a copy of everything first, and says where it is', async () => {
		const done = await removeForGood('Mill Lane', remove, source());
		expect(done).toMatchObject({ removed: true, uncopied: false });
		expect(done.says).toMatch(/removed.*safety copy.*This device/u);
		expect(await kept()).toEqual(ok(undefined));
		const copies = await safetyCopies();
		expect(copies).toMatchObject([{ madeAt: NOW.toISOString(), before: 'removal' }]);
		expect(await readSafetyCopy(copies[0]!)).toContain('Mill Lane');
	});

	it('removes nothing when no copy can be made, unless the user wants it so', async () => {
		const list = vi.spyOn(store, 'list').mockResolvedValue(err({ kind: 'blocked' }));
		const done = await removeForGood('Mill Lane', remove, source());
		expect(done).toMatchObject({ removed: false, uncopied: true });
		expect(done.says).toContain('no safety copy could be made');
		expect(await kept()).toEqual(ok(record));
		const nevertheless = await removeForGood('Mill Lane', remove, source(), true);
		expect(nevertheless).toMatchObject({ removed: true });
		expect(nevertheless.says).toContain('No safety copy was kept');
		expect(await kept()).toEqual(ok(undefined));
		list.mockRestore();
	});

	it('says so when it cannot be removed', async () => {
		const failing = () => Promise.resolve(err({ kind: 'full' as const }));
		const done = await removeForGood('Mill Lane', failing, source());
		expect(done).toMatchObject({ removed: false, uncopied: false });
		expect(done.says).toMatch(/^“Mill Lane” is not removed\./u);
	});
});
