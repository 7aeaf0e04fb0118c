import 'fake-indexeddb/auto';
import { err } from '#base';
import { ENVELOPE_LIMITS, readEnvelope, type Envelope } from '#exchange';
import { newMember, newNetwork, type Received } from '#networks';
import { IndexedDbStore } from '#storage';
import { IndexedDbNetworkStore } from '#storage/networks';
import { IndexedDbSystemStore } from '#storage/systems';
import { IndexedDbWorkshopStore } from '#storage/workshops';
import { newSystem } from '#systems';
import { gatheringNetwork, newWorkshop } from '#workshops';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { makeBackup } from './backup-files.ts';

const MADE_AT = '2026-11-22T08:00:00.000Z';
const record = assessment({ 'q.one': 'yes' });
const change = {
	id: 'c1',
	assessment: 'one',
	at: MADE_AT,
	device: 'tablet',
	kind: 'answer' as const,
	key: 'q.one',
	after: answer('q.one', chose('yes'))
};
const vale = {
	...newNetwork('vale', 'Vale PCN', '', '', MADE_AT),
	members: [{ ...newMember('m', 'Mill Lane'), assessment: 'mill' }]
};
const received: Received = {
	network: 'vale',
	assessment: assessment({}, { id: 'mill', title: 'Mill Lane' }),
	snapshots: [],
	madeAt: MADE_AT,
	receivedAt: MADE_AT,
	route: 'folder',
	file: 'mill.accessready',
	leftOut: ['notes'],
	decidingOnly: false,
	onward: true
};

const device = () => ({
	store: new IndexedDbStore(() => 'device', 'here'),
	networks: new IndexedDbNetworkStore('here'),
	systems: new IndexedDbSystemStore('here'),
	workshops: new IndexedDbWorkshopStore('here')
});
async function plant(store: string, value: unknown) {
	const database = await openDB('here');
	await database.put(store, value);
	database.close();
}
const textOf = (here: ReturnType<typeof device>) => makeBackup(here, MADE_AT, '0.4.0');
async function backUp(here: ReturnType<typeof device>): Promise<Envelope> {
	const made = await textOf(here);
	const read = await readEnvelope((made.ok && made.value) || '');
	if (!read.ok) throw new Error(read.error.kind);
	return read.value;
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a backup of a device', () => {
	it('holds assessments with snapshots and history, and nothing is left out', async () => {
		const here = device();
		await here.store.put(record, { snapshots: [snapshot({}, record)], changes: [change] });
		const { kind, enclosed } = await backUp(here);
		expect(kind).toBe('backup');
		expect(enclosed).toMatchObject([
			{
				assessment: record,
				snapshots: [{ name: 'Baseline' }],
				changes: [change],
				leftOut: [],
				unreadable: []
			}
		]);
	});

	it('holds networks with what they received, told apart from the device’s own', async () => {
		const here = device();
		await here.store.put(record);
		await here.networks.put(vale, [received]);
		const { enclosed, networks } = await backUp(here);
		expect(networks).toMatchObject([{ network: vale, assessments: ['mill'] }]);
		expect(enclosed.map((one) => [one.assessment.id, one.received?.network])).toEqual([
			['one', undefined],
			['mill', 'vale']
		]);
		expect(enclosed[1]).toMatchObject({
			leftOut: ['notes'],
			onward: true,
			received: { route: 'folder', file: 'mill.accessready' }
		});
	});

	it('holds the local schemes whole', async () => {
		const here = device();
		const scheme = { id: 'local.vale', text: '{"id": "vale"}', off: ['caip-2024-25/T1'] };
		await here.store.putLocalScheme(scheme);
		expect((await backUp(here)).schemes).toMatchObject([scheme]);
	});

	it('holds what cannot be read as it is kept, and a reader is told why', async () => {
		const here = device();
		await here.store.put(record);
		await here.networks.put(vale, [received]);
		await plant('assessments', { id: 'odd', version: 99, title: 'From the future' });
		const torn = { ...snapshot({}, record), id: 'torn', date: 'spring' };
		await plant('snapshots', { assessment: 'one', key: 'torn', value: torn });
		const damaged = { ...received, assessment: { ...received.assessment, version: 99 } };
		await plant('received', { network: 'vale', assessment: 'dim', value: damaged });
		const text = await textOf(here);
		expect(text.ok && text.value).toContain('From the future');
		expect(text.ok && text.value).toContain('spring');
		const { enclosed, unreadable } = await backUp(here);
		expect(enclosed[0]?.unreadable).toMatchObject([{ kind: 'broken', at: 'date' }]);
		expect(unreadable).toEqual([
			{ kind: 'newer', version: 99 },
			{ kind: 'newer', version: 99 }
		]);
	});

	it('is none when there is nothing', async () => {
		expect(await textOf(device())).toEqual({ ok: true, value: undefined });
	});

	it.each(['list', 'snapshots', 'changes', 'localSchemes'] as const)(
		'is none when %s cannot be read, rather than half of one',
		async (part) => {
			const here = device();
			await here.store.put(record);
			vi.spyOn(here.store, part).mockResolvedValue(err({ kind: 'blocked' }));
			expect(await textOf(here)).toEqual(err({ kind: 'blocked' }));
		}
	);

	it.each(['networks', 'received'] as const)('is none when %s cannot be read', async (part) => {
		const here = device();
		await here.networks.put(vale, [received]);
		vi.spyOn(here.networks, part).mockResolvedValue(err({ kind: 'blocked' }));
		expect(await textOf(here)).toEqual(err({ kind: 'blocked' }));
	});
});

describe('a backup that could not be restored', () => {
	it.each([
		'bytes',
		'values',
		'assessments',
		'networks',
		'schemes',
		'systems',
		'workshops'
	] as const)('is not made: it would hold more than is read of %s', async (limit) => {
		const here = device();
		await here.store.put(record);
		await here.networks.put(vale, [received]);
		await here.store.putLocalScheme({ id: 'local.vale', text: '{}', off: [] });
		await here.systems.put(newSystem('s', 'Vale ICB', '', MADE_AT));
		await here.workshops.put(newWorkshop('w', 'room', 'Access day', MADE_AT));
		const made = (limits: typeof ENVELOPE_LIMITS) => makeBackup(here, MADE_AT, '0.4.0', limits);

		expect(await made(ENVELOPE_LIMITS)).toMatchObject({ ok: true });
		const fewer = { ...ENVELOPE_LIMITS, [limit]: 0 };
		expect(await made(fewer)).toEqual(err({ kind: 'tooMuch' }));
	});
});

describe('what a facilitator keeps', () => {
	it('is in the backup: systems, workshops, and what a workshop collected', async () => {
		const here = device();
		const system = newSystem('s', 'Vale ICB', 'QAA', MADE_AT);
		const workshop = newWorkshop('w', 'room', 'Access day', MADE_AT);
		const room = gatheringNetwork(workshop);
		await here.systems.put(system);
		await here.workshops.put(workshop, room);
		await here.networks.put(room, [{ ...received, network: 'room' }]);
		const envelope = await backUp(here);
		expect(envelope).toMatchObject({ systems: [system], workshops: [workshop], unreadable: [] });
		expect(envelope.networks.map(({ network }) => network)).toEqual([room]);
		expect(envelope.enclosed.map((one) => one.received?.network)).toEqual(['room']);
	});

	it('is a reason for a backup of its own', async () => {
		const here = device();
		await here.systems.put(newSystem('s', 'Vale ICB', '', MADE_AT));
		expect((await backUp(here)).systems).toHaveLength(1);
	});

	it('goes into it also where it cannot be read', async () => {
		const here = device();
		await here.systems.systems();
		await plant('systems', { id: 's', version: 9 });
		await plant('workshops', { id: 'w', version: 1 });
		const text = await textOf(here);
		expect(text.ok && text.value).toContain('"version":9');
		const { systems, workshops, unreadable } = await backUp(here);
		expect([systems, workshops]).toEqual([[], []]);
		expect(unreadable.map(({ kind }) => kind)).toEqual(['newer', 'broken']);
	});
});
