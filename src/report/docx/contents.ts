import { LeaderType, type Paragraph, TableOfContents } from 'docx';
import { contentsOf } from '../contents.ts';
import type { DocumentModel } from '../document.ts';
import { paragraph } from './words.ts';

/** The bookmark of the heading that is block `index`; Word takes names of this form as its own. */
export function bookmarkOf(index: number): string {
	return `_Toc${String(index + 1).padStart(9, '0')}`;
}

/**
 * The contents list, filled with links so that it can be read at once. Without page numbers: only
 * an office program can count them, and it does when somebody updates the list.
 */
export function contentsParts(model: DocumentModel): (Paragraph | TableOfContents)[] {
	const entries = contentsOf(model);
	if (entries.length === 0) return [];
	return [
		paragraph('Contents', 'ContentsTitle'),
		new TableOfContents('Contents', {
			hyperlink: true,
			headingStyleRange: '1-2',
			// A list marked as out of date would make Word ask a question on opening.
			beginDirty: false,
			tabLeader: LeaderType.NONE,
			cachedEntries: entries.map(({ block, level, text }) => ({
				title: text.replace(/\s+/gu, ' '),
				level,
				href: bookmarkOf(block)
			}))
		})
	];
}
