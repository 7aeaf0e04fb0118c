import type { StoreError } from '#assessments';
import { err, ok } from '#base';
import type { NetworkStore } from '#networks';
import type { WorkshopStore } from '#workshops';
import { describe, expect, it } from 'vitest';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { MemoryWorkshopStore } from '../../tests/builders/memory-workshop-store.ts';
import { exampleRoom, exampleWorkshop } from '../../tests/builders/workshops.ts';
import { OpenWorkshop, readWorkshop } from './workshop.svelte.ts';

const FULL: StoreError = { kind: 'full' };
const NOW = new Date('2026-11-22T08:00:00.000Z');
const AT = NOW.toISOString();
const workshop = exampleWorkshop();
const room = exampleRoom(3);
const file = (index: number) => ({ ...exampleReceived(index), network: room.id });
const HEADS = { yes: 12, partly: 3, no: 2, notApplicable: 0, notKnown: 1 };

function opened() {
	const memory = new MemoryWorkshopStore();
	const kept = { workshop, network: room, received: [file(0), file(1)], unreadable: [] };
	memory.kept.set(workshop.id, workshop);
	memory.rooms.kept.set(room.id, room);
	for (const one of kept.received) memory.rooms.files.set(one.assessment.id, one);
	let made = 0;
	const newId = () => `made-${String((made += 1))}`;
	const open = new OpenWorkshop(kept, memory.stores, () => NOW, newId);
	return {
		memory,
		open,
		written: () => memory.kept.get(workshop.id)!,
		writtenRoom: () => memory.rooms.kept.get(room.id)!
	};
}

describe('a change of a workshop', () => {
	it('shows at once, is written at once, and says when', async () => {
		const { open, written } = opened();
		open.change({ date: '2026-12-01' });
		expect(open.workshop.date).toBe('2026-12-01');
		expect(open.saving).toEqual({ state: 'saving' });
		await open.settled();
		expect(open.saving).toEqual({ state: 'saved', at: NOW });
		expect(written()).toEqual({ ...workshop, date: '2026-12-01', changedAt: AT });
	});

	it('leaves the network alone, which may have received files meanwhile', async () => {
		const { memory, open, writtenRoom } = opened();
		const newer = { ...room, code: 'U12345' };
		memory.rooms.kept.set(room.id, newer);
		open.change({ namesAgreed: true });
		open.go('section/telephony');
		await open.settled();
		expect(writtenRoom()).toBe(newer);
	});

	it('of its name is one of its network too', async () => {
		const { open, written, writtenRoom } = opened();
		open.change({ name: 'Phone day' });
		await open.settled();
		expect([written().name, writtenRoom().name]).toEqual(['Phone day', 'Phone day']);
	});

	it('of its network is written with it', async () => {
		const { open, writtenRoom } = opened();
		const members = room.members.map((one) => ({ ...one, unnamed: true as const }));
		open.changeNetwork({ members });
		expect(open.network.members).toEqual(members);
		open.go('section/telephony');
		await open.settled();
		expect(writtenRoom()).toEqual({ ...room, members, changedAt: AT });
	});

	it('that could not be written is not called saved, and can be tried again', async () => {
		const { memory, open, written } = opened();
		memory.failing = true;
		open.go('end');
		await open.settled();
		expect(open.saving).toEqual({ state: 'failed', error: FULL });
		memory.failing = false;
		open.retry();
		await open.settled();
		expect(open.saving.state).toBe('saved');
		expect(written().at).toBe('end');
	});
});

describe('a workshop under way', () => {
	it('keeps where it stands, and is under way from the first step on', async () => {
		const { open, written } = opened();
		open.go('welcome');
		open.go('section/telephony');
		await open.settled();
		expect(written()).toMatchObject({ state: 'running', at: 'section/telephony' });
		open.change({ state: 'closed' });
		open.go('welcome');
		expect(open.workshop).toMatchObject({ state: 'closed', at: 'welcome' });
	});

	it('adds up the whole seconds spent on each section', () => {
		const { open } = opened();
		open.spend('telephony', 10.4);
		open.spend('telephony', 20);
		open.spend('online', 5);
		open.spend('online', -3);
		open.spend('online', 0.2);
		expect(open.workshop.spent).toEqual({ telephony: 30, online: 5 });
	});

	it('keeps one show of hands a question, the latest', () => {
		const { open } = opened();
		open.addHands('telephony.cloud', { ...HEADS, yes: 1 });
		open.addHands('telephony.cloud', HEADS);
		expect(open.workshop.hands).toEqual({ 'telephony.cloud': { ...HEADS, at: AT } });
		open.removeHands('telephony.cloud');
		expect(open.workshop.hands).toEqual({});
		expect(open.undoable).toMatchObject({ kind: 'hands', question: 'telephony.cloud' });
		open.undo();
		expect(open.workshop.hands['telephony.cloud']?.yes).toBe(12);
		open.removeHands('telephony.gone');
		expect(open.undoable).toBeUndefined();
	});

	it('parks thoughts, ticks them off, and brings back one that was removed where it stood', () => {
		const { open } = opened();
		const first = open.park('Who pays?', 'telephony.cloud');
		const second = open.park('When?');
		open.changeParked(first, { done: true });
		const all = open.workshop.parked;
		expect(all).toEqual([
			{ id: first, text: 'Who pays?', at: AT, question: 'telephony.cloud', done: true },
			{ id: second, text: 'When?', at: AT, done: false }
		]);
		open.removeParked(first);
		open.removeParked('none');
		expect(open.workshop.parked).toEqual(all.slice(1));
		open.undo();
		expect(open.workshop.parked).toEqual(all);
	});

	it('keeps what was promised, and brings back a promise that was removed', () => {
		const { open } = opened();
		const first = open.commit({ members: ['member-0001'], what: 'Call the supplier', who: '' });
		open.commit({ members: [], what: 'Meet again', who: 'Facilitator', due: '2026-12-24' });
		open.changeCommitment(first, { who: 'Manager' });
		const all = open.workshop.commitments;
		expect(all[0]).toEqual({
			id: first,
			members: ['member-0001'],
			what: 'Call the supplier',
			who: 'Manager',
			at: AT
		});
		open.removeCommitment(first);
		open.removeCommitment('none');
		expect(open.workshop.commitments).toEqual(all.slice(1));
		open.undo();
		expect(open.workshop.commitments).toEqual(all);
	});

	it('marks questions to come back to, each once', () => {
		const { open } = opened();
		open.mark('telephony.cloud', true);
		open.mark('online.core-hours', true);
		open.mark('telephony.cloud', true);
		expect(open.workshop.marked).toEqual(['online.core-hours', 'telephony.cloud']);
		open.mark('online.core-hours', false);
		expect(open.workshop.marked).toEqual(['telephony.cloud']);
	});
});

describe('the agenda', () => {
	it('is changed section by section, and one removed comes back where it stood', () => {
		const { open } = opened();
		open.changeItem('online', { minutes: 45 });
		expect(open.workshop.agenda.map(({ minutes }) => minutes)).toEqual([30, 45]);
		open.removeSection('telephony');
		open.removeSection('gone');
		expect(open.workshop.agenda.map(({ section }) => section)).toEqual(['online']);
		open.undo();
		expect(open.workshop.agenda.map(({ section }) => section)).toEqual(['telephony', 'online']);
	});
});

describe('a practice that is taken out', () => {
	it('goes with its file, and comes back with it where it stood', async () => {
		const { memory, open, writtenRoom } = opened();
		open.removeMember('member-0001');
		await open.settled();
		expect(writtenRoom().members.map(({ id }) => id)).toEqual(['member-0002', 'member-0003']);
		expect([...memory.rooms.files.keys()]).toEqual(['assessment-2']);
		open.undo();
		await open.settled();
		expect(writtenRoom().members).toEqual(room.members);
		expect(memory.rooms.files.size).toBe(2);
		expect(open.undoable).toBeUndefined();
	});

	it('may have no file, and be none at all', async () => {
		const { open, writtenRoom } = opened();
		open.removeMember('member-0009');
		expect(open.undoable).toBeUndefined();
		open.removeMember('member-0003');
		await open.settled();
		expect(writtenRoom().members).toHaveLength(2);
		open.undo();
		await open.settled();
		expect(writtenRoom().members).toEqual(room.members);
	});

	it('may stay without its file', async () => {
		const { memory, open, writtenRoom } = opened();
		open.removeFile('member-0002');
		await open.settled();
		expect(writtenRoom().members[1]).not.toHaveProperty('assessment');
		expect([...memory.rooms.files.keys()]).toEqual(['assessment-1']);
	});

	it('is brought back after something later, and nothing is left to take back then', () => {
		const { open } = opened();
		open.removeMember('member-0001');
		open.removeSection('online');
		open.undo();
		expect(open.network.members).toHaveLength(2);
		open.undo();
		expect(open.network.members).toEqual(room.members);
		open.undo();
		expect(open.workshop.agenda).toEqual(workshop.agenda);
	});
});

describe('the names of practices in the room', () => {
	it('give way to aliases until the room agrees, and always for one that asked not to be named', () => {
		const { open } = opened();
		expect(open.nameOf('member-0001')).toBe('Practice A');
		open.change({ namesAgreed: true });
		expect(open.nameOf('member-0001')).toBe('Example Practice A');
		const [first, ...others] = room.members;
		open.changeNetwork({ members: [{ ...first!, unnamed: true, alias: 'The hill' }, ...others] });
		expect(open.nameOf('member-0001')).toBe('The hill');
		expect(open.nameOf('member-0002')).toBe('Example Practice B');
		expect(open.nameOf('member-0009')).toBe('');
	});
});

describe('what came in meanwhile', () => {
	it('is read when the workshop is looked at again', async () => {
		const { memory, open } = opened();
		memory.rooms.files.set('assessment-3', file(2));
		memory.kept.set(workshop.id, { ...workshop, at: 'section/online' });
		await open.reload();
		expect(open.received).toHaveLength(3);
		expect(open.workshop.at).toBe('section/online');
		expect(open.unreadable).toEqual([]);
	});

	it('is not read while something is unsaved, nor over a newer change', async () => {
		const { memory, open } = opened();
		const reading = open.reload();
		await Promise.resolve();
		open.go('section/online');
		await reading;
		expect(open.workshop.at).toBe('section/online');
		memory.failing = true;
		open.go('end');
		await open.settled();
		await open.reload();
		expect(open.workshop.at).toBe('end');
	});
});

describe('a workshop that is looked for', () => {
	it('may be there, with or without its network, or missing', async () => {
		const { memory } = opened();
		expect(await readWorkshop(memory.stores, workshop.id)).toMatchObject({
			state: 'found',
			kept: { workshop, network: room, received: [{}, {}], unreadable: [] }
		});
		memory.rooms.kept.delete(room.id);
		expect(await readWorkshop(memory.stores, workshop.id)).toMatchObject({
			state: 'found',
			kept: { network: { id: room.id, workshop: workshop.id, members: [] } }
		});
		expect(await readWorkshop(memory.stores, 'none')).toEqual({ state: 'missing' });
	});

	it('may be unreadable or out of reach, itself or its network', async () => {
		const { memory } = opened();
		const row = { id: 'w', error: { kind: 'newer' }, raw: {} };
		const odd = () => Promise.resolve(ok(row));
		const refused = () => Promise.resolve(err(FULL));
		const { workshops, networks } = memory.stores;
		const found = (part: object, ofNetwork: object = {}) =>
			readWorkshop(
				{
					workshops: Object.assign(Object.create(workshops), part) as WorkshopStore,
					networks: Object.assign(Object.create(networks), ofNetwork) as NetworkStore
				},
				workshop.id
			);
		const failed = { state: 'failed', error: FULL };
		const here = { workshop: () => Promise.resolve(ok(workshop)) };
		const held = { received: () => Promise.resolve(ok({ received: [], unreadable: [] })) };
		expect(await found({ workshop: odd })).toEqual({ state: 'unreadable', row });
		expect(await found({ workshop: refused })).toEqual(failed);
		expect(await found(here, { ...held, network: odd })).toEqual({ state: 'unreadable', row });
		expect(await found(here, { ...held, network: refused })).toEqual(failed);
		expect(await found(here, { received: refused })).toEqual(failed);
	});
});
