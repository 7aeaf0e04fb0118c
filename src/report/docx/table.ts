import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType
} from 'docx';
import type { Block, Cell, Fact } from '../document.ts';
import { PALETTE } from '../palette.ts';
import { TEXT_WIDTH, hex, twips } from './measures.ts';
import { paragraph } from './words.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: hex(PALETTE.rule) };
const MARGIN = { vertical: twips(1.1), side: twips(1.8) };
const TERM_SHARE = 0.28;
/** Rows with more characters than this may break, so that none is taller than a page. */
const WHOLE_ROW = 500;

/** The caption, the table with a header row that is repeated, and white space after it. */
export function tableParts(block: TableBlock): (Paragraph | Table)[] {
	const { caption, columns, rows } = block;
	if (columns.length === 0) return [paragraph(caption, 'Caption')];
	const widths = widthsOf(columns.map(({ share }) => share));
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title }, column) =>
			cell(paragraph(title, 'CellHead'), widths[column], hex(PALETTE.panel))
		)
	});
	const body = rows.map((row) => bodyRow(row, widths));
	return [
		paragraph(caption, 'Caption'),
		grid(widths, [head, ...body], { firstRow: true, firstColumn: true }),
		spacer()
	];
}

/** Terms in a first column of their own, with white space after them; nothing for no facts. */
export function factParts(facts: readonly Fact[], dense = false): (Paragraph | Table)[] {
	if (facts.length === 0) return [];
	const widths = widthsOf([TERM_SHARE, 1 - TERM_SHARE]);
	const rows = facts.map(
		({ term, value }) =>
			new TableRow({
				...whole(value.length),
				children: [
					cell(paragraph(term, 'CellHead'), widths[0]),
					cell(paragraph(value, dense ? 'Cell' : 'Fact'), widths[1])
				]
			})
	);
	return [grid(widths, rows, { firstRow: false, firstColumn: true }), spacer()];
}

/** White space that also keeps two tables from growing together. */
export function spacer(): Paragraph {
	return new Paragraph({ style: 'Spacer' });
}

/** A row that is too short is filled; what goes beyond the last column joins it. */
function bodyRow(row: readonly Cell[], widths: readonly number[]): TableRow {
	const last = widths.length - 1;
	const length = row.reduce((sum, { text }) => sum + text.length, 0);
	return new TableRow({
		...whole(length),
		children: widths.map((width, column) => {
			const own = column < last ? row.slice(column, column + 1) : row.slice(last);
			const filled = own.length > 0 ? own : [{ text: '' }];
			return cell(
				filled.map(({ text, tone = 'plain' }) => paragraph(text, 'Cell', { tone })),
				width
			);
		})
	});
}

/** Keeps a row of so many characters on one page. */
function whole(length: number): { readonly cantSplit?: true } {
	return length < WHOLE_ROW ? { cantSplit: true } : {};
}

function grid(
	widths: readonly number[],
	rows: readonly TableRow[],
	look: { readonly firstRow: boolean; readonly firstColumn: boolean }
): Table {
	return new Table({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		tableLook: { ...look, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
		borders: {
			top: NONE,
			left: NONE,
			right: NONE,
			bottom: RULE,
			insideHorizontal: RULE,
			insideVertical: NONE
		},
		rows
	});
}

function cell(
	children: Paragraph | readonly Paragraph[],
	width: number | undefined,
	fill?: string
): TableCell {
	return new TableCell({
		children: Array.isArray(children) ? children : [children],
		...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
		...(fill === undefined ? {} : { shading: { fill } }),
		margins: {
			marginUnitType: WidthType.DXA,
			top: MARGIN.vertical,
			bottom: MARGIN.vertical,
			left: MARGIN.side,
			right: MARGIN.side
		}
	});
}

/** Shares as widths in twips that add up to the width of the text. */
function widthsOf(shares: readonly number[]): readonly number[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	return shares.map((share) => Math.floor((share / total) * TEXT_WIDTH));
}
