import type { Answer, AnswerValue, FigureSet } from './record.ts';

type Numbers = Extract<AnswerValue, { kind: 'numbers' }>;

/** The sets of a numbers value as they are kept, the one that counts first; none of any other. */
export const setsIn = (value: AnswerValue | null | undefined): readonly FigureSet[] =>
	value?.kind === 'numbers'
		? [{ figures: value.figures, period: value.period, from: value.from }, ...(value.others ?? [])]
		: [];

/** True when a set says something: a figure, and the period it is for. */
export const isCompleteSet = ({ figures, period }: FigureSet): boolean =>
	period !== '' && Object.keys(figures).length > 0;

/**
 * Sets in the order in which they are kept: the complete ones, latest period first, so that rules,
 * rates and gaps, which read the first, always read the latest; then what is still being filled in.
 * Only sets in which nothing stands at all are left out.
 */
export const inOrder = (sets: readonly FigureSet[]): readonly FigureSet[] =>
	sets
		.filter((set) => set.period !== '' || set.from !== '' || Object.keys(set.figures).length > 0)
		.toSorted((a, b) => rank(b).localeCompare(rank(a)));

const rank = (set: FigureSet): string => (isCompleteSet(set) ? set.period : '');

/** The value that holds these sets, in the order of `inOrder`; `null` when nothing stands in them. */
export function numbersOf(sets: readonly FigureSet[]): Numbers | null {
	const [first, ...others] = inOrder(sets);
	if (!first) return null;
	return { kind: 'numbers', ...first, ...(others.length > 0 ? { others } : {}) };
}

/**
 * The figures of an answer by period, earliest first. A period stands once: no screen makes two
 * sets of one, and where a record holds them all the same, the one that is kept first is taken.
 */
export function figureSets(answer: Answer | undefined): readonly FigureSet[] {
	const sets = setsIn(answer?.value).filter(({ period }) => period !== '');
	return sets
		.filter(({ period }, at) => sets.findIndex((other) => other.period === period) === at)
		.toSorted((a, b) => a.period.localeCompare(b.period));
}
