import type { Block, Cell, Fact } from '../document.ts';
import { isStatus } from '../palette.ts';
import { columnWidths } from './columns.ts';
import { MARK, PADDING, layRow } from './grid-row.ts';
import { type Grid, WHOLE_ROW, drawGrid, layHead } from './grid.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { captionHeight, drawCaption } from './text.ts';
import { STYLES } from './typography.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Layout = Omit<Grid, 'tag'>;

/** Facts up to this height are not parted. */
const WHOLE_FACTS = 60;
/** So much of a table, its head apart, stands before it is parted: about four short rows. */
const FIRST_ROWS = 24;

/** Prints a table with its caption; the head row is repeated on every page. */
export function drawTable(page: Page, table: Table, tail = 0): void {
	page.need(startOfTable(page, table));
	const tag = page.tags.add('Table');
	drawCaption(page, table.caption, page.tags.add('Caption', tag));
	drawGrid(page, { ...tableLayout(page, table), tag, tail });
}

/** How much room a table needs to begin: caption, head, and enough rows to be read as a table. */
export function startOfTable(page: Page, table: Table): number {
	const layout = tableLayout(page, table);
	let rows = firstRow(page, layout);
	for (const row of layout.rows.slice(1)) {
		if (rows > FIRST_ROWS) break;
		rows += layRow(page, row, layout).height;
	}
	return captionHeight(page, table.caption) + layHead(page, layout).height + rows;
}

/** Prints terms and their values side by side. */
export function drawFacts(page: Page, facts: readonly Fact[], dense = false, tail = 0): void {
	if (facts.length === 0) return;
	page.need(startOfFacts(page, facts, dense));
	page.tags.artifact(() => {
		page.rule(PAPER.left, page.y, CONTENT_WIDTH);
	});
	drawGrid(page, { ...factsLayout(facts, dense), tag: page.tags.add('Table'), tail });
}

/** How much room facts need to begin: all of it where they are few, else the first. */
export function startOfFacts(page: Page, facts: readonly Fact[], dense = false): number {
	const layout = factsLayout(facts, dense);
	let height = 0;
	for (const row of layout.rows) {
		height += layRow(page, row, layout).height;
		if (height > WHOLE_FACTS) return firstRow(page, layout);
	}
	return height;
}

function firstRow(page: Page, layout: Layout): number {
	const [row] = layout.rows;
	return row ? Math.min(layRow(page, row, layout).height, WHOLE_ROW) : 0;
}

function tableLayout(page: Page, table: Table): Layout {
	const head = table.columns.map((column) => column.title);
	const rows = table.rows.map((row) => head.map((_, index) => row[index] ?? { text: '' }));
	return {
		head,
		widths: columnWidths(table.columns, CONTENT_WIDTH, leastWidths(page, head, rows)),
		rows,
		style: STYLES.cell,
		hasTerms: false
	};
}

/** A status in longer words may break. */
const STATUS_WIDTH = 32;

/** What each column needs so that no word of its title and no status in it has to break. */
function leastWidths(
	page: Page,
	head: readonly string[],
	rows: readonly (readonly Cell[])[]
): number[] {
	const widthOf = (text: string) => page.widthOf(text, STYLES.cellHead);
	return head.map((title, column) => {
		const words = title.split(/\s+/u).map(widthOf);
		const statuses = new Set(
			rows.flatMap((row) =>
				isStatus(row[column]?.tone ?? 'plain') ? [row[column]?.text ?? ''] : []
			)
		);
		const marked = Array.from(statuses, widthOf)
			.filter((width) => width <= STATUS_WIDTH)
			.map((width) => width + MARK.indent);
		return Math.max(...words, ...marked) + PADDING.left + PADDING.right + 0.1;
	});
}

function factsLayout(facts: readonly Fact[], dense: boolean): Layout {
	const terms = dense ? 34 : 50;
	return {
		head: [],
		widths: [terms, CONTENT_WIDTH - terms],
		rows: facts.map(({ term, value }) => [{ text: term }, { text: value }]),
		style: dense ? STYLES.cell : STYLES.body,
		hasTerms: true,
		...(dense && { padding: { ...PADDING, top: 1.25, bottom: 1.35 } })
	};
}
