import { describe, expect, it } from 'vitest';
import { commitmentInWords, shownInOrder } from './room-lines.ts';

/** The third asked not to be named; it is listed between the second and the fourth. */
const NAMES: Readonly<Record<string, string>> = {
	m1: 'Alder',
	m2: 'Birch',
	m3: 'Practice A',
	m4: 'Dogwood'
};
const nameOf = (id: string) => NAMES[id] ?? '';

describe('the names of practices that the room sees', () => {
	it('stand in their own order, so that no place tells who is behind an alias', () => {
		const shown = shownInOrder(['m1', 'm2', 'm3', 'm4'], nameOf);
		expect(shown.map(({ name }) => name)).toEqual(['Alder', 'Birch', 'Dogwood', 'Practice A']);
		expect(shown.at(-1)).toEqual({ id: 'm3', name: 'Practice A' });
	});

	it('stand in that order at a commitment too, without those that have left', () => {
		const members = ['m3', 'gone', 'm4', 'm1'];
		expect(commitmentInWords({ who: 'Manager', members }, nameOf)).toBe(
			'Manager · Alder, Dogwood, Practice A'
		);
	});

	it('follow numbers as people do, and ids where two are called alike', () => {
		const alike = (id: string) => (id === 'x' ? 'Site 10' : 'Site 9');
		expect(shownInOrder(['x', 'c', 'b'], alike).map(({ id }) => id)).toEqual(['b', 'c', 'x']);
	});
});
