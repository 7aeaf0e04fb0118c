import type { Tone } from '../document.ts';
import { drawMark } from './marks.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { isStatus, toneColour } from '../palette.ts';
import type { Tag } from './tags.ts';
import { STYLES, type Style, lineHeight } from './typography.ts';

/** Longer lines are hard to read; tables may be wider. */
const MEASURE = 152;
const INDENT = 5.5;
const BULLET: Style = { ...STYLES.body, bold: true, colour: 'brand' };

/** The height of the first lines of a text, which must not be parted. */
export function startOfLines(count: number, style: Style): number {
	return (count <= 3 ? count : 2) * lineHeight(style);
}

/**
 * Prints lines from the cursor on, over as many pages as they need; no page begins or ends with a
 * single line of a longer text. `tail` is what should stand on the same page as the last of them.
 */
export function flow(
	page: Page,
	tag: Tag,
	lines: readonly string[],
	x: number,
	style: Style,
	tail = 0
): void {
	let rest = lines;
	while (rest.length > 0) {
		const count = linesThatFit(page, rest.length, style, tail);
		if (count === 0) {
			page.break();
			continue;
		}
		const now = rest.slice(0, count);
		if (now.some((line) => line.trim() !== '')) {
			page.tags.mark(tag, () => {
				page.print(now, x, page.y, style);
			});
		}
		page.y += count * lineHeight(style);
		rest = rest.slice(count);
	}
}

function linesThatFit(page: Page, count: number, style: Style, tail: number): number {
	const fits = Math.floor(page.room / lineHeight(style) + 1e-6);
	if (fits >= count && page.room - count * lineHeight(style) >= tail - 1e-6) return count;
	if (page.isFresh) return Math.max(1, Math.min(fits, count));
	const kept = Math.min(fits, count - 2);
	return count <= 3 || kept < 2 ? 0 : kept;
}

/** Prints a paragraph; the tone of a status adds its mark. */
export function drawParagraph(page: Page, text: string, tone: Tone = 'plain', tail = 0): void {
	const style: Style = { ...STYLES.body, colour: toneColour(tone) };
	const indent = isStatus(tone) ? INDENT + 0.5 : 0;
	const lines = page.lines(text, MEASURE - indent, style);
	page.need(startOfLines(lines.length, style));
	if (isStatus(tone)) {
		page.tags.artifact(() => {
			drawMark(page.doc, tone, PAPER.left, page.y + 0.6, 4);
		});
	}
	flow(page, page.tags.add('P'), lines, PAPER.left + indent, style, tail);
}

/** The height of a whole paragraph. */
export function paragraphHeight(page: Page, text: string): number {
	return page.lines(text, MEASURE, STYLES.body).length * lineHeight(STYLES.body);
}

/** How much room a paragraph needs to begin. */
export function startOfParagraph(page: Page, text: string): number {
	return startOfLines(page.lines(text, MEASURE, STYLES.body).length, STYLES.body);
}

/** Prints a list with a bullet before each item. */
export function drawList(page: Page, items: readonly string[], tail = 0): void {
	const list = page.tags.add('L', undefined, { numbering: 'Disc' });
	items.forEach((text, index) => {
		if (text.trim() === '') return;
		if (index > 0) page.gap(1.4);
		const lines = page.lines(text, MEASURE - INDENT, STYLES.body);
		const rest = index === items.length - 1 ? tail : 0;
		page.need(startOfLines(lines.length, STYLES.body) + (lines.length <= 3 ? rest : 0));
		const item = page.tags.add('LI', list);
		page.tags.mark(page.tags.add('Lbl', item), () => {
			page.print(['• '], PAPER.left + 0.6, page.y, BULLET);
		});
		flow(page, page.tags.add('LBody', item), lines, PAPER.left + INDENT, STYLES.body, rest);
	});
}

/** How much room a list needs to begin. */
export function startOfList(page: Page, items: readonly string[]): number {
	return startOfParagraph(page, items[0] ?? '');
}

/** Prints the words above a table or a chart. */
export function drawCaption(page: Page, caption: string, tag: Tag): void {
	if (caption === '') return;
	flow(page, tag, page.lines(caption, CONTENT_WIDTH, STYLES.caption), PAPER.left, STYLES.caption);
	page.y += 2;
}

/** The height of a caption with the space below it. */
export function captionHeight(page: Page, caption: string): number {
	if (caption === '') return 0;
	const { caption: style } = STYLES;
	return page.lines(caption, CONTENT_WIDTH, style).length * lineHeight(style) + 2;
}
