import type { jsPDF } from 'jspdf';
import { PALETTE, type ColourName } from './palette.ts';
import type { Tags } from './tags.ts';
import { FONT, type Style, ascent, lineHeight } from './typography.ts';
import { wrap } from './wrap.ts';

/** A4 and its margins, in millimetres; the bottom margin holds the footer. */
export const PAPER = { width: 210, height: 297, left: 22, right: 22, top: 24, bottom: 27 } as const;

/** The width words and tables may take, in millimetres. */
export const CONTENT_WIDTH = PAPER.width - PAPER.left - PAPER.right;

/**
 * The page that is being filled: a cursor that only moves down, and page breaks. All lengths are
 * millimetres from the top left corner of the paper.
 */
export class Page {
	readonly doc: jsPDF;
	readonly tags: Tags;
	/** Where the next block begins. */
	y: number = PAPER.top;

	constructor(doc: jsPDF, tags: Tags) {
		this.doc = doc;
		this.tags = tags;
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

	/** Takes a style for what is measured and printed next. */
	use(style: Style): void {
		this.doc
			.setFont(FONT, style.bold ? 'bold' : 'normal')
			.setFontSize(style.size)
			.setLineHeightFactor(style.leading)
			.setTextColor(PALETTE[style.colour]);
	}

	/** The text in lines no wider than `width`. */
	lines(text: string, width: number, style: Style): string[] {
		this.use(style);
		return wrap(text, width, (piece) => this.doc.getTextWidth(piece));
	}

	/** Prints lines below one another from `top`, in one style, without a look at the page's end. */
	print(lines: readonly string[], x: number, top: number, style: Style): void {
		this.use(style);
		lines.forEach((line, index) => {
			if (line !== '') this.doc.text(line, x, top + ascent(style) + index * lineHeight(style));
		});
	}

	/** Prints one line that ends at `right`. */
	printRight(line: string, right: number, top: number, style: Style): void {
		this.use(style);
		this.doc.text(line, right, top + ascent(style), { align: 'right' });
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
}
