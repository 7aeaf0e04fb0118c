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
	type ActionStatus,
	VERSION,
	WEEKDAYS,
	emptyProfile
} from './record.ts';
export { blankAnswer, choiceOf, isAnswered, isNotKnown, shownFollowUps } from './answer.ts';
export { figureSets, inOrder, isCompleteSet, numbersOf, setsIn } from './figure-sets.ts';
export { parseAssessment, type ReadError } from './parse.ts';
export {
	checkCount,
	checkDate,
	checkMonth,
	checkNumber,
	checkOds,
	type FieldError
} from './check.ts';
export type {
	AssessmentStore,
	KeptLocalScheme,
	Listed,
	Settings,
	StoreError,
	Unreadable
} from './store.ts';
export { duplicate, lastChange, newAssessment } from './new-assessment.ts';
export { progress, type Progress } from './progress.ts';
export { answerInWords, periodInWords, withUnit } from './in-words.ts';
export { ACTION_STATUS_WORDS, CHOICE_WORDS } from './words.ts';
