import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, not, or, type Status } from './status.ts';

/** From the least to the most: strong Kleene "and" is the least of them, "or" the most. */
const ORDER: readonly Status[] = ['notMet', 'notKnown', 'met'];
const rank = (status: Status) => ORDER.indexOf(status);
const least = (all: readonly Status[]) => ORDER[Math.min(2, ...all.map(rank))];
const most = (all: readonly Status[]) => ORDER[Math.max(0, ...all.map(rank))];

const lists: readonly (readonly Status[])[] = [0, 1, 2, 3].flatMap((length) =>
	Array.from({ length }).reduce<readonly (readonly Status[])[]>(
		(shorter) => shorter.flatMap((list) => ORDER.map((status) => [...list, status])),
		[[]]
	)
);
const someStatuses = fc.array(fc.constantFrom(...ORDER));

describe('three-valued status', () => {
	it.each([
		['met', 'met', 'met', 'met'],
		['met', 'notMet', 'notMet', 'met'],
		['met', 'notKnown', 'notKnown', 'met'],
		['notMet', 'met', 'notMet', 'met'],
		['notMet', 'notMet', 'notMet', 'notMet'],
		['notMet', 'notKnown', 'notMet', 'notKnown'],
		['notKnown', 'met', 'notKnown', 'met'],
		['notKnown', 'notMet', 'notMet', 'notKnown'],
		['notKnown', 'notKnown', 'notKnown', 'notKnown']
	] as const)('of %s and %s is %s for both and %s for either', (a, b, both, either) => {
		expect(and([a, b])).toBe(both);
		expect(or([a, b])).toBe(either);
	});

	it('is the least of a list for all, the most for any', () => {
		expect(lists).toHaveLength(1 + 3 + 9 + 27);
		expect(lists.filter((list) => and(list) !== least(list))).toEqual([]);
		expect(lists.filter((list) => or(list) !== most(list))).toEqual([]);
	});

	it('of an empty list is met for all, not met for any', () => {
		expect(and([])).toBe('met');
		expect(or([])).toBe('notMet');
	});

	it('turned round changes places, and what is not known stays so', () => {
		expect(ORDER.map(not)).toEqual(['met', 'notKnown', 'notMet']);
	});

	it('keeps to the laws of De Morgan', () => {
		fc.assert(
			fc.property(someStatuses, (all) => {
				expect(not(and(all))).toBe(or(all.map(not)));
				expect(not(or(all))).toBe(and(all.map(not)));
			})
		);
	});
});
