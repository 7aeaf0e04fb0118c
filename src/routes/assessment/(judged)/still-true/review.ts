import { isAnswered, type Assessment } from '#assessments';
import type { IsoTime } from '#base';
import type { Bank, Question } from '#questions';

/** A question to go through, with the title of its section. */
export interface Reviewed {
	readonly question: Question;
	readonly section: string;
	/** Answered or confirmed since the re-assessment began. */
	readonly done: boolean;
}

/**
 * The questions to go through since a moment: those of the practice in the order of the bank, then
 * those of the network that somebody has answered before.
 */
export function reviewOf(
	{ sections }: Bank,
	answers: Assessment['answers'],
	since: IsoTime
): readonly Reviewed[] {
	const all = sections.flatMap(({ title, questions }) =>
		questions.map((question): Reviewed => {
			const answer = answers[question.id];
			return {
				question,
				section: title,
				done:
					answer !== undefined &&
					isAnswered(answer) &&
					(answer.answeredAt > since || (answer.confirmedAt ?? '') > since)
			};
		})
	);
	return [
		...all.filter(({ question }) => question.audience === 'practice'),
		...all.filter(
			({ question }) => question.audience === 'network' && isAnswered(answers[question.id])
		)
	];
}
