import type { OutlineItem, jsPDF } from 'jspdf';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { flow } from './text.ts';
import { STYLES, lineHeight } from './typography.ts';

type Level = 1 | 2 | 3;

const HEADINGS = {
	1: { style: STYLES.heading1, tag: 'H2' },
	2: { style: STYLES.heading2, tag: 'H3' },
	3: { style: STYLES.heading3, tag: 'H4' }
} as const;

/** The stroke below a heading of the first level. */
const STROKE = { above: 1.2, height: 0.9 };

/** The bookmarks: each heading under the last one of a higher level. */
export class Bookmarks {
	readonly #doc: jsPDF;
	#path: { readonly level: number; readonly item: OutlineItem }[] = [];

	constructor(doc: jsPDF) {
		this.#doc = doc;
	}

	/** Adds a bookmark to a page. */
	add(level: Level, title: string, pageNumber: number): void {
		this.#path = this.#path.filter((step) => step.level < level);
		const parent = this.#path.at(-1)?.item ?? null;
		this.#path.push({ level, item: this.#doc.outline.add(parent, title, { pageNumber }) });
	}
}

/** The height of a heading itself. */
export function headingHeight(page: Page, level: Level, text: string): number {
	const { style } = HEADINGS[level];
	const stroke = level === 1 ? STROKE.above + STROKE.height : 0;
	return page.lines(text, CONTENT_WIDTH, style).length * lineHeight(style) + stroke;
}

/** Prints a heading and bookmarks it; the caller has made sure that what follows fits below. */
export function drawHeading(page: Page, bookmarks: Bookmarks, level: Level, text: string): void {
	const { style, tag } = HEADINGS[level];
	page.need(headingHeight(page, level, text));
	bookmarks.add(level, text.replace(/\s+/gu, ' ').trim(), page.number);
	flow(page, page.tags.add(tag), page.lines(text, CONTENT_WIDTH, style), PAPER.left, style);
	if (level > 1) return;
	page.y += STROKE.above;
	page.tags.artifact(() => {
		page.fill(PAPER.left, page.y, 18, STROKE.height, 'brand');
	});
	page.y += STROKE.height;
}
