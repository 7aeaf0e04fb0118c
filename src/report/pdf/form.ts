import type { FormItem } from '../document.ts';
import { QUESTION } from './form-area.ts';
import { boxesHeight, drawBoxes } from './form-boxes.ts';
import { drawLine, lineToWriteHeight } from './form-lines.ts';
import { CONTENT_HEIGHT, CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { flow } from './text.ts';
import { STYLES, type Style, lineHeight } from './typography.ts';

const BETWEEN = 6;
/** Between the words of a question and its boxes. */
const BELOW_WORDS = 1.6;

/** Prints the questions of a paper questionnaire; each stays on one page where it fits. */
export function drawForm(page: Page, items: readonly FormItem[]): void {
	items.forEach((item, index) => {
		const height = itemHeight(page, item);
		if (height <= CONTENT_HEIGHT) page.need(height + (index > 0 ? BETWEEN : 0));
		if (index > 0 && !page.isFresh) {
			page.tags.artifact(() => {
				page.rule(PAPER.left, page.y + BETWEEN * 0.45, CONTENT_WIDTH);
			});
			page.gap(BETWEEN);
		}
		drawWords(page, item);
		drawBoxes(page, item.boxes);
		for (const line of item.lines) drawLine(page, line);
	});
}

/** How much room a form needs to begin: its first question. */
export function startOfForm(page: Page, items: readonly FormItem[]): number {
	const [first] = items;
	return first ? Math.min(itemHeight(page, first), CONTENT_HEIGHT) : 0;
}

function drawWords(page: Page, { code, id, title, hint }: FormItem): void {
	const lines = page.lines(title, QUESTION.width, STYLES.question);
	page.need(2 * lineHeight(STYLES.question));
	const tag = page.tags.add('P');
	if (code.trim() !== '') {
		page.tags.mark(tag, () => {
			page.print([`${code} `], PAPER.left, page.y, STYLES.code);
		});
	}
	flow(page, tag, lines, QUESTION.left, STYLES.question);
	for (const [text, style] of [
		[hint, STYLES.small],
		[id, STYLES.tiny]
	] as const) {
		if (text.trim() !== '') {
			flow(page, page.tags.add('P'), page.lines(text, QUESTION.width, style), QUESTION.left, style);
		}
	}
	page.y += BELOW_WORDS;
}

function itemHeight(page: Page, { title, hint, id, boxes, lines }: FormItem): number {
	const tall = (text: string, style: Style) =>
		page.lines(text, QUESTION.width, style).length * lineHeight(style);
	return [
		tall(title, STYLES.question),
		hint.trim() === '' ? 0 : tall(hint, STYLES.small),
		id.trim() === '' ? 0 : tall(id, STYLES.tiny),
		BELOW_WORDS,
		boxesHeight(page, boxes),
		...lines.map((line) => lineToWriteHeight(page, line))
	].reduce((sum, height) => sum + height, 0);
}
