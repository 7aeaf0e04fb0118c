import 'fake-indexeddb/auto';
import type { Workshop } from '#workshops';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import { exampleRoom, exampleWorkshop } from '../../tests/builders/workshops.ts';
import { eraseDatabase } from './erase.ts';
import { IndexedDbNetworkStore } from './indexed-db-network-store.ts';
import { IndexedDbWorkshopStore } from './indexed-db-workshop-store.ts';

const DATABASE = 'test';
const newStore = () => new IndexedDbWorkshopStore(DATABASE);
const networks = () => new IndexedDbNetworkStore(DATABASE);
const nothing = { ok: true, value: undefined };

const spring = exampleWorkshop({ name: 'Spring' });
const autumn = exampleWorkshop({ id: 'workshop-2', network: 'room-2', name: 'autumn' });
const room = exampleRoom(2);
const file = { ...exampleReceived(0), network: room.id };

async function plant(store: string, value: unknown) {
	const database = await openDB(DATABASE);
	await database.put(store, value);
	database.close();
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('workshops', () => {
	it('are none on a new device', async () => {
		expect(await newStore().workshops()).toEqual({
			ok: true,
			value: { workshops: [], unreadable: [] }
		});
		expect(await newStore().workshop('workshop-1')).toEqual(nothing);
	});

	it('are read as they were put, by this page and by another, by their names', async () => {
		const store = newStore();
		expect(await store.put(spring)).toEqual(nothing);
		expect(await store.put(autumn)).toEqual(nothing);
		const twin = { ...spring, id: 'workshop-0' };
		await store.put(twin);
		expect(await newStore().workshops()).toEqual({
			ok: true,
			value: { workshops: [autumn, twin, spring], unreadable: [] }
		});
		expect(await store.workshop('workshop-2')).toEqual({ ok: true, value: autumn });
	});

	it('that cannot be read are kept, and said to be there', async () => {
		const store = newStore();
		await store.put(spring);
		const newer = { id: 'new', version: 9, more: true };
		await plant('workshops', newer);
		const row = { id: 'new', error: { kind: 'newer', version: 9 }, raw: newer };
		expect(await store.workshops()).toEqual({
			ok: true,
			value: { workshops: [spring], unreadable: [row] }
		});
		expect(await store.workshop('new')).toEqual({ ok: true, value: row });
	});
});

describe('the network of a workshop', () => {
	it('is written with it, and stays as it is when the workshop is written alone', async () => {
		const store = newStore();
		expect(await store.put(spring, room)).toEqual(nothing);
		await store.put({ ...spring, name: 'Summer' });
		expect(await networks().network(room.id)).toEqual({ ok: true, value: room });
	});

	it('is written with the workshop or not at all', async () => {
		const store = newStore();
		await store.put(spring, room);
		const uncloneable = { ...room, members: (() => []) as unknown as typeof room.members };
		const renamed: Workshop = { ...spring, name: 'Half' };
		expect(await store.put(renamed, uncloneable)).toMatchObject({
			ok: false,
			error: { kind: 'failed' }
		});
		expect(await store.workshop(spring.id)).toEqual({ ok: true, value: spring });
	});

	it('goes with it for good, with all that it received, and nothing else does', async () => {
		const [store, others] = [newStore(), networks()];
		const pcn = exampleNetwork(1);
		await store.put(spring, room);
		await store.put(autumn);
		await others.put(room, [file]);
		await others.put(pcn, [exampleReceived(0)]);
		expect(await store.remove(spring)).toEqual(nothing);
		expect(await store.workshop(spring.id)).toEqual(nothing);
		expect(await others.network(room.id)).toEqual(nothing);
		expect(await others.received(room.id)).toMatchObject({ value: { received: [] } });
		expect(await store.workshops()).toMatchObject({ value: { workshops: [autumn] } });
		expect(await others.received(pcn.id)).toMatchObject({ value: { received: [{}] } });
	});
});

describe('a failure', () => {
	it('is said as such, whatever was asked', async () => {
		const unavailable = { ok: false, error: { kind: 'unavailable' } };
		vi.stubGlobal('indexedDB', undefined);
		const store = newStore();
		expect(await store.workshops()).toEqual(unavailable);
		expect(await store.workshop('workshop-1')).toEqual(unavailable);
		expect(await store.put(spring, room)).toEqual(unavailable);
		expect(await store.remove(spring)).toEqual(unavailable);
	});
});

describe('a database of version 3', () => {
	it('is opened with the networks that were in it, and takes workshops from then on', async () => {
		const database = await openDB(DATABASE, 3, {
			upgrade(made) {
				made.createObjectStore('networks', { keyPath: 'id' });
				made.createObjectStore('received', { keyPath: ['network', 'assessment'] });
			}
		});
		const pcn = exampleNetwork(2);
		await database.put('networks', pcn);
		database.close();
		expect(await newStore().put(spring, room)).toEqual(nothing);
		expect(await newStore().workshop(spring.id)).toEqual({ ok: true, value: spring });
		expect(await networks().network(pcn.id)).toEqual({ ok: true, value: pcn });
	});
});

it('erasing everything leaves no workshop', async () => {
	const store = newStore();
	await store.put(spring, room);
	expect(await eraseDatabase(DATABASE)).toEqual(nothing);
	expect(await store.workshops()).toMatchObject({ value: { workshops: [] } });
});

describe('a write', () => {
	const writes: Readonly<Record<string, (store: IndexedDbWorkshopStore) => Promise<unknown>>> = {
		put: (store) => store.put(spring),
		'put with its network': (store) => store.put(spring, room),
		remove: (store) => store.remove(spring)
	};

	it.each(Object.entries(writes))(
		'by %s is strict, and resolves after it completed',
		async (_, write) => {
			const store = newStore();
			await store.workshops();
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
