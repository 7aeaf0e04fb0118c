/**
 * collation: many practices' assessments side by side. Received files and a scheme go in, tables come
 * out: who meets what, what blocks a component, which gaps are common. Nothing here is stored, and
 * nothing is ranked. It knows nothing of storage, documents or screens. Begin with `collation.ts`,
 * then `collate.ts`.
 */
export type { Collation, FileState, NetworkComponent, PracticeRow } from './collation.ts';
export { type CollateInput, collate } from './collate.ts';
export {
	type CommonGaps,
	type CriterionGap,
	type Lack,
	type QuestionGap,
	commonGaps
} from './common-gaps.ts';
export { type PracticeAction, type SharedAction, sharedActions } from './shared-actions.ts';
export {
	type MeasureSideBySide,
	type PracticeMeasure,
	measuresSideBySide
} from './measures-side-by-side.ts';
export { type ComponentMoney, type NetworkMoney, networkMoney } from './network-money.ts';
export { shownNames } from './shown-names.ts';
export { type NeededChange, type WayOfPractice, shortestWay } from './shortest-way.ts';
