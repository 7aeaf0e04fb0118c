import 'fake-indexeddb/auto';
import { readEnvelope, type Envelope } from '#exchange';
import { newMember, newNetwork, type Received } from '#networks';
import { IndexedDbStore } from '#storage';
import { IndexedDbNetworkStore } from '#storage/networks';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
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
	networks: new IndexedDbNetworkStore(name)
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
async function backupOf({ store, networks }: Device): Promise<Envelope> {
	const made = await makeBackup(store, networks, AT, '0.4.0');
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
