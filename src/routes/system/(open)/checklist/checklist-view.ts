import type { IsoDate } from '#base';
import { CHECKLIST, byDue, dueOf, stateOf, type ChecklistItem, type System } from '#systems';
import type { ChecklistView } from '#ui/checklist-view.ts';

/** The items that a view shows, in its order. */
export function itemsIn(
	{ state, list, order }: ChecklistView,
	tracker: System['tracker'],
	today: IsoDate
): readonly ChecklistItem[] {
	const items = CHECKLIST.filter(
		(item) =>
			(list === 'both' || item.list === list) &&
			(state === 'all' || stateOf(tracker[item.id]) === state)
	);
	return order === 'due' ? byDue(items, (item) => dueOf(item, tracker[item.id], today)) : items;
}
