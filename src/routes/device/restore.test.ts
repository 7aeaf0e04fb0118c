import 'fake-indexeddb/auto';
import type { Change } from '#assessments';
import { err } from '#base';
import { readEnvelope, type Envelope } from '#exchange';
import { newMember, newNetwork, type Network, type Received } from '#networks';
import { IndexedDbStore } from '#storage';
import { IndexedDbNetworkStore } from '#storage/networks';
import { IndexedDbSystemStore } from '#storage/systems';
import { IndexedDbWorkshopStore } from '#storage/workshops';
import { newSystem } from '#systems';
import { gatheringNetwork, newWorkshop } from '#workshops';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope as envelopeWith } from '../../../tests/builders/envelopes.ts';
import { snapshot } from '../../../tests/builders/snapshots.ts';
import { makeBackup } from '../backup-files.ts';
import { restore, restorePlan, type RestoreMode } from './restore.ts';

const AT = '2026-11-23T08:00:00.000Z';
const LATER = '2026-11-24T08:00:00.000Z';
const record = assessment({ 'q.one': 'yes', 'q.two': 'no' });
const vale = {
	...newNetwork('vale', 'Vale PCN', '', '', AT),
	members: [{ ...newMember('m', 'Mill Lane'), assessment: 'mill' }]
};
const received: Received = {
	network: 'vale',
	assessment: assessment({}, { id: 'mill', title: 'Mill Lane' }),
	snapshots: [],
	madeAt: AT,
	receivedAt: AT,
	route: 'folder',
	file: 'mill.accessready',
	leftOut: [],
	decidingOnly: false,
	onward: true
};
const scheme = { id: 'local.vale', text: '{"id": "vale"}', off: [] };

const device = (name: string) => ({
	store: new IndexedDbStore(() => 'device', name),
	networks: new IndexedDbNetworkStore(name),
	systems: new IndexedDbSystemStore(name),
	workshops: new IndexedDbWorkshopStore(name)
});
type Device = ReturnType<typeof device>;

/** A device with one of everything. */
async function filled(name: string): Promise<Device> {
	const here = device(name);
	await here.store.put(record, { snapshots: [snapshot({}, record)], changes: [] });
	await here.networks.put(vale, [received]);
	await here.store.putLocalScheme(scheme);
	return here;
}
async function backupOf(here: Device): Promise<Envelope> {
	const made = await makeBackup(here, AT, '0.4.0');
	const read = await readEnvelope((made.ok && made.value) || '');
	if (!read.ok) throw new Error(read.error.kind);
	return read.value;
}
async function effects(envelope: Envelope, on: Device, mode: RestoreMode) {
	const plan = await restorePlan(envelope, on, mode);
	return plan.ok ? plan.value.map(({ kind, effect }) => `${kind} ${effect}`) : [];
}
/** The same practice, its first answer changed afterwards. */
const changed = {
	...record,
	answers: {
		...record.answers,
		'q.one': { ...answer('q.one', chose('no')), changedAt: LATER, device: 'tablet' }
	}
};

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('restoring a backup', () => {
	it('brings everything back on a device that has lost it, as the plan says', async () => {
		const envelope = await backupOf(await filled('here'));
		const there = device('there');
		expect(await effects(envelope, there, 'merge')).toEqual([
			'assessment new',
			'network new',
			'scheme new'
		]);
		expect(await restore(envelope, there, 'merge', LATER, 'device')).toMatchObject({ ok: true });
		expect(await there.store.read('one')).toEqual({ ok: true, value: record });
		expect(await there.store.snapshots('one')).toMatchObject({ value: { snapshots: [{}] } });
		expect(await there.networks.network('vale')).toEqual({ ok: true, value: vale });
		expect(await there.networks.received('vale')).toMatchObject({
			value: { received: [received] }
		});
		expect(await there.store.localSchemes()).toEqual({ ok: true, value: [scheme] });
	});

	it('changes nothing where everything is the same', async () => {
		const here = await filled('here');
		const envelope = await backupOf(here);
		for (const mode of ['merge', 'replace'] as const)
			expect(await effects(envelope, here, mode)).toEqual([
				'assessment same',
				'network same',
				'scheme same'
			]);
	});

	it('only plans until it is told to write', async () => {
		const envelope = await backupOf(await filled('here'));
		const there = device('there');
		await restorePlan(envelope, there, 'replace');
		expect(await there.store.list()).toMatchObject({ value: { assessments: [] } });
		expect(await there.networks.networks()).toMatchObject({ value: { networks: [] } });
	});

	it('keeps later answers when it merges, and goes back when it replaces', async () => {
		const here = await filled('here');
		const envelope = await backupOf(here);
		await here.store.put(changed);
		expect(await effects(envelope, here, 'merge')).toContain('assessment same');
		await restore(envelope, here, 'merge', LATER, 'device');
		expect(await here.store.read('one')).toMatchObject({ value: changed });
		const plan = await restorePlan(envelope, here, 'replace');
		expect(plan).toMatchObject({ value: [{ effect: 'replaced', differences: 1 }, {}, {}] });
		await restore(envelope, here, 'replace', LATER, 'device');
		expect(await here.store.read('one')).toEqual({ ok: true, value: record });
	});

	it('merges what is later in the backup', async () => {
		const here = await filled('here');
		const there = device('there');
		await there.store.put(changed);
		const plan = await restorePlan(await backupOf(there), here, 'merge');
		expect(plan).toMatchObject({ value: [{ effect: 'merged', differences: 1 }] });
	});

	it('leaves another text of a local scheme alone unless told to replace', async () => {
		const here = await filled('here');
		const envelope = await backupOf(here);
		const own = { ...scheme, text: '{"id": "vale", "year": 2027}' };
		await here.store.putLocalScheme(own);
		expect(await effects(envelope, here, 'merge')).toContain('scheme kept');
		await restore(envelope, here, 'merge', LATER, 'device');
		expect(await here.store.localSchemes()).toEqual({ ok: true, value: [own] });
		expect(await effects(envelope, here, 'replace')).toContain('scheme replaced');
		await restore(envelope, here, 'replace', LATER, 'device');
		expect(await here.store.localSchemes()).toEqual({ ok: true, value: [scheme] });
	});

	it('keeps a network that cannot be read here, unless told to replace it', async () => {
		const envelope = await backupOf(await filled('here'));
		const there = device('there');
		const newer = { ...vale, version: 99, name: 'From a later version' };
		await there.networks.put(newer as unknown as Network);
		expect(await effects(envelope, there, 'merge')).toContain('network kept');
		expect(await restore(envelope, there, 'merge', LATER, 'device')).toMatchObject({ ok: true });
		expect(await there.networks.network('vale')).toMatchObject({ value: { raw: newer } });
		expect(await effects(envelope, there, 'replace')).toContain('network replaced');
		await restore(envelope, there, 'replace', LATER, 'device');
		expect(await there.networks.network('vale')).toEqual({ ok: true, value: vale });
	});

	it('keeps a received file that cannot be read here', async () => {
		const envelope = await backupOf(await filled('here'));
		const there = device('there');
		const newer = { ...received, assessment: { ...received.assessment, version: 99 } };
		await there.networks.put(vale, [newer as unknown as Received]);
		await restore(envelope, there, 'merge', LATER, 'device');
		expect(await there.networks.received('vale')).toMatchObject({
			value: { received: [], unreadable: [{ id: 'mill', raw: newer }] }
		});
	});

	it('brings back claims and practices that are missing here, though the record here is later', async () => {
		const there = device('there');
		const declared = { state: 'declared', date: '2026-11-20', note: '' } as const;
		const hill = newMember('h', 'Hill');
		await there.networks.put({
			...vale,
			claims: { 'y/a': declared },
			members: [...vale.members, hill]
		});
		const envelope = await backupOf(there);
		const here = device('here');
		const not = { state: 'notClaiming', note: '' } as const;
		await here.networks.put({ ...vale, claims: { 'y/b': not }, changedAt: LATER });
		expect(await effects(envelope, here, 'merge')).toEqual(['network merged']);
		await restore(envelope, here, 'merge', LATER, 'device');
		expect(await here.networks.network('vale')).toMatchObject({
			value: { claims: { 'y/a': declared, 'y/b': not }, members: [...vale.members, hill] }
		});
		expect(await effects(envelope, here, 'merge')).toEqual(['network same']);
	});

	it.each(['merge', 'replace'] as const)(
		'counts a snapshot and history that are missing here, and brings them back to %s',
		async (mode) => {
			const change: Change = {
				id: 'c1',
				assessment: 'one',
				at: AT,
				device: 'device',
				kind: 'answer',
				key: 'q.one',
				after: answer('q.one', chose('yes'))
			};
			const there = await filled('there');
			await there.store.putChange(change);
			const envelope = await backupOf(there);
			const here = await filled('here');
			await here.store.removeSnapshot('one', 'baseline');
			expect(await restorePlan(envelope, here, mode)).toMatchObject({
				value: [{ effect: 'completed', differences: 0, snapshots: 1, changes: 1 }, {}, {}]
			});
			await restore(envelope, here, mode, LATER, 'device');
			expect(await here.store.snapshots('one')).toMatchObject({
				value: { snapshots: [{ id: 'baseline' }] }
			});
			expect(await here.store.changes('one')).toMatchObject({ value: [{ id: 'c1' }] });
			expect(await effects(envelope, here, mode)).toContain('assessment same');
		}
	);

	it('keeps a snapshot that differs here when it merges, and counts it when it replaces', async () => {
		const envelope = await backupOf(await filled('here'));
		const there = await filled('there');
		await there.store.putSnapshot(snapshot({ name: 'Renamed' }, record));
		expect(await effects(envelope, there, 'merge')).toContain('assessment same');
		expect(await restorePlan(envelope, there, 'replace')).toMatchObject({
			value: [{ effect: 'completed', snapshots: 1 }, {}, {}]
		});
	});

	it.each(['practice', 'network'] as const)(
		'restores nothing from a file of a %s, which may hold a part of the answers only',
		async (kind) => {
			const here = await filled('here');
			const summary = { ...record, answers: {} };
			const one = enclosed(summary, { decidingOnly: true, leftOut: ['notes', 'plan'] });
			const file = envelopeWith({ kind, enclosed: [one] });
			for (const mode of ['merge', 'replace'] as const) {
				expect(await restorePlan(file, here, mode)).toEqual(err({ kind: 'noBackup' }));
				expect(await restore(file, here, mode, LATER, 'device')).toEqual(err({ kind: 'noBackup' }));
			}
			expect(await here.store.read('one')).toEqual({ ok: true, value: record });
		}
	);

	it('plans nothing for what was left out, as the restore fills it from what is here', async () => {
		const noted = {
			...record,
			answers: { ...record.answers, 'q.one': { ...answer('q.one', chose('yes')), note: 'Ours' } }
		};
		const here = device('here');
		await here.store.put(noted);
		const without = { ...noted.answers['q.one'], note: '', changedAt: LATER };
		const theirs = { ...noted, answers: { ...noted.answers, 'q.one': without } };
		const file = envelopeWith({
			kind: 'backup',
			enclosed: [enclosed(theirs, { leftOut: ['notes'] })]
		});
		expect(await restorePlan(file, here, 'merge')).toMatchObject({
			value: [{ effect: 'same', differences: 0 }]
		});
		await restore(file, here, 'merge', LATER, 'device');
		expect(await here.store.read('one')).toEqual({ ok: true, value: noted });
	});

	it('keeps the later record of a network, and takes in the files that are missing', async () => {
		const here = await filled('here');
		const envelope = await backupOf(here);
		const renamed = { ...vale, name: 'Vale and Moor PCN', changedAt: LATER };
		await here.networks.removeReceived(renamed, 'mill');
		expect(await effects(envelope, here, 'merge')).toContain('network merged');
		await restore(envelope, here, 'merge', LATER, 'device');
		expect(await here.networks.network('vale')).toMatchObject({
			value: { name: 'Vale and Moor PCN' }
		});
		expect(await here.networks.received('vale')).toMatchObject({
			value: { received: [{ assessment: { id: 'mill' } }] }
		});
	});
});

describe('what a facilitator keeps', () => {
	const system = newSystem('s', 'Vale ICB', '', AT);
	const workshop = {
		...newWorkshop('w', 'room', 'Access day', AT),
		commitments: [{ id: 'c1', members: [], what: 'Ask', who: '', at: AT }]
	};
	const room = gatheringNetwork(workshop);
	async function facilitator(name: string): Promise<Device> {
		const here = device(name);
		await here.systems.put(system);
		await here.workshops.put(workshop, room);
		return here;
	}

	it('comes back on another device, the workshop with what it gathers', async () => {
		const envelope = await backupOf(await facilitator('one'));
		const there = device('other');
		expect(await effects(envelope, there, 'merge')).toEqual([
			'network new',
			'system new',
			'workshop new'
		]);
		expect(await restore(envelope, there, 'merge', LATER, 'desk')).toMatchObject({ ok: true });
		expect(await there.systems.system('s')).toEqual({ ok: true, value: system });
		expect(await there.workshops.workshop('w')).toEqual({ ok: true, value: workshop });
		expect(await there.networks.network('room')).toEqual({ ok: true, value: room });
		for (const mode of ['merge', 'replace'] as const)
			expect(await effects(envelope, there, mode)).toEqual([
				'network same',
				'system same',
				'workshop same'
			]);
	});

	it('is merged with what was done here since, or becomes as it is in the backup', async () => {
		const here = await facilitator('one');
		const envelope = await backupOf(here);
		const more = { id: 'c2', members: [], what: 'Write', who: '', at: LATER };
		const since = { ...workshop, name: 'Spring', commitments: [more], changedAt: LATER };
		await here.workshops.put(since);
		expect(await effects(envelope, here, 'merge')).toContain('workshop merged');
		await restore(envelope, here, 'merge', LATER, 'desk');
		expect(await here.workshops.workshop('w')).toEqual({
			ok: true,
			value: { ...since, commitments: [more, ...workshop.commitments] }
		});
		expect(await effects(envelope, here, 'replace')).toContain('workshop replaced');
		await restore(envelope, here, 'replace', LATER, 'desk');
		expect(await here.workshops.workshop('w')).toEqual({ ok: true, value: workshop });
	});

	it('stays as it is where it cannot be read here, unless it is to be replaced', async () => {
		const here = await facilitator('one');
		const envelope = await backupOf(here);
		await here.systems.put({ ...system, version: 9 } as never);
		expect(await effects(envelope, here, 'merge')).toContain('system kept');
		await restore(envelope, here, 'merge', LATER, 'desk');
		expect(await here.systems.system('s')).toMatchObject({ value: { raw: { version: 9 } } });
		expect(await effects(envelope, here, 'replace')).toContain('system replaced');
		await restore(envelope, here, 'replace', LATER, 'desk');
		expect(await here.systems.system('s')).toEqual({ ok: true, value: system });
	});

	it('is not half restored in silence: what cannot be read or written ends it', async () => {
		const envelope = await backupOf(await facilitator('one'));
		const FULL = err({ kind: 'full' } as const);
		for (const [store, method] of [
			['systems', 'system'],
			['systems', 'put'],
			['workshops', 'workshop'],
			['workshops', 'put']
		] as const) {
			const there = device(`${store} ${method}`);
			Object.defineProperty(there[store], method, { value: () => Promise.resolve(FULL) });
			expect(await restore(envelope, there, 'merge', LATER, 'desk')).toEqual(FULL);
		}
	});
});
