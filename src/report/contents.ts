import type { DocumentModel } from './document.ts';

/** A line of the contents list. */
export interface ContentsEntry {
	/** The place of the heading among the blocks. */
	readonly block: number;
	readonly level: 1 | 2;
	readonly text: string;
}

/**
 * The contents list: the headings of the first two levels that have words, in order. Empty for a
 * sheet without a cover, and where there are fewer than two.
 */
export function contentsOf(model: DocumentModel): readonly ContentsEntry[] {
	if (!model.cover) return [];
	const entries = model.blocks.flatMap((block, index) =>
		block.kind === 'heading' && block.level < 3 && block.text.trim() !== ''
			? [{ block: index, level: block.level === 1 ? (1 as const) : (2 as const), text: block.text }]
			: []
	);
	return entries.length > 1 ? entries : [];
}
