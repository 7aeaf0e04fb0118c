import { readFileSync } from 'node:fs';
import { type ReadPdf, readPdf } from '../read-pdf.ts';
import type { Block, Cell, DocumentModel } from '../../src/report/document.ts';
import { writePdf } from '../../src/report/pdf/write-pdf.ts';

const font = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../static/fonts/${name}.ttf`, import.meta.url)));

/** The fonts the app ships. */
export const testFonts = { regular: font('inter-regular'), bold: font('inter-bold') };

/** A small document around the blocks of a test. */
export function testDocument(
	blocks: readonly Block[],
	change: Partial<DocumentModel> = {}
): DocumentModel {
	return {
		title: 'Plan: Tŷ Gwyn Surgery',
		subject: 'Self-assessment',
		language: 'en-GB',
		date: new Date('2025-03-14T23:30:00Z'),
		footer: 'Tŷ Gwyn Surgery, draft',
		cover: {
			title: 'Access improvement plan',
			subtitle: 'Tŷ Gwyn Surgery',
			stamp: 'Example',
			facts: [{ term: 'Practice', value: 'Tŷ Gwyn Surgery' }],
			notice: 'Not an official document.'
		},
		blocks,
		...change
	};
}

/** Writes the blocks and reads them back. */
export function writtenAndRead(blocks: readonly Block[]): Promise<ReadPdf> {
	return readPdf(writePdf(testDocument(blocks), testFonts));
}

/** `count` words that all differ, so that a lost, doubled or moved one shows. */
export function words(count: number, prefix = 'w'): string[] {
	return Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
}

/** The words with a prefix that stand on the pages, in order. */
export function found(pages: readonly string[], prefix = 'w'): string[] {
	return pages.join(' ').match(new RegExp(`\\b${prefix}\\d+`, 'gu')) ?? [];
}

/** How often a part stands in a text. */
export function count(text: string, part: string): number {
	return text.split(part).length - 1;
}

/** A table of three columns. */
export function testTable(rows: readonly (readonly Cell[])[]): Block {
	return {
		kind: 'table',
		caption: 'A table',
		columns: [
			{ title: 'Number', share: 1 },
			{ title: 'Status', share: 2 },
			{ title: 'Note', share: 4 }
		],
		rows
	};
}
