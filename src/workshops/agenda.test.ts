import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleWorkshop } from '../../tests/builders/workshops.ts';
import { headsOf, movedItem, plannedMinutes } from './agenda.ts';

it('the minutes planned are those of all sections together', () => {
	expect(plannedMinutes(exampleWorkshop())).toBe(50);
	expect(plannedMinutes({ agenda: [] })).toBe(0);
});

it('the hands raised are counted over all answers', () => {
	const at = '2026-03-02T10:15:00.000Z';
	expect(headsOf({ yes: 12, partly: 3, no: 2, notApplicable: 4, notKnown: 1, at })).toBe(22);
});

it('a section is moved up and down, and never out of the agenda', () => {
	const { agenda } = exampleWorkshop();
	const sections = (from: number, to: number) =>
		movedItem(agenda, from, to).map(({ section }) => section);
	expect(sections(1, 0)).toEqual(['online', 'telephony']);
	expect(sections(0, 1)).toEqual(['online', 'telephony']);
	for (const [from, to] of [
		[0, -1],
		[1, 2],
		[2, 0]
	] as const)
		expect(movedItem(agenda, from, to)).toBe(agenda);
});

it('moving loses nothing, and moving back brings the order back', () => {
	fc.assert(
		fc.property(fc.nat(6), fc.nat(5), fc.nat(5), (length, from, to) => {
			const agenda = Array.from({ length }, (_, at) => ({
				section: String(at),
				minutes: at,
				questions: []
			}));
			const moved = movedItem(agenda, from, to);
			expect([...moved].toSorted((a, b) => a.minutes - b.minutes)).toEqual(agenda);
			if (from < length && to < length) {
				expect(moved[to]).toBe(agenda[from]);
				expect(movedItem(moved, to, from)).toEqual(agenda);
			}
		})
	);
});
