import type { Assessment } from '#assessments';
import { evaluate, type Trace } from './evaluate.ts';
import { decides, type Component, type Criterion, type Notice, type Scheme } from './scheme.ts';
import { smallestWay, type Change } from './smallest-way.ts';
import { and, type Status } from './status.ts';

/** A criterion over one practice's answers. */
export interface CriterionResult {
	readonly criterion: Criterion;
	readonly status: Status;
	readonly trace: Trace;
	/** The fewest answers to change; `[]` when met, absent when nothing would do. */
	readonly way?: readonly Change[];
	/** The notices that hold. */
	readonly notices: readonly Notice[];
}

/** A component over one practice's answers. */
export interface ComponentResult {
	readonly component: Component;
	/** Met when every criterion that decides is met; what is weighed, and goals, do not count. */
	readonly status: Status;
	readonly criteria: readonly CriterionResult[];
}

/** A scheme over one practice's answers. */
export interface SchemeResult {
	readonly scheme: Scheme;
	readonly components: readonly ComponentResult[];
}

/** Judges the answers by a scheme; total and without side effects. */
export const judge = (scheme: Scheme, answers: Assessment['answers']): SchemeResult => ({
	scheme,
	components: scheme.components.map((component) => judgeComponent(component, answers))
});

function judgeComponent(component: Component, answers: Assessment['answers']): ComponentResult {
	const criteria = component.criteria.map((criterion) => judgeCriterion(criterion, answers));
	const deciding = criteria.filter(({ criterion }) => decides(criterion));
	return { component, status: and(deciding.map(({ status }) => status)), criteria };
}

function judgeCriterion(criterion: Criterion, answers: Assessment['answers']): CriterionResult {
	const trace = evaluate(criterion.rule, answers);
	const way = smallestWay(criterion.rule, answers);
	return {
		criterion,
		status: trace.status,
		trace,
		...(way && { way }),
		notices: (criterion.notices ?? []).filter(
			({ when }) => evaluate(when, answers).status === 'met'
		)
	};
}
