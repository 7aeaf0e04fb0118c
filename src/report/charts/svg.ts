import type { Chart } from '../document.ts';
import { escapeMarkup } from '../markup.ts';
import { type ColourName, PALETTE } from '../palette.ts';
import { estimateWidth } from './estimate-width.ts';
import { hatch } from './hatch.ts';
import { type Shape, chartShapes } from './shapes.ts';

type Rect = Extract<Shape, { kind: 'rect' }>;
type Words = Extract<Shape, { kind: 'text' }>;

/** Millimetres in a typographic point. */
const POINT = 25.4 / 72;
/** How thick outlines and hatching are, in millimetres. */
const THIN = 0.2;

/** A chart as SVG text, with the size it is meant to have, in millimetres. */
export interface ChartSvg {
	readonly text: string;
	readonly width: number;
	readonly height: number;
}

/**
 * The chart as a standalone SVG without styles or references, so that it may stand in a page with
 * a strict policy as well as in a file of its own. It is named by the alternative text, as the
 * caption stands beside it; `id` tells it from the other charts of a page.
 */
export function svgOf(chart: Chart, id: string): ChartSvg {
	const { width, height, shapes } = chartShapes(chart, estimateWidth);
	const size = `width="${mm(width)}mm" height="${mm(height)}mm" viewBox="0 0 ${mm(width)} ${mm(height)}"`;
	const text = [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${id}-alt" font-family="Arial, Helvetica, sans-serif">`,
		`<title>${escapeMarkup(chart.caption)}</title>`,
		`<desc id="${id}-alt">${escapeMarkup(chart.alt)}</desc>`,
		...shapes.map(drawn),
		'</svg>'
	].join('\n');
	return { text, width, height };
}

function drawn(shape: Shape): string {
	switch (shape.kind) {
		case 'rect':
			return shape.pattern ? hatched(shape) : box(shape, `fill="${PALETTE[shape.fill]}"`);
		case 'line': {
			const points = shape.points.map((point) => point.map(mm).join(',')).join(' ');
			const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${mm(shape.dash)}"`;
			return `<polyline points="${points}" fill="none" ${stroke(shape.stroke, shape.width)}${dash}/>`;
		}
		case 'dot':
			return `<circle cx="${mm(shape.x)}" cy="${mm(shape.y)}" r="${mm(shape.radius)}" fill="${PALETTE[shape.fill]}"/>`;
		case 'text':
			return words(shape);
	}
}

/** In strokes of their own: not every program that shows SVG knows patterns. */
function hatched(shape: Rect): string {
	const lines = hatch(shape, shape.pattern ?? 'level').map(
		([x1, y1, x2, y2]) => `M${mm(x1)} ${mm(y1)}L${mm(x2)} ${mm(y2)}`
	);
	const look = stroke(shape.fill, THIN);
	return [
		box(shape, `fill="${PALETTE.paper}" ${look}`),
		...(lines.length === 0 ? [] : [`<path d="${lines.join('')}" fill="none" ${look}/>`])
	].join('\n');
}

function box({ x, y, width, height }: Rect, look: string): string {
	return `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}" ${look}/>`;
}

function words({ x, y, text, size, bold, fill, anchor }: Words): string {
	const weight = bold ? ' font-weight="bold"' : '';
	return `<text x="${mm(x)}" y="${mm(y)}" font-size="${mm(size * POINT)}"${weight} fill="${PALETTE[fill]}" text-anchor="${anchor}">${escapeMarkup(text)}</text>`;
}

function stroke(colour: ColourName, width: number): string {
	return `stroke="${PALETTE[colour]}" stroke-width="${mm(width)}"`;
}

/** Millimetres to a hundredth: finer than any printer, and the same on every device. */
function mm(length: number): string {
	return String(Math.round(length * 100) / 100);
}
