import type { ChecklistItem, TrackedState } from '#systems';

/** What of the checklist is shown, and in which order. */
export interface ChecklistView {
	readonly state: TrackedState | 'all';
	readonly list: ChecklistItem['list'] | 'both';
	readonly order: 'source' | 'due';
}
