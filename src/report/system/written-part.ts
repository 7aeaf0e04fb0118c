import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';

/** What the facilitator wrote, paragraph by paragraph; in a draft that nothing was written. */
export function writtenPart(
	{ textOf, options }: Pick<BoardContext, 'textOf' | 'options'>,
	id: string
): readonly Block[] {
	const text = textOf(id);
	if (text !== '')
		return text.split(/\n\s*\n/u).map((part): Block => ({ kind: 'paragraph', text: part.trim() }));
	return options.draft
		? [{ kind: 'paragraph', text: 'Nothing was written here.', tone: 'muted' }]
		: [];
}

/** What the facilitator wrote as a list, an item a line; nothing when nothing was written. */
export function listPart({ textOf }: Pick<BoardContext, 'textOf'>, id: string): readonly Block[] {
	const items = textOf(id)
		.split('\n')
		.map((line) => line.replace(/^\s*[-*•]\s+/u, '').trim())
		.filter((line) => line !== '');
	return items.length === 0 ? [] : [{ kind: 'list', items }];
}
