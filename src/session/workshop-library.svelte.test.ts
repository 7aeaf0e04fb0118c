import { describe, expect, it } from 'vitest';
import { exampleReceived } from '../../tests/builders/networks.ts';
import { MemoryWorkshopStore } from '../../tests/builders/memory-workshop-store.ts';
import { exampleRoom, exampleWorkshop } from '../../tests/builders/workshops.ts';
import { WorkshopLibrary } from './workshop.svelte.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');

function library() {
	const memory = new MemoryWorkshopStore();
	let made = 0;
	const newId = () => `n${String((made += 1))}`;
	return { memory, all: new WorkshopLibrary(memory.stores, () => NOW, newId) };
}
const namesOf = (all: readonly { readonly name: string }[] | undefined) =>
	all?.map(({ name }) => name);

describe('the workshops of a device', () => {
	it('are started with a network of the same name that knows whose it is', async () => {
		const { memory, all } = library();
		expect(all.workshops).toBeUndefined();
		expect(await all.start('Access day')).toBe('n1');
		expect(memory.kept.get('n1')).toMatchObject({ network: 'n2', createdAt: NOW.toISOString() });
		expect(memory.rooms.kept.get('n2')).toMatchObject({ name: 'Access day', workshop: 'n1' });
		await all.start('Phone day', '2026-12-01');
		expect(memory.kept.get('n3')?.date).toBe('2026-12-01');
	});

	it('are listed with what is still to come first', async () => {
		const { memory, all } = library();
		for (const [id, date] of [
			['past', '2026-01-20'],
			['later', '2026-12-01'],
			['B', undefined],
			['A', undefined]
		] as const)
			memory.kept.set(id, exampleWorkshop({ id, name: id, ...(date !== undefined && { date }) }));
		await all.load();
		expect(namesOf(all.workshops)).toEqual(['A', 'B', 'later', 'past']);
		expect(all.unreadable).toEqual([]);
	});

	it('are renamed, put aside and brought back together with their networks', async () => {
		const { memory, all } = library();
		await all.start('Access day');
		const room = () => memory.rooms.kept.get('n2');
		await all.rename(all.workshops![0]!, 'Phone day');
		expect(namesOf(all.workshops)).toEqual(['Phone day']);
		expect(room()?.name).toBe('Phone day');
		expect(await all.putAside(all.workshops![0]!)).toBe(true);
		expect([all.workshops, namesOf(all.aside)]).toEqual([[], ['Phone day']]);
		expect(room()?.deletedAt).toBe(NOW.toISOString());
		await all.restore(all.aside[0]!);
		expect(namesOf(all.workshops)).toEqual(['Phone day']);
		expect(room()).not.toHaveProperty('deletedAt');
	});

	it('may be without their network, and are renamed all the same', async () => {
		const { memory, all } = library();
		memory.kept.set('workshop-1', exampleWorkshop());
		await all.load();
		await all.rename(all.workshops![0]!, 'Phone day');
		expect(namesOf(all.workshops)).toEqual(['Phone day']);
		expect(memory.rooms.kept.size).toBe(0);
	});

	it('take in one with all that it received', async () => {
		const { memory, all } = library();
		const file = { ...exampleReceived(0), network: 'room-1' };
		expect(await all.add(exampleWorkshop(), exampleRoom(1), [file])).toBe('workshop-1');
		expect([...memory.rooms.files.values()]).toEqual([file]);
	});

	it('say why something was not done', async () => {
		const { memory, all } = library();
		memory.failing = true;
		await all.load();
		expect(all.failure).toEqual({ kind: 'full' });
		expect(await all.start('Access day')).toBeUndefined();
		memory.failing = false;
		memory.rooms.failing = true;
		expect(await all.start('Access day')).toBeUndefined();
		expect(all.failure).toEqual({ kind: 'full' });
		expect(memory.kept.size).toBe(0);
	});
});
