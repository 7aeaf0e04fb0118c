import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { parsePastedMembers } from './pasted-members.ts';
import { MOST_MEMBERS_TEXT, readMembers as readMembersOn } from './read-members.ts';
import { readTable } from './read-table.ts';
import { tableDate } from './table-date.ts';

const TODAY = '2026-11-23';
const readMembers = (file: Parameters<typeof readMembersOn>[0], network: string) =>
	readMembersOn(file, network, TODAY);

/** The headings of the sheet of practices, with practices that do not exist. */
const EPCN = `Partner Organisation Code,Partner Name,Practice Parent Sub ICB Location Code,PCN Code,PCN Name,Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date
A99001,MILL LANE SURGERY,99Z,U99001,VALLEY PCN,20190701,
A99002,"BROOK, HILL AND PARTNERS",99Z,U99001,VALLEY PCN,20190701,
A99003,OLD SCHOOL SURGERY,99Z,U99001,VALLEY PCN,20190701,20240331
A99004,QUAY MEDICAL CENTRE,99Z,U99002,COAST PCN,20190701,
V81999,NO PRACTICE,99Z,U99001,VALLEY PCN,20190701,
T99,COMMUNITY TRUST,99Z,U99001,VALLEY PCN,20190701,
`;

const valley = [
	{ practice: 'MILL LANE SURGERY', ods: 'A99001' },
	{ practice: 'BROOK, HILL AND PARTNERS', ods: 'A99002' }
];

describe('the official membership file', () => {
	it('gives the practices of a network that have not left it', () => {
		expect(readMembers(EPCN, ' u99001')).toEqual({
			ok: true,
			value: { layout: 'ePcn', code: 'U99001', name: 'VALLEY PCN', practices: valley }
		});
	});

	it('may be asked by the network’s name', () => {
		expect(readMembers(EPCN, 'Valley pcn')).toMatchObject({
			ok: true,
			value: { code: 'U99001', practices: valley }
		});
	});

	it('may be apart by tabs, or come as rows, with a title above the headings', () => {
		const rows = readTable(EPCN);
		expect(readMembers(rows.map((row) => row.join('\t')).join('\r\n'), 'U99001')).toEqual(
			readMembers(EPCN, 'U99001')
		);
		expect(readMembers([['Partners of PCNs'], [], ...rows], 'U99001')).toEqual(
			readMembers(EPCN, 'U99001')
		);
	});

	it('may be the map of registered patients, its columns in any order', () => {
		const map = [
			'PCN_NAME,PRACTICE_NAME,PCN_CODE,SUPPLIER_NAME,PRACTICE_CODE',
			'VALLEY PCN,MILL LANE SURGERY,U99001,Any,A99001',
			'VALLEY PCN,MILL LANE SURGERY AGAIN,U99001,Any,A99001',
			'VALLEY PCN,,U99001,Any,A99002',
			'NOT IN ONE,LONE SURGERY,,Any,A99009'
		].join('\n');
		expect(readMembers(map, '')).toEqual({
			ok: true,
			value: {
				layout: 'practiceMap',
				code: 'U99001',
				name: 'VALLEY PCN',
				practices: [
					{ practice: 'MILL LANE SURGERY AGAIN', ods: 'A99001' },
					{ practice: 'A99002', ods: 'A99002' }
				]
			}
		});
	});

	it('may do without names', () => {
		expect(readMembers('PRACTICE_CODE\tPCN_CODE\nA99001\tU99001', 'U99001')).toEqual({
			ok: true,
			value: {
				layout: 'practiceMap',
				code: 'U99001',
				name: '',
				practices: [{ practice: 'A99001', ods: 'A99001' }]
			}
		});
		const short = 'PCN Code,Partner Organisation Code,Partner Name\nU99001,A99001';
		expect(readMembers(short, 'U99001')).toMatchObject({
			ok: true,
			value: { practices: [{ practice: 'A99001', ods: 'A99001' }] }
		});
	});

	it('says how many networks it names when the one that is meant is not among them', () => {
		const none = { ok: false, error: { kind: 'noSuchNetwork', networks: 2 } };
		expect(readMembers(EPCN, 'U00000')).toEqual(none);
		expect(readMembers(EPCN, '')).toEqual(none);
		expect(readMembers(EPCN.replaceAll('COAST', 'VALLEY'), 'Valley PCN')).toEqual(none);
	});

	it('has a practice as a member until the day it leaves', () => {
		const codes = (today: string) => {
			const read = readMembersOn(EPCN, 'U99001', today);
			return read.ok ? read.value.practices.map(({ ods }) => ods) : [];
		};
		expect(codes('2024-03-31')).toEqual(['A99001', 'A99002', 'A99003']);
		expect(codes('2024-04-01')).toEqual(['A99001', 'A99002']);
	});

	it('takes an end that is no date for one that is past', () => {
		const file = EPCN.replace('20240331', 'before 2030');
		expect(readMembersOn(file, 'U99001', '2019-01-01')).toEqual(readMembers(EPCN, 'U99001'));
	});

	it('is refused when it is empty, too large, or of another layout', () => {
		expect(readMembers('', 'U99001')).toEqual({ ok: false, error: { kind: 'empty' } });
		expect(readMembers([], 'U99001')).toEqual({ ok: false, error: { kind: 'empty' } });
		const large = 'x'.repeat(MOST_MEMBERS_TEXT + 1);
		const tooLarge = {
			ok: false,
			error: { kind: 'tooLarge', size: MOST_MEMBERS_TEXT + 1, most: MOST_MEMBERS_TEXT }
		};
		expect(readMembers(large, 'U99001')).toEqual(tooLarge);
		expect(readMembers([[large]], 'U99001')).toEqual(tooLarge);
		expect(readMembers('Practice,Town\nMill Lane,Anywhere', 'U99001')).toEqual({
			ok: false,
			error: {
				kind: 'unknownLayout',
				expected: ['Partner Organisation Code, PCN Code', 'PRACTICE_CODE, PCN_CODE'],
				found: ['Practice', 'Town']
			}
		});
	});

	it('is not epraccur, which names no networks', () => {
		const row = ['A99001', 'MILL LANE SURGERY', ...Array<string>(25).fill('')];
		expect(readMembers(row.join(','), 'U99001')).toEqual({
			ok: false,
			error: { kind: 'namesNoNetworks' }
		});
	});
});

/** Made up: the sheet of practices without its headings, as it may be saved; no such practice exists. */
const MADE_UP = `A99001,MILL LANE SURGERY,99Z,VALLEY AND COAST,U99001,VALLEY PCN,99Z,VALLEY AND COAST,20190701,,Yes
A99002,"BROOK, HILL AND PARTNERS",99Z,VALLEY AND COAST,U99001,VALLEY PCN,99Z,VALLEY AND COAST,20190701,,Yes
A99003,OLD SCHOOL SURGERY,99Z,VALLEY AND COAST,U99001,VALLEY PCN,99Z,VALLEY AND COAST,20190701,20240331,Yes
R99,COMMUNITY TRUST,99Z,VALLEY AND COAST,U99001,VALLEY PCN,99Z,VALLEY AND COAST,20190701,,No
A99004,QUAY MEDICAL CENTRE,99Z,VALLEY AND COAST,U99002,COAST PCN,99Z,VALLEY AND COAST,20200401,,Yes
`;

describe('the official membership file without headings', () => {
	const expected = { layout: 'ePcn', code: 'U99001', name: 'VALLEY PCN', practices: valley };

	it('is told by its cells, and its ends are minded', () => {
		expect(readMembers(MADE_UP, 'U99001')).toEqual({ ok: true, value: expected });
		expect(readMembers(MADE_UP, 'Valley PCN')).toEqual({ ok: true, value: expected });
		expect(readMembersOn(MADE_UP, 'U99001', '2024-03-31')).toMatchObject({
			value: { practices: [...valley, { practice: 'OLD SCHOOL SURGERY', ods: 'A99003' }] }
		});
	});

	it('may have its columns in another order, and its dates written otherwise', () => {
		const turned = readTable(MADE_UP).map((row) => [
			...row.slice(4),
			...row.slice(0, 2).map((cell) => ` ${cell} `)
		]);
		const dated = turned.map((row) => row.map((cell) => cell.replace('20240331', '31/03/2024')));
		for (const rows of [turned, dated])
			expect(readMembers(rows, 'U99001')).toEqual({ ok: true, value: expected });
	});

	it('may begin with a partner that is no practice', () => {
		const [first, ...rows] = readTable(MADE_UP).toSorted((a, b) => (a[0]! < b[0]! ? 1 : -1));
		expect(first?.[0]).toBe('R99');
		expect(readMembers([first!, ...rows.toReversed()], 'U99001')).toEqual({
			ok: true,
			value: expected
		});
	});

	it('may have the codes alone', () => {
		expect(readMembers('A99001,U99001\nA99002,U99001', '')).toMatchObject({
			value: { code: 'U99001', name: '', practices: [{ practice: 'A99001' }, { ods: 'A99002' }] }
		});
	});

	it('does not take the code of a sub-ICB location for a name', () => {
		expect(readMembers('A99001,99Z,U99001,QZZ', 'U99001')).toMatchObject({
			value: { name: '', practices: [{ practice: 'A99001' }] }
		});
	});

	it.each([
		['headings we do not know', `Code,Name,Network\nA99001,MILL LANE SURGERY,U99001`],
		['practices alone', 'A99001,MILL LANE SURGERY'],
		['networks alone', 'U99001,VALLEY PCN'],
		['few PCN codes among others', 'A99001,U99001\nA99002,X\nA99003,Y']
	])('is not a table with %s', (_, file) => {
		expect(readMembers(file, '')).toMatchObject({ error: { kind: 'unknownLayout' } });
	});
});

describe('a date in an official table', () => {
	it.each([
		['20240331', '2024-03-31'],
		[' 31/03/2024', '2024-03-31'],
		['2024-03-31', '2024-03-31'],
		['2024-03-31T00:00:00.000Z', '2024-03-31'],
		['20240231', undefined],
		['31/03/24', undefined],
		['soon', undefined],
		['', undefined]
	])('%j is %j', (cell, date) => {
		expect(tableDate(cell)).toBe(date);
	});
});

describe('a table as text', () => {
	it.each([
		[
			'a,b\nc,d',
			[
				['a', 'b'],
				['c', 'd']
			]
		],
		['\uFEFFa, b \r\n\r\n,\nc', [['a', 'b'], ['c']]],
		['"a ""b"" , c",d', [['a "b" , c', 'd']]],
		['"two\nlines",d\ne', [['two\nlines', 'd'], ['e']]],
		['a\t"b\tc",d', [['a', 'b\tc,d']]],
		['"never closed, b', [['never closed, b']]],
		['"a"b,', [['ab', '']]],
		['', []]
	])('%j is read cell by cell', (text, rows) => {
		expect(readTable(text)).toEqual(rows);
	});

	const aCell = fc.string({ maxLength: 8 }).map((text) => `x${text}x`);

	it('gives back whatever was written as one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(aCell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
				fc.constantFrom(',', '\t'),
				fc.constantFrom('\n', '\r\n'),
				(rows, separator, lineEnd) => {
					const table = [['first', 'row'], ...rows];
					const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
					const text = table.map((row) => row.map(quoted).join(separator)).join(lineEnd);
					expect(readTable(text)).toEqual(table);
				}
			)
		);
	});
});

describe('a pasted list', () => {
	it('is read a line a practice, with a code behind or before it', () => {
		const text = [
			'Mill Lane Surgery, a99001',
			'',
			'Quay Medical Centre',
			'Brook, Hill and Partners\tA99002',
			'A99003\tOld School',
			'Mill Lane Surgery,A99001',
			'Surgery on the A1'
		].join('\r\n');
		expect(parsePastedMembers(text)).toEqual({
			practices: [
				{ practice: 'Mill Lane Surgery', ods: 'A99001' },
				{ practice: 'Quay Medical Centre', ods: '' },
				{ practice: 'Brook, Hill and Partners', ods: 'A99002' },
				{ practice: 'Old School', ods: 'A99003' },
				{ practice: 'Surgery on the A1', ods: '' }
			],
			faults: []
		});
	});

	it('says of each line that is none what is wrong with it, and reads the others', () => {
		const long = 'x'.repeat(301);
		expect(
			parsePastedMembers(`Mill Lane, A9900\nA99001\n${long}\nQuay, V81999\nOld School`)
		).toEqual({
			practices: [{ practice: 'Old School', ods: '' }],
			faults: [
				{ line: 1, text: 'Mill Lane, A9900', error: { kind: 'odsForm' } },
				{ line: 2, text: 'A99001', error: { kind: 'nameMissing' } },
				{ line: 3, text: long, error: { kind: 'nameTooLong', most: 300 } },
				{ line: 4, text: 'Quay, V81999', error: { kind: 'odsPseudo' } }
			]
		});
	});

	it('never fails', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { practices } = parsePastedMembers(text);
				expect(practices.filter(({ practice }) => practice.trim() === '')).toEqual([]);
			})
		);
	});
});
