import type { Cover } from '../document.ts';
import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { drawFacts } from './table.ts';
import { flow } from './text.ts';
import { STYLES, lineHeight } from './typography.ts';

const BAND = 17;
const TITLE_WIDTH = 150;

/** Prints the cover: the stamp across the top, the title, the facts, the notice at the foot. */
export function drawCover(page: Page, cover: Cover): void {
	drawStamp(page, cover.stamp);
	page.y = 72;
	const title = page.lines(cover.title, TITLE_WIDTH, STYLES.coverTitle);
	flow(page, page.tags.add('H1'), title, PAPER.left, STYLES.coverTitle);
	page.y += 4;
	if (cover.subtitle !== '') {
		const subtitle = page.lines(cover.subtitle, TITLE_WIDTH, STYLES.coverSubtitle);
		flow(page, page.tags.add('P'), subtitle, PAPER.left, STYLES.coverSubtitle);
	}
	page.y += 7;
	page.tags.artifact(() => {
		page.fill(PAPER.left, page.y, 26, 1.2, 'brand');
	});
	page.y += 16;
	drawFacts(page, cover.facts);
	drawNotice(page, cover.notice);
}

/** Prints the head of a sheet without a cover: the stamp across the top, then the title. */
export function drawTitle(page: Page, title: string, stamp: string): void {
	drawStamp(page, stamp);
	const lines = page.lines(title, CONTENT_WIDTH, STYLES.sheetTitle);
	flow(page, page.tags.add('H1'), lines, PAPER.left, STYLES.sheetTitle);
	page.y += 3;
}

function drawStamp(page: Page, stamp: string): void {
	page.tags.artifact(() => {
		page.fill(0, 0, PAPER.width, BAND, 'brand');
	});
	if (stamp.trim() === '') return;
	const [line = ''] = page.lines(stamp, CONTENT_WIDTH, STYLES.stamp);
	page.tags.mark(page.tags.add('P'), () => {
		page.print([line], PAPER.left, (BAND - lineHeight(STYLES.stamp)) / 2, STYLES.stamp);
	});
}

/** At the foot of the cover, or below what leaves no room there. */
function drawNotice(page: Page, notice: string): void {
	if (notice === '') return;
	const lines = page.lines(notice, CONTENT_WIDTH, STYLES.small);
	const height = lines.length * lineHeight(STYLES.small);
	page.need(height + 4);
	if (height + 4 <= page.room) {
		page.y = PAPER.height - PAPER.bottom - height;
		page.tags.artifact(() => {
			page.rule(PAPER.left, page.y - 3, CONTENT_WIDTH);
		});
	}
	flow(page, page.tags.add('P'), lines, PAPER.left, STYLES.small);
}
