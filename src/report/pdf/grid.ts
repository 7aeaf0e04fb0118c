import { type CellHookData, type CellInput, type Styles, autoTable } from 'jspdf-autotable';
import type { Cell } from '../document.ts';
import { drawMark } from './marks.ts';
import { PAPER, type Page } from './page.ts';
import { PALETTE, isStatus, toneColour } from './palette.ts';
import { TableTags } from './table-tags.ts';
import type { Tag } from './tags.ts';
import { FONT, POINT, STYLES, type Style, lineHeight } from './typography.ts';
import { wrap } from './wrap.ts';

/** A table as it is drawn; without a `head` no row is repeated. */
export interface Grid {
	readonly tag: Tag;
	readonly head: readonly string[];
	/** In millimetres. */
	readonly widths: readonly number[];
	readonly rows: readonly (readonly Cell[])[];
	readonly style: Style;
	/** The first column holds terms: bold, and flush with the margin. */
	readonly hasTerms: boolean;
	/** White space inside a cell; `PADDING` when left out. */
	readonly padding?: Padding;
}

/** White space inside a cell, in millimetres. */
export interface Padding {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}

export const PADDING: Padding = { top: 2.1, right: 2.2, bottom: 1.6, left: 2.2 };
/** Rows up to this height stay whole; taller ones begin where they stand and break. */
export const WHOLE_ROW = 70;
/** The mark before a status, and how far its words are set in, in millimetres. */
export const MARK = { size: 3.2, indent: 4.6 } as const;

/** Draws a grid from the cursor on and leaves the cursor below it. */
export function drawGrid(page: Page, grid: Grid): void {
	const { padding = PADDING } = grid;
	const tagging = new TableTags(page.tags, grid.tag);
	const body = grid.rows.map((row) => row.map((cell, column) => cellInput(grid, cell, column)));
	const order = new Map<unknown, number>(body.map((row, index) => [row, index]));
	const heights = grid.rows.map((row) => rowHeight(page, row, grid));
	const breakFor = (row: number) => ((heights[row] ?? 0) > WHOLE_ROW ? 'auto' : 'avoid');
	let end = page.y;
	page.use(grid.style);
	autoTable(page.doc, {
		startY: page.y,
		margin: { left: PAPER.left, right: PAPER.right, top: PAPER.top, bottom: PAPER.bottom },
		theme: 'plain',
		...(grid.head.length > 0 ? { head: [[...grid.head]] } : {}),
		body,
		rowPageBreak: breakFor(0),
		styles: {
			...setIn(grid.style),
			cellPadding: { ...padding },
			lineColor: PALETTE.rule,
			lineWidth: { top: 0, right: 0, bottom: 0.2, left: 0 },
			overflow: (text, width) =>
				wrap([text].flat().join('\n'), width, (piece) => page.doc.getTextWidth(piece))
		},
		headStyles: { ...setIn(STYLES.cellHead), fillColor: PALETTE.panel, lineColor: PALETTE.brand },
		columnStyles: Object.fromEntries(grid.widths.map((cellWidth, i) => [i, { cellWidth }])),
		willDrawCell: (data) => {
			tagging.begin(data);
		},
		didDrawCell: (data) => {
			tagging.end();
			end = data.cell.y + data.cell.height;
			const row = order.get(data.row.raw);
			if (data.section !== 'body' || row === undefined) return;
			drawCellMark(page, data, grid.rows[row]?.[data.column.index], grid.style);
			// The table reads this setting before each row, so that tall and short ones can differ.
			data.table.settings.rowPageBreak = breakFor(row + 1);
		}
	});
	page.y = end;
}

/** The height of a row, in millimetres, if it is not broken. */
export function rowHeight(page: Page, row: readonly Cell[], grid: Omit<Grid, 'tag'>): number {
	const { padding = PADDING } = grid;
	const counts = row.map((cell, column) => {
		const { bold, left } = cellShape(grid, cell, column);
		const width = (grid.widths[column] ?? 0) - left - padding.right;
		return page.lines(cell.text, width, { ...grid.style, bold }).length;
	});
	return Math.max(1, ...counts) * lineHeight(grid.style) + padding.top + padding.bottom;
}

function cellShape(
	grid: Omit<Grid, 'tag'>,
	cell: Cell,
	column: number
): { readonly bold: boolean; readonly left: number } {
	const { padding = PADDING } = grid;
	const isTerm = grid.hasTerms && column === 0;
	const hasMark = isStatus(cell.tone ?? 'plain');
	return {
		bold: grid.style.bold || isTerm || hasMark,
		left: (isTerm ? 0 : padding.left) + (hasMark ? MARK.indent : 0)
	};
}

function cellInput(grid: Grid, cell: Cell, column: number): CellInput {
	const { padding = PADDING } = grid;
	const { bold, left } = cellShape(grid, cell, column);
	return {
		content: cell.text,
		styles: {
			textColor: PALETTE[toneColour(cell.tone ?? 'plain')],
			fontStyle: bold ? 'bold' : 'normal',
			cellPadding: { ...padding, left }
		}
	};
}

function drawCellMark(page: Page, data: CellHookData, cell: Cell | undefined, style: Style): void {
	const tone = cell?.tone ?? 'plain';
	// The rest of a broken row has lost its number; its mark stands on the page before.
	if (!isStatus(tone) || data.row.index < 0) return;
	const { x, y } = data.cell;
	// Level with the capitals of the first line, whose baseline the table sets at 0.85 of the size.
	const middle = y + PADDING.top + (0.85 - 0.36) * style.size * POINT;
	page.tags.artifact(() => {
		drawMark(page.doc, tone, x + PADDING.left, middle - MARK.size / 2, MARK.size);
	});
}

function setIn(style: Style): Partial<Styles> {
	return {
		font: FONT,
		fontSize: style.size,
		fontStyle: style.bold ? 'bold' : 'normal',
		textColor: PALETTE[style.colour]
	};
}
