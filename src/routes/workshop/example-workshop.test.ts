import { roomCounts, shownNames } from '#collation';
import { parseNetwork } from '#networks';
import { loadBank } from '#questions';
import { parseWorkshop, stepAt, stepsOf } from '#workshops';
import { describe, expect, it } from 'vitest';
import { exampleWorkshop } from './example-workshop.ts';

const NOW = new Date('2026-11-22T08:00:00.000Z');

function made() {
	let count = 0;
	return exampleWorkshop(() => `id-${String((count += 1))}`, NOW);
}

describe('the example workshop', () => {
	const { workshop, network, received } = made();

	it('is made of records that can be kept and read again, and belong together', () => {
		expect(parseWorkshop(structuredClone(workshop))).toEqual({ ok: true, value: workshop });
		expect(parseNetwork(structuredClone(network))).toEqual({ ok: true, value: network });
		expect(workshop.network).toBe(network.id);
		expect(network.workshop).toBe(workshop.id);
		expect(received.map((one) => one.network)).toEqual(received.map(() => network.id));
	});

	it('is marked as made up', () => {
		expect([workshop.example, network.example]).toEqual([true, true]);
	});

	it('plans only what can be asked, and stopped in the middle of it', async () => {
		const steps = stepsOf(workshop, await loadBank());
		const planned = workshop.agenda.flatMap(({ questions }) => questions);
		expect(steps.filter(({ kind }) => kind === 'question')).toHaveLength(planned.length);
		expect(stepAt(steps, workshop.at)).toMatchObject({ kind: 'question' });
	});

	it('has answers to count, and one practice still to come', () => {
		const counts = roomCounts(network.members, received, { id: 'telephony.call-back' });
		expect(counts).toMatchObject({ yes: 5, waiting: 1, of: 6 });
	});

	it('names one practice by an alias, whatever the room agrees', () => {
		const unnamed = network.members.filter((member) => member.unnamed);
		expect(unnamed).toHaveLength(1);
		const shown = shownNames(network, false);
		expect(unnamed.map(({ id }) => shown.get(id))).toEqual(['Practice A']);
	});

	it('has commitments of practices that are in it', () => {
		const ids = network.members.map(({ id }) => id);
		for (const { members } of workshop.commitments) {
			expect(members).toHaveLength(2);
			expect(ids).toEqual(expect.arrayContaining([...members]));
		}
	});
});
