import { Paragraph, type Table } from 'docx';
import type { Cover, DocumentModel } from '../document.ts';
import { twips } from './measures.ts';
import { factParts } from './table.ts';
import { paragraph, words } from './words.ts';

/** The first page: stamp, title, subtitle, facts, notice. */
export function coverParts(cover: Cover): (Paragraph | Table)[] {
	return [
		...stampOf(cover.stamp),
		paragraph(cover.title, 'Title', { spacing: { before: twips(40) } }),
		...(cover.subtitle === '' ? [] : [paragraph(cover.subtitle, 'Subtitle')]),
		...factParts(cover.facts),
		...(cover.notice === '' ? [] : [paragraph(cover.notice, 'Notice')])
	];
}

/** The head of a sheet without a cover: stamp and title. */
export function titleParts({ title, stamp = '' }: DocumentModel): Paragraph[] {
	return [
		...stampOf(stamp),
		new Paragraph({ style: 'Title', children: words(title, { size: 32 }) })
	];
}

function stampOf(stamp: string): Paragraph[] {
	return stamp === '' ? [] : [paragraph(stamp, 'Stamp')];
}
