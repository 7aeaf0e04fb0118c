import type { BoardOptions } from './board-input.ts';
import type { BoardPart } from './board-parts.ts';

/** True for a part that was chosen, and for all when none were named. */
export const isIn = ({ parts }: BoardOptions, part: BoardPart): boolean =>
	parts?.includes(part) ?? true;
