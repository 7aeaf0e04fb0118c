import { isStatus } from '../palette.ts';
import type { Cell } from '../document.ts';
import { type LaidRow, MARK, PADDING, type RowShape, layRow } from './grid-row.ts';
import { drawMark } from './marks.ts';
import { PAPER, type Page } from './page.ts';
import type { Tag } from './tags.ts';
import { STYLES, lineHeight } from './typography.ts';

/** A table as it is drawn; without a `head` no row is repeated. */
export interface Grid extends RowShape {
	readonly tag: Tag;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	/** What should stand on the same page as the end of the last row, in millimetres. */
	readonly tail?: number;
}

/** Rows up to this height stay whole; taller ones begin where they stand and break. */
export const WHOLE_ROW = 70;
/** A last row up to this height takes the one before it along to a new page. */
const LAST_TOGETHER = 45;
/** A taller head is not repeated. */
const REPEATED_HEAD = 60;

/** Draws a grid from the cursor on and leaves the cursor below it. */
export function drawGrid(page: Page, grid: Grid): void {
	new GridDrawing(page, grid).draw();
}

class GridDrawing {
	readonly #page: Page;
	readonly #grid: Grid;
	readonly #head: LaidRow | undefined;
	/** Where the first row of the page stands: below the margin, or below the repeated head. */
	#top: number = PAPER.top;

	constructor(page: Page, grid: Grid) {
		this.#page = page;
		this.#grid = grid;
		this.#head = grid.head.length > 0 ? layHead(page, grid) : undefined;
	}

	draw(): void {
		const { tags } = this.#page;
		const { rows, tag, tail = 0 } = this.#grid;
		if (this.#head) {
			const cells = tags.add('TR', tags.add('THead', tag));
			this.#row(
				this.#head,
				this.#head.cells.map(({ cell }) =>
					isBlank(cell.text) ? tags.add('TD', cells) : tags.add('TH', cells, { scope: 'Column' })
				)
			);
		}
		const body = tags.add('TBody', tag);
		const laidRows = rows.map((row) => layRow(this.#page, row, this.#grid));
		const lastHeight = (laidRows.at(-1)?.height ?? 0) + tail;
		rows.forEach((row, index) => {
			const laid = laidRows[index];
			if (!laid) return;
			const toEnd = rows.length - 1 - index;
			// The first row stays with the head, the last one is not left alone.
			const after = index === 0 || toEnd > 1 ? 0 : toEnd === 0 ? tail : lastHeight;
			this.#makeRoom(laid, after <= LAST_TOGETHER ? after : 0);
			const cells = tags.add('TR', body);
			this.#row(
				laid,
				row.map(({ text }, column) =>
					column === 0 && row.length > 1 && !isBlank(text)
						? tags.add('TH', cells, { scope: 'Row' })
						: tags.add('TD', cells)
				)
			);
		});
	}

	/** Goes to a new page where the row, or the beginning of a tall one, has no room. */
	#makeRoom(row: LaidRow, tail: number): void {
		const isWhole = row.height <= WHOLE_ROW;
		const [first, second] = [this.#height(Math.min(2, row.count)), row.height + tail];
		const needed = isWhole ? second : first;
		if (needed > this.#page.room && this.#page.y > this.#top) this.#break();
	}

	/** Draws a row over as many pages as it needs; `tags` are the elements of its cells. */
	#row(row: LaidRow, tags: readonly Tag[]): void {
		const { style, padding = PADDING } = this.#grid;
		let from = 0;
		for (;;) {
			const room = this.#page.room - padding.top - padding.bottom;
			const fits = Math.floor(room / lineHeight(style) + 1e-6);
			const left = row.count - from;
			// A single line of a row on the next page would look lost.
			const most = left - fits === 1 ? fits - 1 : fits;
			const take = left <= fits ? left : Math.max(1, most);
			this.#part(row, from, take, tags);
			from += take;
			if (from >= row.count) return;
			this.#break();
		}
	}

	/** Draws the lines of a row that stand on one page. Without `tags` it repeats what was said. */
	#part(row: LaidRow, from: number, take: number, tags?: readonly Tag[]): void {
		const page = this.#page;
		const { widths, padding = PADDING } = this.#grid;
		const height = this.#height(take);
		const isEnd = from + take >= row.count;
		page.tags.artifact(() => {
			this.#ground(row, height, isEnd, from === 0);
		});
		let x: number = PAPER.left;
		row.cells.forEach(({ lines, style, indent }, column) => {
			const shown = lines.slice(from, from + take);
			const print = () => {
				page.print(shown, x + indent, page.y + padding.top, style);
			};
			const tag = tags?.[column];
			if (shown.some((line) => !isBlank(line))) {
				if (tag) page.tags.mark(tag, print);
				else page.tags.artifact(print, 'Pagination');
			}
			x += widths[column] ?? 0;
		});
		page.y += height;
	}

	/** What lies behind and between the words: the panel of the head, lines, marks. */
	#ground(row: LaidRow, height: number, isEnd: boolean, isStart: boolean): void {
		const page = this.#page;
		const { widths, padding = PADDING } = this.#grid;
		const isHead = row === this.#head;
		const width = widths.reduce((sum, own) => sum + own, 0);
		if (isHead) page.fill(PAPER.left, page.y, width, height, 'panel');
		if (isEnd) page.rule(PAPER.left, page.y + height, width, isHead ? 'brand' : 'rule');
		if (!isStart) return;
		let x: number = PAPER.left;
		row.cells.forEach(({ cell: { tone = 'plain' }, style }, column) => {
			if (isStatus(tone)) {
				const middle = page.y + padding.top + lineHeight(style) / 2;
				drawMark(page.doc, tone, x + padding.left, middle - MARK.size / 2, MARK.size);
			}
			x += widths[column] ?? 0;
		});
	}

	#break(): void {
		this.#page.break();
		if (this.#head && this.#head.height <= REPEATED_HEAD) {
			this.#part(this.#head, 0, this.#head.count);
		}
		this.#top = this.#page.y;
	}

	#height(lines: number): number {
		const { style, padding = PADDING } = this.#grid;
		return lines * lineHeight(style) + padding.top + padding.bottom;
	}
}

/** Breaks the head of a grid into lines. */
export function layHead(page: Page, grid: RowShape & Pick<Grid, 'head'>): LaidRow {
	const cells = grid.head.map((text): Cell => ({ text }));
	return layRow(page, cells, { ...grid, style: STYLES.cellHead });
}

const isBlank = (text: string): boolean => text.trim() === '';
