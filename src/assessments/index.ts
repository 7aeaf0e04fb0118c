/**
 * assessments: the record of one practice's answers at one time, how it is read from anything
 * unknown, and the interface of the place that keeps it. It knows nothing of rules, storage
 * engines or screens. Begin with `record.ts`.
 */
export {
	type Answer,
	type AnswerValue,
	type Assessment,
	type Day,
	type FigureSet,
	type Hours,
	type Interval,
	type PlanEdit,
	type Profile,
	ACTION_STATUSES,
	EFFORTS,
	IMPACTS,
	PRIORITIES,
	type ActionStatus,
	type Effort,
	type Impact,
	type Priority,
	VERSION,
	WEEKDAYS
} from './record.ts';
export { blankAnswer, choiceOf, isAnswered, isNotKnown, shownFollowUps } from './answer.ts';
export { figureSets, inOrder, isCompleteSet, numbersOf, setsIn } from './figure-sets.ts';
export { brokenAt, parseAssessment, type ReadError } from './parse.ts';
export { canonicalText } from './canonical-text.ts';
export { parseChange, parseSnapshot } from './parse-beside.ts';
export {
	checkCount,
	checkDate,
	checkMonth,
	checkNumber,
	checkOds,
	type FieldError
} from './check.ts';
export type { Change, Changed } from './change.ts';
export type { Edition, Snapshot } from './snapshot.ts';
export type {
	AssessmentStore,
	Beside,
	KeptLocalScheme,
	Listed,
	Settings,
	Snapshots,
	StoreError,
	Unreadable
} from './store.ts';
export { lastChange } from './last-change.ts';
export { duplicate, emptyProfile, newAssessment } from './new-assessment.ts';
export { readTyped, TYPED_CHOICES, type TypedAnswer, type TypedError } from './typed-answer.ts';
export { progress, type Progress } from './progress.ts';
export { answerInWords, periodInWords, withUnit } from './in-words.ts';
export {
	type AnswerLine,
	type WrittenLine,
	CLOSED_WORDS,
	FILL_IN,
	NOT_PUBLISHED_WORDS,
	answerLines,
	lineWords,
	writtenLines
} from './answer-lines.ts';
export { mergeAssessments, type Difference, type Merged, type Side } from './merge.ts';
export { fillWithheld, type LeftOut, type Withheld } from './withheld.ts';
export { choose } from './choose.ts';
export { CHOICE_WORDS } from './words.ts';
export { ACTION_STATUS_WORDS, EFFORT_WORDS, IMPACT_WORDS } from './plan-words.ts';
