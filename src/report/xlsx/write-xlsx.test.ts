import { type CellObject, type WorkBook, read, utils } from '@e965/xlsx';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import type { Sheet, Value, Workbook } from '../workbook.ts';
import { MOST_IN_A_CELL } from './cell-text.ts';
import { writeXlsx } from './write-xlsx.ts';

const COLUMNS: Sheet['columns'] = [
	{ title: 'What', type: 'text', width: 40 },
	{ title: 'Count', type: 'number', width: 10 },
	{ title: 'Due', type: 'date', width: 12 }
];

const workbookOf = (rows: Sheet['rows'], change: Partial<Workbook> = {}): Workbook => ({
	title: 'Plan: Tŷ Gwyn Surgery',
	date: new Date('2026-03-14T23:30:00Z'),
	sheets: [{ name: 'Plan of actions', columns: COLUMNS, rows }],
	...change
});

const readBack = async (workbook: Workbook): Promise<WorkBook> =>
	read(await writeXlsx(workbook), { type: 'array', cellNF: true, cellStyles: true });

/** The cell at an address of the first sheet, as another library reads it. */
async function cellsOf(rows: Sheet['rows']): Promise<Record<string, CellObject | undefined>> {
	const book = await readBack(workbookOf(rows));
	return book.Sheets['Plan of actions'] as Record<string, CellObject | undefined>;
}

/** The text of a part of the file. */
async function partOf(
	path: string,
	rows: Sheet['rows'],
	change: Partial<Workbook> = {}
): Promise<string> {
	const book = read(await writeXlsx(workbookOf(rows, change)), { type: 'array', bookFiles: true });
	const { files } = book as unknown as { files: Record<string, { content: Uint8Array }> };
	return new TextDecoder().decode(files[path]!.content);
}

/** Line ends become line feeds, and half a character is marked as missing; nothing else changes. */
const inACell = (text: string) =>
	text.replace(/\r\n?/gu, '\n').replace(/\p{Surrogate}/gu, '\ufffd');

afterEach(() => vi.unstubAllEnvs());

describe('a sheet', () => {
	it('has a header, typed cells, and nothing where there is nothing', async () => {
		const cells = await cellsOf([
			['Call back', 7.5, '2026-07-01'],
			['', undefined, undefined],
			[undefined, Number.NaN, 'in spring']
		]);
		expect(['A1', 'B1', 'C1'].map((at) => cells[at]?.v)).toEqual(['What', 'Count', 'Due']);
		expect(cells['A2']).toMatchObject({ t: 's', v: 'Call back' });
		expect(cells['B2']).toMatchObject({ t: 'n', v: 7.5 });
		expect(cells['C2']).toMatchObject({ t: 'n', z: 'dd/mm/yyyy', w: '01/07/2026' });
		expect(['A3', 'B3', 'C3', 'A4', 'B4'].map((at) => cells[at])).toEqual(Array(5).fill(undefined));
		expect(cells['C4']).toMatchObject({ t: 's', v: 'in spring' });
	});

	it('has widths, a frozen header and filters over the whole table', async () => {
		const rows = [['a', 1, '2026-07-01']];
		const book = await readBack(workbookOf(rows));
		const sheet = book.Sheets['Plan of actions'];
		expect(sheet?.['!autofilter']).toEqual({ ref: 'A1:C2' });
		expect(sheet?.['!cols']?.map(({ width }) => width)).toEqual([40, 10, 12]);
		expect(await partOf('xl/worksheets/sheet1.xml', rows)).toContain(
			'<pane ySplit="1" topLeftCell="A2" state="frozen"'
		);
	});

	it('has a header that is bold on a fill, and texts that wrap from the top', async () => {
		const styles = await partOf('xl/styles.xml', [['a', 1, undefined]]);
		const header = /<xf [^>]*fontId="1" fillId="2"[^>]*applyFont="true" applyFill="true"/u;
		expect(styles).toMatch(header);
		expect(styles).toMatch(/<font><b\/>/u);
		expect(styles).toMatch(/<alignment vertical="top" wrapText="true"\/>/u);
	});

	it('has rows as high as their text, up to what a spreadsheet takes', async () => {
		const text = (length: number) => 'word '.repeat(length / 5);
		const rows = ['one line', 'two\nlines', text(160), text(9000)];
		const book = await readBack(workbookOf(rows.map((what) => [what, 1, undefined])));
		const heights = book.Sheets['Plan of actions']?.['!rows']?.map((row) => row.hpt);
		expect(heights?.slice(2)).toEqual([30, 60, 409]);
		expect(heights?.[1]).toBeUndefined();
		const columns = [{ title: 'Component status', type: 'text' as const, width: 12 }];
		const narrow = await readBack(
			workbookOf([], { sheets: [{ name: 'Status', columns, rows: [] }] })
		);
		expect(narrow.Sheets['Status']?.['!rows']?.[0]?.hpt).toBe(30);
	});

	it.each([
		[240, 1, "'Plan'!$1:$1"],
		[241, 2, "'Plan'!$A:$A,'Plan'!$1:$1"]
	])(
		'%i characters wide is printed %i pages wide, and says what they repeat',
		async (width, pages, repeated) => {
			const columns = [{ title: 'What', type: 'text' as const, width }];
			const sheets = [{ name: 'Plan', columns, rows: [] }];
			const names = (await readBack(workbookOf([], { sheets }))).Workbook?.Names;
			expect(names?.[0]).toMatchObject({ Name: '_xlnm.Print_Titles', Ref: repeated });
			const part = await partOf('xl/worksheets/sheet1.xml', [], { sheets });
			expect(part).toContain(
				`orientation="landscape" fitToWidth="${String(pages)}" fitToHeight="0"`
			);
		}
	);

	it('without rows is its header', async () => {
		const book = await readBack(workbookOf([]));
		expect(book.Sheets['Plan of actions']).toMatchObject({
			'!ref': 'A1:C1',
			'!autofilter': { ref: 'A1:C1' }
		});
	});

	it('repeats its header in print and says where its filters are, whatever its name', async () => {
		const sheets = ["The plan's actions", 'Plan'].map((name) => ({
			name,
			columns: COLUMNS,
			rows: []
		}));
		const names = (await readBack(workbookOf([], { sheets }))).Workbook?.Names;
		expect(names?.map(({ Name, Ref, Sheet }) => [Sheet, Name, Ref])).toEqual([
			[0, '_xlnm.Print_Titles', "'The plan''s actions'!$1:$1"],
			[0, '_xlnm._FilterDatabase', "'The plan''s actions'!$A$1:$C$1"],
			[1, '_xlnm.Print_Titles', "'Plan'!$1:$1"],
			[1, '_xlnm._FilterDatabase', "'Plan'!$A$1:$C$1"]
		]);
	});
});

describe('a workbook', () => {
	it('keeps its sheets in order, and says its title and date', async () => {
		const sheets = ['Answers', 'Status', 'Plan', 'Measures'].map((name) => ({
			name,
			columns: COLUMNS,
			rows: []
		}));
		const book = await readBack(workbookOf([], { sheets, title: 'A\0 B & C' }));
		expect(book.SheetNames).toEqual(['Answers', 'Status', 'Plan', 'Measures']);
		expect(book.Props?.Title).toBe('A  B & C');
		expect(book.Props?.CreatedDate).toEqual(new Date('2026-03-14T23:30:00Z'));
		expect(book.Props?.ModifiedDate).toEqual(new Date('2026-03-14T23:30:00Z'));
	});

	it('is the same bytes again, in every zone and at any time', async () => {
		const workbook = workbookOf([['a', -1, '2026-03-29']]);
		const first = await writeXlsx(workbook);
		vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), toFake: ['Date'] });
		for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
			vi.stubEnv('TZ', zone);
			expect(await writeXlsx(workbook)).toEqual(first);
		}
		vi.useRealTimers();
	});

	it('refuses a name no spreadsheet takes', async () => {
		const sheets = [{ name: 'a/b', columns: COLUMNS, rows: [] }];
		await expect(writeXlsx(workbookOf([], { sheets }))).rejects.toThrow();
	});
});

describe('a date', () => {
	it('is the day it says, counted from the last of 1899', async () => {
		const day = fc
			.date({ min: new Date('1900-03-01'), max: new Date('2999-12-31'), noInvalidDate: true })
			.map((moment) => moment.toISOString().slice(0, 10));
		await fc.assert(
			fc.asyncProperty(day, async (date) => {
				const serial = (await cellsOf([['a', 1, date]]))['C2']?.v;
				const shown = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000);
				expect(shown.toISOString()).toBe(`${date}T00:00:00.000Z`);
			}),
			{ numRuns: 40 }
		);
	});

	it('before the first that all programs count alike is text', async () => {
		expect((await cellsOf([['a', 1, '1900-02-28']]))['C2']).toMatchObject({
			t: 's',
			v: '1900-02-28'
		});
	});

	it('in a column of texts is text', async () => {
		expect((await cellsOf([['2026-07-01', 1, undefined]]))['A2']).toMatchObject({ t: 's' });
	});
});

describe('text of a user', () => {
	it.each(['=1+1', '+441632960000', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
		'that looks like a formula, %j, is text and stays text when edited',
		async (text) => {
			const cell = (await cellsOf([[text, 1, text]]))['A2'];
			expect(cell).toMatchObject({ t: 's', v: text.replace('\r', '\n'), z: '@' });
			expect(cell).not.toHaveProperty('f');
		}
	);

	it.each(['#N/A', '#REF!', '#NAME?', 'TRUE', '007', '1/2', '_x0041_', '&lt;b>', ' a ', "'=1"])(
		'%j is that text and nothing else',
		async (text) => {
			expect((await cellsOf([[text, 1, undefined]]))['A2']).toMatchObject({ t: 's', v: text });
		}
	);

	it('comes back whole, whatever it is, and no cell is a formula', async () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1 }),
			fc.string({ unit: 'grapheme', minLength: 1 }),
			fc
				.constantFrom('=', '-', '_x005F_', '\ud83d', '\u0001')
				.chain((start) => fc.string().map((rest) => start + rest))
		);
		await fc.assert(
			fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
				const cells = await cellsOf(texts.map((each) => [each, undefined, undefined]));
				expect(texts.map((_, row) => cells[`A${String(row + 2)}`]?.v)).toEqual(texts.map(inACell));
				expect(Object.values(cells).filter((cell) => cell?.f !== undefined)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('of 2,000 characters in 60 notes and five scripts comes back whole', async () => {
		const notes = fiveScriptNotes(60, 2000);
		const cells = await cellsOf(notes.map((note) => [note, 1, undefined]));
		expect(notes.map((_, row) => cells[`A${String(row + 2)}`]?.v)).toEqual(notes);
	});

	it('longer than a cell goes on in further rows that begin like the first', async () => {
		const long = `=${'word '.repeat(14_000)}`;
		const columns = COLUMNS.map((column) => ({ ...column, type: 'text' as const }));
		const rows: Value[][] = [
			['TEL-01', 3, long],
			['TEL-02', 4, 'short'],
			[long, 5, undefined]
		];
		const book = await readBack(workbookOf([], { sheets: [{ name: 'Answers', columns, rows }] }));
		const table = utils.sheet_to_json<Value[]>(book.Sheets['Answers']!, { header: 1 }).slice(1);
		expect(table.map(([first]) => first).slice(0, 4)).toEqual([
			'TEL-01',
			'TEL-01',
			'TEL-01',
			'TEL-02'
		]);
		expect(table.map(([, count]) => count).slice(0, 4)).toEqual([3, undefined, undefined, 4]);
		const third = table.slice(0, 3).map((row) => String(row[2]));
		expect(third.join('') === long).toBe(true);
		expect(third.every(({ length }) => length <= MOST_IN_A_CELL)).toBe(true);
		expect(
			table
				.slice(4)
				.map(([first]) => first)
				.join('') === long
		).toBe(true);
	});
});
