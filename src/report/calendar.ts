import type { IsoDate } from '#base';

/** Dates for a diary: all-day entries with a reminder before. */
export interface Calendar {
	readonly title: string;
	/** The date it bears; the only clock a writer may use. */
	readonly date: Date;
	readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
	/** Stays the same when the file is made again, so that the entry is replaced, not doubled. */
	readonly id: string;
	readonly on: IsoDate;
	readonly title: string;
	readonly says: string;
	/** How many days before the reminder comes, at 9 in the morning. */
	readonly remindDays: number;
}
