/**
 * scoring: what the answers mean for a contract year. Rules are data, status is three-valued, and
 * every status carries the answers that made it so. It knows nothing of storage, plans or screens.
 * Begin with `rule.ts`, then `evaluate.ts`, then a scheme in `schemes/`.
 */
export { type Status, and, or, not } from './status.ts';
export { type LeafRule, type Rule, isLeaf, leafRules } from './rule.ts';
export { type Trace, evaluate, leavesOf, type Leaf } from './evaluate.ts';
export { type Change, type Demand, choicesLeft, smallestWay } from './smallest-way.ts';
export {
	type Component,
	type Criterion,
	type LocalReading,
	type Money,
	type Notice,
	type Payment,
	type Scheme,
	decides
} from './scheme.ts';
export { type ComponentResult, type CriterionResult, type SchemeResult, judge } from './judge.ts';
export { type Statuses, statusesOf } from './statuses-of.ts';
export { type Readiness, readiness } from './readiness.ts';
export { type DayGap, CORE_HOURS, gapsOf, openingGaps } from './core-hours.ts';
export {
	COUNTS_WORDS,
	STATUS_MARKS,
	STATUS_WORDS,
	changeInWords,
	componentInWords
} from './in-words.ts';
export { perThousand } from './rate.ts';
export { schemeOn, schemeTense, schemes } from './schemes/index.ts';
export { type AskedBy, type Comparison, askedByScheme, compareSchemes } from './compare.ts';
export { pounds } from './money/amount.ts';
export { moneyOf, type ComponentPart, type Missing, type PaymentResult } from './money/money-of.ts';
export { notClaimed } from './money/not-claimed.ts';
export { qofPoints, transitionCover } from './money/money-context.ts';
export {
	type FigureChange,
	type MeasureState,
	type Measure,
	type MeasuredQuestion,
	type MeasuredSection,
	type Point,
	measuresIn
} from './measures/measures.ts';
export { type TrendPoint, trendOf } from './measures/trend.ts';
export {
	type NationalFigure,
	type NationalGoal,
	goalsBeside,
	isPastGoal,
	nationalGoals
} from './measures/national-goals.ts';
export { type Hint, type HintContext, hintsFor } from './measures/plausibility.ts';
export { editionOf } from './since/edition.ts';
export {
	type EditionChanges,
	type Named,
	type Reworded,
	editionChanges
} from './since/edition-changes.ts';
export { type AnswerMove, type AnswerMoves, answerMoves } from './since/answer-moves.ts';
export {
	type AssessmentChanges,
	type ComponentMove,
	type CriterionMove,
	type ReadinessMove,
	compareAssessments
} from './since/compare-assessments.ts';
export { type MeasureMove, type MeasureOverTime, measuresOver } from './since/measures-over.ts';
