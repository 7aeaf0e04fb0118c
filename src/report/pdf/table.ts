import type { Block, Cell, Fact } from '../document.ts';
import { columnWidths } from './columns.ts';
import { type Grid, MARK, PADDING, WHOLE_ROW, drawGrid, rowHeight } from './grid.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { isStatus } from './palette.ts';
import { captionHeight, drawCaption } from './text.ts';
import { STYLES } from './typography.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Layout = Omit<Grid, 'tag'>;

/** Prints a table with its caption; the head row is repeated on every page. */
export function drawTable(page: Page, table: Table): void {
	page.need(startOfTable(page, table));
	const tag = page.tags.add('Table');
	drawCaption(page, table.caption, page.tags.add('Caption', tag));
	drawGrid(page, { ...tableLayout(page, table), tag });
}

/** How much room a table needs to begin: caption, head and first row. */
export function startOfTable(page: Page, table: Table): number {
	const layout = tableLayout(page, table);
	const head = layout.head.map((text): Cell => ({ text }));
	const headHeight = rowHeight(page, head, { ...layout, style: STYLES.cellHead });
	return captionHeight(page, table.caption) + headHeight + firstRow(page, layout);
}

/** Prints terms and their values side by side. */
export function drawFacts(page: Page, facts: readonly Fact[], dense = false): void {
	if (facts.length === 0) return;
	page.need(startOfFacts(page, facts, dense));
	page.tags.artifact(() => {
		page.rule(PAPER.left, page.y, CONTENT_WIDTH);
	});
	drawGrid(page, { ...factsLayout(facts, dense), tag: page.tags.add('Table') });
}

/** How much room facts need to begin. */
export function startOfFacts(page: Page, facts: readonly Fact[], dense = false): number {
	return firstRow(page, factsLayout(facts, dense));
}

function firstRow(page: Page, layout: Layout): number {
	const [row] = layout.rows;
	return row ? Math.min(rowHeight(page, row, layout), WHOLE_ROW) : 0;
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
	page.use(STYLES.cellHead);
	return head.map((title, column) => {
		const words = title.split(/\s+/u).map((word) => page.doc.getTextWidth(word));
		const statuses = new Set(
			rows.flatMap((row) =>
				isStatus(row[column]?.tone ?? 'plain') ? [row[column]?.text ?? ''] : []
			)
		);
		const marked = Array.from(statuses, (text) => page.doc.getTextWidth(text))
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
		...(dense && { padding: { ...PADDING, top: 1.5, bottom: 1.1 } })
	};
}
