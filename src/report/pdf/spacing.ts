import type { Block } from '../document.ts';

/** White space around a kind of block, in millimetres. */
interface Space {
	readonly before: number;
	readonly after: number;
}

const AROUND: Record<Exclude<Block['kind'], 'heading'>, Space> = {
	paragraph: { before: 0, after: 2.6 },
	list: { before: 0, after: 3 },
	facts: { before: 2, after: 5 },
	statuses: { before: 3.5, after: 5 },
	table: { before: 3, after: 6 },
	chart: { before: 3, after: 6 },
	form: { before: 2, after: 5 },
	signatures: { before: 3, after: 6 }
};

const AROUND_HEADING: Record<1 | 2 | 3, Space> = {
	1: { before: 13, after: 4.8 },
	2: { before: 9, after: 2.8 },
	3: { before: 6, after: 1.8 }
};

/** The white space between two blocks: the larger wish counts, but a heading keeps its own below. */
export function gapBetween(above: Block | undefined, below: Block): number {
	if (!above) return 0;
	if (above.kind === 'heading') return around(above).after;
	return Math.max(around(above).after, around(below).before);
}

function around(block: Block): Space {
	return block.kind === 'heading' ? AROUND_HEADING[block.level] : AROUND[block.kind];
}
