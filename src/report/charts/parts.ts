import type { Chart } from '../document.ts';
import {
	CHART_WIDTH,
	type Drawing,
	FIGURE,
	LABEL,
	belowMiddle,
	counted,
	leading
} from './drawing.ts';
import { type Filling, drawLegend, fillingsOf } from './legend.ts';
import type { ChartShapes } from './shapes.ts';

type Parts = Extract<Chart, { type: 'parts' }>;

const TRACK = { x: 58, width: 92, height: 4.6 };
const GUTTER = 4;
const GAP = 2.6;
const MOST_LINES = 3;
/** Between the end of a bar and its sum. */
const BESIDE = 2;

/** A bar for each row, as long as its counts together, in parts; the sum stands at its end. */
export function partShapes(drawing: Drawing, { parts, bars }: Parts): ChartShapes {
	if (bars.length === 0 || parts.length === 0) return drawing.nothing();
	const fillings = fillingsOf(parts.map(({ tone }) => tone));
	const rows = bars.map(({ label, counts }) => {
		const own = parts.map((_, index) => counted(counts[index]));
		return { label, counts: own, sum: own.reduce((all, count) => all + count, 0) };
	});
	const most = Math.max(...rows.map(({ sum }) => sum));
	const unit = most > 0 ? TRACK.width / most : 0;
	let y = drawLegend(
		drawing,
		parts.map(({ label }) => label),
		fillings
	);
	for (const { label, counts, sum } of rows) {
		const labels = drawing.fit(label, TRACK.x - GUTTER, MOST_LINES, LABEL);
		const top = y + (leading(LABEL) - TRACK.height) / 2;
		drawing.lines(labels, 0, y, LABEL);
		let x = TRACK.x;
		counts.forEach((count, index) => {
			if (count > 0) drawPart(drawing, x, top, count, count * unit, fillings[index] ?? {});
			x += count * unit;
		});
		const end = x + (sum > 0 ? BESIDE : 0);
		drawing.lines(drawing.fit(String(sum), CHART_WIDTH - end, 1, LABEL), end, y, LABEL);
		y += Math.max(1, labels.length) * leading(LABEL) + GAP;
	}
	return drawing.done(y);
}

/** One part, with its count in the middle where there is room. */
function drawPart(
	drawing: Drawing,
	x: number,
	y: number,
	count: number,
	width: number,
	{ fill = 'brand', pattern }: Partial<Filling>
): void {
	const { height } = TRACK;
	drawing.add({ kind: 'rect', x, y, width, height, fill, ...(pattern && { pattern }) });
	const taken = drawing.widthOf(String(count), FIGURE) + 1.4;
	if (taken + 1 > width) return;
	const middle = x + width / 2;
	if (pattern) {
		// Words across strokes cannot be read.
		const clear = { x: middle - taken / 2, y: y + 0.6, width: taken, height: height - 1.2 };
		drawing.add({ kind: 'rect', ...clear, fill: 'paper' });
	}
	const baseline = y + height / 2 + belowMiddle(FIGURE);
	const lettering = { ...FIGURE, fill: pattern ? fill : ('onBrand' as const) };
	drawing.words(String(count), middle, baseline, lettering, 'middle');
}
