import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatch } from './hatch.ts';

const length = fc.double({ min: 0, max: 170, noNaN: true });
const pattern = fc.constantFrom('rising', 'falling', 'crossed', 'level' as const);

test('no stroke leaves its rectangle', () => {
	fc.assert(
		fc.property(length, length, length, length, pattern, (x, y, width, height, own) => {
			for (const [x1, y1, x2, y2] of hatch({ x, y, width, height }, own)) {
				for (const across of [x1, x2]) {
					expect(across).toBeGreaterThanOrEqual(x - 1e-6);
					expect(across).toBeLessThanOrEqual(x + width + 1e-6);
				}
				for (const down of [y1, y2]) {
					expect(down).toBeGreaterThanOrEqual(y - 1e-6);
					expect(down).toBeLessThanOrEqual(y + height + 1e-6);
				}
			}
		})
	);
});

test('rising strokes go up to the right, falling ones down, crossed are both, level ones neither', () => {
	const box = { x: 10, y: 10, width: 4, height: 4 };
	for (const [x1, y1, x2, y2] of hatch(box, 'rising')) expect(y1 - y2).toBeCloseTo(x2 - x1, 9);
	for (const [x1, y1, x2, y2] of hatch(box, 'falling')) expect(y2 - y1).toBeCloseTo(x2 - x1, 9);
	for (const [, y1, , y2] of hatch(box, 'level')) expect(y1).toBe(y2);
	expect(hatch(box, 'crossed')).toEqual([...hatch(box, 'rising'), ...hatch(box, 'falling')]);
	expect(hatch(box, 'level')).toHaveLength(3);
});
