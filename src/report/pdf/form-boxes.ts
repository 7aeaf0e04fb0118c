import type { FormItem } from '../document.ts';
import { PALETTE } from '../palette.ts';
import { QUESTION } from './form-area.ts';
import type { Page } from './page.ts';
import type { Tag } from './tags.ts';
import { STYLES, ascent, lineHeight } from './typography.ts';

const BOX = { size: 3.8, gap: 1.9, between: 7, row: 2.2 };

interface LaidBox {
	readonly lines: readonly string[];
	readonly ticked: boolean;
	/** From the left edge of the question. */
	readonly x: number;
}

/** The boxes in rows, as many beside one another as fit. */
function boxRows(page: Page, boxes: FormItem['boxes']): readonly (readonly LaidBox[])[] {
	const rows: LaidBox[][] = [];
	let end = Infinity;
	for (const { label, ticked } of boxes) {
		const lines = page.lines(label, QUESTION.width - BOX.size - BOX.gap, STYLES.body);
		const widths = lines.map((line) => page.widthOf(line.trimEnd(), STYLES.body));
		const width = BOX.size + BOX.gap + Math.max(0, ...widths);
		if (end + BOX.between + width > QUESTION.width) {
			rows.push([]);
			end = -BOX.between;
		}
		rows.at(-1)?.push({ lines, ticked, x: end + BOX.between });
		end += BOX.between + width;
	}
	return rows;
}

const rowLines = (row: readonly LaidBox[]): number =>
	Math.max(1, ...row.map(({ lines }) => lines.length));

/** Prints the boxes of a question as a list that says which are ticked. */
export function drawBoxes(page: Page, boxes: FormItem['boxes']): void {
	if (boxes.length === 0) return;
	const list = page.tags.add('L');
	for (const row of boxRows(page, boxes)) {
		page.need(rowLines(row) * lineHeight(STYLES.body));
		for (const box of row) drawBox(page, box, page.tags.add('LI', list));
		page.y += rowLines(row) * lineHeight(STYLES.body) + BOX.row;
	}
}

function drawBox(page: Page, { lines, ticked, x }: LaidBox, item: Tag): void {
	const left = QUESTION.left + x;
	const top = page.y + (lineHeight(STYLES.body) - BOX.size) / 2;
	page.tags.artifact(() => {
		drawSquare(page, left, top, ticked);
	});
	page.tags.mark(page.tags.add('Lbl', item), () => {
		// What the drawn box shows, for those who listen or copy.
		const words = ticked ? 'Ticked: ' : 'Not ticked: ';
		page.hidden(words, left, page.y + ascent(STYLES.body), BOX.size, STYLES.body);
	});
	if (lines.every((line) => line.trim() === '')) return;
	page.tags.mark(page.tags.add('LBody', item), () => {
		page.print(lines, left + BOX.size + BOX.gap, page.y, STYLES.body);
	});
}

function drawSquare(page: Page, x: number, y: number, ticked: boolean): void {
	const { size } = BOX;
	page.doc.setDrawColor(PALETTE.ink).setLineWidth(0.3).rect(x, y, size, size, 'S');
	if (!ticked) return;
	page.doc.setLineWidth(0.75).setLineCap('round').setLineJoin('round');
	page.doc.lines(
		[
			[size * 0.22, size * 0.26],
			[size * 0.4, size * -0.52]
		],
		x + size * 0.2,
		y + size * 0.52
	);
	page.doc.setLineCap('butt').setLineJoin('miter');
}

/** The height of all the boxes of a question, in millimetres. */
export function boxesHeight(page: Page, boxes: FormItem['boxes']): number {
	return boxRows(page, boxes).reduce(
		(sum, row) => sum + rowLines(row) * lineHeight(STYLES.body) + BOX.row,
		0
	);
}
