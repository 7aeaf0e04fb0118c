import type { Assessment } from '#assessments';
import type { Bank, Section } from '#questions';
import { judge, type CriterionResult } from '../judge.ts';
import { readiness, type Readiness } from '../readiness.ts';
import { leafRules } from '../rule.ts';
import type { Component, Criterion, Scheme } from '../scheme.ts';
import type { Status } from '../status.ts';
import { answerMoves, type AnswerMove, type AnswerMoves } from './answer-moves.ts';
import { measureMoves, type MeasureMove } from './measures-over.ts';

/** A criterion with another status than before. */
export interface CriterionMove {
	readonly criterion: Criterion;
	readonly before: Status;
	readonly after: Status;
	/** The changed answers that its rule reads; never empty. */
	readonly because: readonly AnswerMove[];
}

/** A component with another status than before, or with a criterion that has one. */
export interface ComponentMove {
	readonly component: Component;
	readonly before: Status;
	readonly after: Status;
	readonly criteria: readonly CriterionMove[];
}

/** The readiness of a section as it was and as it is. */
export interface ReadinessMove {
	readonly section: Pick<Section, 'id' | 'title'>;
	readonly before: Readiness;
	readonly after: Readiness;
}

/** What lies between two states of an assessment, both read by the same questions and rules. */
export interface AssessmentChanges extends AnswerMoves {
	/** Those that moved, in the order of the scheme. */
	readonly components: readonly ComponentMove[];
	/** Every section that readiness is counted for, changed or not. */
	readonly readiness: readonly ReadinessMove[];
	/** The figures of which another one is the latest now. */
	readonly measures: readonly MeasureMove[];
}

/**
 * What changed from one state of an assessment to another. Compared with itself nothing has, and the
 * other way round before and after change places.
 */
export function compareAssessments(
	bank: Bank,
	scheme: Scheme,
	before: Pick<Assessment, 'answers' | 'profile'>,
	after: Pick<Assessment, 'answers' | 'profile'>
): AssessmentChanges {
	const moves = answerMoves(bank, before.answers, after.answers);
	return {
		...moves,
		components: componentMoves(scheme, before.answers, after.answers, [
			...moves.answers,
			...moves.elsewhere
		]),
		readiness: bank.sections
			.map(({ id, title, questions }) => ({
				section: { id, title },
				before: readiness(questions, before.answers),
				after: readiness(questions, after.answers)
			}))
			.filter((move) => isCounted(move.before) || isCounted(move.after)),
		measures: measureMoves(bank, before, after)
	};
}

const isCounted = ({ outOf, open }: Readiness): boolean => outOf + open > 0;

function componentMoves(
	scheme: Scheme,
	before: Assessment['answers'],
	after: Assessment['answers'],
	changed: readonly AnswerMove[]
): readonly ComponentMove[] {
	const was = judge(scheme, before).components;
	return judge(scheme, after)
		.components.map((now, at) => ({
			component: now.component,
			before: was[at]?.status ?? now.status,
			after: now.status,
			criteria: now.criteria.flatMap((result, place) =>
				criterionMove(result, was[at]?.criteria[place]?.status, changed)
			)
		}))
		.filter((move) => move.before !== move.after || move.criteria.length > 0);
}

function criterionMove(
	{ criterion, status }: CriterionResult,
	before: Status = status,
	changed: readonly AnswerMove[]
): readonly CriterionMove[] {
	if (before === status) return [];
	const read = new Set(leafRules(criterion.rule).map(({ answer }) => answer));
	return [{ criterion, before, after: status, because: changed.filter(({ id }) => read.has(id)) }];
}
