import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { FILL_IN } from '#assessments';
import { err, ok, unpackedSize, type Result } from '#base';
import type { SheetError } from './read-sheet.ts';
import { sheetCell, type SheetCell } from './sheet-cell.ts';

/** A row with something in it. */
export interface SheetRow {
	/** As the spreadsheet program counts, from 1. */
	readonly row: number;
	readonly key: string;
	readonly code: string;
	readonly answer: SheetCell;
	readonly period: SheetCell;
	readonly from: string;
	readonly note: string;
}

/** What is read of a workbook. */
export interface SheetRows {
	readonly rows: readonly SheetRow[];
	readonly practice: string;
	readonly madeAt: string | undefined;
}

/** Our own limits: a workbook of ours unpacks to less than a megabyte, and has a few hundred rows. */
export const MOST_BYTES = 50_000_000;
export const MOST_ROWS = 5000;
const MOST_SHEETS = 20;
/** How far down and across the titles of the columns are looked for. */
const TITLES_BY_ROW = 20;
const MOST_COLUMNS = 40;
const LAST_COLUMN = 'AN';

/** The beginning of a file with a password, and of one of Excel before 2007. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows of the sheet to fill in; formulas are read as their last results, and nothing is run. */
export async function readRows(bytes: Uint8Array): Promise<Result<SheetRows, SheetError>> {
	if (COMPOUND.every((byte, at) => bytes[at] === byte)) return err({ kind: 'lockedOrOld' });
	if (bytes.length > MOST_BYTES) return err({ kind: 'tooLarge', most: MOST_BYTES });
	const size = unpackedSize(bytes);
	if (size === undefined) return err({ kind: 'noWorkbook' });
	if (size > MOST_BYTES) return err({ kind: 'tooLarge', most: MOST_BYTES });
	const workbook = await readWorkbook(bytes);
	if (!workbook) return err({ kind: 'noWorkbook' });
	for (const sheet of workbook.sheets) {
		const columns = columnsOf(sheet);
		if (!columns) continue;
		if (sheet.rows.length > MOST_ROWS) return err({ kind: 'tooManyRows', most: MOST_ROWS });
		return ok({
			rows: rowsOf(sheet, columns),
			practice: practiceIn(workbook),
			madeAt: madeAtOf(workbook)
		});
	}
	return err({ kind: 'noSheet' });
}

async function readWorkbook(bytes: Uint8Array): Promise<Workbook | undefined> {
	try {
		return await readXlsx(bytes, {
			readStyles: true,
			sheets: (_, at) => at < MOST_SHEETS,
			// One more than may be, to see that there are more.
			range: `A1:${LAST_COLUMN}${String(MOST_ROWS + 1)}`
		});
	} catch {
		return undefined;
	}
}

type Title = Exclude<keyof typeof FILL_IN, 'name'>;

/** Where the titles stand, and in which column each is. */
interface Columns {
	readonly titles: number;
	readonly at: Readonly<Partial<Record<Title, number>>>;
}

function columnsOf(sheet: Sheet): Columns | undefined {
	const titles = sheet.rows
		.slice(0, TITLES_BY_ROW)
		.findIndex((row) => [FILL_IN.key, FILL_IN.answer].every((title) => placeOf(row, title) >= 0));
	const row = sheet.rows[titles];
	if (!row) return undefined;
	const wanted: readonly Title[] = ['code', 'answer', 'period', 'from', 'note', 'key'];
	const found = wanted.map((title) => [title, placeOf(row, FILL_IN[title])] as const);
	return { titles, at: Object.fromEntries(found.filter(([, place]) => place >= 0)) };
}

const placeOf = (row: Sheet['rows'][number], title: string): number =>
	row
		.slice(0, MOST_COLUMNS)
		.findIndex((cell) => typeof cell === 'string' && plain(cell) === plain(title));

const plain = (text: string): string => text.trim().toLowerCase();

function rowsOf(sheet: Sheet, { titles, at }: Columns): readonly SheetRow[] {
	const cell = (row: number, title: Title): SheetCell => {
		const column = at[title];
		return column === undefined ? { text: '' } : sheetCell(sheet, row, column);
	};
	return sheet.rows.flatMap((_, row): readonly SheetRow[] => {
		if (row <= titles) return [];
		const read = {
			row: row + 1,
			key: cell(row, 'key').text.trim(),
			code: cell(row, 'code').text.trim(),
			answer: cell(row, 'answer'),
			period: cell(row, 'period'),
			from: cell(row, 'from').text.trim(),
			note: cell(row, 'note').text.trim()
		};
		return read.answer.text.trim() === '' && read.note === '' ? [] : [read];
	});
}

/** As the sheet about the workbook says it. */
function practiceIn({ sheets }: Workbook): string {
	const about = sheets.find(({ name }) => name === 'About');
	const row = about?.rows.find(([what]) => what === 'Practice');
	return typeof row?.[1] === 'string' ? row[1].trim() : '';
}

function madeAtOf({ properties }: Workbook): string | undefined {
	const created = properties?.created;
	return created && !Number.isNaN(created.getTime()) ? created.toISOString() : undefined;
}
