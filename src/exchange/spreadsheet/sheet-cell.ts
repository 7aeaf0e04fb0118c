import type { Sheet } from 'hucre/xlsx';
import type { IsoDate } from '#base';

/** What stands in a cell, a formula being its last result. */
export interface SheetCell {
	/** As a person would read it; empty when nothing stands there. */
	readonly text: string;
	/** Set for a number in a cell of the format "percentage": 0.125 is shown as 12.5%. */
	readonly percent?: number;
	readonly date?: IsoDate;
	/** Why nothing can be read from it. */
	readonly bad?: 'cellError' | 'formula';
}

/** A number as it was typed: what is calculated carries a tail of digits that nobody typed. */
const plainNumber = (number: number): string => String(Number(number.toPrecision(12)));

/** The cell of a row and a column, both from 0. */
export function sheetCell(
	{ rows, cells }: Pick<Sheet, 'rows' | 'cells'>,
	row: number,
	column: number
): SheetCell {
	const value = rows[row]?.[column] ?? null;
	const detail = cells?.get(`${String(row)},${String(column)}`);
	if (detail?.type === 'error') return { text: String(value), bad: 'cellError' };
	if (value === null)
		return detail?.formula === undefined
			? { text: '' }
			: { text: `=${detail.formula}`, bad: 'formula' };
	if (value instanceof Date) {
		// As a spreadsheet program shows a date outside the calendar.
		if (Number.isNaN(value.getTime())) return { text: '#####', bad: 'cellError' };
		const date = value.toISOString().slice(0, 10);
		return { text: date, date };
	}
	if (typeof value !== 'number') return { text: String(value) };
	if (!(detail?.style?.numFmt ?? '').includes('%')) return { text: plainNumber(value) };
	const percent = Number(plainNumber(value * 100));
	return { text: `${String(percent)}%`, percent };
}
