import type { IsoDate } from '#base';
import type { Tracked } from '../system.ts';
import type { ChecklistDate, ChecklistItem } from './checklist-item.ts';

/** When an item is due next, and who says so. */
export interface DueDate {
	/** `YYYY-MM-DD` or `YYYY-MM`. */
	readonly by: string;
	/** `own`: set by the ICB, whatever the source says. */
	readonly from: 'own' | 'source';
	readonly past: boolean;
}

/** The last day of a month `YYYY-MM` or the day itself, so that both can be put in order. */
export const lastDayOf = (by: string): IsoDate => {
	if (by.length > 7) return by;
	return new Date(Date.UTC(Number(by.slice(0, 4)), Number(by.slice(5)), 0))
		.toISOString()
		.slice(0, 10);
};

/** The next of some dates that is not past, else the latest that is; undefined when none is named. */
export function nextOf(dates: readonly ChecklistDate[], today: IsoDate): ChecklistDate | undefined {
	const named = dates
		.flatMap((date) => (date.by === undefined ? [] : [{ date, day: lastDayOf(date.by) }]))
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
	return (named.find(({ day }) => day >= today) ?? named.at(-1))?.date;
}

/** When an item is due: the ICB's own date, else the next of the source's, else the last of them. */
export function dueOf(
	{ due }: Pick<ChecklistItem, 'due'>,
	tracked: Pick<Tracked, 'due'> | undefined,
	today: IsoDate
): DueDate | undefined {
	const own = tracked?.due;
	const by = own ?? nextOf(due, today)?.by;
	return by === undefined
		? undefined
		: { by, from: own === undefined ? 'source' : 'own', past: lastDayOf(by) < today };
}

/** Items by their due date, the earliest first; those without one follow in the order they came in. */
export function byDue<Item>(
	items: readonly Item[],
	dueOfItem: (item: Item) => DueDate | undefined
): readonly Item[] {
	const dayOf = (item: Item) => {
		const due = dueOfItem(item);
		return due === undefined ? '9999' : lastDayOf(due.by);
	};
	return items
		.map((item) => ({ item, day: dayOf(item) }))
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
		.map(({ item }) => item);
}
