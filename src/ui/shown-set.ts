import { inOrder, numbersOf, setsIn, type AnswerValue, type FigureSet } from '#assessments';

/** A numbers answer and the place, among its sets, of the one that is in the fields. */
export interface Shown {
	readonly value: AnswerValue | null;
	readonly at: number;
}

/** The set in the fields; past the end one in which nothing stands yet but the usual source. */
export function setAt(value: AnswerValue | null, at: number): FigureSet {
	const sets = setsIn(value);
	return sets[at] ?? { figures: {}, period: '', from: sets[0]?.from ?? '' };
}

/** The answer with these sets, and where among them one is then found. */
export function shownAmong(sets: readonly FigureSet[], shown: FigureSet): Shown {
	const kept = inOrder(sets);
	const at = kept.indexOf(shown);
	return { value: numbersOf(kept), at: at === -1 ? kept.length : at };
}

/** The answer with another set in the place of the one in the fields. */
export const withSet = (value: AnswerValue | null, at: number, set: FigureSet): Shown =>
	shownAmong(setsIn(value).toSpliced(at, 1, set), set);

/** What to say when another set is for this period already; undefined when none is. */
export const takenPeriod = (
	value: AnswerValue | null,
	at: number,
	period: string,
	kind: string
): string | undefined =>
	period !== '' && setsIn(value).some((set, place) => place !== at && set.period === period)
		? `There are figures for this ${kind} already: edit them below, or give another ${kind}`
		: undefined;
