import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTicks } from './scale.ts';

test.each([
	[0, [0, 1]],
	[1, [0, 1]],
	[4, [0, 1, 2, 3, 4]],
	[7, [0, 2, 4, 6, 8]],
	[23, [0, 5, 10, 15, 20, 25]],
	[60, [0, 20, 40, 60]]
])('up to %i the steps are %j', (most, ticks) => {
	expect(countTicks(most)).toEqual(ticks);
});

test('the steps are few and reach what is to be shown', () => {
	fc.assert(
		fc.property(fc.nat(), (most) => {
			const ticks = countTicks(most);
			expect(ticks.length).toBeLessThanOrEqual(6);
			expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
		})
	);
});
