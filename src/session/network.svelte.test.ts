import type { StoreError } from '#assessments';
import { err, ok } from '#base';
import {
	claimKey,
	newMember,
	newNetwork,
	type Network,
	type NetworkStore,
	type Received,
	type Statuses
} from '#networks';
import { schemes } from '#scoring';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { MemoryNetworkStore } from '../../tests/builders/memory-network-store.ts';
import { OpenNetwork, readNetwork } from './network.svelte.ts';

const FULL: StoreError = { kind: 'full' };
const NOW = new Date('2026-11-22T08:00:00.000Z');
const caip = schemes.find(({ id }) => id === 'caip-2024-25')!;
const TELEPHONY = claimKey(caip.id, 'telephony');
const YES = {
	'telephony.cloud': 'yes',
	'telephony.call-back': 'yes',
	'telephony.data-notice': 'yes',
	'telephony.use-of-data': 'yes'
} as const;

const file = (id: string): Received => ({
	network: 'pcn',
	assessment: assessment(YES, { id }),
	snapshots: [],
	madeAt: GIVEN_AT,
	receivedAt: GIVEN_AT,
	route: 'file',
	file: `${id}.accessready`,
	leftOut: [],
	decidingOnly: false,
	onward: false
});
const network: Network = {
	...newNetwork('pcn', 'River Network', '', '', GIVEN_AT),
	members: [
		{ ...newMember('m1', 'Mill Lane'), assessment: 'a1' },
		{ ...newMember('m2', 'Oak Road'), assessment: 'a2' },
		newMember('m3', 'Pond Street')
	]
};

function opened() {
	const memory = new MemoryNetworkStore();
	const kept = { network, received: [file('a1'), file('a2')], unreadable: [] };
	memory.kept.set('pcn', network);
	for (const one of kept.received) memory.files.set(one.assessment.id, one);
	const open = new OpenNetwork(kept, memory.store, { chosen: caip }, () => NOW);
	return { memory, open };
}
const practices = ({ members }: Pick<Network, 'members'>) =>
	members.map(({ practice }) => practice);

describe('a change of a network', () => {
	it('shows at once, is written at once, and says when', async () => {
		const { memory, open } = opened();
		open.change({ name: 'Hill Network' });
		expect(open.network.name).toBe('Hill Network');
		expect(open.saving).toEqual({ state: 'saving' });
		await open.settled();
		expect(open.saving).toEqual({ state: 'saved', at: NOW });
		expect(memory.kept.get('pcn')).toEqual({
			...network,
			name: 'Hill Network',
			changedAt: NOW.toISOString()
		});
	});

	it('that could not be written is not called saved, and can be tried again', async () => {
		const { memory, open } = opened();
		memory.failing = true;
		open.change({ name: 'Hill Network' });
		await open.settled();
		expect(open.saving).toEqual({ state: 'failed', error: FULL });
		memory.failing = false;
		open.retry();
		await open.settled();
		expect(open.saving.state).toBe('saved');
		expect(memory.kept.get('pcn')?.name).toBe('Hill Network');
	});
});

describe('a practice that is taken out', () => {
	it('goes with its file, and comes back with it where it stood', async () => {
		const { memory, open } = opened();
		open.removeMember('m1');
		await open.settled();
		expect(practices(open.network)).toEqual(['Oak Road', 'Pond Street']);
		expect([...memory.files.keys()]).toEqual(['a2']);
		expect(open.undoable).toMatchObject({ kind: 'member', member: { id: 'm1' } });
		open.undo();
		await open.settled();
		expect(practices(memory.kept.get('pcn')!)).toEqual(practices(network));
		expect([...memory.files.keys()].toSorted()).toEqual(['a1', 'a2']);
		expect(open.undoable).toBeUndefined();
	});

	it('may have no file', async () => {
		const { memory, open } = opened();
		open.removeMember('m3');
		open.undo();
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toEqual(network.members);
	});

	it('is none when it is not there', () => {
		const { open } = opened();
		open.removeMember('m9');
		expect(open.undoable).toBeUndefined();
		expect(open.network).toBe(network);
	});

	it('may be kept without its file', async () => {
		const { memory, open } = opened();
		open.removeFile('m2');
		await open.settled();
		expect(memory.kept.get('pcn')?.members[1]).toEqual(newMember('m2', 'Oak Road'));
		expect([...memory.files.keys()]).toEqual(['a1']);
		open.undo();
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toEqual(network.members);
		expect(memory.files.size).toBe(2);
	});

	it('loses with its file what was stated of it, and both come back', async () => {
		const { memory, open } = opened();
		const statuses = { madeAt: GIVEN_AT, statedAt: GIVEN_AT, components: { [TELEPHONY]: 'met' } };
		const members = network.members.map((member) =>
			member.id === 'm3' ? { ...member, statuses: statuses as Statuses } : member
		);
		open.change({ members });
		open.removeFile('m3');
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toEqual(network.members);
		open.undo();
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toEqual(members);
	});

	it('is written as it stands in the end when it comes back before the first write is done', async () => {
		const { memory, open } = opened();
		memory.failing = true;
		open.removeMember('m1');
		await open.settled();
		open.undo();
		await open.settled();
		memory.failing = false;
		open.retry();
		await open.settled();
		expect(memory.files.size).toBe(2);
		expect(memory.kept.get('pcn')?.members).toEqual(network.members);
	});
});

describe('a practice that is the same as a listed one', () => {
	it('is joined with it, which can be taken back', async () => {
		const { memory, open } = opened();
		open.join('m1', 'm3');
		expect(practices(open.network)).toEqual(['Oak Road', 'Pond Street']);
		expect(open.collation.rows.find(({ member }) => member.id === 'm3')?.file.kind).toBe('here');
		expect(open.undoable).toMatchObject({ kind: 'joined', member: { id: 'm1' } });
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toHaveLength(2);
		open.undo();
		await open.settled();
		expect(memory.kept.get('pcn')?.members).toEqual(network.members);
		expect(open.undoable).toBeUndefined();
	});

	it('stays as it is when there is no such practice', () => {
		const { open } = opened();
		open.join('m1', 'gone');
		open.join('gone', 'm1');
		expect(open.network).toBe(network);
		expect(open.undoable).toBeUndefined();
	});
});

describe('a claim', () => {
	it('is kept and can be taken back, step by step', async () => {
		const { memory, open } = opened();
		open.claim(TELEPHONY, { state: 'declared', date: '2025-03-01', note: '' });
		open.claim(TELEPHONY, { state: 'notClaiming', note: 'Not safe' });
		await open.settled();
		expect(memory.kept.get('pcn')?.claims).toEqual({
			[TELEPHONY]: { state: 'notClaiming', note: 'Not safe' }
		});
		open.undo();
		expect(open.network.claims[TELEPHONY]?.date).toBe('2025-03-01');
		open.undo();
		expect(open.network.claims).toEqual({});
		open.undo();
		await open.settled();
		expect(memory.kept.get('pcn')?.claims).toEqual({});
	});

	it('stands in the collation, which follows every change', () => {
		const { open } = opened();
		const telephony = () => open.collation.components[0]!;
		expect(telephony()).toMatchObject({ status: 'notKnown', claim: undefined });
		open.claim(TELEPHONY, { state: 'undecided', note: 'Ask' });
		expect(telephony().claim?.note).toBe('Ask');
		open.removeMember('m3');
		expect(telephony().status).toBe('met');
		open.undo();
		expect(telephony().status).toBe('notKnown');
	});
});

describe('the names of practices', () => {
	it('give way to aliases while they are hidden', () => {
		const { open } = opened();
		expect(open.nameOf('m1')).toBe('Mill Lane');
		open.hide(true);
		expect(open.hidden).toBe(true);
		expect(open.nameOf('m1')).toBe('Practice A');
		expect(open.nameOf('m9')).toBe('');
		open.hide(false);
		expect(open.nameOf('m1')).toBe('Mill Lane');
	});
});

describe('what others brought in meanwhile', () => {
	it('is read when the network is looked at again', async () => {
		const { memory, open } = opened();
		memory.files.set('a3', file('a3'));
		await open.reload();
		expect(open.received.map((one) => one.assessment.id)).toEqual(['a1', 'a2', 'a3']);
		expect(open.unreadable).toEqual([]);
	});

	it('is not read while something is unsaved, nor over a newer change', async () => {
		const { memory, open } = opened();
		const reading = open.reload();
		await Promise.resolve();
		open.change({ name: 'Hill Network' });
		await reading;
		expect(open.network.name).toBe('Hill Network');
		memory.failing = true;
		open.change({ name: 'Sea Network' });
		await open.settled();
		await open.reload();
		expect(open.network.name).toBe('Sea Network');
	});
});

describe('a network that is looked for', () => {
	it('may be there, missing, unreadable or out of reach', async () => {
		const { memory } = opened();
		expect(await readNetwork(memory.store, 'pcn')).toMatchObject({
			state: 'found',
			kept: { network, unreadable: [] }
		});
		expect(await readNetwork(memory.store, 'none')).toEqual({ state: 'missing' });
		const row = { id: 'pcn', error: { kind: 'newer' }, raw: {} };
		const broken = { network: () => Promise.resolve(ok(row)) };
		const held = () => memory.received('pcn');
		expect(
			await readNetwork({ ...broken, received: held } as unknown as NetworkStore, 'pcn')
		).toEqual({ state: 'unreadable', row });
		const refused = () => Promise.resolve(err(FULL));
		for (const store of [
			{ network: refused, received: held },
			{ network: () => memory.network('pcn'), received: refused }
		])
			expect(await readNetwork(store as unknown as NetworkStore, 'pcn')).toEqual({
				state: 'failed',
				error: FULL
			});
	});
});
