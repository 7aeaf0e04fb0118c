import { assertNever } from '#base';
import type { Block } from '../document.ts';
import { drawBars, startOfBars } from './bars.ts';
import { type Bookmarks, drawHeading, headingHeight } from './headings.ts';
import type { Page } from './page.ts';
import { drawSignatures, startOfSignatures } from './signatures.ts';
import { gapBetween } from './spacing.ts';
import { drawStatuses, startOfStatuses } from './statuses.ts';
import { drawFacts, drawTable, startOfFacts, startOfTable } from './table.ts';
import { drawList, drawParagraph, paragraphHeight, startOfList, startOfParagraph } from './text.ts';

/** Prints the blocks in order from the cursor on; a heading stays with what it heads. */
export function drawBlocks(page: Page, bookmarks: Bookmarks, blocks: readonly Block[]): void {
	blocks.forEach((block, index) => {
		const isNewPage = block.kind === 'heading' && block.newPage === true;
		if (isNewPage && !page.isFresh) page.break();
		page.gap(gapBetween(blocks[index - 1], block));
		if (block.kind === 'heading') {
			page.need(startFrom(page, blocks, index));
			drawHeading(page, bookmarks, block.level, block.text);
		} else {
			drawBlock(page, block);
		}
	});
}

type Content = Exclude<Block, { kind: 'heading' }>;

function drawBlock(page: Page, block: Content): void {
	switch (block.kind) {
		case 'paragraph':
			drawParagraph(page, block.text, block.tone);
			break;
		case 'list':
			drawList(page, block.items);
			break;
		case 'facts':
			drawFacts(page, block.facts, block.dense);
			break;
		case 'statuses':
			drawStatuses(page, block.items);
			break;
		case 'table':
			drawTable(page, block);
			break;
		case 'bars':
			drawBars(page, block);
			break;
		case 'signatures':
			drawSignatures(page, block.roles, block.dense);
			break;
		default:
			assertNever(block);
	}
}

/**
 * The room needed from a heading down to the first lines of what it heads. A paragraph that only
 * leads to a table or chart counts with it.
 */
function startFrom(page: Page, blocks: readonly Block[], index: number): number {
	let height = 0;
	let above: Block | undefined;
	for (const [offset, block] of blocks.slice(index).entries()) {
		if (above) height += gapBetween(above, block);
		const isLead = block.kind === 'paragraph' && leadsOn(blocks[index + offset + 1]);
		if (block.kind === 'heading') height += headingHeight(page, block.level, block.text);
		else if (isLead) height += paragraphHeight(page, block.text);
		else return height + startOfBlock(page, block);
		if (height > LEAD) return height;
		above = block;
	}
	return height;
}

/** A heading and its lead, in millimetres, beyond which they may be parted from what follows. */
const LEAD = 60;

function leadsOn(next: Block | undefined): boolean {
	return next?.kind === 'table' || next?.kind === 'bars' || next?.kind === 'statuses';
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
		case 'bars':
			return startOfBars(page, block);
		case 'signatures':
			return startOfSignatures(page, block.roles, block.dense);
		default:
			return assertNever(block);
	}
}
