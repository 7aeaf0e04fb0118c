import { type Cell, type CellStyle, calculateRowHeight } from 'hucre/xlsx';
import { isRealDate } from '#base';
import { isFormulaLike } from '../formula-like.ts';
import { type ColourName, PALETTE } from '../palette.ts';
import type { Sheet, SheetColumn, Value } from '../workbook.ts';
import { cellPieces, escapedForCell, isErrorLike } from './cell-text.ts';

/** The first date that every spreadsheet program counts alike. */
const FIRST_DATE = '1900-03-01';

/**
 * The height of a row of one line, and the most a row may have, in points.
 * Source: Excel specifications and limits.
 */
const ONE_LINE = 15;
const TALLEST = 409;
/** A column's width is counted in digits; letters are narrower. */
const SIGNS_IN_A_WIDTH = 1.1;
/** As long as the room that the button of a filter takes from a title. */
const FOR_THE_BUTTON = '___';

const colour = (name: ColourName) => ({ rgb: PALETTE[name].slice(1).toUpperCase() });

const HEADER: CellStyle = {
	font: { name: 'Calibri', size: 11, bold: true, color: colour('ink') },
	fill: { type: 'pattern', pattern: 'solid', fgColor: colour('track') },
	border: { bottom: { style: 'thin', color: colour('strongRule') } },
	alignment: { vertical: 'center', wrapText: true }
};
const TEXT: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
/** The format "Text": what is typed into such a cell stays text, so that editing it makes no formula. */
const TEXT_FOR_EVER: CellStyle = { ...TEXT, numFmt: '@' };
const NUMBER: CellStyle = { alignment: { vertical: 'top' } };
const DATE: CellStyle = {
	alignment: { horizontal: 'left', vertical: 'top' },
	numFmt: 'dd/mm/yyyy'
};

/** What stands in a sheet. Rows and columns count from 0. */
export interface SheetCells {
	/** By `row,column`. */
	readonly cells: Map<string, Partial<Cell>>;
	/** Of the rows of more than one line, in points. */
	readonly heights: Map<number, { height: number }>;
	/** How many there are, with the header. */
	readonly rows: number;
}

/**
 * Lays out header and rows. What is too long for a cell is carried on in the same column of a further
 * row, which repeats the first cell of its row, so that sorting by it keeps them together.
 */
export function sheetCells({ columns, rows }: Sheet): SheetCells {
	const cells = new Map<string, Partial<Cell>>();
	columns.forEach(({ title }, at) => cells.set(`0,${String(at)}`, textCell(title, HEADER)));
	const lines = rows.flatMap(linesOf);
	lines.forEach((line, above) => {
		line.forEach((value, at) => {
			const cell = cellOf(value, columns[at]);
			if (cell) cells.set(`${String(above + 1)},${String(at)}`, cell);
		});
	});
	return { cells, heights: heightsOf(columns, lines), rows: lines.length + 1 };
}

/** Not every program makes room for wrapped text by itself when it opens a file. */
function heightsOf(columns: Sheet['columns'], lines: readonly (readonly Value[])[]) {
	const columnWidths = columns.map(({ width }) => width * SIGNS_IN_A_WIDTH);
	const heights = new Map<number, { height: number }>();
	const header = columns.map(({ title }) => title + FOR_THE_BUTTON);
	[header, ...lines].forEach((line, row) => {
		const texts = line.map((value) => (typeof value === 'string' ? value : null));
		const height = calculateRowHeight(texts, { wrapText: true, columnWidths });
		if (height > ONE_LINE) heights.set(row, { height: Math.min(height, TALLEST) });
	});
	return heights;
}

function linesOf(values: readonly Value[]): readonly (readonly Value[])[] {
	const pieces = values.map((value) => (typeof value === 'string' ? cellPieces(value) : [value]));
	const count = Math.max(1, ...pieces.map(({ length }) => length));
	return Array.from({ length: count }, (_, line) =>
		pieces.map((inCell, at) => inCell[line] ?? (at === 0 ? inCell[0] : undefined))
	);
}

function cellOf(value: Value, column: SheetColumn | undefined): Partial<Cell> | undefined {
	if (value === undefined || value === '') return undefined;
	if (typeof value === 'number')
		return Number.isFinite(value) ? { value, style: NUMBER } : undefined;
	if (column?.type === 'date' && isRealDate(value) && value >= FIRST_DATE)
		return { value: new Date(`${value}T00:00:00Z`), style: DATE };
	return textCell(value, isFormulaLike(value) ? TEXT_FOR_EVER : TEXT);
}

function textCell(text: string, style: CellStyle): Partial<Cell> {
	const value = escapedForCell(text);
	// As rich text it is text by its type; a plain "#N/A" would be written as the error.
	return isErrorLike(text) ? { richText: [{ text: value }], style } : { value, style };
}
