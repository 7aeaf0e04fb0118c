import 'fake-indexeddb/auto';
import { VERSION } from '#assessments';
import { NETWORK_VERSION } from '#networks';
import { SYSTEM_VERSION } from '#systems';
import { WORKSHOP_VERSION } from '#workshops';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { changeTo } from '../../tests/builders/changes.ts';
import { DATABASE_VERSION } from './connection.ts';
import { copiesName, journal, openCopies } from './copy-before.ts';
import { IndexedDbStore } from './indexed-db-store.ts';
import { UpgradeCopies } from './upgrade-copies.ts';

const DATABASE = 'test';
const newStore = () => new IndexedDbStore(() => 'tablet', DATABASE);
const copies = new UpgradeCopies(DATABASE);
const record = assessment({ 'telephony.cloud': 'yes', 'telephony.queue': 'no' });

/** The object stores that each version of the database added. */
const ADDED: Readonly<Record<number, Readonly<Record<string, IDBObjectStoreParameters>>>> = {
	1: {
		assessments: { keyPath: 'id' },
		answers: { keyPath: ['assessment', 'key'] },
		plan: { keyPath: ['assessment', 'key'] },
		settings: {}
	},
	2: {
		snapshots: { keyPath: ['assessment', 'key'] },
		changes: { keyPath: ['assessment', 'key'] }
	},
	3: { networks: { keyPath: 'id' }, received: { keyPath: ['network', 'assessment'] } },
	4: {
		systems: { keyPath: 'id' },
		workshops: { keyPath: 'id' },
		briefs: { keyPath: ['network', 'assessment'] }
	}
};

/** A database as version `version` left it, with an assessment and, once there are any, a network. */
async function makeOld(version: number): Promise<void> {
	const database = await openDB(DATABASE, version, {
		upgrade(made) {
			for (const [since, stores] of Object.entries(ADDED))
				if (Number(since) <= version)
					for (const [name, options] of Object.entries(stores))
						made.createObjectStore(name, options);
		}
	});
	const { answers, plan: _, ...header } = record;
	await database.put('assessments', { ...header, version: Math.min(version, 3) });
	for (const [key, value] of Object.entries(answers))
		await database.put('answers', { assessment: record.id, key, value });
	await database.put('settings', { device: 'tablet' }, 'device');
	if (version >= 3) {
		await database.put('networks', { id: 'valley', version: 1, changedAt: '2026-03-02T10:00:00Z' });
		for (let n = 0; n < 450; n += 1)
			await database.put('received', { network: 'valley', assessment: `p${String(n)}`, value: n });
	}
	database.close();
}

const listed = async () => {
	const found = await copies.list();
	if (!found.ok) throw new Error('no list');
	return found.value;
};
const only = async () => {
	const [copy] = await listed();
	if (!copy) throw new Error('no copy');
	return copy;
};
const keptBy = async () => {
	const found = await newStore().read(record.id);
	return found.ok ? found.value : undefined;
};

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('a new format of any record comes with a new version of the database, so that the old records are copied first', () => {
	const formats = { assessment: 4, network: 2, system: 1, workshop: 1 };
	expect({
		[DATABASE_VERSION]: {
			assessment: VERSION,
			network: NETWORK_VERSION,
			system: SYSTEM_VERSION,
			workshop: WORKSHOP_VERSION
		}
	}).toEqual({ 5: formats });
});

describe('before an older database is upgraded', () => {
	it.each([1, 2, 3, 4])('version %i is copied whole, as it was, and then read', async (version) => {
		await makeOld(version);
		expect(await keptBy()).toEqual(record);
		const copy = await only();
		expect(copy).toMatchObject({ from: version, to: DATABASE_VERSION, state: 'upgraded' });
		expect(copy.counts).toMatchObject({ assessments: 1, answers: 2, settings: 1 });
		expect(copy.counts.received).toBe(version >= 3 ? 450 : undefined);
		expect(copy.counts.briefs).toBeUndefined();
		const text = await copies.asText(copy.id);
		const { rows } = JSON.parse(text.ok ? text.value : '') as {
			rows: readonly { store: string; value: unknown }[];
		};
		const [header] = rows.filter(({ store }) => store === 'assessments');
		expect(header?.value).toMatchObject({ version: Math.min(version, 3) });
		expect(rows).toHaveLength(Object.values(copy.counts).reduce((sum, count) => sum + count, 0));
	});

	it('nothing is copied of a new database, nor of one that is up to date', async () => {
		await newStore().put(record);
		await newStore().list();
		expect(await listed()).toEqual([]);
	});

	it('a copy that was cut short is begun again', async () => {
		await makeOld(4);
		const database = await openCopies(DATABASE);
		const cut = Number(
			await database.add('journal', {
				at: '',
				from: 4,
				to: 5,
				state: 'copying',
				counts: {},
				without: []
			})
		);
		await database.put('rows', { copy: cut, store: 'answers', n: 0, key: 'x', value: 'half' });
		database.close();
		expect(await keptBy()).toEqual(record);
		const again = await only();
		expect(again.id).not.toBe(cut);
		const text = await copies.asText(again.id);
		expect(text.ok && text.value).not.toContain('half');
	});

	it('files of others are left out where there is no room for all', async () => {
		await makeOld(4);
		vi.stubGlobal('navigator', {
			storage: { estimate: () => Promise.resolve({ usage: 6, quota: 10 }) }
		});
		expect(await keptBy()).toEqual(record);
		const copy = await only();
		expect(copy.without).toEqual(['received']);
		expect(copy.counts).toMatchObject({ assessments: 1, networks: 1 });
		expect(copy.counts.received).toBeUndefined();
	});

	it('without room for any copy the records are opened all the same, and half a copy is not kept', async () => {
		await makeOld(4);
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called on its object below
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...given
		) {
			if (this.name === 'rows') throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, given);
		});
		expect(await keptBy()).toEqual(record);
		expect(await listed()).toEqual([]);
		const database = await openCopies(DATABASE);
		expect(await journal(database)).toEqual([]);
		expect(await database.count('rows')).toBe(0);
		database.close();
	});

	it('two pages that open it at once leave one copy', async () => {
		await makeOld(4);
		let last: Promise<unknown> = Promise.resolve();
		const inTurn = (_: string, work: () => Promise<unknown>) => (last = last.then(work));
		vi.stubGlobal('navigator', { locks: { request: inTurn } });
		const found = await Promise.all([newStore().read(record.id), newStore().read(record.id)]);
		expect(found.map((one) => one.ok && one.value)).toEqual([record, record]);
		expect(await listed()).toHaveLength(1);
	});

	it('of many upgrades the last three copies are kept', async () => {
		for (let n = 0; n < 5; n += 1) {
			await makeOld(4);
			await newStore().list();
			indexedDB.deleteDatabase(DATABASE);
		}
		expect((await listed()).map(({ id }) => id)).toEqual([3, 4, 5]);
	});
});

describe('what was kept before an upgrade', () => {
	it('is put back where nothing was changed since', async () => {
		await makeOld(4);
		const store = newStore();
		await store.read(record.id);
		// As a faulty migration might leave it: something is gone, and nothing is later.
		const database = await openDB(DATABASE);
		await database.delete('answers', [record.id, 'telephony.queue']);
		database.close();
		expect(await keptBy()).not.toEqual(record);
		expect(await copies.putBack(await only())).toEqual({
			ok: true,
			value: { restored: 2, left: 0 }
		});
		expect(await keptBy()).toEqual(record);
		expect((await only()).state).toBe('putBack');
	});

	it('never replaces a later edit, nor brings back what was removed since', async () => {
		await makeOld(4);
		const store = newStore();
		await store.read(record.id);
		const later = {
			...answer('telephony.queue', chose('yes')),
			changedAt: '2026-11-23T09:00:00.000Z'
		};
		await store.putChange(changeTo(later, record.id));
		const database = await openDB(DATABASE);
		await database.delete('networks', 'valley');
		database.close();
		expect(await copies.putBack(await only())).toEqual({
			ok: true,
			value: { restored: 0, left: 2 }
		});
		expect(await keptBy()).toMatchObject({ answers: { 'telephony.queue': later } });
	});

	it('says why it could not be put back', async () => {
		await makeOld(4);
		await newStore().read(record.id);
		const copy = await only();
		const newer = await openDB(DATABASE, DATABASE_VERSION + 1);
		newer.close();
		expect(await copies.putBack(copy)).toEqual({ ok: false, error: { kind: 'blocked' } });
		expect((await only()).state).toBe('upgraded');
	});

	it('can be removed', async () => {
		await makeOld(4);
		await newStore().list();
		expect(await copies.remove((await only()).id)).toEqual({ ok: true, value: undefined });
		expect(await listed()).toEqual([]);
	});
});

it('a page that holds on to an older database is told of, rather than waited for without end', async () => {
	await makeOld(4);
	const stubborn = await openDB(DATABASE, 4);
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const opening = newStore().list();
	await vi.waitFor(() => {
		expect(vi.getTimerCount()).toBeGreaterThan(0);
	});
	vi.runAllTimers();
	vi.useRealTimers();
	expect(await opening).toEqual({ ok: false, error: { kind: 'blocked' } });
	stubborn.close();
	await vi.waitFor(async () => {
		expect((await newStore().list()).ok).toBe(true);
	});
	expect(copiesName(DATABASE)).toBe('test-before');
});
