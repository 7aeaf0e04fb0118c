import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { parsePastedMembers } from './pasted-members.ts';
import { MOST_MEMBERS_TEXT, readMembers } from './read-members.ts';
import { readTable } from './read-table.ts';

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
