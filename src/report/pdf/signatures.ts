import { CONTENT_WIDTH, PAPER, type Page } from './page.ts';
import { STYLES, lineHeight } from './typography.ts';

const FIELDS = [
	{ label: 'Name', share: 0.4 },
	{ label: 'Signature', share: 0.4 },
	{ label: 'Date', share: 0.2 }
] as const;
/** White above the line, where somebody writes. */
const WRITING = 13;
const GUTTER = 6;
const BETWEEN = 6;

/** Prints lines to sign on for each role; the lines of a role stay together. */
export function drawSignatures(page: Page, roles: readonly string[]): void {
	roles.forEach((role, index) => {
		if (index > 0) page.gap(BETWEEN);
		const lines = page.lines(role, CONTENT_WIDTH, STYLES.strong);
		page.need(blockHeight(lines.length));
		page.tags.mark(page.tags.add('P'), () => {
			page.print(lines, PAPER.left, page.y, STYLES.strong);
		});
		page.y += lines.length * lineHeight(STYLES.strong) + WRITING;
		let x = PAPER.left;
		for (const { label, share } of FIELDS) {
			const width = (CONTENT_WIDTH - GUTTER * (FIELDS.length - 1)) * share;
			page.tags.artifact(() => {
				page.rule(x, page.y, width, 'strongRule', 0.25);
			});
			page.tags.mark(page.tags.add('P'), () => {
				page.print([label], x, page.y + 0.8, STYLES.small);
			});
			x += width + GUTTER;
		}
		page.y += lineHeight(STYLES.small) + 0.8;
	});
}

/** How much room the first signature needs. */
export function startOfSignatures(page: Page, roles: readonly string[]): number {
	return blockHeight(page.lines(roles[0] ?? '', CONTENT_WIDTH, STYLES.strong).length);
}

function blockHeight(lines: number): number {
	return lines * lineHeight(STYLES.strong) + WRITING + lineHeight(STYLES.small) + 0.8;
}
