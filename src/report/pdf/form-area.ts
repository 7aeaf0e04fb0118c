import { CONTENT_WIDTH, PAPER } from './page.ts';

/** The code of a question stands in a column of its own, in millimetres. */
const CODE_WIDTH = 20;

/** Where the words, boxes and lines of a question stand, in millimetres. */
export const QUESTION = {
	left: PAPER.left + CODE_WIDTH,
	width: CONTENT_WIDTH - CODE_WIDTH
} as const;
