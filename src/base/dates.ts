/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A moment in UTC, as `Date.prototype.toISOString` writes it. */
export type IsoTime = string;

/** Where the current moment comes from; handed in, so that the same input gives the same output. */
export type Clock = () => Date;

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;

/** True when `text` is `YYYY-MM-DD` and the day exists in the calendar (31 February does not). */
export function isRealDate(text: string): boolean {
	if (!DATE.test(text)) return false;
	// Every month has 28 days: most dates, of which files hold thousands, need no calendar.
	if (text.slice(8) <= '28') return true;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True when `text` is a moment in UTC as `toISOString` writes it, with or without the milliseconds. */
export const isMoment = (text: string): boolean =>
	isRealDate(text.slice(0, 10)) &&
	/^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/u.test(text.slice(10));

/** The calendar date of a moment, in the device's own time zone. */
export function dateOf(moment: Date): IsoDate {
	const part = (value: number) => String(value).padStart(2, '0');
	return `${String(moment.getFullYear())}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/**
 * The moment `now`, or a millisecond after `before` where that is later still, as on a clock that was
 * set back: of two changes of one thing the one made last stays the later.
 */
export function timeAfter(now: Date, before = ''): IsoTime {
	const last = Date.parse(before);
	return new Date(now.getTime() < last ? last + 1 : now).toISOString();
}

/** True when both are moments and `one` is later, or when only `one` is. */
export const isLater = (one: unknown, other: unknown): boolean =>
	Date.parse(String(one)) > (Date.parse(String(other)) || 0);

/** The date `weeks` whole weeks after `date`. */
export function addWeeks(date: IsoDate, weeks: number): IsoDate {
	const start = Date.parse(`${date}T00:00:00Z`);
	return new Date(start + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

let long: Intl.DateTimeFormat | undefined;

/** `2025-03-31` as `31 March 2025`; text that is no date comes back unchanged. */
export function longDate(date: IsoDate): string {
	if (!isRealDate(date)) return date;
	// Made once, when first needed: making it takes longer than a hundred dates.
	long ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	return long.format(Date.parse(date));
}
