import type { Question } from '#questions';
import { isAnswered } from './answer.ts';
import type { Assessment } from './record.ts';

/** How far some questions have come. Follow-ups do not count: they add to an answer, never hold it up. */
export interface Progress {
	readonly total: number;
	readonly answered: number;
	/** Questions marked to look at again. */
	readonly marked: number;
	/** The first question not answered, if any. */
	readonly next?: string;
	/** The first question marked for review, if any. */
	readonly nextMarked?: string;
}

/** Counts over `questions` in their order. */
export function progress(
	questions: readonly Pick<Question, 'id'>[],
	answers: Assessment['answers']
): Progress {
	const open = questions.filter((question) => !isAnswered(answers[question.id]));
	const marked = questions.filter((question) => answers[question.id]?.review === true);
	const [next] = open;
	const [nextMarked] = marked;
	return {
		total: questions.length,
		answered: questions.length - open.length,
		marked: marked.length,
		...(next && { next: next.id }),
		...(nextMarked && { nextMarked: nextMarked.id })
	};
}
