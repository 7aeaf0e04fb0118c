import { type WriteOptions, type WriteSheet, rangeRef, writeXlsx as write } from 'hucre/xlsx';
import type { Sheet, SheetList, Workbook } from '../workbook.ts';
import { sheetCells } from './sheet-cells.ts';

/**
 * Writes the workbook as an Office Open XML spreadsheet: typed numbers and dates, text that is never
 * a formula, a header row that stays in sight and filters over the table. The same workbook gives the
 * same bytes in the same browser, in every time zone. Rejects when a sheet's name is not as
 * `workbook.ts` demands.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
	const { title, date } = workbook;
	const sheets = workbook.sheets.map(writeSheet);
	const bytes = await write({
		sheets,
		properties: {
			title: title.replace(/[\p{Cc}\p{Surrogate}]/gu, ' '),
			creator: 'Access Ready',
			created: date,
			modified: date
		},
		namedRanges: sheets.flatMap(namesOf)
	});
	return new Uint8Array(bytes);
}

/** How much of a table, in characters, goes on the width of a printed page before it is too small to read. */
const WIDEST_PAGE = 240;

const sum = (values: readonly number[]): number =>
	values.reduce((total, value) => total + value, 0);

/** Offered, not enforced: what else may be said, whoever reads the cell knows. */
const validationOf = ({ column, rows, values }: SheetList) => ({
	type: 'list' as const,
	values: [...values],
	allowBlank: true,
	range: runsOf(rows)
		.map(([first, last]) => rangeRef(first + 1, column, last + 1, column))
		.join(' ')
});

/** Neighbouring rows together, each run as its first and its last. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
	const runs: [number, number][] = [];
	for (const row of rows) {
		const run = runs.at(-1);
		if (run?.[1] === row - 1) run[1] = row;
		else runs.push([row, row]);
	}
	return runs;
}

type WrittenSheet = ReturnType<typeof writeSheet>;
type BuiltInName = NonNullable<WriteOptions['namedRanges']>[number];

function writeSheet(sheet: Sheet) {
	const { cells, heights, rows } = sheetCells(sheet);
	return {
		name: sheet.name,
		columns: sheet.columns.map(({ width }) => ({ width })),
		cells,
		rowDefs: heights,
		freezePane: { rows: 1 },
		...(sheet.lists && { dataValidations: sheet.lists.map(validationOf) }),
		autoFilter: { range: rangeRef(0, 0, rows - 1, sheet.columns.length - 1) },
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: Math.ceil(sum(sheet.columns.map(({ width }) => width)) / WIDEST_PAGE),
			fitToHeight: 0
		}
	} satisfies WriteSheet;
}

/** What Excel calls built-in names; the library writes them, but without quoting the sheet's name. */
function namesOf({ name, autoFilter, pageSetup }: WrittenSheet): readonly BuiltInName[] {
	const sheet = `'${name.replaceAll("'", "''")}'`;
	const filtered = autoFilter.range.replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
	return [
		// The header stands on every printed page, and the first column where a row goes over several.
		{
			name: '_xlnm.Print_Titles',
			range: `${pageSetup.fitToWidth > 1 ? `${sheet}!$A:$A,` : ''}${sheet}!$1:$1`,
			scope: name
		},
		// LibreOffice finds the filters by it.
		{ name: '_xlnm._FilterDatabase', range: `${sheet}!${filtered}`, scope: name }
	];
}
