import { basisInWords, countInWords, type TrackerCount } from '#collation';
import type { Block } from '../document.ts';
import type { BoardContext } from './board-context.ts';

/** What practices answered, in full and with its basis. */
export const countBlocks = (
	counts: readonly TrackerCount[],
	{ tables }: Pick<BoardContext, 'tables'>
): readonly Block[] =>
	counts.flatMap((count): readonly Block[] => {
		const { about, asked, says, rest, details } = countInWords(count);
		return [
			{
				kind: 'paragraph',
				text: `${about}: ${asked} ${says}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}.`
			},
			...(details.length === 0 ? [] : [{ kind: 'list', items: details } satisfies Block]),
			{ kind: 'paragraph', tone: 'muted', text: basisInWords(tables.basis) }
		];
	});
