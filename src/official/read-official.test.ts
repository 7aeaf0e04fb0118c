import { writeXlsx } from 'hucre/xlsx';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { madeUp, officialFile, readWell, today } from '../../tests/builders/official-files.ts';
import { LAYOUTS, readOfficial, type OfficialRead } from './index.ts';

const short = ({ proposals }: OfficialRead) =>
	proposals.map(({ question, period, figures, rows }) => ({ question, period, figures, rows }));

/** Added up by hand from the made-up files. */
const calls = {
	inbound: 800,
	answered: 500,
	missed: 110,
	'call-backs-asked': 80,
	'call-backs-made': 75
};

describe('a telephony file', () => {
	it('by day and time gives the call figures of each month', async () => {
		const found = await readWell('by time.csv', madeUp('telephony-by-day-and-time'));
		expect(short(found)).toEqual([
			{ question: 'telephony.figures', period: '2026-08', figures: calls, rows: 8 },
			{ question: 'telephony.figures', period: '2026-07', figures: { inbound: 50 }, rows: 1 }
		]);
		expect(found.proposals[0]).toMatchObject({
			ods: 'A99001',
			from: 'by time.csv (NHS England, Cloud Based Telephony Data in General Practice)',
			unreadable: 0
		});
		expect(found.proposals[0]?.caveats.map(({ says }) => says).join(' ')).toMatch(
			/asked for, not as answered.*need not add up.*no average/su
		);
		expect(found.found).toMatchObject([
			{ layout: 'telephony-by-time', rows: 13, practices: ['A99001'] }
		]);
	});

	it('by durations gives the same figures', async () => {
		const found = await readWell('d.csv', madeUp('telephony-by-durations'));
		expect(short(found)).toMatchObject([{ period: '2026-08', figures: calls, rows: 9 }]);
	});

	it('does not count a total and its parts twice', async () => {
		const total = '2026-08-03,Y99,Q99,99Z,U99001,A99001,CBT003,TOTAL,500\n';
		const found = await readWell('d.csv', madeUp('telephony-by-durations') + total);
		expect(found.proposals[0]?.figures).toEqual(calls);
	});

	it('of answered calls says how many waited over five minutes, and proposes no average', async () => {
		const found = await readWell('a.csv', madeUp('telephony-calls-answered'), ['A99001', 'A99002']);
		expect(short(found)).toMatchObject([
			{ figures: { answered: 500 } },
			{ figures: { answered: 7 } }
		]);
		expect(found.besides).toEqual([
			{ kind: 'longWaits', ods: 'A99001', period: '2026-08', window: 'peak', over: 160, of: 300 },
			{
				kind: 'longWaits',
				ods: 'A99001',
				period: '2026-08',
				window: 'restOfCore',
				over: 140,
				of: 200
			},
			{ kind: 'longWaits', ods: 'A99002', period: '2026-08', window: 'outside', over: 7, of: 7 }
		]);
	});

	it('without the practice says why that may be', async () => {
		const found = await readWell('t.csv', madeUp('telephony-by-day-and-time'), ['A99009']);
		expect(found.proposals).toEqual([]);
		expect(found.found).toMatchObject([{ practices: [] }]);
		expect(found.found[0]?.absent[0]?.says).toContain('share one phone account');
	});
});

describe('a file of online requests', () => {
	it('gives requests by kind, suppliers together, and no nought where no data came', async () => {
		const found = await readWell('oc.csv', madeUp('online-submissions'));
		expect(short(found)).toEqual([
			{
				question: 'online.requests',
				period: '2026-08',
				figures: { clinical: 350, administrative: 130, other: 20 },
				rows: 4
			},
			{
				question: 'online.requests',
				period: '2026-07',
				figures: { clinical: 300, administrative: 120, other: 15 },
				rows: 3
			}
		]);
		expect(found.besides).toEqual([
			{ kind: 'patients', ods: 'A99001', patients: 8030, period: '2026-08' },
			{ kind: 'patients', ods: 'A99001', patients: 8020, period: '2026-07' },
			{ kind: 'noData', ods: 'A99001', question: 'online.requests', period: '2026-06' },
			{ kind: 'patients', ods: 'A99001', patients: 8010, period: '2026-06' }
		]);
	});

	it('by day and time is added up over the month', async () => {
		const found = await readWell('oc.csv', madeUp('online-by-day-and-time'));
		expect(short(found)).toMatchObject([
			{ period: '2026-08', figures: { clinical: 50, administrative: 20, other: 1 }, rows: 2 }
		]);
	});
});

describe('the appointments', () => {
	it('give the shares that the questions ask for', async () => {
		const found = await readWell('gpad.csv', madeUp('practice-level-crosstab'));
		expect(short(found)).toEqual([
			{
				question: 'appointments.unmapped',
				period: '2026-08',
				// 25 and 15 of 500.
				figures: { unmapped: 5, inconsistent: 3 },
				rows: 9
			},
			{
				question: 'appointments.unmapped',
				period: '2026-07',
				figures: { unmapped: 0, inconsistent: 0 },
				rows: 1
			},
			{
				question: 'appointments.waits',
				period: '2026-08',
				// 300 of 400 within 14 days; 180 of 200 acute ones on the same day.
				figures: { 'within-14-days': 75, 'same-day-acute': 90 },
				rows: 6
			},
			{
				question: 'appointments.waits',
				period: '2026-07',
				figures: { 'within-14-days': 0 },
				rows: 1
			}
		]);
	});
});

describe('membership and patients', () => {
	const valley = { code: 'U99001', name: 'VALLEY PCN' };
	const membership = {
		kind: 'membership',
		ods: 'A99001',
		practice: 'MILL LANE SURGERY',
		network: valley
	};

	it.each([
		['the ePCN sheet', 'epcn', madeUp('epcn')],
		['the ePCN sheet without headings', 'epcn-plain', madeUp('epcn').replace(/^.*\n/u, '')],
		['the map of appointments', 'appointments-map', madeUp('appointments-mapping')],
		[
			'the map of registered patients',
			'practice-map',
			'PRACTICE_CODE,PRACTICE_NAME,PCN_CODE,PCN_NAME\nA99001,MILL LANE SURGERY,U99001,VALLEY PCN\n'
		]
	])('are read from %s', async (_, layout, text) => {
		const found = await readWell('m.csv', text);
		expect(found.found).toMatchObject([{ layout, practices: ['A99001'], absent: [] }]);
		expect(found.besides).toEqual([membership]);
	});

	it('leave the network open where a practice has left, or the file names none', async () => {
		const left = await readWell(
			'm.csv',
			madeUp('epcn')
				.split('\n')
				.filter((line) => !line.includes('20240401'))
				.join('\n')
		);
		expect(left.besides).toEqual([{ ...membership, network: undefined }]);
		const plain = await readWell(
			'm.csv',
			'A99001,MILL LANE SURGERY,99Z,X,U99009,F PCN,99Z,X,20190701,20240331,Y\n'
		);
		expect(plain.besides).toEqual([{ ...membership, practice: '', network: undefined }]);
		const row = (code: string, name: string) =>
			[code, name, ...Array<string>(25).fill('')].join(',');
		const epraccur = await readWell(
			'epraccur.csv',
			[row('A99003', 'QUAY'), row('A99001', 'MILL LANE SURGERY')].join('\n')
		);
		expect(epraccur.besides).toEqual([{ ...membership, network: undefined }]);
		expect(epraccur.found).toMatchObject([{ layout: 'epraccur', rows: 2 }]);
	});

	it('are found in a workbook below a title', async () => {
		const rows = [
			['Partners of PCNs'],
			...madeUp('epcn')
				.trim()
				.split('\n')
				.map((line) => line.split(','))
		];
		const notes = [['Notes'], ['Nothing here'], [new Date('2026-08-01T00:00:00Z'), null]];
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'Notes', rows: notes },
				{ name: 'PCN Core Partner Details', rows }
			]
		});
		const found = await readWell('ePCN.xlsx', bytes);
		expect(found.besides).toEqual([membership]);
		expect(found.unknown.map(({ part }) => part)).toEqual(['Notes']);
	});

	it('give the patients registered', async () => {
		const found = await readWell('all.csv', madeUp('registered-patients'), [' a99001 ']);
		expect(found.besides).toEqual([
			{ kind: 'patients', ods: 'A99001', patients: 8031, period: '2026-08' }
		]);
	});
});

it('tells how many bytes were read', async () => {
	const onbytes = vi.fn();
	const file = officialFile('x.csv', madeUp('epcn'), 300);
	await readOfficial(file, { codes: ['A99001'], today }, onbytes);
	const told = onbytes.mock.calls.map(([bytes]) => Number(bytes));
	expect(told.at(-1)).toBe(file.size);
	expect(told.slice(0, 2)).toEqual([300, 600]);
});

it('passes over pieces in which nothing comes', async () => {
	const { chunks, ...file } = officialFile('x.csv', madeUp('epcn'));
	async function* withGaps() {
		yield new Uint8Array();
		yield* chunks;
	}
	const found = await readOfficial(
		{ ...file, chunks: withGaps() },
		{ codes: ['A99001'], today },
		() => undefined
	);
	expect(found).toMatchObject({ ok: true, value: { found: [{ rows: 3 }] } });
});

it('is the same however a file is cut into pieces, quoted names with commas too', async () => {
	const text = madeUp('online-submissions').replaceAll('EXAMPLE ICB', 'EXÄMPLE "ICB"');
	const quoted = text.replaceAll('NHS EXÄMPLE "ICB"', '"NHS EXÄMPLE ""ICB"",\n two lines"');
	const whole = await readWell('x.csv', quoted);
	expect(whole.proposals[0]?.figures).toEqual({ clinical: 350, administrative: 130, other: 20 });
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), async (piece) => {
			expect(await readWell('x.csv', quoted, ['A99001'], piece)).toEqual(whole);
		}),
		{ numRuns: 30 }
	);
});

it('says where figures come from within what the record can hold', async () => {
	const found = await readWell(`${'long '.repeat(100)}.csv`, madeUp('telephony-by-durations'));
	expect(found.proposals[0]?.from).toHaveLength(300);
	expect(found.proposals[0]?.from).toMatch(/Cloud Based Telephony Data in General Practice\)$/u);
});

it('knows each layout by another id', () => {
	expect(new Set(LAYOUTS.map(({ id }) => id)).size).toBe(LAYOUTS.length);
});
