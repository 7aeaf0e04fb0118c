import { assertNever } from '#base';
import type { Block } from '../document.ts';
import { drawChart, startOfChart } from './chart.ts';
import { drawForm, startOfForm } from './form.ts';
import { type Bookmarks, drawHeading, headingHeight } from './headings.ts';
import type { Page } from './page.ts';
import { drawSignatures, startOfSignatures } from './signatures.ts';
import { gapBetween } from './spacing.ts';
import { drawStatuses, startOfStatuses } from './statuses.ts';
import { drawFacts, drawTable, startOfFacts, startOfTable } from './table.ts';
import { drawList, drawParagraph, paragraphHeight, startOfList, startOfParagraph } from './text.ts';

/**
 * Prints the blocks in order from the cursor on; a heading stays with what it heads, and a short
 * text at the end with what it closes. `onprogress` is told the share that is printed, from 0 to 1.
 */
export function drawBlocks(
	page: Page,
	bookmarks: Bookmarks,
	blocks: readonly Block[],
	onprogress: (share: number) => void
): void {
	const weights = blocks.map((block) => JSON.stringify(block).length);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let done = 0;
	blocks.forEach((block, index) => {
		const isNewPage = block.kind === 'heading' && block.newPage === true;
		if (isNewPage && !page.isFresh) page.break();
		page.gap(gapBetween(blocks[index - 1], block));
		if (block.kind === 'heading') {
			page.need(startFrom(page, blocks, index));
			drawHeading(page, bookmarks, block.level, block.text);
		} else {
			drawBlock(page, block, closingAfter(page, blocks, index));
		}
		done += weights[index] ?? 0;
		onprogress(done / all);
	});
}

type Content = Exclude<Block, { kind: 'heading' }>;

/** Prints one block; `tail` is the height that should stand on the same page as its end. */
function drawBlock(page: Page, block: Content, tail: number): void {
	switch (block.kind) {
		case 'paragraph':
			drawParagraph(page, block.text, block.tone, tail);
			break;
		case 'list':
			drawList(page, block.items, tail);
			break;
		case 'facts':
			drawFacts(page, block.facts, block.dense, tail);
			break;
		case 'statuses':
			drawStatuses(page, block.items);
			break;
		case 'table':
			drawTable(page, block, tail);
			break;
		case 'chart':
			drawChart(page, block.chart);
			break;
		case 'form':
			drawForm(page, block.items);
			break;
		case 'signatures':
			drawSignatures(page, block.roles, block.dense);
			break;
		default:
			assertNever(block);
	}
}

/** A closing text up to this height, in millimetres, should not stand alone on the last page. */
const CLOSING = 28;

/** The height of the paragraphs after a block, if they end a part of the document and are short. */
function closingAfter(page: Page, blocks: readonly Block[], index: number): number {
	let height = 0;
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at];
		if (block?.kind === 'heading' && block.newPage === true) return height;
		const above = blocks[at - 1];
		if (block?.kind !== 'paragraph' || !above) return 0;
		height += gapBetween(above, block) + paragraphHeight(page, block.text);
		if (height > CLOSING) return 0;
	}
	return height;
}

/**
 * The room needed from a heading down to the first lines of what it heads. A paragraph that only
 * leads to a table or chart counts with it.
 */
function startFrom(page: Page, blocks: readonly Block[], index: number): number {
	let height = 0;
	for (let at = index; at < blocks.length; at++) {
		const block = blocks[at];
		const above = blocks[at - 1];
		if (!block) return height;
		if (at > index && above) height += gapBetween(above, block);
		const isLead = block.kind === 'paragraph' && leadsOn(blocks[at + 1]);
		if (block.kind === 'heading') height += headingHeight(page, block.level, block.text);
		else if (isLead) height += paragraphHeight(page, block.text);
		else return height + startOfBlock(page, block);
		if (height > LEAD) return height;
	}
	return height;
}

/** A heading and its lead, in millimetres, beyond which they may be parted from what follows. */
const LEAD = 60;

/** What a paragraph may only lead to. */
const LED_TO: ReadonlySet<Block['kind']> = new Set([
	'list',
	'table',
	'chart',
	'statuses',
	'form',
	'signatures'
]);

function leadsOn(next: Block | undefined): boolean {
	return next !== undefined && LED_TO.has(next.kind);
}

function startOfBlock(page: Page, block: Content): number {
	switch (block.kind) {
		case 'paragraph':
			return startOfParagraph(page, block.text);
		case 'list':
			return startOfList(page, block.items);
		case 'facts':
			return startOfFacts(page, block.facts, block.dense);
		case 'statuses':
			return startOfStatuses(page, block.items);
		case 'table':
			return startOfTable(page, block);
		case 'chart':
			return startOfChart(page, block.chart);
		case 'form':
			return startOfForm(page, block.items);
		case 'signatures':
			return startOfSignatures(page, block.roles, block.dense);
		default:
			return assertNever(block);
	}
}
