import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import type { Sheet } from '../workbook.ts';
import { writeCsv } from './write-csv.ts';

const sheetOf = (rows: Sheet['rows']): Sheet => ({
	name: 'Plan',
	columns: [
		{ title: 'What', type: 'text', width: 40 },
		{ title: 'Count', type: 'number', width: 10 },
		{ title: 'Due', type: 'date', width: 12 }
	],
	rows
});

/** The rows under the header, as another library reads the bytes of the file. */
const readBack = (rows: Sheet['rows']): string[][] =>
	parse(Buffer.from(writeCsv(sheetOf(rows))), { bom: true }).slice(1);

it('a sheet is its header and its rows, with a mark of its encoding and lines that end in CR LF', () => {
	const rows = [
		['Call back, within "8" minutes', 7.5, '2026-07-01'],
		['two\nlines', undefined, undefined]
	];
	expect(writeCsv(sheetOf(rows))).toBe(
		'\ufeffWhat,Count,Due\r\n' +
			'"Call back, within ""8"" minutes",7.5,2026-07-01\r\n' +
			'"two\nlines",,\r\n'
	);
});

it('a sheet without rows is its header', () => {
	expect(writeCsv(sheetOf([]))).toBe('\ufeffWhat,Count,Due\r\n');
});

it('a number stays a number, a negative one too, and what is none is left empty', () => {
	expect(
		readBack([
			['a', -0.5, undefined],
			['b', Number.NaN, undefined]
		])
	).toEqual([
		['a', '-0.5', ''],
		['b', '', '']
	]);
});

describe('text of a user', () => {
	it.each(['=1+1', '+44', '-1', '@a', '|a', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1", "''-1"])(
		'that looks like a formula, %j, has an apostrophe before it',
		(text) => {
			expect(readBack([[text, 1, undefined]])).toEqual([[`'${text}`, '1', '']]);
		}
	);

	it.each(["'quoted'", "it's", '1-2', 'e=mc2'])('%j is left as it is', (text) => {
		expect(readBack([[text, 1, undefined]])).toEqual([[text, '1', '']]);
	});

	it('half of a surrogate pair is marked as missing', () => {
		expect(readBack([['a\ud83d', 1, undefined]])).toEqual([['a\ufffd', '1', '']]);
	});

	it('comes back whole, and no field begins like a formula', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.stringMatching(/^['=+@ -]{0,4}["',\r\n]{0,3}$/u)
		);
		fc.assert(
			fc.property(fc.array(text), (texts) => {
				const whole = texts.map((each) => each.replace(/\p{Surrogate}/gu, '\ufffd'));
				const fields = readBack(texts.map((each) => [each, 1, undefined])).map(([first]) => first!);
				expect(fields.filter((each) => /^\s*[=+\-@|]/u.test(each))).toEqual([]);
				const marked = /^'+(?:[\t\r\n\0]|\s*[=+\-@|＝＋－＠｜])/u;
				expect(fields.map((each) => (marked.test(each) ? each.slice(1) : each))).toEqual(whole);
			})
		);
	});

	it('of 2,000 characters in 60 notes and five scripts comes back whole', () => {
		const notes = fiveScriptNotes(60, 2000);
		expect(readBack(notes.map((note) => [note, 1, undefined])).map(([note]) => note)).toEqual(
			notes
		);
	});
});
