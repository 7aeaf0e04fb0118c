import 'fake-indexeddb/auto';
import type { Answer, Assessment, Change, PlanEdit } from '#assessments';
import * as fc from 'fast-check';
import { IDBFactory, forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { aChange, aSnapshot, anAssessment } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { changeTo } from '../../tests/builders/changes.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { IndexedDbStore } from './indexed-db-store.ts';

const DATABASE = 'test';
const newStore = () => new IndexedDbStore(() => crypto.randomUUID(), DATABASE);
const nothing = { ok: true, value: undefined };

/** Writes into a store of the database behind its back. */
async function plant(store: string, value: unknown, key?: IDBValidKey) {
	const database = await openDB(DATABASE);
	await database.put(store, value, key);
	database.close();
}

/** Every connection opened from here on, so that a test can break one. */
function connections(): readonly IDBDatabase[] {
	const opened: IDBDatabase[] = [];
	const open = indexedDB.open.bind(indexedDB);
	vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
		const request = open(...given);
		request.addEventListener('success', () => opened.push(request.result));
		return request;
	});
	return opened;
}

type Begin = (
	tx: IDBTransaction,
	...given: [mode?: IDBTransactionMode, options?: IDBTransactionOptions]
) => void;

/** Calls `begin` with every transaction from here on. */
function onTransaction(begin: Begin): void {
	// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own database below
	const { transaction } = IDBDatabase.prototype;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		names,
		...given
	) {
		const tx = transaction.call(this, names, ...given);
		begin(tx, ...given);
		return tx;
	});
}

const record = assessment({ 'telephony.cloud': 'yes', 'telephony.queue': 'no' });
const other = assessment({ 'telephony.cloud': 'partly' }, { id: 'two', title: 'Two' });
const change = (id: string, at: string, rest: object = {}): Change => ({
	id,
	assessment: 'one',
	at,
	device: 'tablet',
	kind: 'answer',
	key: 'telephony.cloud',
	after: answer('telephony.cloud', chose('yes')),
	...rest
});
const edit = (action: string, rest: Partial<PlanEdit> = {}): PlanEdit => ({
	action,
	changedAt: '2026-03-03T09:00:00.000Z',
	device: 'tablet',
	...rest
});

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('what is put', () => {
	it('can be read, by this page and by another', async () => {
		const store = newStore();
		expect(await store.put(record)).toEqual(nothing);
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		expect(await newStore().read('one')).toEqual({ ok: true, value: record });
	});

	it('comes back as it was, whatever it is', async () => {
		const store = newStore();
		await fc.assert(
			fc.asyncProperty(anAssessment, async (any) => {
				expect(await store.put(any)).toEqual(nothing);
				expect(await store.read(any.id)).toEqual({ ok: true, value: any });
			}),
			{ numRuns: 50 }
		);
	});

	it('replaces all that stood under its id, and nothing else', async () => {
		const store = newStore();
		await store.put({ ...record, plan: { 'telephony.queue': edit('telephony.queue') } });
		await store.put(other);
		const fewer = { ...assessment({ 'website.charter': 'no' }), title: 'Again' };
		await store.put(fewer);
		expect(await store.read('one')).toEqual({ ok: true, value: fewer });
		expect(await store.read('two')).toEqual({ ok: true, value: other });
	});

	it('is put whole or not at all', async () => {
		const store = newStore();
		await store.put(record);
		const uncloneable = { 'website.charter': { value: () => 'no data' } as unknown as Answer };
		const written = await store.put({ ...record, title: 'Half', answers: uncloneable });
		expect(written).toMatchObject({ ok: false, error: { kind: 'failed' } });
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});

	it('is not found under another id', async () => {
		const store = newStore();
		await store.put(record);
		expect(await store.read('on')).toEqual(nothing);
		expect(await store.read('one2')).toEqual(nothing);
	});
});

describe('the list', () => {
	it('is empty on a new device', async () => {
		expect(await newStore().list()).toEqual({
			ok: true,
			value: { assessments: [], unreadable: [] }
		});
	});

	it('holds every assessment with its own answers, the latest change first', async () => {
		const store = newStore();
		const at = (id: string, changedAt: string) =>
			assessment({}, { id, answers: { 'q.one': answer('q.one', chose('yes'), { changedAt }) } });
		const early = at('a', '2026-03-01T00:00:00.000Z');
		const late = at('b', '2026-05-01T00:00:00.000Z');
		const between = at('c', '2026-04-01T00:00:00.000Z');
		const untouched = assessment({}, { id: 'd' });
		for (const one of [early, late, between, untouched])
			await store.put({ ...one, createdAt: '2026-01-01T00:00:00.000Z' });
		const listed = await store.list();
		expect(listed.ok && listed.value.assessments.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
		expect(listed.ok && listed.value.assessments[0]?.answers).toEqual(late.answers);
	});
});

describe('an answer written on its own', () => {
	it('is added to the rest', async () => {
		const store = newStore();
		await store.put(record);
		const given = answer('website.charter', chose('no'));
		expect(await store.putChange(changeTo(given))).toEqual(nothing);
		expect(await store.read('one')).toEqual({
			ok: true,
			value: { ...record, answers: { ...record.answers, 'website.charter': given } }
		});
	});

	it('replaces an earlier answer to the same question', async () => {
		const store = newStore();
		await store.put(record);
		const given = answer('telephony.cloud', chose('partly'), { note: 'Branch open' });
		await store.putChange(changeTo(given));
		expect(await store.read('one')).toMatchObject({
			value: {
				answers: { 'telephony.cloud': given, 'telephony.queue': record.answers['telephony.queue'] }
			}
		});
	});

	it('never disturbs what another page writes at the same time', async () => {
		const [here, there] = [newStore(), newStore()];
		await here.put(record);
		const ids = Array.from({ length: 20 }, (_, index) => `q.${String(index)}`);
		const given = ids.map((id, index) => answer(id, chose(index % 2 === 0 ? 'yes' : 'no')));
		const written = await Promise.all([
			...given.map((one, index) => (index % 2 === 0 ? here : there).putChange(changeTo(one))),
			here.putChange(changeTo(edit('q.1', { owner: 'Here' }))),
			there.putChange(changeTo(edit('q.3', { owner: 'There' }))),
			here.putHeader({ ...record, title: 'Renamed', answers: {} })
		]);
		expect(written.filter(({ ok }) => !ok)).toEqual([]);
		expect(await there.read('one')).toEqual({
			ok: true,
			value: {
				...record,
				title: 'Renamed',
				answers: {
					...record.answers,
					...Object.fromEntries(given.map((one) => [one.question, one]))
				},
				plan: {
					'q.1': edit('q.1', { owner: 'Here' }),
					'q.3': edit('q.3', { owner: 'There' })
				}
			}
		});
	});
});

describe('the header', () => {
	it('is written without touching answers and plan', async () => {
		const store = newStore();
		const planned = { ...record, plan: { 'telephony.queue': edit('telephony.queue') } };
		await store.put(planned);
		const renamed: Assessment = {
			...planned,
			title: 'Autumn',
			deletedAt: '2026-11-22T08:00:00.000Z',
			profile: { ...record.profile, listSize: 9800 }
		};
		expect(await store.putHeader({ ...renamed, answers: {}, plan: {} })).toEqual(nothing);
		expect(await store.read('one')).toEqual({ ok: true, value: renamed });
	});

	it('can be put aside and taken back', async () => {
		const store = newStore();
		await store.put({ ...record, deletedAt: '2026-11-22T08:00:00.000Z' });
		await store.putHeader(record);
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});
});

describe('what is removed', () => {
	it('is gone with answers and plan, and the others stay', async () => {
		const store = newStore();
		await store.put({ ...record, plan: { 'telephony.queue': edit('telephony.queue') } });
		await store.put(other);
		expect(await store.remove('one')).toEqual(nothing);
		expect(await store.read('one')).toEqual(nothing);
		expect(await store.read('two')).toEqual({ ok: true, value: other });
		await store.put(record);
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});

	it('takes no part of itself any more', async () => {
		const store = newStore();
		await store.put(record);
		await store.remove('one');
		const gone = { ok: false, error: { kind: 'gone' } };
		expect(await store.putHeader(record)).toEqual(gone);
		expect(await store.putChange(changeTo(answer('q.one', chose('yes'))))).toEqual(gone);
		expect(await store.putSnapshot(snapshot({}, record))).toEqual(gone);
		expect(await store.changes('one')).toEqual({ ok: true, value: [] });
		expect(await store.list()).toMatchObject({ value: { assessments: [] } });
	});

	it('may be nothing', async () => {
		expect(await newStore().remove('nobody')).toEqual(nothing);
	});
});

describe('the settings', () => {
	it('are made once and then kept', async () => {
		const names = ['first', 'second'];
		const make = () => new IndexedDbStore(() => names.shift() ?? 'third', DATABASE);
		expect(await make().settings()).toEqual({ ok: true, value: { device: 'first' } });
		expect(await make().settings()).toEqual({ ok: true, value: { device: 'first' } });
		expect(names).toEqual(['second']);
	});

	it('are kept as they were changed', async () => {
		const settings = { device: 'tablet', lastBackup: '2026-11-22T08:00:00.000Z', persisted: true };
		expect(await newStore().putSettings(settings)).toEqual(nothing);
		expect(await newStore().settings()).toEqual({ ok: true, value: settings });
	});

	it('are made anew when what is stored cannot be read', async () => {
		await newStore().list();
		await plant('settings', { device: '' }, 'device');
		const store = new IndexedDbStore(() => 'fresh', DATABASE);
		expect(await store.settings()).toEqual({ ok: true, value: { device: 'fresh' } });
	});

	it('are none when they cannot be written', async () => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await newStore().settings()).toEqual({ ok: false, error: { kind: 'full' } });
	});
});

describe('the chosen scheme', () => {
	it('is remembered with the settings', async () => {
		const settings = { device: 'tablet', scheme: 'caip-2024-25' };
		expect(await newStore().putSettings(settings)).toEqual(nothing);
		expect(await newStore().settings()).toEqual({ ok: true, value: settings });
	});

	it('is none when it cannot be read, and the device keeps its name', async () => {
		await newStore().list();
		await plant('settings', { device: 'tablet', scheme: { id: 'caip-2024-25' } }, 'device');
		const settings = await newStore().settings();
		expect(settings).toEqual({ ok: true, value: { device: 'tablet' } });
	});
});

describe('local schemes', () => {
	const kept = { id: 'local.winter', text: '{ "id": "winter" } // ours', off: ['caip-2024-25/T2'] };
	const another = { id: 'local.summer', text: '{}', off: [] };

	it('are none on a new device', async () => {
		expect(await newStore().localSchemes()).toEqual({ ok: true, value: [] });
	});

	it('come back as they were put, to this page and to another', async () => {
		const store = newStore();
		expect(await store.putLocalScheme(kept)).toEqual(nothing);
		expect(await store.putLocalScheme(another)).toEqual(nothing);
		expect(await store.localSchemes()).toEqual({ ok: true, value: [another, kept] });
		expect(await newStore().localSchemes()).toEqual({ ok: true, value: [another, kept] });
	});

	it('replace the one of the same id', async () => {
		const store = newStore();
		await store.putLocalScheme(kept);
		await store.putLocalScheme({
			...kept,
			text: '{ "id": "winter", "to": "2027-03-31" }',
			off: []
		});
		expect(await store.localSchemes()).toEqual({
			ok: true,
			value: [{ ...kept, text: '{ "id": "winter", "to": "2027-03-31" }', off: [] }]
		});
	});

	it('leave the settings alone, and are left alone by them', async () => {
		const store = newStore();
		await store.putSettings({ device: 'tablet' });
		await store.putLocalScheme(kept);
		await store.putSettings({ device: 'tablet', scheme: 'local.winter' });
		expect(await store.localSchemes()).toEqual({ ok: true, value: [kept] });
		await store.removeLocalScheme('local.winter');
		expect(await store.settings()).toEqual({
			ok: true,
			value: { device: 'tablet', scheme: 'local.winter' }
		});
	});

	it('are removed one by one, and answers to their questions stay', async () => {
		const store = newStore();
		const answered = assessment({ 'local.winter.rota': 'yes' });
		await store.put(answered);
		await store.putLocalScheme(kept);
		await store.putLocalScheme(another);
		expect(await store.removeLocalScheme('local.winter')).toEqual(nothing);
		expect(await store.localSchemes()).toEqual({ ok: true, value: [another] });
		expect(await store.read('one')).toEqual({ ok: true, value: answered });
	});

	it('that cannot be read are left out and kept', async () => {
		const store = newStore();
		await store.putLocalScheme(kept);
		const odd = { id: 'local.odd', text: 7 };
		await plant('settings', odd, 'local-scheme:local.odd');
		expect(await store.localSchemes()).toEqual({ ok: true, value: [kept] });
		const database = await openDB(DATABASE);
		expect(await database.get('settings', 'local-scheme:local.odd')).toEqual(odd);
		database.close();
	});

	it('are not found where nothing can be kept', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		const found = await newStore().localSchemes();
		expect(found).toEqual({ ok: false, error: { kind: 'unavailable' } });
	});
});

describe('snapshots', () => {
	const baseline = snapshot({}, record);
	const later = snapshot({ id: 'mid', name: 'Mid-year', date: '2026-10-01' }, record);
	const none = { ok: true, value: { snapshots: [], unreadable: [] } };
	const both = { ok: true, value: { snapshots: [baseline, later], unreadable: [] } };

	it('are none to begin with', async () => {
		expect(await newStore().snapshots('one')).toEqual(none);
	});

	it('come back as they were put, by their date, whatever they are', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uniqueArray(aSnapshot, { selector: ({ id }) => id }), async (any) => {
				vi.stubGlobal('indexedDB', new IDBFactory());
				const store = newStore();
				const of = (one: (typeof any)[number]) => ({
					...one,
					assessment: { ...one.assessment, id: 'one' }
				});
				await store.put(record);
				for (const one of any) expect(await store.putSnapshot(of(one))).toEqual(nothing);
				const found = await newStore().snapshots('one');
				const snapshots = found.ok ? found.value.snapshots : [];
				expect(snapshots).toHaveLength(any.length);
				expect(snapshots).toEqual(expect.arrayContaining(any.map(of)));
				const dates = snapshots.map(({ date, takenAt }) => `${date} ${takenAt}`);
				expect(dates).toEqual(dates.toSorted());
			}),
			{ numRuns: 20 }
		);
	});

	it('replace the one of the same id, and leave those of other assessments alone', async () => {
		const store = newStore();
		const others = snapshot({}, other);
		await store.put(record);
		await store.put(other);
		await store.putSnapshot(others);
		await store.putSnapshot({ ...baseline, name: 'First' });
		await store.putSnapshot(later);
		await store.putSnapshot(baseline);
		expect(await store.snapshots('one')).toEqual(both);
		expect(await store.removeSnapshot('one', 'baseline')).toEqual(nothing);
		expect(await store.snapshots('one')).toMatchObject({ value: { snapshots: [later] } });
		expect(await store.snapshots('two')).toMatchObject({ value: { snapshots: [others] } });
	});

	it('stay when the whole assessment is written, and go when it is removed', async () => {
		const store = newStore();
		await store.put(record);
		await store.putSnapshot(later);
		await store.putSnapshot(baseline);
		await store.put({ ...record, title: 'Again' });
		expect(await store.snapshots('one')).toEqual(both);
		await store.remove('one');
		expect(await store.snapshots('one')).toEqual(none);
	});

	it('that cannot be read are kept and told of, and can be removed', async () => {
		const store = newStore();
		await store.put(record);
		await store.putSnapshot(baseline);
		const broken = { ...baseline, id: 'odd', date: 'spring' };
		await plant('snapshots', { assessment: 'one', key: 'odd', value: broken });
		expect(await store.snapshots('one')).toEqual({
			ok: true,
			value: {
				snapshots: [baseline],
				unreadable: [
					{ id: 'odd', error: { kind: 'broken', at: 'date', because: 'custom' }, raw: broken }
				]
			}
		});
		await store.removeSnapshot('one', 'odd');
		expect(await store.snapshots('one')).toMatchObject({ value: { unreadable: [] } });
	});
});

describe('a change', () => {
	it('is written with its record, both or neither', async () => {
		const store = newStore();
		await store.put(record);
		const given = changeTo(answer('q.one', chose('yes')));
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own store below
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...what
		) {
			if (this.name === 'answers') throw new DOMException('no room', 'QuotaExceededError');
			return put.apply(this, what);
		});
		expect(await store.putChange(given)).toEqual({ ok: false, error: { kind: 'full' } });
		expect(await store.changes('one')).toEqual({ ok: true, value: [] });
		vi.restoreAllMocks();
		expect(await store.putChange(given)).toEqual(nothing);
		expect(await store.changes('one')).toEqual({ ok: true, value: [given] });
		expect(await store.read('one')).toMatchObject({ value: { answers: { 'q.one': given.after } } });
	});

	it('that a later answer has overtaken is kept for the history only', async () => {
		const store = newStore();
		await store.put(record);
		const later = answer('q.one', chose('yes'), { changedAt: '2026-05-01T00:00:00.000Z' });
		const early = changeTo(answer('q.one', chose('no')));
		await store.putChange(changeTo(later));
		await store.putChange(early);
		expect(await store.read('one')).toMatchObject({ value: { answers: { 'q.one': later } } });
		expect(await store.changes('one')).toMatchObject({ value: [early, { after: later }] });
	});
});

describe('the history', () => {
	const first = change('c2', '2026-11-22T08:00:00.000Z');
	const second = change('c1', '2026-11-22T08:00:05.000Z', { by: 'undo' });
	const third = change('c3', '2026-11-22T08:00:05.000Z');

	it('is empty to begin with', async () => {
		expect(await newStore().changes('one')).toEqual({ ok: true, value: [] });
	});

	it('comes back as it was put, the earliest first', async () => {
		const store = newStore();
		await store.put(record);
		for (const one of [third, first, second]) expect(await store.putChange(one)).toEqual(nothing);
		expect(await newStore().changes('one')).toEqual({ ok: true, value: [first, second, third] });
	});

	it('keeps any change', async () => {
		const store = newStore();
		await fc.assert(
			fc.asyncProperty(aChange, async (any) => {
				await store.put({ ...record, id: any.assessment });
				await store.putChange(any);
				const found = await store.changes(any.assessment);
				expect(found.ok && found.value.find(({ id }) => id === any.id)).toEqual(any);
			}),
			{ numRuns: 50 }
		);
	});

	it('holds one change of an id, the latest put', async () => {
		const store = newStore();
		await store.put(record);
		await store.putChange(first);
		const whole = change('c2', '2026-11-22T08:00:03.000Z', { key: 'telephony.queue' });
		await store.putChange(whole);
		await store.put(other);
		await store.putChange(change('c2', '2026-11-22T08:00:03.000Z', { assessment: 'two' }));
		expect(await store.changes('one')).toEqual({ ok: true, value: [whole] });
	});

	it('stays when the whole assessment is written, and goes when it is removed', async () => {
		const store = newStore();
		await store.put(record);
		await store.putChange(first);
		await store.put(record);
		expect(await store.changes('one')).toEqual({ ok: true, value: [first] });
		await store.remove('one');
		expect(await store.changes('one')).toEqual({ ok: true, value: [] });
	});

	it('leaves out what cannot be read, and keeps it', async () => {
		const store = newStore();
		await store.put(record);
		await store.putChange(first);
		const odd = { assessment: 'one', key: 'odd', value: { id: 'odd', kind: 'other' } };
		await plant('changes', odd);
		expect(await store.changes('one')).toEqual({ ok: true, value: [first] });
		const database = await openDB(DATABASE);
		expect(await database.get('changes', ['one', 'odd'])).toEqual(odd);
		database.close();
	});

	it('cannot be had where nothing can be kept', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		const unavailable = { ok: false, error: { kind: 'unavailable' } };
		expect(await newStore().changes('one')).toEqual(unavailable);
		expect(await newStore().snapshots('one')).toEqual(unavailable);
	});
});

describe('an assessment with what belongs to it', () => {
	const beside = {
		snapshots: [snapshot({}, record)],
		changes: [change('c1', '2026-11-22T08:00:00.000Z')]
	};

	it('is put in one go', async () => {
		const store = newStore();
		expect(await store.put(record, beside)).toEqual(nothing);
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		expect(await store.snapshots('one')).toMatchObject({ value: { snapshots: beside.snapshots } });
		expect(await store.changes('one')).toEqual({ ok: true, value: beside.changes });
	});

	it('is put whole or not at all', async () => {
		const store = newStore();
		const uncloneable = { ...beside.changes[0]!, device: (() => 'no data') as unknown as string };
		const written = await store.put(record, { ...beside, changes: [uncloneable] });
		expect(written).toMatchObject({ ok: false, error: { kind: 'failed' } });
		expect(await store.read('one')).toEqual(nothing);
		expect(await store.snapshots('one')).toMatchObject({ value: { snapshots: [] } });
	});
});

describe('a database of version 1', () => {
	/** As it was made before there were snapshots and a history. */
	async function makeFirst() {
		const { answers, plan, ...header } = {
			...record,
			plan: { 'telephony.queue': edit('telephony.queue', { owner: 'Deputy' }) }
		};
		const database = await openDB(DATABASE, 1, {
			upgrade(made) {
				made.createObjectStore('assessments', { keyPath: 'id' });
				made.createObjectStore('answers', { keyPath: ['assessment', 'key'] });
				made.createObjectStore('plan', { keyPath: ['assessment', 'key'] });
				made.createObjectStore('settings');
			}
		});
		await database.put('assessments', { ...header, version: 2 });
		await database.put('assessments', { id: 'odd', version: 99, title: 'From the future' });
		for (const [key, value] of Object.entries(answers))
			await database.put('answers', { assessment: 'one', key, value });
		for (const [key, value] of Object.entries(plan))
			await database.put('plan', { assessment: 'one', key, value });
		await database.put('settings', { device: 'tablet', scheme: 'caip-2024-25' }, 'device');
		await database.put('settings', { id: 'local.x', text: '{}', off: [] }, 'local-scheme:local.x');
		database.close();
		return { ...record, plan };
	}

	it('is opened with everything that was in it', async () => {
		const was = await makeFirst();
		const store = newStore();
		expect(await store.list()).toMatchObject({
			ok: true,
			value: { assessments: [was], unreadable: [{ id: 'odd', error: { kind: 'newer' } }] }
		});
		expect(await store.read('one')).toEqual({ ok: true, value: was });
		expect(await store.settings()).toEqual({
			ok: true,
			value: { device: 'tablet', scheme: 'caip-2024-25' }
		});
		expect(await store.localSchemes()).toMatchObject({ value: [{ id: 'local.x' }] });
	});

	it('takes snapshots and a history from then on', async () => {
		const was = await makeFirst();
		const store = newStore();
		const one = change('c1', '2026-11-22T08:00:00.000Z');
		expect(await store.putSnapshot(snapshot({}, was))).toEqual(nothing);
		expect(await store.putChange(one)).toEqual(nothing);
		expect(await newStore().snapshots('one')).toMatchObject({
			value: { snapshots: [{ assessment: was }] }
		});
		expect(await newStore().changes('one')).toEqual({ ok: true, value: [one] });
		expect(await newStore().read('one')).toEqual({ ok: true, value: was });
	});
});

describe('a record of the first format', () => {
	const { answers: _, plan: __, ...header } = record;

	it('is read, and takes an answer that only the present format can hold', async () => {
		const store = newStore();
		await store.put(record);
		await plant('assessments', { ...header, version: 1 });
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		const figures = answer('telephony.figures', {
			kind: 'numbers',
			figures: { inbound: 6420 },
			period: '2026-10',
			from: 'Supplier report',
			others: [{ figures: { inbound: 6210 }, period: '2026-09', from: 'Supplier report' }]
		});
		expect(await store.putChange(changeTo(figures))).toEqual(nothing);
		expect(await newStore().read('one')).toEqual({
			ok: true,
			value: { ...record, answers: { ...record.answers, 'telephony.figures': figures } }
		});
	});
});

describe('a record that cannot be read', () => {
	const { answers: _, plan: __, ...header } = record;

	it.each([
		[
			'broken',
			{ ...header, id: 'bad', title: '' },
			{ kind: 'broken', at: 'title', because: 'too_small' }
		],
		['newer', { ...header, id: 'bad', version: 7, extra: 'x' }, { kind: 'newer', version: 7 }]
	])('being %s is kept and listed, and the others still are', async (_, stored, error) => {
		const store = newStore();
		await store.put(record);
		await store.put(other);
		await plant('assessments', stored);
		await plant('answers', { assessment: 'bad', key: 'q.one', value: 'anything' });
		const raw = { ...stored, answers: { 'q.one': 'anything' }, plan: {} };
		const listed = await store.list();
		expect(listed).toMatchObject({ ok: true, value: { unreadable: [{ id: 'bad', error, raw }] } });
		expect(listed.ok && listed.value.assessments.map(({ id }) => id).toSorted()).toEqual([
			'one',
			'two'
		]);
		expect(await store.read('bad')).toEqual({ ok: true, value: { id: 'bad', error, raw } });
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});

	it('for one answer is kept whole', async () => {
		const store = newStore();
		await store.put(record);
		await plant('answers', { assessment: 'one', key: 'q.odd', value: { kind: 'odd' } });
		expect(await store.read('one')).toMatchObject({
			ok: true,
			value: {
				id: 'one',
				error: { kind: 'broken' },
				raw: { answers: { ...record.answers, 'q.odd': { kind: 'odd' } } }
			}
		});
	});

	it('can be removed', async () => {
		const store = newStore();
		await store.list();
		await plant('assessments', { ...header, id: 'bad', version: 7 });
		await store.remove('bad');
		expect(await store.list()).toMatchObject({ value: { unreadable: [] } });
	});
});

describe('a write', () => {
	const writes: Readonly<Record<string, (store: IndexedDbStore) => Promise<unknown>>> = {
		put: (store) => store.put(record),
		putHeader: (store) => store.putHeader(record),
		remove: (store) => store.remove('one'),
		putSettings: (store) => store.putSettings({ device: 'tablet' }),
		putChange: (store) => store.putChange(changeTo(answer('q.one', chose('yes')))),
		putSnapshot: (store) => store.putSnapshot(snapshot({}, record)),
		removeSnapshot: (store) => store.removeSnapshot('one', 'baseline'),
		putLocalScheme: (store) => store.putLocalScheme({ id: 'local.x', text: '{}', off: [] }),
		removeLocalScheme: (store) => store.removeLocalScheme('local.x')
	};

	it.each(Object.entries(writes))(
		'by %s is strict, and resolves after it completed',
		async (_, write) => {
			const store = newStore();
			await store.put(record);
			const events: string[] = [];
			onTransaction((tx, mode, options) => {
				events.push(`${String(mode)} ${String(options?.durability)}`);
				tx.addEventListener('complete', () => events.push('complete'));
			});
			expect(await write(store)).toEqual(nothing);
			expect(events).toEqual(['readwrite strict', 'complete']);
		}
	);
});

describe('a connection that was dropped', () => {
	it('is opened again when it was closed underneath', async () => {
		const opened = connections();
		const store = newStore();
		await store.put(record);
		opened[0]?.close();
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		opened[1]?.close();
		expect(await store.putChange(changeTo(answer('q.one', chose('yes'))))).toEqual(nothing);
		expect(opened).toHaveLength(3);
	});

	it('is opened again after the browser has terminated it', async () => {
		const opened = connections();
		const store = newStore();
		await store.put(record);
		forceCloseDatabase(opened[0] as never);
		expect(await store.read('one')).toEqual({ ok: true, value: record });
		expect(opened).toHaveLength(2);
	});

	it('is not opened again while it lives', async () => {
		const opened = connections();
		const store = newStore();
		await Promise.all([store.put(record), store.put(other), store.list(), store.settings()]);
		await store.read('one');
		expect(opened).toHaveLength(1);
	});

	it('makes way for a newer version in another tab, and then says so', async () => {
		const store = newStore();
		await store.put(record);
		const newer = await openDB(DATABASE, 1000);
		expect(newer.version).toBe(1000);
		newer.close();
		expect(await store.read('one')).toEqual({ ok: false, error: { kind: 'blocked' } });
	});

	it('is tried again later when it could not be opened', async () => {
		const store = newStore();
		const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
			throw new DOMException('not now', 'UnknownError');
		});
		expect(await store.read('one')).toEqual({
			ok: false,
			error: { kind: 'failed', because: 'not now' }
		});
		expect(await store.put(record)).toEqual(nothing);
		expect(open).toHaveBeenCalledTimes(2);
	});
});

describe('a failure', () => {
	const failing = (error: unknown) =>
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw error;
		});

	it('for want of room is said as such', async () => {
		const store = newStore();
		await store.put(record);
		failing(new DOMException('no room', 'QuotaExceededError'));
		const full = { ok: false, error: { kind: 'full' } };
		expect(await store.putChange(changeTo(answer('q.one', chose('yes'))))).toEqual(full);
		expect(await store.put({ ...record, title: 'Lost' })).toEqual(full);
		vi.restoreAllMocks();
		expect(await store.read('one')).toEqual({ ok: true, value: record });
	});

	it('for want of room that shows only at the end of the transaction is said as such', async () => {
		const store = newStore();
		await store.put(record);
		onTransaction((tx) => {
			Object.defineProperty(tx, 'error', {
				value: new DOMException('no room', 'QuotaExceededError')
			});
			queueMicrotask(() => tx.abort());
		});
		const written = await store.putChange(changeTo(answer('q.one', chose('yes'))));
		expect(written).toEqual({ ok: false, error: { kind: 'full' } });
	});

	it('is that nothing can be kept here, where the browser forbids it or has no storage', async () => {
		const unavailable = { ok: false, error: { kind: 'unavailable' } };
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('blocked', 'SecurityError');
		});
		expect(await newStore().list()).toEqual(unavailable);
		vi.stubGlobal('indexedDB', undefined);
		const store = newStore();
		expect(await store.list()).toEqual(unavailable);
		expect(await store.settings()).toEqual(unavailable);
		expect(await store.put(record)).toEqual(unavailable);
	});

	it('of another kind carries its cause', async () => {
		const store = newStore();
		failing(new TypeError('odd'));
		expect(await store.put(record)).toEqual({
			ok: false,
			error: { kind: 'failed', because: 'odd' }
		});
		failing('a word');
		expect(await store.put(record)).toEqual({
			ok: false,
			error: { kind: 'failed', because: 'a word' }
		});
	});
});
