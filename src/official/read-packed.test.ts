import { zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import {
	madeUp,
	officialFile,
	packed,
	read,
	readWell,
	today
} from '../../tests/builders/official-files.ts';
import { readOfficial } from './index.ts';
import { MOST_UNPACKED, MOST_WORKBOOK, workbookRows } from './read/workbook-rows.ts';

/** Added up by hand from the made-up files. */
const calls = {
	inbound: 800,
	answered: 500,
	missed: 110,
	'call-backs-asked': 80,
	'call-backs-made': 75
};

describe('a packed file', () => {
	const [head = '', ...lines] = madeUp('telephony-by-day-and-time').trim().split('\n');
	const members = {
		'By Day and Time_Y98.csv': [head, ...lines.slice(0, 5)].join('\r\n'),
		'By Day and Time_Y99.csv': [head, ...lines.slice(5)].join('\r\n'),
		'Mapping.csv': madeUp('appointments-mapping'),
		'Read me.txt': 'Not a table\nat all\n',
		'empty.csv': '',
		'picture.png': 'PNG'
	};

	it('is read through all its parts, whatever the size of the pieces', async () => {
		const bytes = packed(members);
		for (const piece of [1, 7, 1000, 1_000_000]) {
			const found = await readWell('pack.zip', bytes, ['A99001'], piece);
			expect(found.proposals.map(({ figures }) => figures)).toEqual([calls, { inbound: 50 }]);
			expect(found.proposals[0]?.from).toMatch(/^pack\.zip \(/u);
			expect(found.found.map(({ layout, rows }) => [layout, rows])).toEqual([
				['telephony-by-time', 13],
				['appointments-map', 2]
			]);
			expect(found.unknown).toEqual([{ part: 'Read me.txt', found: ['Not a table'] }]);
		}
	});

	it('that was cut short, or is none, gives nothing', async () => {
		const bytes = zipSync({ 'a.csv': new TextEncoder().encode(madeUp('epcn').repeat(100)) });
		const damaged = { ok: false, error: { kind: 'damaged' } };
		expect(await read('a.zip', bytes.slice(0, 200))).toEqual(damaged);
		expect(await read('a.zip', 'PK\u0003\u0004 is how it begins')).toEqual(damaged);
		// Packed in a way that no browser unpacks.
		const strange = bytes.slice();
		strange[8] = 9;
		expect(await read('a.zip', strange)).toEqual(damaged);
		const spoilt = bytes.slice();
		spoilt.fill(255, 40, 60);
		expect(await read('a.zip', spoilt)).toEqual(damaged);
	});

	it('is told from a text that begins with the same letters', async () => {
		expect(await read('a.csv', 'PK, is what it says')).toMatchObject({
			error: { kind: 'unknownLayout', found: ['PK', ' is what it says'] }
		});
	});

	it('leaves out a part that is no text', async () => {
		const found = await read('a.zip', packed({ 'a.csv': 'a\0b,c', 'b.csv': madeUp('epcn') }));
		expect(found).toMatchObject({ ok: true, value: { unknown: [] } });
	});
});

describe('what cannot be read', () => {
	it('of another layout is refused with what was expected and what was found', async () => {
		const result = await read('x.csv', 'Weekday,GP_CODE,TOTAL\nMonday,A99001,5\n');
		expect(result).toMatchObject({
			ok: false,
			error: { kind: 'unknownLayout', found: ['Weekday', 'GP_CODE', 'TOTAL'] }
		});
		const expected =
			!result.ok && result.error.kind === 'unknownLayout' ? result.error.expected : [];
		expect(expected).toContainEqual({
			title: 'Cloud-based telephony, by day and time',
			headings: ['Date', 'PRACTICE_CODE', 'Indicator', 'Value', 'Time_Category']
		});
		expect(expected.every(({ headings }) => headings.length > 0)).toBe(true);
	});

	it('takes a file of figures that names practices for no map of them', async () => {
		const weekly = madeUp('online-by-day-and-time').replace('DATE,', 'WEEKDAY,');
		expect(await read('x.csv', weekly)).toMatchObject({ error: { kind: 'unknownLayout' } });
	});

	it('may be a byte long, or end within a letter', async () => {
		expect(await read('x.csv', 'A')).toMatchObject({ error: { found: ['A'] } });
		const cut = new Uint8Array([65, 44, 66, 0xc3]);
		expect(await read('x.csv', cut)).toMatchObject({ error: { found: ['A', 'B\uFFFD'] } });
	});

	it('gives up looking for headings after some rows', async () => {
		const late = `${'a title\n'.repeat(30)}${madeUp('epcn')}`;
		expect(await read('x.csv', late)).toMatchObject({ error: { kind: 'unknownLayout' } });
	});

	it.each([
		['an empty file', '', ['A99001'], { kind: 'empty' }],
		['a file of empty lines', '\n\r\n\n', ['A99001'], { kind: 'empty' }],
		['a packed file without text', packed({ 'a.png': 'x' }), ['A99001'], { kind: 'empty' }],
		['a document', '%PDF-1.7\0\0', ['A99001'], { kind: 'notText' }],
		['no practice to look for', madeUp('epcn'), ['', ' '], { kind: 'noCode' }]
	])('%s is refused', async (_, content, codes, error) => {
		expect(await read('x.csv', content, codes)).toEqual({ ok: false, error });
	});

	it('is a damaged workbook, one longer than it says, or one too large', async () => {
		expect(await read('x.xlsx', 'PK\u0003 no workbook')).toEqual({
			ok: false,
			error: { kind: 'damaged' }
		});
		const asked = (size: number) =>
			readOfficial(
				{ ...officialFile('x.xlsx', 'PK\u0003 no workbook'), size },
				{ codes: ['A99001'], today },
				vi.fn()
			);
		expect(await asked(5)).toEqual({ ok: false, error: { kind: 'damaged' } });
		const tooLarge = {
			ok: false,
			error: { kind: 'workbookTooLarge', size: MOST_WORKBOOK + 1, most: MOST_WORKBOOK }
		};
		expect(await asked(MOST_WORKBOOK + 1)).toEqual(tooLarge);
		expect(await workbookRows(new Uint8Array(MOST_WORKBOOK + 1))).toEqual(tooLarge);
	});

	it('in a workbook that says it unpacks to more than may be, or does not say it, is not unpacked', async () => {
		const member = Uint8Array.from({ length: 1000 }, (_, at) => (at * at) % 251);
		const says = (size: number) => {
			const bytes = zipSync({ 'xl/workbook.xml': member });
			const entry = bytes.findLastIndex((_, at) =>
				[0x50, 0x4b, 1, 2].every((byte, place) => bytes[at + place] === byte)
			);
			new DataView(bytes.buffer).setUint32(entry + 24, size, true);
			return read('x.xlsx', bytes);
		};
		expect(await says(MOST_UNPACKED + 1)).toEqual({
			ok: false,
			error: { kind: 'workbookTooLarge', size: MOST_UNPACKED + 1, most: MOST_UNPACKED }
		});
		for (const size of [0, 0xffff_ffff, 10])
			expect(await says(size)).toEqual({ ok: false, error: { kind: 'damaged' } });
	});

	it('in single cells is counted and left out of the sums', async () => {
		const line = (date: string, value: string) =>
			`${date},Y99,Q99,99Z,U99001,A99001,CBT001,08:00-09:59,${value}\n`;
		const text = `${madeUp('telephony-by-day-and-time')}${line('2026-08-05', '*')}${line('2026-08-05', '"1,000"')}${line('some day', '7')}`;
		const found = await readWell('x.csv', text);
		expect(found.proposals[0]).toMatchObject({
			period: '2026-08',
			figures: { inbound: 1800 },
			unreadable: 1
		});
		expect(found.proposals.map(({ period }) => period)).toEqual(['2026-08', '2026-07']);
		// A line that was cut short has no value, and perhaps no practice.
		const cut = await readWell('x.csv', `${text}2026-08-09,Y99,Q99,99Z,U99001,A99001,CBT001`);
		expect(cut.proposals[0]).toMatchObject({ figures: { inbound: 1800 }, unreadable: 2 });
		expect((await readWell('x.csv', `${text}2026-08-09`)).proposals[0]?.unreadable).toBe(1);
	});
});
