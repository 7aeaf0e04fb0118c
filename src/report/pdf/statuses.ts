import type { Block } from '../document.ts';
import { drawMark } from './marks.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { isStatus, toneColour } from '../palette.ts';
import { flow } from './text.ts';
import { STYLES, type Style, lineHeight } from './typography.ts';

type Status = Extract<Block, { kind: 'statuses' }>['items'][number];

const PANEL = { top: 3.4, bottom: 3.6, text: 13.5, right: 5, bar: 1.3, mark: 5.4, gap: 2.6 };
const RIGHT = PAPER.left + CONTENT_WIDTH - PANEL.right;

interface Laid {
	readonly status: string;
	readonly statusStyle: Style;
	readonly title: readonly string[];
	readonly says: readonly string[];
	readonly height: number;
}

/** Prints one panel per status: its mark, the title, the status in a word, and a sentence. */
export function drawStatuses(page: Page, items: readonly Status[]): void {
	const list = page.tags.add('L');
	items.forEach((item, index) => {
		if (index > 0) page.gap(PANEL.gap);
		const laid = lay(page, item);
		page.need(laid.height);
		const body = page.tags.add('LBody', page.tags.add('LI', list));
		const { y } = page;
		if (laid.height <= page.room) drawPanel(page, item, laid.height);
		page.y += PANEL.top;
		const textX = PAPER.left + PANEL.text;
		flow(page, page.tags.add('P', body), laid.title, textX, STYLES.panelTitle);
		const end = page.y;
		page.y = Math.min(y + PANEL.top, end);
		if (laid.status.trim() !== '') {
			page.tags.mark(page.tags.add('P', body), () => {
				page.printRight(laid.status, RIGHT, page.y, laid.statusStyle);
			});
		}
		page.y = end + (laid.says.length > 0 ? 0.6 : 0);
		flow(page, page.tags.add('P', body), laid.says, textX, STYLES.body);
		page.y += PANEL.bottom;
	});
}

/** How much room the first panel needs. */
export function startOfStatuses(page: Page, items: readonly Status[]): number {
	return items[0] ? lay(page, items[0]).height : 0;
}

function lay(page: Page, item: Status): Laid {
	const statusStyle = { ...STYLES.panelTitle, colour: toneColour(item.tone) };
	const width = RIGHT - PAPER.left - PANEL.text;
	// The status is a word or two; a longer one joins the sentence, where it can wrap.
	const isWord = page.lines(item.status, width / 2, statusStyle).length === 1;
	const status = isWord ? item.status : '';
	const sentence = isWord ? item.says : `${item.status}\n${item.says}`;
	const taken = status === '' ? 0 : page.widthOf(status, statusStyle) + 6;
	const title = page.lines(item.title, width - taken, STYLES.panelTitle);
	const says = sentence === '' ? [] : page.lines(sentence, width, STYLES.body);
	const height =
		PANEL.top +
		title.length * lineHeight(STYLES.panelTitle) +
		(says.length > 0 ? 0.6 : 0) +
		says.length * lineHeight(STYLES.body) +
		PANEL.bottom;
	return { status, statusStyle, title, says, height };
}

function drawPanel(page: Page, item: Status, height: number): void {
	page.tags.artifact(() => {
		page.fill(PAPER.left, page.y, CONTENT_WIDTH, height, 'panel');
		page.fill(PAPER.left, page.y, PANEL.bar, height, toneColour(item.tone));
		if (isStatus(item.tone)) {
			drawMark(page.doc, item.tone, PAPER.left + 4.4, page.y + PANEL.top - 0.2, PANEL.mark);
		}
	});
}
