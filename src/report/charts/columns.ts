import type { Chart } from '../document.ts';
import {
	AXIS,
	CHART_WIDTH,
	type Drawing,
	FIGURE,
	belowMiddle,
	counted,
	leading
} from './drawing.ts';
import { type Filling, drawLegend, seriesFillings } from './legend.ts';
import { countTicks } from './scale.ts';
import type { ChartShapes } from './shapes.ts';

type Columns = Extract<Chart, { type: 'columns' }>;

const HEIGHT = 40;
/** Room for a figure on the highest column. */
const HEAD = 4.4;
/** Of the width of a group, what its columns take. */
const FILLED = 0.74;
const WIDEST = 9;
const AXIS_LINES = 2;

/** Where the columns stand. */
interface Plot {
	readonly left: number;
	readonly bottom: number;
	/** The width of one group. */
	readonly slot: number;
	/** The width of one column. */
	readonly column: number;
	/** The height of a count of one. */
	readonly unit: number;
}

/** Columns side by side for each group, on an axis of counts. */
export function columnShapes(drawing: Drawing, { series, groups }: Columns): ChartShapes {
	if (groups.length === 0 || series.length === 0) return drawing.nothing();
	const fillings = seriesFillings(series.length);
	const counts = groups.map((group) => series.map((_, index) => counted(group.counts[index])));
	const ticks = countTicks(Math.max(...counts.flat()));
	const top = drawLegend(drawing, series, fillings) + HEAD;
	const names = ticks.map(String);
	const left = Math.max(...names.map((name) => drawing.widthOf(name, AXIS))) + 2;
	const slot = (CHART_WIDTH - left) / groups.length;
	const plot: Plot = {
		left,
		bottom: top + HEIGHT,
		slot,
		column: Math.min(WIDEST, (slot * FILLED) / series.length),
		unit: HEIGHT / (ticks.at(-1) ?? 1)
	};
	ticks.forEach((tick) => {
		const y = plot.bottom - tick * plot.unit;
		const stroke = tick === 0 ? 'strongRule' : 'rule';
		const points = [[left, y] as const, [CHART_WIDTH, y] as const];
		drawing.add({ kind: 'line', points, stroke, width: tick === 0 ? 0.3 : 0.15 });
		drawing.words(String(tick), left - 2, y + belowMiddle(AXIS), AXIS, 'end');
	});
	drawColumns(drawing, plot, counts, fillings);
	const below = drawGroupNames(
		drawing,
		plot,
		groups.map(({ label }) => label)
	);
	return drawing.done(plot.bottom + below);
}

function drawColumns(
	drawing: Drawing,
	{ left, bottom, slot, column, unit }: Plot,
	counts: readonly (readonly number[])[],
	fillings: readonly Filling[]
): void {
	const room = fillings.length === 1 ? slot - 0.4 : column;
	// Figures on some columns only would look as if the others had none.
	const hasRoom = counts.flat().every((count) => drawing.widthOf(String(count), FIGURE) <= room);
	const indent = (slot - column * fillings.length) / 2;
	counts.forEach((group, place) => {
		group.forEach((count, index) => {
			if (count === 0) return;
			const x = left + place * slot + indent + index * column;
			const height = count * unit;
			const box = { x, y: bottom - height, width: column, height };
			drawing.add({ kind: 'rect', ...box, ...(fillings[index] ?? { fill: 'brand' as const }) });
			if (!hasRoom) return;
			drawing.words(String(count), x + column / 2, box.y - 1, FIGURE, 'middle');
		});
	});
}

/** Names every group, or every second, third and so on where they have no room; gives the height. */
function drawGroupNames(drawing: Drawing, plot: Plot, names: readonly string[]): number {
	const step = stepThatFits(drawing, plot, names);
	const width = evenWidth(drawing, step * plot.slot - 1, names);
	const top = plot.bottom + 1.4;
	let lines = 0;
	names.forEach((name, index) => {
		if (index % step !== 0) return;
		const x = plot.left + index * plot.slot;
		const room = Math.min(step, names.length - index) * plot.slot - 1;
		const fitted = drawing.fit(name, Math.max(0, Math.min(room, width)), AXIS_LINES, AXIS);
		const isWhole = isUnbroken(fitted, name) || index === 0;
		if (!isWhole || fitted.some((line) => drawing.widthOf(line, AXIS) > room)) return;
		if (step === 1) drawing.lines(fitted, x + plot.slot / 2, top, AXIS, 'middle');
		else {
			const points = [[x, plot.bottom] as const, [x, plot.bottom + 1.2] as const];
			drawing.add({ kind: 'line', points, stroke: 'strongRule', width: 0.2 });
			drawing.lines(fitted, x, top, AXIS);
		}
		lines = Math.max(lines, fitted.length);
	});
	return 1.4 + Math.max(1, lines) * leading(AXIS) + 0.6;
}

function stepThatFits(drawing: Drawing, { slot }: Plot, names: readonly string[]): number {
	for (let step = 1; step < names.length; step++) {
		const shown = names.filter((_, index) => index % step === 0);
		const room = step * slot - 1;
		const fits = (name: string) =>
			room > 0 && isUnbroken(drawing.fit(name, room, AXIS_LINES, AXIS), name);
		if (shown.every(fits)) return step;
	}
	return names.length;
}

/** The width in which all names break alike where one must: “May 2025” as “Apr 2025” beside it. */
function evenWidth(drawing: Drawing, room: number, names: readonly string[]): number {
	const isOneLine = names.every((name) => drawing.widthOf(name, AXIS) <= room);
	if (isOneLine) return room;
	const halves = names.map((name) => {
		const ends = Array.from(name.matchAll(/ /gu), ({ index }) => index);
		const widths = ends.map((end) =>
			Math.max(
				drawing.widthOf(name.slice(0, end), AXIS),
				drawing.widthOf(name.slice(end + 1), AXIS)
			)
		);
		return Math.min(drawing.widthOf(name, AXIS), ...widths);
	});
	return Math.min(room, Math.max(...halves) + 0.1);
}

/** True when no word was parted and nothing shortened. */
function isUnbroken(lines: readonly string[], text: string): boolean {
	return lines.join(' ') === text.replace(/\s+/gu, ' ').trim();
}
