import { type ContentsEntry, contentsOf } from '../contents.ts';
import type { DocumentModel } from '../document.ts';
import { textElement } from './text.ts';

/** The contents list as a landmark with links; nothing where the document has none. */
export function contentsHtml(model: DocumentModel, anchor: (block: number) => string): string {
	const chapters = grouped(contentsOf(model));
	if (chapters.length === 0) return '';
	const link = ({ block, text }: ContentsEntry) =>
		textElement('a', text.replaceAll('\n', ' '), `href="#${anchor(block)}"`);
	const items = chapters.map(({ head, below }) => {
		const inner = below.map((entry) => `<li>${link(entry)}</li>`).join('');
		return `<li>${link(head)}${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
	});
	return [
		'<nav aria-labelledby="contents">',
		'<h2 id="contents">Contents</h2>',
		'<ol>',
		...items,
		'</ol>',
		'</nav>'
	].join('\n');
}

interface Chapter {
	readonly head: ContentsEntry;
	readonly below: readonly ContentsEntry[];
}

/** Each heading of the first level with those of the second below it; the first always leads. */
function grouped(entries: readonly ContentsEntry[]): readonly Chapter[] {
	const chapters: { head: ContentsEntry; below: ContentsEntry[] }[] = [];
	for (const entry of entries) {
		const last = chapters.at(-1);
		if (!last || entry.level === 1) chapters.push({ head: entry, below: [] });
		else last.below.push(entry);
	}
	return chapters;
}
