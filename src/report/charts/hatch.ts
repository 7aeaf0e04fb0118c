import type { Pattern } from './shapes.ts';

/** A rectangle, in any one unit. */
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A stroke from one point to another: x1, y1, x2, y2. */
export type Stroke = readonly [number, number, number, number];

/** From one stroke to the next, measured along an edge, in millimetres. */
const STEP = 1.3;

/** The strokes that hatch a rectangle in millimetres, all of them inside it. */
export function hatch(box: Box, pattern: Pattern): readonly Stroke[] {
	switch (pattern) {
		case 'rising':
			return rising(box);
		case 'falling':
			return falling(box);
		case 'crossed':
			return [...rising(box), ...falling(box)];
		case 'level':
			return steps(box.height).map((down) => [
				box.x,
				box.y + down,
				box.x + box.width,
				box.y + down
			]);
	}
}

/** The distances at which strokes cross a length, without its two ends. */
function steps(length: number): number[] {
	const count = Math.max(0, Math.ceil(length / STEP - 1e-9) - 1);
	return Array.from({ length: count }, (_, index) => (index + 1) * STEP);
}

function rising({ x, y, width, height }: Box): Stroke[] {
	return steps(width + height).map((along) => {
		const left = Math.max(0, along - height);
		const right = Math.min(width, along);
		return [x + left, y + (along - left), x + right, y + (along - right)];
	});
}

function falling(box: Box): Stroke[] {
	const { y, height } = box;
	return rising(box).map(([x1, y1, x2, y2]) => [x1, 2 * y + height - y1, x2, 2 * y + height - y2]);
}
