import type { Block } from '../document.ts';
import { type Bookmarks, type Place, drawHeading } from './headings.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import type { Tag } from './tags.ts';
import { STYLES, ascent, lineHeight } from './typography.ts';

const TITLE = 'Contents';
/** With fewer parts a list of them says little. */
const FEWEST = 4;
const ROW = 3;
const NUMBER_WIDTH = 14;
const STYLE = STYLES.body;

/** An entry of the list: its lines, and where they stand. */
interface Entry {
	readonly lines: readonly string[];
	readonly title: string;
	readonly at: Place;
	readonly tag: Tag;
}

/** A list of contents whose room is kept; the numbers of pages come when they are known. */
export interface Contents {
	/** Prints the list; `parts` are the places of the headings it names, in order. */
	draw(parts: readonly Place[]): void;
}

/** The titles a list of contents names, or none where it would say little. */
export function contentsTitles(blocks: readonly Block[]): readonly string[] {
	const titles = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === 1 && block.text.trim() !== '' ? [block.text] : []
	);
	return titles.length >= FEWEST ? titles : [];
}

/** Keeps room for a list of contents from the cursor on, and leads on to a new page. */
export function keepContents(
	page: Page,
	bookmarks: Bookmarks,
	titles: readonly string[]
): Contents {
	drawHeading(page, bookmarks, 1, TITLE);
	page.y += 4;
	const own = bookmarks.parts.length;
	const list = page.tags.add('TOC');
	const entries = titles.map((text): Entry => {
		const lines = page.lines(text, CONTENT_WIDTH - NUMBER_WIDTH, STYLE);
		page.need(lines.length * lineHeight(STYLE));
		const at = { page: page.number, y: page.y };
		page.y += lines.length * lineHeight(STYLE) + ROW;
		const reference = page.tags.add('Reference', page.tags.add('TOCI', list));
		const title = page.original(text).replace(/\s+/gu, ' ').trim();
		return { lines, title, at, tag: page.tags.add('Link', reference) };
	});
	page.break();
	return {
		draw(parts) {
			entries.forEach((entry, index) => {
				const part = parts[own + index];
				if (part) drawEntry(page, entry, part);
			});
		}
	};
}

function drawEntry(page: Page, { lines, title, at, tag }: Entry, to: Place): void {
	page.doc.setPage(at.page);
	const last = at.y + (lines.length - 1) * lineHeight(STYLE);
	const right = PAPER.left + CONTENT_WIDTH;
	const number = String(to.page);
	const from = PAPER.left + page.widthOf((lines.at(-1) ?? '').trimEnd(), STYLE) + 2;
	const until = right - page.widthOf(number, STYLE) - 2;
	page.tags.mark(tag, () => {
		page.print(
			[...lines.slice(0, -1), `${(lines.at(-1) ?? '').trimEnd()} `],
			PAPER.left,
			at.y,
			STYLE
		);
		page.printRight(number, right, last, STYLE);
	});
	if (until > from) {
		page.tags.artifact(() => {
			page.doc.setLineDashPattern([0.3, 1.2], 0);
			page.rule(from, last + ascent(STYLE), until - from, 'strongRule', 0.3);
			page.doc.setLineDashPattern([], 0);
		});
	}
	const area = {
		x: PAPER.left,
		y: at.y,
		width: CONTENT_WIDTH,
		height: lines.length * lineHeight(STYLE)
	};
	page.tags.link(tag, area, to, `${title}, page ${number}`);
}
