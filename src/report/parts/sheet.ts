import type { Sheet, SheetColumn, Value } from '../workbook.ts';

/** A column with the way to its value. */
export interface ColumnOf<Row> extends SheetColumn {
	readonly of: (row: Row) => Value;
}

/** A column of text. */
export const text = <Row>(
	title: string,
	width: number,
	of: (row: Row) => Value
): ColumnOf<Row> => ({
	title,
	type: 'text',
	width,
	of
});

/** A column of dates. */
export const date = <Row>(title: string, of: (row: Row) => Value): ColumnOf<Row> => ({
	title,
	type: 'date',
	width: 12,
	of
});

/** A column of numbers. */
export const number = <Row>(title: string, of: (row: Row) => Value): ColumnOf<Row> => ({
	title,
	type: 'number',
	width: 12,
	of
});

/** A sheet with a value for every row and column. */
export const sheetOf = <Row>(
	name: string,
	columns: readonly ColumnOf<Row>[],
	rows: readonly Row[]
): Sheet => ({
	name,
	columns: columns.map(({ title, type, width }) => ({ title, type, width })),
	rows: rows.map((row) => columns.map(({ of }) => of(row)))
});
