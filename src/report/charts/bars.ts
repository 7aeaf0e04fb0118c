import type { Chart } from '../document.ts';
import { CHART_WIDTH, type Drawing, LABEL, leading } from './drawing.ts';
import type { ChartShapes } from './shapes.ts';

type Bars = Extract<Chart, { type: 'bars' }>;

const TRACK = { x: 58, width: 64, height: 3.8 };
const SAYS = TRACK.x + TRACK.width + 4;
const GUTTER = 4;
const GAP = 2.2;
const MOST_LINES = 3;

/** A bar for each value on a track that is the whole; without a value a dashed, empty track. */
export function barShapes(drawing: Drawing, { bars }: Bars): ChartShapes {
	if (bars.length === 0) return drawing.nothing();
	let y = 0;
	for (const { label, value, says } of bars) {
		const labels = drawing.fit(label, TRACK.x - GUTTER, MOST_LINES, LABEL);
		const figures = drawing.fit(says, CHART_WIDTH - SAYS, MOST_LINES, LABEL);
		drawing.lines(labels, 0, y, LABEL);
		drawTrack(drawing, y + (leading(LABEL) - TRACK.height) / 2, value);
		drawing.lines(figures, SAYS, y, LABEL);
		y += Math.max(1, labels.length, figures.length) * leading(LABEL) + GAP;
	}
	return drawing.done(y);
}

function drawTrack(drawing: Drawing, y: number, value: number | undefined): void {
	const { x, width, height } = TRACK;
	if (value === undefined || Number.isNaN(value)) {
		const [right, bottom] = [x + width, y + height];
		drawing.add({
			kind: 'line',
			points: [
				[x, y],
				[right, y],
				[right, bottom],
				[x, bottom],
				[x, y]
			],
			stroke: 'strongRule',
			width: 0.2,
			dash: 1
		});
		return;
	}
	drawing.add({ kind: 'rect', x, y, width, height, fill: 'track' });
	const share = Math.min(1, Math.max(0, value));
	if (share > 0) drawing.add({ kind: 'rect', x, y, width: width * share, height, fill: 'brand' });
}
