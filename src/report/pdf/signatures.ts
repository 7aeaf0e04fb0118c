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
/** On a sheet the role stands beside the lines, in the width of a term. */
const DENSE = { role: 34, writing: 8.5, between: 1.5 } as const;

/** Prints lines to sign on for each role; the lines of a role stay together. */
export function drawSignatures(page: Page, roles: readonly string[], dense = false): void {
	roles.forEach((role, index) => {
		if (index > 0) page.gap(dense ? DENSE.between : BETWEEN);
		const lines = roleLines(page, role, dense);
		page.need(blockHeight(lines.length, dense));
		if (role.trim() !== '') {
			page.tags.mark(page.tags.add('P'), () => {
				page.print(lines, PAPER.left, page.y, dense ? STYLES.sheetRole : STYLES.strong);
			});
		}
		page.y += lineTop(lines.length, dense);
		drawFields(page, dense ? DENSE.role : 0);
		page.y += lineHeight(STYLES.small) + 0.8;
	});
}

/** How much room the first signature needs. */
export function startOfSignatures(page: Page, roles: readonly string[], dense = false): number {
	return blockHeight(roleLines(page, roles[0] ?? '', dense).length, dense);
}

function drawFields(page: Page, indent: number): void {
	let x = PAPER.left + indent;
	for (const { label, share } of FIELDS) {
		const width = (CONTENT_WIDTH - indent - GUTTER * (FIELDS.length - 1)) * share;
		page.tags.artifact(() => {
			page.rule(x, page.y, width, 'strongRule', 0.25);
		});
		page.tags.mark(page.tags.add('P'), () => {
			page.print([label], x, page.y + 0.8, STYLES.small);
		});
		x += width + GUTTER;
	}
}

function roleLines(page: Page, role: string, dense: boolean): string[] {
	return dense
		? page.lines(role, DENSE.role - GUTTER, STYLES.sheetRole)
		: page.lines(role, CONTENT_WIDTH, STYLES.strong);
}

/** From the top of a role to its lines. */
function lineTop(lines: number, dense: boolean): number {
	return dense
		? Math.max(DENSE.writing, lines * lineHeight(STYLES.sheetRole))
		: lines * lineHeight(STYLES.strong) + WRITING;
}

function blockHeight(lines: number, dense: boolean): number {
	return lineTop(lines, dense) + lineHeight(STYLES.small) + 0.8;
}
