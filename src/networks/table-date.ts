import { isRealDate, type IsoDate } from '#base';

/**
 * The date in a cell as official tables write it: `20240331`, `31/03/2024`, or a date or moment as
 * ISO 8601 writes it; undefined for anything else.
 */
export function tableDate(cell: string): IsoDate | undefined {
	const text = cell.trim();
	const [, year, month, day] =
		/^(\d{4})(\d\d)(\d\d)$/u.exec(text) ?? /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/u.exec(text) ?? [];
	const [, dayFirst, monthSecond, yearLast] = /^(\d\d)\/(\d\d)\/(\d{4})$/u.exec(text) ?? [];
	const date = [year ?? yearLast, month ?? monthSecond, day ?? dayFirst].join('-');
	return isRealDate(date) ? date : undefined;
}
