import { setsIn, type Answer, type AnswerValue, type Assessment } from '#assessments';
import { askedIn, type Asked, type Bank, type Question } from '#questions';

/** An answer as it was and as it is; absent where there was none. */
export interface AnswerMove {
	/** The id of a question or follow-up. */
	readonly id: string;
	/** Both absent for what the bank does not ask, e.g. a written part of the plan. */
	readonly asked: Asked | undefined;
	readonly question: Question | undefined;
	readonly before: Answer | undefined;
	readonly after: Answer | undefined;
}

/** What differs between two sets of answers. */
export interface AnswerMoves {
	/** Values that differ, in the order of the bank. */
	readonly answers: readonly AnswerMove[];
	/** The same value, but another note or evidence. */
	readonly notes: readonly AnswerMove[];
	/** Values that differ outside the bank, by id: parts of the plan, cases, local schemes not loaded. */
	readonly elsewhere: readonly AnswerMove[];
}

/** Everything that differs between two sets of answers; marks and times do not count. */
export function answerMoves(
	bank: Bank,
	before: Assessment['answers'],
	after: Assessment['answers']
): AnswerMoves {
	const asked = askedIn(bank);
	const others = [...new Set([...Object.keys(before), ...Object.keys(after)])]
		.filter((id) => !asked.has(id))
		.toSorted();
	const moves = [...asked.keys(), ...others].map((id) => ({
		id,
		asked: asked.get(id)?.asked,
		question: asked.get(id)?.question,
		before: before[id],
		after: after[id]
	}));
	const changed = moves.filter((move) => !isSameValue(move));
	return {
		answers: changed.filter((move) => move.asked),
		notes: moves.filter(
			(move) => isSameValue(move) && writtenIn(move.before) !== writtenIn(move.after)
		),
		elsewhere: changed.filter((move) => !move.asked)
	};
}

const isSameValue = ({ before, after }: AnswerMove): boolean =>
	textOf(before?.value) === textOf(after?.value);

const writtenIn = (answer: Answer | undefined): string =>
	[answer?.note ?? '', answer?.evidence ?? ''].join('\n');

/** A value as text; what says the same in another order is the same text, and no value is empty. */
function textOf(value: AnswerValue | null | undefined): string {
	if (!value) return '';
	if (value.kind === 'several') return JSON.stringify(['several', ...value.chosen.toSorted()]);
	return JSON.stringify(value.kind === 'numbers' ? setsIn(value) : value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
