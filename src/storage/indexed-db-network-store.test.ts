import 'fake-indexeddb/auto';
import type { Answer } from '#assessments';
import type { Network } from '#networks';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { aChange } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { changeTo } from '../../tests/builders/changes.ts';
import { exampleFiles, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import * as fc from 'fast-check';
import { eraseDatabase } from './erase.ts';
import { IndexedDbNetworkStore } from './indexed-db-network-store.ts';
import { IndexedDbStore } from './indexed-db-store.ts';

const DATABASE = 'test';
const newStore = () => new IndexedDbNetworkStore(DATABASE);
const assessments = () => new IndexedDbStore(() => 'tablet', DATABASE);
const nothing = { ok: true, value: undefined };
const none = { ok: true, value: { received: [], unreadable: [] } };

const valley = exampleNetwork(3, { id: 'network-1', name: 'Valley' });
const coast = exampleNetwork(0, { id: 'network-2', name: 'coast' });
const files = exampleFiles(3);

async function plant(store: string, value: unknown, key?: IDBValidKey) {
	const database = await openDB(DATABASE);
	await database.put(store, value, key);
	database.close();
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('networks', () => {
	it('are none on a new device', async () => {
		expect(await newStore().networks()).toEqual({
			ok: true,
			value: { networks: [], unreadable: [] }
		});
		expect(await newStore().network('network-1')).toEqual(nothing);
	});

	it('are read as they were put, by this page and by another, by their names', async () => {
		const store = newStore();
		expect(await store.put(valley)).toEqual(nothing);
		expect(await store.put(coast)).toEqual(nothing);
		const twin = { ...valley, id: 'network-0' };
		await store.put(twin);
		expect(await newStore().networks()).toEqual({
			ok: true,
			value: { networks: [coast, twin, valley], unreadable: [] }
		});
		expect(await store.network('network-2')).toEqual({ ok: true, value: coast });
	});

	it('keep what another window wrote since the change began', async () => {
		const [here, there] = [newStore(), newStore()];
		await here.put(valley);
		await there.put({ ...valley, icb: 'Elsewhere' }, files, valley);
		await here.put({ ...valley, name: 'Vale' }, [], valley);
		expect(await here.network(valley.id)).toEqual({
			ok: true,
			value: { ...valley, icb: 'Elsewhere', name: 'Vale' }
		});
		await here.removeReceived({ ...valley, code: 'U00009' }, 'none', valley);
		expect(await here.network(valley.id)).toMatchObject({
			value: { icb: 'Elsewhere', name: 'Vale', code: 'U00009' }
		});
	});

	it('are written anew when they were removed elsewhere', async () => {
		const store = newStore();
		expect(await store.put({ ...valley, name: 'Vale' }, [], valley)).toEqual(nothing);
		expect(await store.network(valley.id)).toMatchObject({ value: { name: 'Vale' } });
	});

	it('are not written over what a newer version wrote meanwhile', async () => {
		const store = newStore();
		await store.put(valley);
		await plant('networks', { id: valley.id, version: 9 });
		expect(await store.put({ ...valley, name: 'Vale' }, [], valley)).toMatchObject({ ok: false });
		expect(await store.network(valley.id)).toMatchObject({
			value: { error: { kind: 'newer', version: 9 } }
		});
	});

	it('that cannot be read are kept, and said to be there', async () => {
		const store = newStore();
		await store.put(valley);
		const newer = { id: 'new', version: 9, more: true };
		await plant('networks', newer);
		expect(await store.networks()).toEqual({
			ok: true,
			value: {
				networks: [valley],
				unreadable: [{ id: 'new', error: { kind: 'newer', version: 9 }, raw: newer }]
			}
		});
		expect(await store.network('new')).toMatchObject({ ok: true, value: { raw: newer } });
	});
});

describe('what a network received', () => {
	it.each([39, 40, 41, 80, 95])('is read whole, be it %i files', async (count) => {
		const store = newStore();
		const many = exampleFiles(count).map((one) => ({
			...one,
			assessment: { ...one.assessment, answers: {} }
		}));
		await store.put(valley, many);
		await store.put(coast, many);
		const read = await store.received(valley.id);
		const ids = read.ok ? read.value.received.map(({ assessment: { id } }) => id) : [];
		expect(ids).toEqual(many.map(({ assessment: { id } }) => id).toSorted());
	});

	it('is written with the network, and read for that network alone', async () => {
		const store = newStore();
		expect(await store.put(valley, files)).toEqual(nothing);
		await store.put(coast, [{ ...files[0]!, network: coast.id }]);
		const read = await store.received(valley.id);
		expect(read).toEqual({ ok: true, value: { received: files, unreadable: [] } });
		expect(await store.received(coast.id)).toMatchObject({ value: { received: [{}] } });
		expect(await store.received('network')).toEqual(none);
	});

	it('is replaced by a later copy, and the rest stays', async () => {
		const store = newStore();
		await store.put(valley, files);
		const later = exampleReceived(1, {}, { madeAt: '2026-04-01T00:00:00.000Z' });
		await store.put(valley, [later]);
		expect(await store.received(valley.id)).toEqual({
			ok: true,
			value: { received: [files[0], later, files[2]], unreadable: [] }
		});
	});

	it('is written whole or not at all', async () => {
		const store = newStore();
		await store.put(valley, files);
		const uncloneable = exampleReceived(1, { 'q.one': (() => 'no data') as unknown as Answer });
		const renamed: Network = { ...valley, name: 'Half' };
		expect(await store.put(renamed, [exampleReceived(0, {}), uncloneable])).toMatchObject({
			ok: false,
			error: { kind: 'failed' }
		});
		expect(await store.network(valley.id)).toEqual({ ok: true, value: valley });
		expect(await store.received(valley.id)).toMatchObject({ value: { received: files } });
	});

	it('that cannot be read is kept, and said to be there', async () => {
		const store = newStore();
		await store.put(valley, [files[0]!]);
		const value = { odd: true };
		await plant('received', { network: valley.id, assessment: 'x', value });
		expect(await store.received(valley.id)).toMatchObject({
			ok: true,
			value: {
				received: [files[0]],
				unreadable: [{ id: 'x', error: { kind: 'broken' }, raw: value }]
			}
		});
	});

	it('can be taken away, the network being written beside it', async () => {
		const store = newStore();
		await store.put(valley, files);
		const without = { ...valley, members: valley.members.slice(1) };
		const { id } = files[0]!.assessment;
		expect(await store.removeReceived(without, id)).toEqual(nothing);
		expect(await store.network(valley.id)).toEqual({ ok: true, value: without });
		expect(await store.received(valley.id)).toMatchObject({
			value: { received: files.slice(1) }
		});
	});

	it('goes with its network, for good, and no other', async () => {
		const store = newStore();
		await store.put(valley, files);
		await store.put(coast, [{ ...files[0]!, network: coast.id }]);
		expect(await store.remove(valley.id)).toEqual(nothing);
		expect(await store.network(valley.id)).toEqual(nothing);
		expect(await store.received(valley.id)).toEqual(none);
		expect(await store.received(coast.id)).toMatchObject({ value: { received: [{}] } });
	});
});

describe('a folder', () => {
	const folder = { kind: 'directory', name: 'Shared' } as FileSystemDirectoryHandle;

	it('is remembered under its name until it is taken back', async () => {
		const store = newStore();
		expect(await store.folder('network:1')).toEqual(nothing);
		expect(await store.putFolder('network:1', folder)).toEqual(nothing);
		expect(await newStore().folder('network:1')).toEqual({ ok: true, value: folder });
		expect(await store.folder('network:2')).toEqual(nothing);
		expect(await store.putFolder('network:1', undefined)).toEqual(nothing);
		expect(await store.folder('network:1')).toEqual(nothing);
	});

	it('that is none is none, and disturbs nothing of what the device remembers', async () => {
		const store = newStore();
		await store.networks();
		await plant('settings', 'text', 'folder:network:1');
		expect(await store.folder('network:1')).toEqual(nothing);
		expect(await assessments().settings()).toEqual({ ok: true, value: { device: 'tablet' } });
		expect(await assessments().localSchemes()).toEqual({ ok: true, value: [] });
	});
});

describe('a failure', () => {
	it('is said as such, whatever was asked', async () => {
		const unavailable = { ok: false, error: { kind: 'unavailable' } };
		vi.stubGlobal('indexedDB', undefined);
		const store = newStore();
		expect(await store.networks()).toEqual(unavailable);
		expect(await store.network('network-1')).toEqual(unavailable);
		expect(await store.received('network-1')).toEqual(unavailable);
		expect(await store.folder('network:1')).toEqual(unavailable);
		expect(await store.put(valley)).toEqual(unavailable);
	});
});

describe('a database of version 2', () => {
	const record = {
		...assessment({ 'telephony.cloud': 'yes', 'telephony.queue': 'no' }),
		plan: {
			'telephony.queue': {
				action: 'telephony.queue',
				owner: 'Deputy',
				changedAt: '2026-03-03T09:00:00.000Z',
				device: 'tablet'
			}
		}
	};
	const [change] = fc.sample(aChange, { numRuns: 1, seed: 1 });

	/** As it was made before there were networks. */
	async function makeSecond() {
		const { answers, plan, ...header } = record;
		const ofAssessment = { keyPath: ['assessment', 'key'] };
		const database = await openDB(DATABASE, 2, {
			upgrade(made) {
				made.createObjectStore('assessments', { keyPath: 'id' });
				for (const name of ['answers', 'plan', 'snapshots', 'changes'])
					made.createObjectStore(name, ofAssessment);
				made.createObjectStore('settings');
			}
		});
		await database.put('assessments', { ...header, version: 3 });
		const rows: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
			answers,
			plan,
			snapshots: { baseline: snapshot() },
			changes: { c1: change }
		};
		for (const [name, all] of Object.entries(rows))
			for (const [key, value] of Object.entries(all))
				await database.put(name, { assessment: 'one', key, value });
		await database.put('settings', { device: 'laptop', scheme: 'caip-2024-25' }, 'device');
		await database.put('settings', { id: 'local.x', text: '{}', off: [] }, 'local-scheme:local.x');
		database.close();
	}

	it('is opened with everything that was in it, and takes networks from then on', async () => {
		await makeSecond();
		const store = newStore();
		expect(await store.networks()).toMatchObject({ ok: true, value: { networks: [] } });
		expect(await store.put(valley, files)).toEqual(nothing);
		const old = assessments();
		expect(await old.read('one')).toMatchObject({ ok: true, value: record });
		expect(await old.snapshots('one')).toMatchObject({ value: { snapshots: [snapshot()] } });
		expect(await old.changes('one')).toEqual({ ok: true, value: [change] });
		expect(await old.settings()).toEqual({
			ok: true,
			value: { device: 'laptop', scheme: 'caip-2024-25' }
		});
		expect(await old.localSchemes()).toMatchObject({ value: [{ id: 'local.x' }] });
		expect(await store.received(valley.id)).toMatchObject({ value: { received: files } });
	});
});

describe('erasing everything', () => {
	it('leaves nothing of assessments, networks and settings, while pages have it open', async () => {
		const [store, old] = [newStore(), assessments()];
		await store.put(valley, files);
		await old.put(assessment());
		await old.putChange(changeTo(answer('q.one', chose('yes'))));
		await old.putSettings({ device: 'laptop' });
		expect(await eraseDatabase(DATABASE)).toEqual(nothing);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
		expect(await store.networks()).toMatchObject({ value: { networks: [] } });
		expect(await store.received(valley.id)).toEqual(none);
		expect(await old.list()).toMatchObject({ value: { assessments: [] } });
		expect(await old.settings()).toEqual({ ok: true, value: { device: 'tablet' } });
	});

	it('says when another page does not let go', async () => {
		const stubborn = await openDB(DATABASE, 1);
		expect(await eraseDatabase(DATABASE)).toEqual({ ok: false, error: { kind: 'blocked' } });
		stubborn.close();
	});

	it('says when the browser refuses', async () => {
		const refusing = {} as IDBOpenDBRequest;
		vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
			queueMicrotask(() => {
				refusing.onerror?.(new Event('error'));
			});
			return refusing;
		});
		expect(await eraseDatabase(DATABASE)).toEqual({
			ok: false,
			error: { kind: 'failed', because: 'not deleted' }
		});
		Object.assign(refusing, { error: new DOMException('no', 'SecurityError') });
		expect(await eraseDatabase(DATABASE)).toEqual({ ok: false, error: { kind: 'unavailable' } });
		vi.stubGlobal('indexedDB', undefined);
		expect(await eraseDatabase()).toEqual({ ok: false, error: { kind: 'unavailable' } });
	});
});

describe('what was taken out of a network', () => {
	const madeAt = files[0]!.madeAt;
	const id = files[0]!.assessment.id;
	const takenOut = async (store = newStore()) => {
		const removed = await store.removedFrom(valley.id);
		return removed.ok ? [...removed.value] : removed;
	};

	it('is remembered with when its copy was made, until it comes back', async () => {
		const store = newStore();
		await store.put(valley, files);
		expect(await takenOut()).toEqual([]);
		await store.removeReceived(valley, id);
		await store.removeReceived(valley, 'never there');
		expect(await takenOut()).toEqual([[id, madeAt]]);
		await store.put(valley);
		await store.put(valley, [files[1]!]);
		expect(await takenOut()).toEqual([[id, madeAt]]);
		await store.put(valley, [files[0]!]);
		expect(await takenOut()).toEqual([]);
	});

	it('is forgotten with the network, and is nothing when it cannot be read', async () => {
		const store = newStore();
		await store.put(valley, files);
		await store.removeReceived(valley, id);
		await store.remove(valley.id);
		expect(await takenOut()).toEqual([]);
		for (const odd of ['odd', new Map<unknown, unknown>([[1, 2]])]) {
			await plant('settings', odd, `removed:${valley.id}`);
			expect(await takenOut()).toEqual([]);
		}
	});

	it('is kept under any name an assessment may have', async () => {
		const store = newStore();
		const odd = { ...files[0]!, assessment: { ...files[0]!.assessment, id: '__proto__' } };
		await store.put(valley, [odd]);
		await store.removeReceived(valley, '__proto__');
		expect(await takenOut()).toEqual([['__proto__', madeAt]]);
	});
});

describe('a write', () => {
	const writes: Readonly<Record<string, (store: IndexedDbNetworkStore) => Promise<unknown>>> = {
		put: (store) => store.put(valley, files),
		removeReceived: (store) => store.removeReceived(valley, 'assessment-1'),
		remove: (store) => store.remove(valley.id),
		putFolder: (store) => store.putFolder('network:1', undefined)
	};

	it.each(Object.entries(writes))(
		'by %s is strict, and resolves after it completed',
		async (_, write) => {
			const store = newStore();
			await store.networks();
			const events: string[] = [];
			// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own database below
			const { transaction } = IDBDatabase.prototype;
			vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
				this: IDBDatabase,
				names,
				mode,
				options
			) {
				const tx = transaction.call(this, names, mode, options);
				events.push(`${String(mode)} ${String(options?.durability)}`);
				tx.addEventListener('complete', () => events.push('complete'));
				return tx;
			});
			expect(await write(store)).toEqual(nothing);
			expect(events).toEqual(['readwrite strict', 'complete']);
		}
	);
});
