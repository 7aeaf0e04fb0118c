import { read, utils } from '@e965/xlsx';
import { FILL_IN, answerLines } from '#assessments';
import { askedBy, loadBank, questionsOf } from '#questions';
import { expect, it } from 'vitest';
import { allOptions, planInput, workedExample } from '../../../tests/builders/worked-plan.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';
import type { Value } from '../workbook.ts';
import { writeXlsx } from '../xlsx/write-xlsx.ts';
import { fillInSheet } from './fill-in-sheet.ts';

const bank = await loadBank();
const record = workedExample();
const sheet = fillInSheet(planInput(record, caip202425));
const titles = sheet.columns.map(({ title }) => title);
const rows = sheet.rows.map((row): Readonly<Record<string, Value>> =>
	Object.fromEntries(row.map((value, at) => [titles[at] ?? '', value]))
);
const rowOf = (key: string) => rows.find((row) => row[FILL_IN.key] === key);

it('every question and follow-up has its lines, in order', () => {
	const keys = questionsOf(bank)
		.flatMap(askedBy)
		.flatMap((asked) => answerLines(asked).map(({ key }) => key));
	expect([...new Set(rows.map((row) => row[FILL_IN.key]))]).toEqual(keys);
});

it('every line says what to write', () => {
	const wanted = (key: string) => rowOf(key)?.['What to write'];
	expect(wanted('telephony.cloud')).toBe('Yes, Partly, No or Don’t know yet.');
	expect(wanted('telephony.cloud.live-date')).toBe(
		'Only after the answer Yes or Partly or No. A date, such as 31/03/2026. Or Don’t know yet.'
	);
	expect(wanted('telephony.figures#inbound')).toBe(
		'Calls received: a number, calls; under Period the month, such as 2026-03. Or Don’t know yet, or Not published for us.'
	);
	expect(wanted('support.transition-money.amount#amount')).toContain('a number of pounds');
	expect(wanted('support.requested#backfill')).toContain('Yes for what holds');
	expect(wanted('online.opening-times#phone.0')).toContain('Phone, Monday: times such as 08:00');
	expect(wanted('support.requested.problem')).toContain('nothing that could tell who a patient is');
	expect(rows.map((row) => row['What to write'])).toContain(
		'Yes, Partly, No or Don’t know yet. Or Not applicable: and the reason, after a colon.'
	);
});

it('a note stands once, and stays out with the notes', () => {
	const noted = Object.values(record.answers).find(({ note }) => note !== '');
	const own = rows.filter((row) => String(row[FILL_IN.key]).startsWith(noted?.question ?? '?'));
	expect(own.filter((row) => row[FILL_IN.note] === noted?.note)).toHaveLength(1);
	const plain = planInput(record, caip202425, { options: { ...allOptions, notes: false } });
	expect(fillInSheet(plain).columns.map(({ title }) => title)).not.toContain(FILL_IN.note);
});

it('offers its words in the cells of the answers, and the rest stays free', async () => {
	const bytes = await writeXlsx({
		title: 'x',
		date: new Date('2026-03-20T09:00:00Z'),
		sheets: [sheet]
	});
	const book = read(bytes, { type: 'array', bookFiles: true });
	const { files } = book as unknown as { files: Record<string, { content: Uint8Array }> };
	const xml = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']!.content);
	const lists = [
		...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*>\s*<formula1>([^<]*)/gu)
	];
	const offered = new Map(
		lists.flatMap(([, ranges = '', words = '']) =>
			ranges.split(' ').flatMap((range) => {
				const { s, e } = utils.decode_range(range);
				return Array.from({ length: e.r - s.r + 1 }, (_, at) => [s.r + at, words] as const);
			})
		)
	);
	const words = (key: string) => offered.get(1 + rows.findIndex((row) => row[FILL_IN.key] === key));
	expect(words('telephony.cloud')).toContain('Yes,Partly,No,Don’t know yet');
	expect(words('support.requested#none')).toContain('Yes,No,Don’t know yet');
	expect(words('support.requested.problem')).toBeUndefined();
	expect(new Set(lists.map(([, ranges = '']) => ranges.replaceAll(/[\d: ]/gu, '')[0]))).toEqual(
		new Set(['E'])
	);
});
