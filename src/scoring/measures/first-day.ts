import { isRealDate, type IsoDate } from '#base';

/** The first day of a year, month or day written `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; else undefined. */
export function firstDay(period: string): IsoDate | undefined {
	const day = `${period}-01-01`.slice(0, 10);
	return isRealDate(day) ? day : undefined;
}
