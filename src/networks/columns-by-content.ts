import type { MembersColumns } from './members-layout.ts';
import { tableDate } from './table-date.ts';

type Rows = readonly (readonly string[])[];

const isPcnCode = (cell: string): boolean => /^U\d{5}$/iu.test(cell);
/** A practice's code, or that of another partner of the same form; no PCN's. */
const isPracticeCode = (cell: string): boolean => /^[A-TV-Z]\d{5}$/iu.test(cell);
/** Codes of organisations are shorter, or have no three letters in a row. */
const isName = (cell: string): boolean => cell.length > 5 && /\p{L}{3}/u.test(cell);

/**
 * Where the sheet of practices of ePCN has what, told by its cells, as it may come without headings:
 * the first row must have a PCN code already, and its column hold hardly anything else. A name stands beside its code. Of the columns of dates the second is the end. Undefined for
 * any other table.
 */
export function columnsByContent(all: Rows): MembersColumns | undefined {
	const rows = all.map((row) => row.map((cell) => cell.trim()));
	const [first = []] = rows;
	const columns = Array.from(first, (_, at) => rows.map((row) => row[at] ?? ''));
	const mostly = (is: (cell: string) => boolean, share: number) => (column: readonly string[]) => {
		const filled = column.filter((cell) => cell !== '');
		return filled.length > 0 && filled.filter(is).length >= share * filled.length;
	};
	const place = (is: (column: readonly string[], at: number) => boolean) => {
		const at = columns.findIndex(is);
		return at < 0 ? undefined : at;
	};
	const code = place((column) => isPcnCode(column[0] ?? '') && mostly(isPcnCode, 0.9)(column));
	// A trust may be a partner too, and has another kind of code.
	const ods = place(mostly(isPracticeCode, 0.5));
	if (code === undefined || ods === undefined) return undefined;
	const nameBeside = (at: number) =>
		place((column, place) => place === at + 1 && mostly(isName, 0.9)(column));
	const dates = columns.flatMap((column, at) =>
		mostly((cell) => tableDate(cell) !== undefined, 1)(column) ? [at] : []
	);
	return {
		layout: 'ePcn',
		ods,
		practice: nameBeside(ods),
		code,
		name: nameBeside(code),
		left: dates[1],
		from: 0
	};
}
