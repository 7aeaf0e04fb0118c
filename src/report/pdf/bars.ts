import type { Block } from '../document.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { PALETTE } from './palette.ts';
import { captionHeight, drawCaption } from './text.ts';
import { STYLES, lineHeight } from './typography.ts';

type Bars = Extract<Block, { kind: 'bars' }>;

const LABEL = 58;
const TRACK = 62;
const SAYS = CONTENT_WIDTH - LABEL - TRACK;
const BAR = { height: 3.6, gap: 2.2 };
const STYLE = STYLES.cell;
/** A chart up to this height is not parted. */
const WHOLE = 150;

/** Prints a bar for each value with its figure in words; without a value an empty, dashed track. */
export function drawBars(page: Page, block: Bars): void {
	page.need(startOfBars(page, block));
	drawCaption(page, block.caption, page.tags.add('P'));
	const list = page.tags.add('L');
	for (const bar of block.bars) {
		const label = page.lines(bar.label, LABEL - 4, STYLE);
		const says = page.lines(bar.says, SAYS - 4, STYLE);
		const height = rowHeight(label, says);
		page.need(height);
		const body = page.tags.add('LBody', page.tags.add('LI', list));
		page.tags.mark(body, () => {
			page.print(label, PAPER.left, page.y, STYLE);
			page.print(says, PAPER.left + LABEL + TRACK + 4, page.y, STYLE);
		});
		page.tags.artifact(() => {
			drawBar(page, bar.value);
		});
		page.y += height;
	}
}

/** How much room bars need to begin: all of it where a page can hold them, else the first two. */
export function startOfBars(page: Page, block: Bars): number {
	const heights = block.bars.map((bar) => {
		const label = page.lines(bar.label, LABEL - 4, STYLE);
		return rowHeight(label, page.lines(bar.says, SAYS - 4, STYLE));
	});
	const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
	const caption = captionHeight(page, block.caption);
	return caption + sum(sum(heights) < WHOLE ? heights : heights.slice(0, 2));
}

function rowHeight(label: readonly string[], says: readonly string[]): number {
	return Math.max(label.length, says.length) * lineHeight(STYLE) + BAR.gap;
}

function drawBar(page: Page, value: number | undefined): void {
	const x = PAPER.left + LABEL;
	const y = page.y + (lineHeight(STYLE) - BAR.height) / 2;
	if (value === undefined || Number.isNaN(value)) {
		page.doc.setDrawColor(PALETTE.strongRule).setLineWidth(0.2).setLineDashPattern([1, 1], 0);
		page.doc.rect(x, y, TRACK, BAR.height, 'S').setLineDashPattern([], 0);
		return;
	}
	page.fill(x, y, TRACK, BAR.height, 'track');
	const share = Math.min(1, Math.max(0, value));
	if (share > 0) page.fill(x, y, TRACK * share, BAR.height, 'brand');
}
