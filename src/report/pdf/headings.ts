import type { OutlineItem, jsPDF } from 'jspdf';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { setBookmarkStrings } from './internals.ts';
import { textString } from './pdf-strings.ts';
import { flow } from './text.ts';
import { STYLES, lineHeight } from './typography.ts';

type Level = 1 | 2 | 3;

const HEADING_STYLES = { 1: STYLES.heading1, 2: STYLES.heading2, 3: STYLES.heading3 } as const;

/** The stroke below a heading of the first level. */
const STROKE = { above: 1.2, height: 0.9 };

/** Where a heading stands: the page from 1, and millimetres from its top. */
export interface Place {
	readonly page: number;
	readonly y: number;
}

/** The bookmarks: each heading under the last one of a higher level. */
export class Bookmarks {
	readonly #doc: jsPDF;
	#path: { readonly level: Level; readonly item: OutlineItem }[] = [];
	readonly #parts: Place[] = [];

	constructor(doc: jsPDF) {
		this.#doc = doc;
		setBookmarkStrings(doc, textString);
	}

	/** Where the headings of the first level stand, in order. */
	get parts(): readonly Place[] {
		return this.#parts;
	}

	/** Adds a bookmark; gives the depth of the heading, which is never two below the one above it. */
	add(level: Level, title: string, place: Place): 1 | 2 | 3 {
		this.#path = this.#path.filter((step) => step.level < level);
		const parent = this.#path.at(-1)?.item ?? null;
		const item = this.#doc.outline.add(parent, title, { pageNumber: place.page });
		this.#path.push({ level, item });
		if (level === 1) this.#parts.push(place);
		const depth = this.#path.length;
		return depth === 1 || depth === 2 ? depth : 3;
	}
}

/** The type of a heading at each depth; the first is below the title of the document. */
const TYPES = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** The height of a heading itself. */
export function headingHeight(page: Page, level: Level, text: string): number {
	const style = HEADING_STYLES[level];
	const stroke = level === 1 ? STROKE.above + STROKE.height : 0;
	return page.lines(text, CONTENT_WIDTH, style).length * lineHeight(style) + stroke;
}

/** Prints a heading and bookmarks it; the caller has made sure that what follows fits below. */
export function drawHeading(page: Page, bookmarks: Bookmarks, level: Level, text: string): void {
	const style = HEADING_STYLES[level];
	page.need(headingHeight(page, level, text));
	const lines = page.lines(text, CONTENT_WIDTH, style);
	if (text.trim() !== '') {
		const title = page.original(text).replace(/\s+/gu, ' ').trim();
		const depth = bookmarks.add(level, title, { page: page.number, y: page.y });
		flow(page, page.tags.add(TYPES[depth]), lines, PAPER.left, style);
	}
	if (level > 1) return;
	page.y += STROKE.above;
	page.tags.artifact(() => {
		page.fill(PAPER.left, page.y, 18, STROKE.height, 'brand');
	});
	page.y += STROKE.height;
}
