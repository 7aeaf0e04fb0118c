import { choiceOf, isAnswered, isNotKnown, type Answer, type Assessment } from '#assessments';
import { questionsOf, type Bank, type Question } from '#questions';
import { openingGaps } from '#scoring';

/**
 * A question that calls for an action: `shortfall` when the answer falls short, `unknown` when it
 * is "don't know yet". A question not answered at all is no gap: nothing is invented from silence.
 */
export interface Gap {
	readonly question: Question;
	readonly kind: 'shortfall' | 'unknown';
	readonly answer: Answer;
}

/** Every gap of a practice, in the order of the bank. */
export const gapsIn = (bank: Bank, answers: Assessment['answers']): readonly Gap[] =>
	questionsOf(bank).flatMap((question): readonly Gap[] => {
		const answer = answers[question.id];
		if (!answer || !isAnswered(answer)) return [];
		if (isNotKnown(answer)) return [{ question, kind: 'unknown', answer }];
		return fallsShort(question, answer) ? [{ question, kind: 'shortfall', answer }] : [];
	});

function fallsShort({ input }: Question, answer: Answer): boolean {
	const choice = choiceOf(answer);
	if (choice === 'no' || choice === 'partly') return true;
	if (input.kind === 'hours') return openingGaps(answer.value).length > 0;
	const { value } = answer;
	return (
		input.kind === 'numbers' &&
		value?.kind === 'numbers' &&
		input.fields.some(({ id, expectsAtLeast }) => {
			const figure = value.figures[id];
			return figure !== undefined && expectsAtLeast !== undefined && figure < expectsAtLeast;
		})
	);
}
