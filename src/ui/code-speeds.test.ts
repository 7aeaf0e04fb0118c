import { expect, it } from 'vitest';
import { CALM_SPEED, SAFE_SPEED, SPEEDS, USUAL_SPEED, speedBeside } from './code-speeds.ts';

it('nothing can flash more than three times a second unless somebody chose so', () => {
	for (const speed of SPEEDS) {
		expect(speedBeside(speed, 1, false) / 2).toBeLessThanOrEqual(3);
		expect(speedBeside(speed, -1, false) / 2).toBeLessThanOrEqual(3);
	}
	expect(USUAL_SPEED).toBeLessThan(SAFE_SPEED);
	expect(CALM_SPEED).toBe(1);
});

it.each([
	[3, 1, 5],
	[3, -1, 2],
	[1, -1, 1],
	[5, 1, 5]
] as const)('from %i codes a second, a step of %i leads to %i', (speed, step, next) => {
	expect(speedBeside(speed, step, false)).toBe(next);
});

it.each([
	[5, 1, 8],
	[8, 1, 10],
	[10, 1, 10],
	[10, -1, 8]
] as const)('once it may be fast, from %i a step of %i leads to %i', (speed, step, next) => {
	expect(speedBeside(speed, step, true)).toBe(next);
});
