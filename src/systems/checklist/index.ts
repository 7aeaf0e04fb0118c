/** checklist: what was asked of ICBs in 2023 and 2024, as data. Begin with `checklist-item.ts`. */
export type { ChecklistDate, ChecklistId, ChecklistItem } from './checklist-item.ts';
export { CHECKLIST } from './checklist.ts';
export { type DueDate, byDue, dueOf, lastDayOf, nextOf } from './checklist-dates.ts';
export {
	type TrackedChange,
	type TrackedState,
	TRACKED_STATES,
	TRACKED_WORDS,
	stateOf,
	trackedWith
} from './tracked.ts';
