/**
 * plan: what the gaps become. Status, answers and the user's edits go in, actions come out, in the
 * order they should be done; so do the offers of support that answer a gap (`offers/`) and the
 * one-sheet case for one (`case.ts`). Working on a plan (order, merging) gives the steps to store.
 * Nothing here is stored. It knows nothing of storage, documents or screens. Begin with `action.ts`,
 * then `actions.ts`.
 */
export {
	type Action,
	type ActionTier,
	type GapAction,
	dueOf,
	gapActions,
	gapCount,
	isOpen,
	ownerOf
} from './action.ts';
export { planOf } from './actions.ts';
export { OWN } from './own-actions.ts';
export type { PlanStep } from './plan-step.ts';
export { type Move, inOwnOrder, move, takeOrder } from './order.ts';
export { type Matrix, type MatrixCell, matrixOf, suggestedOrder } from './matrix.ts';
export { mergeSteps, unmergeSteps } from './merge.ts';
export { type ActionGroup, byMonth, byTheme } from './groups.ts';
export { type PlanMonth, type PlanProgress, planProgress } from './plan-progress.ts';
export { statusChange } from './status-change.ts';
export { type Gap, gapsIn } from './gaps.ts';
export {
	type NeedCriterion,
	type Offer,
	type OfferState,
	type Rate,
	offerState,
	offerStateInWords,
	sourcesOf
} from './offers/offer.ts';
export { offerOf, offers, offersFor, offersForGaps, partsOf } from './offers/index.ts';
export { type CasePart, CASE_PARTS, CASE_PART_WORDS, caseAnswerId } from './case-parts.ts';
export { knownAbout } from './case-figures.ts';
export { type CaseInput, type CaseText, type SupportCase, caseFor } from './case.ts';
export { keepingDue } from './keeping-due.ts';
export { type PlanText, PLAN_TEXTS, PLAN_TEXT_WORDS, planText, planTextId } from './plan-texts.ts';
