import type { jsPDF } from 'jspdf';
import { type ColourName, PALETTE } from '../palette.ts';
import { wrap } from '../wrap.ts';
import type { Originals, Run } from './originals.ts';
import type { Tags } from './tags.ts';
import { FONT, PAPER_HEIGHT, type Style, ascent, lineHeight } from './typography.ts';
import { Widths } from './widths.ts';

/** A4 and its margins, in millimetres; the bottom margin holds the footer. */
export const PAPER = {
	width: 210,
	height: PAPER_HEIGHT,
	left: 22,
	right: 22,
	top: 24,
	bottom: 27
} as const;

/** The width words and tables may take, in millimetres. */
export const CONTENT_WIDTH = PAPER.width - PAPER.left - PAPER.right;

/** The height between the margins, in millimetres. */
export const CONTENT_HEIGHT = PAPER.height - PAPER.top - PAPER.bottom;

/**
 * The page that is being filled: a cursor that only moves down, and page breaks. All lengths are
 * millimetres from the top left corner of the paper.
 */
export class Page {
	readonly doc: jsPDF;
	readonly tags: Tags;
	readonly #originals: Originals;
	readonly #widths: Widths;
	/** Where the next block begins. */
	y: number = PAPER.top;

	constructor(doc: jsPDF, tags: Tags, originals: Originals) {
		this.doc = doc;
		this.tags = tags;
		this.#originals = originals;
		this.#widths = new Widths(doc);
	}

	/** The height left above the bottom margin. */
	get room(): number {
		return PAPER.height - PAPER.bottom - this.y;
	}

	/** True when nothing stands on the page yet. */
	get isFresh(): boolean {
		return this.y <= PAPER.top;
	}

	/** The number of the page, from 1. */
	get number(): number {
		return this.doc.getCurrentPageInfo().pageNumber;
	}

	/** Goes to a new page. */
	break(): void {
		this.doc.addPage();
		this.y = PAPER.top;
	}

	/** Goes to a new page unless `height` fits on this one, or would not fit a fresh one better. */
	need(height: number): void {
		if (height > this.room && !this.isFresh) this.break();
	}

	/** Leaves white space, but none at the top of a page. */
	gap(height: number): void {
		if (!this.isFresh) this.y += height;
	}

	/** The width of a text in a style. */
	widthOf(text: string, { size, bold }: Pick<Style, 'size' | 'bold'>): number {
		return this.#widths.of(text, size, bold);
	}

	/** The text in lines no wider than `width`. */
	lines(text: string, width: number, style: Pick<Style, 'size' | 'bold'>): string[] {
		return wrap(text, width, (piece) => this.widthOf(piece, style));
	}

	/** The text as somebody wrote it: with what is printed as boxes. */
	original(text: string): string {
		return this.#originals.original(text);
	}

	/** Prints lines below one another from `top`, in one style, without a look at the page's end. */
	print(lines: readonly string[], x: number, top: number, style: Style): void {
		lines.forEach((line, index) => {
			this.word(line, x, top + ascent(style) + index * lineHeight(style), style);
		});
	}

	/** Prints one line on a baseline. */
	word(line: string, x: number, baseline: number, style: Style): void {
		if (line.trim() === '') return;
		const runs = this.#placed(this.#originals.runs(line), x, style);
		// Measuring leaves the font in another size.
		this.#use(style);
		for (const { text, original, at } of runs) {
			const paint = () => {
				this.doc.text(text, at, baseline);
			};
			if (original === undefined) paint();
			else this.tags.span(original, paint);
		}
	}

	/** Puts words into a width on a baseline that are read and copied, but not seen. */
	hidden(words: string, x: number, baseline: number, width: number, style: Style): void {
		const horizontalScale = width / this.widthOf(words, style);
		this.doc.saveGraphicsState();
		this.#use(style);
		this.doc.text(words, x, baseline, { renderingMode: 'invisible', horizontalScale });
		this.doc.restoreGraphicsState();
	}

	/** Prints one line that ends at `right`. */
	printRight(line: string, right: number, top: number, style: Style): void {
		this.word(line, right - this.widthOf(line, style), top + ascent(style), style);
	}

	/** Draws a horizontal line. */
	rule(x: number, y: number, width: number, colour: ColourName = 'rule', weight = 0.2): void {
		this.doc
			.setDrawColor(PALETTE[colour])
			.setLineWidth(weight)
			.line(x, y, x + width, y);
	}

	/** Fills a rectangle. */
	fill(x: number, y: number, width: number, height: number, colour: ColourName): void {
		this.doc.setFillColor(PALETTE[colour]).rect(x, y, width, height, 'F');
	}

	#use(style: Style): void {
		this.doc
			.setFont(FONT, style.bold ? 'bold' : 'normal')
			.setFontSize(style.size)
			.setTextColor(PALETTE[style.colour]);
	}

	/** The runs of a line with where each begins. */
	#placed(runs: readonly Run[], x: number, style: Style): readonly (Run & { at: number })[] {
		let end = x;
		const widths = runs.map(({ text }) => this.widthOf(text, style));
		return runs.map((run, index) => {
			const width = widths[index] ?? 0;
			end += width;
			if (!run.isRightToLeft) return { ...run, at: end - width };
			// Among its like, a run has those before it to its right and those after it to its left.
			let [before, after] = [0, 0];
			for (let at = index - 1; runs[at]?.isRightToLeft; at--) before += widths[at] ?? 0;
			for (let at = index + 1; runs[at]?.isRightToLeft; at++) after += widths[at] ?? 0;
			return { ...run, at: end - width - before + after };
		});
	}
}
