import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { STYLES } from './typography.ts';

/** Room kept for "Page x of y". */
const NUMBER_WIDTH = 32;
const TOP = PAPER.height - PAPER.bottom + 8;
/** More lines than this would run off the paper. */
const LINES = 3;

/** Numbers the pages from `first` on, those before it counting, and repeats the footer on them. */
export function drawFooters(page: Page, footer: string, first: number): void {
	const lines = page.lines(footer, CONTENT_WIDTH - NUMBER_WIDTH, STYLES.small);
	const shown = lines.slice(0, LINES);
	if (lines.length > LINES) shown[LINES - 1] = `${shown[LINES - 1]?.trimEnd() ?? ''} …`;
	const pages = page.doc.getNumberOfPages();
	for (let number = first; number <= pages; number++) {
		page.doc.setPage(number);
		page.tags.artifact(() => {
			page.rule(PAPER.left, TOP - 2.2, CONTENT_WIDTH);
			page.print(shown, PAPER.left, TOP, STYLES.small);
			const text = `Page ${String(number)} of ${String(pages)}`;
			page.printRight(text, PAPER.left + CONTENT_WIDTH, TOP, STYLES.small);
		}, 'Pagination');
	}
}
