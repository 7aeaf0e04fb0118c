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
export type {
	Basis,
	Source,
	SystemFilter,
	SystemNetwork,
	SystemPractice,
	SystemView
} from './system/system-view.ts';
export type {
	ComponentCount,
	FigureCounts,
	FigureSum,
	FilterChoice,
	FilterChoices,
	LackCount,
	NetworkLine,
	PracticeLine,
	QuestionCounts,
	SectionCell,
	SectionTable,
	SupportDemand,
	SystemGaps,
	SystemTables
} from './system/system-tables.ts';
export { basisInWords, datesInWords, missingIn } from './system/basis-words.ts';
export {
	type CountDetail,
	type CountedTables,
	type TrackerCount,
	trackerCounts
} from './system/tracker-counts.ts';
export { type CountInWords, countInWords, sumInWords } from './system/tracker-words.ts';
export { type RoomAnswer, type RoomCounts, ROOM_ANSWERS, roomCounts } from './room-counts.ts';
export { systemTables } from './system/system-tables.ts';
export { type SystemInput, systemOf } from './system/system-of.ts';
export { filterChoices, filterSystem } from './system/filter-system.ts';
export { componentCounts } from './system/component-counts.ts';
export { sectionTable } from './system/section-table.ts';
export { systemGaps } from './system/system-gaps.ts';
export { supportDemand } from './system/support-demand.ts';
export { questionCounts } from './system/question-counts.ts';
export { basisOf } from './system/basis-of.ts';
export { prepareFile } from './system/prepare-file.ts';
