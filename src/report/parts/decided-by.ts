import { answerInWords, type Answer, type Assessment } from '#assessments';
import type { Asked, Question } from '#questions';
import { changeInWords, leavesOf, type CriterionResult } from '#scoring';

/** Everything that can be answered, by its id: what `askedIn` gives. */
export type AskedById = ReadonlyMap<string, { readonly asked: Asked; readonly question: Question }>;

/** An answer that a criterion reads. */
export interface ReadAnswer {
	readonly asked: Asked;
	readonly question: Question;
	readonly answer: Answer | undefined;
}

/** The answers that a criterion reads, each once, in the order of its rule. */
export function answersRead(
	{ trace }: CriterionResult,
	asked: AskedById,
	answers: Assessment['answers']
): readonly ReadAnswer[] {
	// Several leaves may read one answer; on paper it stands once.
	const ids = new Set(leavesOf(trace).map(({ rule }) => rule.answer));
	return [...ids].flatMap((id) => {
		const found = asked.get(id);
		return found ? [{ ...found, answer: answers[id] }] : [];
	});
}

/** An answer with the code of its question: `TEL-03: Partly`. */
export const readInWords = (read: ReadAnswer): string =>
	`${nameOf(read)}: ${answerInWords(read.asked, read.answer)}`;

/** The fewest answers to change, in words; empty when the criterion is met or nothing would do. */
export function wayInWords({ way = [] }: CriterionResult, asked: AskedById): string {
	return way
		.flatMap((change) => {
			const found = asked.get(change.question);
			return found ? [`${nameOf(found)} to ${changeInWords(change, found.asked)}`] : [];
		})
		.join(', ');
}

/** A question by its code; a follow-up with its own words too. */
export const nameOf = ({
	asked,
	question
}: {
	readonly asked: Pick<Asked, 'id' | 'title'>;
	readonly question: Pick<Question, 'id' | 'code'>;
}): string => (asked.id === question.id ? question.code : `${question.code}, ${asked.title}`);
