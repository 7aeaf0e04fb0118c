import type { Chart } from '../document.ts';
import {
	AXIS,
	CHART_WIDTH,
	type Drawing,
	FIGURE,
	type Lettering,
	drop,
	leading,
	rise
} from './drawing.ts';
import type { ChartShapes } from './shapes.ts';

type Line = Extract<Chart, { type: 'line' }>;

const SIDE = 8;
const TOP = 7;
const HEIGHT = 22;
const BOTTOM = TOP + HEIGHT + 7;
const RADIUS = 1;
/** A figure or a day may be this wide. */
const WIDEST = 50;

/** A rectangle that is taken. */
interface Taken {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

interface Point {
	readonly x: number;
	readonly y: number;
	readonly label: string;
	readonly says: string;
}

/** One line with a dot for each point; figures at the dots and days below, where there is room. */
export function lineShapes(drawing: Drawing, chart: Line): ChartShapes {
	const within = (share: number) => Math.min(1, Math.max(0, share));
	const points = chart.points
		.filter(({ across, up }) => !Number.isNaN(across) && !Number.isNaN(up))
		.map(({ across, up, label, says }) => ({
			x: SIDE + within(across) * (CHART_WIDTH - 2 * SIDE),
			y: TOP + (1 - within(up)) * HEIGHT,
			label,
			says
		}));
	if (points.length === 0) return drawing.nothing();
	const base = [[0, BOTTOM] as const, [CHART_WIDTH, BOTTOM] as const];
	drawing.add({ kind: 'line', points: base, stroke: 'strongRule', width: 0.3 });
	if (points.length > 1) {
		const path = points.map(({ x, y }) => [x, y] as const);
		drawing.add({ kind: 'line', points: path, stroke: 'brand', width: 0.6 });
	}
	for (const { x, y } of points) {
		drawing.add({ kind: 'dot', x, y, radius: RADIUS, fill: 'brand' });
	}
	const taken: Taken[] = points.map(({ x, y }) => around(x, y));
	const days: Taken[] = [];
	for (const index of byImportance(points.length)) {
		const point = points[index];
		if (!point) continue;
		const above = point.y - RADIUS - 1;
		const below = point.y + RADIUS + 1 + rise(FIGURE);
		const order = isValley(points, index) ? [below, above] : [above, below];
		place(drawing, point.says, point.x, order, FIGURE, taken);
		const wasPlaced = place(drawing, point.label, point.x, [BOTTOM + 1.6 + rise(AXIS)], AXIS, days);
		if (!wasPlaced) continue;
		const tick = [[point.x, BOTTOM] as const, [point.x, BOTTOM + 1] as const];
		drawing.add({ kind: 'line', points: tick, stroke: 'strongRule', width: 0.2 });
	}
	return drawing.done(BOTTOM + 1.6 + leading(AXIS) + 0.6);
}

/** The newest first, then where it began, then the rest: the last ones lose the room. */
function byImportance(count: number): readonly number[] {
	const all = Array.from({ length: count }, (_, index) => index);
	return [...new Set([...all.slice(-1), ...all])];
}

/** Where the line runs above a point, its figure stands better below it. */
function isValley(points: readonly Point[], index: number): boolean {
	const own = points[index]?.y ?? 0;
	const beside = [points[index - 1], points[index + 1]].flatMap((point) => point?.y ?? []);
	return beside.length > 0 && beside.reduce((sum, y) => sum + y, 0) / beside.length < own;
}

const around = (x: number, y: number): Taken => ({
	left: x - RADIUS,
	right: x + RADIUS,
	top: y - RADIUS,
	bottom: y + RADIUS
});

/** Puts words on the first baseline that is free, and takes the room; false when none is. */
function place(
	drawing: Drawing,
	text: string,
	x: number,
	baselines: readonly number[],
	lettering: Lettering,
	taken: Taken[]
): boolean {
	const [line = ''] = drawing.fit(text, WIDEST, 1, lettering);
	if (line === '') return false;
	const half = drawing.widthOf(line, lettering) / 2;
	const middle = Math.min(CHART_WIDTH - half, Math.max(half, x));
	for (const baseline of baselines) {
		const box: Taken = {
			left: middle - half - 0.6,
			right: middle + half + 0.6,
			top: baseline - rise(lettering),
			bottom: baseline + drop(lettering)
		};
		if (taken.some((other) => overlap(box, other))) continue;
		taken.push(box);
		drawing.words(line, middle, baseline, lettering, 'middle');
		return true;
	}
	return false;
}

function overlap(one: Taken, other: Taken): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
