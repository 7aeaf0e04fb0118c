/**
 * systems: an ICB's record, its checklist, and the interface of the place that keeps it. It knows the
 * networks' records; nothing of rules, storage engines or screens. Begin with `system.ts`.
 */
export {
	type Attributes,
	type Funding,
	type System,
	type Tracked,
	SYSTEM_VERSION,
	TRACKED_STATUSES,
	systemSchema
} from './system.ts';
export type { SystemStore } from './store.ts';
export {
	type ChecklistDate,
	type ChecklistId,
	type ChecklistItem,
	type DueDate,
	type TrackedChange,
	type TrackedState,
	CHECKLIST,
	TRACKED_STATES,
	TRACKED_WORDS,
	byDue,
	dueOf,
	lastDayOf,
	nextOf,
	stateOf,
	trackedWith
} from './checklist/index.ts';
export {
	type BoardFigure,
	type FundingStream,
	BOARD_FIGURES,
	BOARD_TEXTS,
	FUNDING_STREAMS,
	INTERFACE_AREAS,
	PROJECTED_YEAR,
	USED_YEAR,
	figureFrom,
	figuresWith,
	fundingKey,
	fundingWith,
	textsWith
} from './board/index.ts';
export { type SystemCodeError, checkSystemCode } from './check-system-code.ts';
export { newSystem } from './new-system.ts';
export {
	type PastedAttributes,
	attributesAsLines,
	parsePastedAttributes
} from './pasted-attributes.ts';
export { parseSystem } from './parse-system.ts';
