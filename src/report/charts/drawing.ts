import type { ColourName } from '../palette.ts';
import { wrap } from '../wrap.ts';
import type { ChartShapes, Measure, Shape } from './shapes.ts';

/** The width of every chart, in millimetres: that of the text around it. */
export const CHART_WIDTH = 166;

/** How words in a chart are set. */
export interface Lettering {
	/** In points. */
	readonly size: number;
	readonly bold: boolean;
	readonly fill: ColourName;
}

/** The words beside bars and in a legend. */
export const LABEL: Lettering = { size: 8.5, bold: false, fill: 'ink' };
/** Words on an axis. */
export const AXIS: Lettering = { size: 7.5, bold: false, fill: 'muted' };
/** Figures at what they belong to. */
export const FIGURE: Lettering = { size: 7.5, bold: true, fill: 'ink' };

const POINT = 25.4 / 72;

/** The distance from one line of words to the next, in millimetres. */
export const leading = ({ size }: Lettering): number => size * 1.34 * POINT;

/** How far words reach above their baseline, in millimetres. */
export const rise = ({ size }: Lettering): number => size * 0.78 * POINT;

/** How far words reach below their baseline, in millimetres. */
export const drop = ({ size }: Lettering): number => size * 0.26 * POINT;

/** How far below the middle of its capitals the baseline of words is, in millimetres. */
export const belowMiddle = ({ size }: Lettering): number => size * 0.365 * POINT;

type Anchor = 'start' | 'middle' | 'end';

/** The chart that is being drawn: shapes in order, and words measured and fitted. */
export class Drawing {
	readonly #measure: Measure;
	readonly #shapes: Shape[] = [];

	constructor(measure: Measure) {
		this.#measure = measure;
	}

	/** Adds a shape on top of the others. */
	add(shape: Shape): void {
		this.#shapes.push(shape);
	}

	/** The width of words, in millimetres. */
	widthOf(text: string, { size, bold }: Lettering): number {
		return this.#measure(text, size, bold);
	}

	/** The text in at most `most` lines no wider than `width`; what has no room becomes an ellipsis. */
	fit(text: string, width: number, most: number, lettering: Lettering): readonly string[] {
		const plain = text.replace(/\s+/gu, ' ').trim();
		if (plain === '') return [];
		const lines = wrap(plain, width, (piece) => this.widthOf(piece, lettering));
		const trimmed = lines.map((line) => line.trimEnd());
		if (trimmed.length <= most) return trimmed;
		const last = this.#shorten(trimmed[most - 1] ?? '', width, lettering);
		return [...trimmed.slice(0, most - 1), ...(last === '' ? [] : [last])];
	}

	/** Adds one line of words on a baseline. */
	words(text: string, x: number, y: number, lettering: Lettering, anchor: Anchor = 'start'): void {
		const { size, bold, fill } = lettering;
		if (text !== '') this.add({ kind: 'text', x, y, text, size, bold, fill, anchor });
	}

	/** Adds lines of words below one another from `top` on, each in the middle of its height. */
	lines(
		lines: readonly string[],
		x: number,
		top: number,
		lettering: Lettering,
		anchor: Anchor = 'start'
	): void {
		const first = top + leading(lettering) / 2 + belowMiddle(lettering);
		lines.forEach((line, index) => {
			this.words(line, x, first + index * leading(lettering), lettering, anchor);
		});
	}

	/** The chart of the height that is now known. */
	done(height: number): ChartShapes {
		return { width: CHART_WIDTH, height, shapes: this.#shapes };
	}

	/** The chart that has nothing to show, and says so. */
	nothing(): ChartShapes {
		this.lines(['No figures yet'], 0, 1, { ...LABEL, fill: 'muted' });
		return this.done(leading(LABEL) + 2);
	}

	#shorten(line: string, width: number, lettering: Lettering): string {
		const signs = Array.from(line);
		for (let kept = signs.length; kept >= 0; kept--) {
			const text = `${signs.slice(0, kept).join('').trimEnd()}…`;
			if (this.widthOf(text, lettering) <= width) return text;
		}
		return '';
	}
}

/** A count fit to be drawn: what is no figure above nothing counts as nothing. */
export const counted = (count: number | undefined): number =>
	count !== undefined && Number.isFinite(count) ? Math.max(0, count) : 0;
