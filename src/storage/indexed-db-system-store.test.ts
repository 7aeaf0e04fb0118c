import 'fake-indexeddb/auto';
import { newSystem } from '#systems';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleFiles, exampleNetwork, exampleReceived } from '../../tests/builders/networks.ts';
import firstAssessment from '../../tests/fixtures/assessment-v1.json' with { type: 'json' };
import { IndexedDbNetworkStore } from './indexed-db-network-store.ts';
import { IndexedDbSystemStore } from './indexed-db-system-store.ts';

const DATABASE = 'test';
const newStore = () => new IndexedDbSystemStore(DATABASE);
const networks = () => new IndexedDbNetworkStore(DATABASE);
const nothing = { ok: true, value: undefined };
const NOW = '2026-03-02T10:15:00.000Z';

async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>) {
	const database = await openDB(DATABASE);
	try {
		return await work(database);
	} finally {
		database.close();
	}
}
const keysOf = (store: string) => inDatabase((database) => database.getAllKeys(store));

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('systems', () => {
	const valley = newSystem('s1', 'Valley ICB', 'QAB', NOW);
	const coast = newSystem('s2', 'coast ICB', '', NOW);

	it('come back by name as they were written, until they are removed', async () => {
		const store = newStore();
		expect(await store.systems()).toEqual({ ok: true, value: { systems: [], unreadable: [] } });
		expect(await store.put(valley)).toEqual(nothing);
		expect(await store.put(coast)).toEqual(nothing);
		expect(await store.systems()).toMatchObject({ value: { systems: [coast, valley] } });
		expect(await store.system('s1')).toEqual({ ok: true, value: valley });
		expect(await store.remove('s1')).toEqual(nothing);
		expect(await store.system('s1')).toEqual({ ok: true, value: undefined });
	});

	it('that cannot be read are kept, and said so', async () => {
		const store = newStore();
		await store.systems();
		const raw = { id: 's3', version: 99 };
		await inDatabase((database) => database.put('systems', raw));
		const row = { id: 's3', error: { kind: 'newer', version: 99 }, raw };
		expect(await store.systems()).toMatchObject({ value: { systems: [], unreadable: [row] } });
		expect(await store.system('s3')).toEqual({ ok: true, value: row });
	});

	it('of one name stand by id', async () => {
		const store = newStore();
		await store.put({ ...valley, id: 's9' });
		await store.put(valley);
		expect(await store.systems()).toMatchObject({
			value: { systems: [{ id: 's1' }, { id: 's9' }] }
		});
	});

	it('fail as storage fails', async () => {
		vi.stubGlobal('indexedDB', undefined);
		const failure = { ok: false, error: { kind: 'unavailable' } };
		expect(await newStore().systems()).toMatchObject(failure);
		expect(await newStore().system('s1')).toMatchObject(failure);
		expect(await newStore().sources()).toMatchObject(failure);
	});
});

describe('what networks hold', () => {
	const valley = exampleNetwork(3);
	const files = exampleFiles(3);
	const idsIn = async () => {
		const read = await newStore().sources();
		return read.ok
			? read.value.sources.map(({ received }) =>
					received.map(({ assessment }) => assessment.id).toSorted()
				)
			: read;
	};

	it('is read in brief with its network, the second time from what was kept of it', async () => {
		await networks().put(valley, files);
		const first = await newStore().sources();
		expect(await keysOf('briefs')).toEqual([['network-1', '']]);
		const again = await newStore().sources();
		for (const read of [first, again]) {
			if (!read.ok) throw new Error('not read');
			expect(read.value.unreadable).toEqual([]);
			expect(read.value.sources).toMatchObject([{ network: { id: 'network-1' } }]);
			expect(read.value.sources[0]?.received).toHaveLength(3);
			for (const [place, { assessment, snapshots }] of (
				read.value.sources[0]?.received ?? []
			).entries()) {
				const whole = files[place]?.assessment;
				expect(snapshots).toEqual([]);
				for (const [id, { value }] of Object.entries(whole?.answers ?? {}))
					expect(assessment.answers[id]?.value).toEqual(value);
			}
		}
	});

	it('is told how far reading is, by networks', async () => {
		await networks().put(valley, files);
		await networks().put(exampleNetwork(0, { id: 'network-2' }));
		for (const time of ['first', 'second']) {
			const told: [number, number][] = [];
			await newStore().sources((read, of) => told.push([read, of]));
			expect(told[0], time).toEqual([0, 2]);
			expect(told.at(-1), time).toEqual([2, 2]);
		}
	});

	it('is read in several steps when there are very many networks', async () => {
		const many = Array.from({ length: 170 }, (_, at) => `network-${String(at + 100)}`);
		for (const [at, id] of many.entries())
			await networks().put(exampleNetwork(1, { id }), [exampleReceived(at, {})]);
		for (const time of ['first', 'second']) {
			const told = vi.fn();
			const read = await newStore().sources(told);
			expect(told, time).toHaveBeenCalledWith(150, 170);
			expect(read.ok && read.value.sources.map(({ network }) => network.id)).toEqual(many);
			expect(
				read.ok && read.value.sources.map(({ received }) => received[0]?.assessment.id)
			).toEqual(many.map((_, at) => exampleReceived(at, {}).assessment.id));
		}
	});

	it('of one network is read again when it has changed, and of others is not', async () => {
		await networks().put(valley, files);
		await networks().put(exampleNetwork(1, { id: 'network-2' }), [exampleReceived(9, {})]);
		await newStore().sources();
		await networks().put(valley, [exampleReceived(1, {})]);
		expect(await keysOf('briefs')).toEqual([['network-2', '']]);
		await networks().put({ ...valley, name: 'Another name' });
		expect(await newStore().sources()).toMatchObject({
			value: { sources: [{ network: { name: 'Another name' } }, {}] }
		});
		expect(await keysOf('briefs')).toHaveLength(2);
		await networks().put({ ...valley, name: 'A third name' });
		expect(await keysOf('briefs')).toHaveLength(2);
	});

	it('is never what it was before a newer file came, or one was removed', async () => {
		const store = networks();
		await store.put(valley, files);
		await newStore().sources();
		const changed = exampleReceived(1, {}, { madeAt: '2026-04-01T09:00:00.000Z' });
		await store.put(valley, [changed]);
		await store.removeReceived(valley, files[2]?.assessment.id ?? '');
		const read = await newStore().sources();
		expect(read).toMatchObject({
			value: { sources: [{ received: [{}, { madeAt: changed.madeAt }] }] }
		});
		expect(await idsIn()).toEqual([['assessment-1', 'assessment-2']]);
		await store.remove(valley.id);
		expect(await keysOf('briefs')).toEqual([]);
		expect(await idsIn()).toEqual([]);
	});

	it('is read whole where what was kept in brief is damaged or of another format', async () => {
		await networks().put(valley, files);
		await newStore().sources();
		await inDatabase(async (database) => {
			const at = { network: 'network-1' };
			await database.put('briefs', { ...at, assessment: '', text: 'no JSON' });
			// As they once were kept, one row a file.
			await database.put('briefs', { ...at, assessment: 'assessment-2', text: '["1 4",{},{},[]]' });
			await database.put('briefs', { ...at, assessment: 'of-no-file', text: 7 });
		});
		expect(await idsIn()).toEqual([['assessment-1', 'assessment-2', 'assessment-3']]);
		expect(await keysOf('briefs')).toEqual([['network-1', '']]);
	});

	it('is brought up from older formats', async () => {
		await networks().put(valley);
		const value = { ...files[0], assessment: firstAssessment };
		await inDatabase((database) =>
			database.put('received', { network: 'network-1', assessment: firstAssessment.id, value })
		);
		for (const time of ['first', 'second'])
			expect(await idsIn(), time).toEqual([[firstAssessment.id]]);
	});

	it('that cannot be read is told each time, and the rest is read', async () => {
		await networks().put(valley, files.slice(0, 1));
		await inDatabase(async (database) => {
			await database.put('received', { network: 'network-1', assessment: 'broken', value: 7 });
			await database.put('networks', { id: 'network-9', version: 99 });
		});
		for (const time of ['first', 'second']) {
			const read = await newStore().sources();
			expect(read, time).toMatchObject({
				value: {
					sources: [{ received: [{ assessment: { id: 'assessment-1' } }] }],
					unreadable: [
						{ network: 'network-9', error: { kind: 'newer', version: 99 } },
						{ network: 'network-1', assessment: 'broken', error: { kind: 'broken' } }
					]
				}
			});
		}
	});

	it('is read even where nothing can be kept in brief', async () => {
		await networks().put(valley, files);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await idsIn()).toEqual([['assessment-1', 'assessment-2', 'assessment-3']]);
		expect(put).toHaveBeenCalled();
	});
});
