import { EFFORTS, IMPACTS, type Effort, type Impact } from '#assessments';
import { dueOf, type Action } from './action.ts';
import { compareTiers } from './tiers.ts';

/** The actions of one impact and one effort. */
export interface MatrixCell {
	readonly impact: Impact;
	readonly effort: Effort;
	readonly actions: readonly Action[];
}

/** Impact against effort. */
export interface Matrix {
	/** All nine: high impact before low, and within it small effort before large. */
	readonly cells: readonly MatrixCell[];
	/** Those whose impact or effort nobody has judged. */
	readonly unjudged: readonly Action[];
}

/** The actions by impact and effort, each exactly once, in the order handed in. */
export const matrixOf = (actions: readonly Action[]): Matrix => ({
	cells: IMPACTS.toReversed().flatMap((impact) =>
		EFFORTS.map((effort) => ({
			impact,
			effort,
			actions: actions.filter((action) => action.impact === impact && action.effort === effort)
		}))
	),
	unjudged: actions.filter(({ impact, effort }) => impact === undefined || effort === undefined)
});

/**
 * The order we suggest: by the priority the user gave, none last; then by what it brings for its
 * effort, high impact and small effort first and of two alike the greater impact, counting as medium
 * what nobody has judged; then what blocks a component, duties, the rest; then by due date, none
 * last. What is alike in all stays as it comes.
 */
export const suggestedOrder = (actions: readonly Action[]): readonly Action[] =>
	actions.toSorted(
		(a, b) =>
			priorityOf(a) - priorityOf(b) ||
			worth(b) - worth(a) ||
			impactOf(b) - impactOf(a) ||
			compareTiers(a, b) ||
			compareDue(a, b)
	);

/** None comes after P4. */
const priorityOf = ({ priority }: Action): number => priority ?? 5;
const impactOf = ({ impact = 'medium' }: Action): number => IMPACTS.indexOf(impact);
const worth = (action: Action): number => impactOf(action) - EFFORTS.indexOf(action.effort ?? 'M');

/** Later than any date, which all begin with a figure. */
const NEVER = '~';
function compareDue(a: Action, b: Action): number {
	const [one, other] = [dueOf(a) ?? NEVER, dueOf(b) ?? NEVER];
	return one === other ? 0 : one < other ? -1 : 1;
}
