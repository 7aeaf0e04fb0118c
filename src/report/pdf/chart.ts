import { hatch } from '../charts/hatch.ts';
import { type ChartShapes, type Shape, chartShapes } from '../charts/shapes.ts';
import type { Chart } from '../document.ts';
import { PALETTE } from '../palette.ts';
import { CONTENT_HEIGHT, PAPER, type Page } from './page.ts';
import { captionHeight, drawCaption } from './text.ts';

/** A chart, or a part of one that is too long for a page. */
interface Piece {
	readonly chart: Chart;
	readonly drawn: ChartShapes;
}

/** Prints a chart below its caption: a figure with its alternative text, on one page. */
export function drawChart(page: Page, chart: Chart): void {
	const pieces = piecesOf(page, chart);
	page.need(startOfChart(page, chart));
	drawCaption(page, chart.caption, page.tags.add('P'));
	pieces.forEach(({ drawn }, index) => {
		page.need(drawn.height);
		const area = { x: PAPER.left, y: page.y, width: drawn.width, height: drawn.height };
		const part = `(${String(index + 1)} of ${String(pieces.length)})`;
		const alt = pieces.length > 1 ? `${chart.alt} ${part}` : chart.alt;
		page.tags.mark(page.tags.add('Figure', undefined, { alt, area }), () => {
			for (const shape of drawn.shapes) drawShape(page, shape, area.x, area.y);
		});
		page.y += drawn.height;
	});
}

/** How much room a chart needs to begin. */
export function startOfChart(page: Page, chart: Chart): number {
	const [first] = piecesOf(page, chart);
	return captionHeight(page, chart.caption) + (first?.drawn.height ?? 0);
}

/** The chart in as few parts as fit on pages; bars can be parted, what has an axis is never so high. */
function piecesOf(page: Page, chart: Chart): readonly Piece[] {
	const drawn = chartShapes(chart, (text, size, bold) => page.widthOf(text, { size, bold }));
	const room = CONTENT_HEIGHT - captionHeight(page, chart.caption);
	if (drawn.height <= room) return [{ chart, drawn }];
	const halves = halvesOf(chart);
	return halves ? halves.flatMap((half) => piecesOf(page, half)) : [{ chart, drawn }];
}

function halvesOf(chart: Chart): readonly [Chart, Chart] | undefined {
	if (chart.type !== 'bars' && chart.type !== 'parts') return undefined;
	const middle = Math.ceil(chart.bars.length / 2);
	if (middle === chart.bars.length) return undefined;
	return chart.type === 'bars'
		? [
				{ ...chart, bars: chart.bars.slice(0, middle) },
				{ ...chart, bars: chart.bars.slice(middle) }
			]
		: [
				{ ...chart, bars: chart.bars.slice(0, middle) },
				{ ...chart, bars: chart.bars.slice(middle) }
			];
}

/** Draws one shape of a chart whose corner is at `left` and `top`. */
function drawShape(page: Page, shape: Shape, left: number, top: number): void {
	const { doc } = page;
	switch (shape.kind) {
		case 'rect':
			drawRect(page, shape, left + shape.x, top + shape.y);
			break;
		case 'line': {
			const { dash } = shape;
			doc.setDrawColor(PALETTE[shape.stroke]).setLineWidth(shape.width);
			if (dash !== undefined) doc.setLineDashPattern([dash, dash], 0);
			const [[x, y] = [0, 0], ...rest] = shape.points;
			let [fromX, fromY] = [x, y];
			const steps = rest.map(([toX, toY]) => {
				const step = [toX - fromX, toY - fromY];
				[fromX, fromY] = [toX, toY];
				return step;
			});
			doc.lines(steps, left + x, top + y);
			if (dash !== undefined) doc.setLineDashPattern([], 0);
			break;
		}
		case 'dot':
			doc.setFillColor(PALETTE[shape.fill]);
			doc.circle(left + shape.x, top + shape.y, shape.radius, 'F');
			break;
		case 'text': {
			const { text, size, bold, anchor } = shape;
			const style = { size, bold, colour: shape.fill, leading: 1 };
			const width = anchor === 'start' ? 0 : page.widthOf(text, style);
			const x = left + shape.x - (anchor === 'middle' ? width / 2 : width);
			// The space parts it from the next words for those who copy them.
			page.word(`${text} `, x, top + shape.y, style);
		}
	}
}

type Rect = Extract<Shape, { kind: 'rect' }>;

function drawRect(page: Page, shape: Rect, x: number, y: number): void {
	const { doc } = page;
	const { width, height, fill, pattern } = shape;
	if (!pattern) {
		page.fill(x, y, width, height, fill);
		return;
	}
	page.fill(x, y, width, height, 'paper');
	doc.setDrawColor(PALETTE[fill]).setLineWidth(0.25);
	for (const stroke of hatch({ x, y, width, height }, pattern)) doc.line(...stroke);
	doc.rect(x, y, width, height, 'S');
}
