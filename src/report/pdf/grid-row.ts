import { isStatus, toneColour } from '../palette.ts';
import type { Cell } from '../document.ts';
import type { Page } from './page.ts';
import { type Style, lineHeight } from './typography.ts';

/** White space inside a cell, in millimetres. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

/** The white space of a cell that says nothing else. */
export const PADDING: Padding = { top: 1.8, right: 2.2, bottom: 1.9, left: 2.2 };
/** The mark before a status, and how far its words are set in, in millimetres. */
export const MARK = { size: 3.2, indent: 4.6 } as const;

/** How the rows of a table are set. */
export interface RowShape {
	/** In millimetres. */
	readonly widths: readonly number[];
	readonly style: Style;
	/** The first column holds terms: bold, and flush with the margin. */
	readonly hasTerms: boolean;
	/** White space inside a cell; `PADDING` when left out. */
	readonly padding?: Padding;
}

/** A cell in lines, ready to be printed. */
export interface LaidCell {
	readonly cell: Cell;
	readonly lines: readonly string[];
	readonly style: Style;
	/** From the left edge of the cell to its words. */
	readonly indent: number;
}

/** A row whose cells are broken into lines. */
export interface LaidRow {
	readonly cells: readonly LaidCell[];
	/** The lines of its tallest cell, at least one. */
	readonly count: number;
	/** In millimetres, if it is not broken. */
	readonly height: number;
}

/** Breaks the cells of a row into lines. */
export function layRow(page: Page, row: readonly Cell[], shape: RowShape): LaidRow {
	const { padding = PADDING, style, widths, hasTerms } = shape;
	const cells = row.map((cell, column): LaidCell => {
		const isTerm = hasTerms && column === 0;
		const hasMark = isStatus(cell.tone ?? 'plain');
		const colour = cell.tone === undefined ? style.colour : toneColour(cell.tone);
		const own = { ...style, colour, bold: style.bold || isTerm || hasMark };
		const indent = (isTerm ? 0 : padding.left) + (hasMark ? MARK.indent : 0);
		const width = (widths[column] ?? 0) - indent - padding.right;
		return { cell, lines: page.lines(cell.text, width, own), style: own, indent };
	});
	const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
	return { cells, count, height: count * lineHeight(style) + padding.top + padding.bottom };
}
