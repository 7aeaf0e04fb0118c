import type { Assessment } from '#assessments';
import type { IsoDate } from '#base';
import {
	askedBy,
	questionsOf,
	type Asked,
	type Bank,
	type NumberField,
	type Question
} from '#questions';
import { measuresIn, type Point } from '../measures/measures.ts';

/** One figure the practice is asked for. */
interface Figure {
	readonly question: Question;
	/** The question itself, or the follow-up that asks for the figure. */
	readonly asked: Asked;
	readonly field: NumberField;
}

/** The latest figure as it was and as it is; absent where there was none. */
export interface MeasureMove extends Figure {
	readonly before: Point | undefined;
	readonly after: Point | undefined;
}

/** A figure over several states of an assessment. */
export interface MeasureOverTime extends Figure {
	/**
	 * `period`: each point stands at the period it is for. `state`: one period was given again and
	 * again with other figures, so each stands at the date of the state it was found in.
	 */
	readonly by: 'period' | 'state';
	/** Earliest first; never empty. */
	readonly values: readonly Point[];
}

/** An assessment, or what a snapshot keeps of it. */
type State = Pick<Assessment, 'answers' | 'profile'>;

/** The figures of which another one is the latest after than was before. */
export function measureMoves(bank: Bank, before: State, after: State): readonly MeasureMove[] {
	return figuresIn(bank, [before, after]).flatMap(({ figure, found: [was = [], is = []] }) => {
		const [old, now] = [was.at(-1), is.at(-1)];
		return old?.figure === now?.figure && old?.period === now?.period
			? []
			: [{ ...figure, before: old, after: now }];
	});
}

/**
 * Every figure that was ever given, over the states in which the assessment was, oldest first. What
 * was given for another period is kept from the state that had it; what was given again for one of
 * several periods is a correction, and the later counts.
 */
export function measuresOver(
	bank: Bank,
	states: readonly { readonly date: IsoDate; readonly assessment: State }[]
): readonly MeasureOverTime[] {
	return figuresIn(
		bank,
		states.map(({ assessment }) => assessment)
	).map(({ figure, found }) => {
		const periods = new Map(found.flat().map((point) => [point.period, point]));
		const different = new Set(found.flat().map((point) => point.figure)).size > 1;
		if (periods.size === 1 && different) {
			const dated = found.flatMap((points, at) =>
				points.map((point) => ({ ...point, period: states[at]?.date ?? point.period }))
			);
			return { ...figure, by: 'state', values: inTime(dated) };
		}
		return { ...figure, by: 'period', values: inTime([...periods.values()]) };
	});
}

/** By period; of one period the last in the list counts. */
const inTime = (points: readonly Point[]): readonly Point[] =>
	[...new Map(points.map((point) => [point.period, point])).values()].toSorted((a, b) =>
		a.period < b.period ? -1 : 1
	);

/** The figures that some state holds, in the order of the bank, with what each state holds of them. */
function figuresIn(bank: Bank, states: readonly State[]) {
	const measured = states.map(
		(state) =>
			new Map(
				measuresIn(bank, state)
					.flatMap(({ questions }) => questions)
					.flatMap(({ asked, measures }) =>
						measures.map(({ field, values }) => [keyOf(asked, field), values] as const)
					)
			)
	);
	return questionsOf(bank)
		.flatMap((question) =>
			askedBy(question).flatMap((asked) =>
				fieldsOf(asked).map((field): Figure => ({ question, asked, field }))
			)
		)
		.map((figure) => ({
			figure,
			found: measured.map((values) => values.get(keyOf(figure.asked, figure.field)) ?? [])
		}))
		.filter(({ found }) => found.some((points) => points.length > 0));
}

const fieldsOf = ({ input }: Asked): readonly NumberField[] =>
	input.kind === 'numbers' ? input.fields : [];

const keyOf = (asked: Pick<Asked, 'id'>, field: NumberField): string => `${asked.id} ${field.id}`;
