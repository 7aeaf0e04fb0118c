import { firstDay } from './first-day.ts';
import type { Point } from './measures.ts';

/** Where a figure stands in a picture of all of them. */
export interface TrendPoint {
	/** Time from the first period (0) to the last (1), true to the gaps between them. */
	readonly across: number;
	/** Height from nought (0) to the largest figure (1), so that a small change looks small. */
	readonly up: number;
}

/** The figures as a line over time; undefined for fewer than two, which make no trend. */
export function trendOf(values: readonly Point[]): readonly TrendPoint[] | undefined {
	if (values.length < 2) return undefined;
	const times = values.map(({ period }) => Date.parse(firstDay(period) ?? period));
	const [start, end] = [Math.min(...times), Math.max(...times)];
	const figures = values.map(({ figure }) => figure);
	const [low, high] = [Math.min(0, ...figures), Math.max(0, ...figures)];
	return values.map(({ figure }, at) => ({
		across: share(times[at] ?? start, start, end),
		up: share(figure, low, high)
	}));
}

const share = (value: number, from: number, to: number): number =>
	from === to ? 0 : (value - from) / (to - from);
