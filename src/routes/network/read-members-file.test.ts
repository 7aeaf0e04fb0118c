import { MOST_MEMBERS_TEXT } from '#networks';
import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readMembersFile } from './read-members-file.ts';
import { unpackedSize } from './unpacked-size.ts';

const TODAY = '2026-11-23';
const HEAD = ['Partner Organisation Code', 'Partner Name', 'PCN Code', 'PCN Name'];
const ROWS = [
	HEAD,
	['A12345', 'Mill Lane Surgery', 'U12345', 'River Network'],
	['A12346', 'Oak Road Practice', 'U12346', 'Hill Network']
];
const RIVER = [{ practice: 'Mill Lane Surgery', ods: 'A12345' }];

describe('an official membership file', () => {
	it('is read as text', async () => {
		const csv = new Blob([ROWS.map((row) => row.join(',')).join('\n')]);
		expect(await readMembersFile(csv, 'U12345', TODAY)).toMatchObject({
			value: { practices: RIVER }
		});
	});

	it('is read as a workbook, on whichever sheet the practices stand', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'PCNDetails', rows: [['PCN Code', 'PCN Name']] },
				{ name: 'PCN Core Partner Details', rows: ROWS }
			]
		});
		const book = new Blob([bytes as Uint8Array<ArrayBuffer>]);
		expect(await readMembersFile(book, 'river network', TODAY)).toMatchObject({
			value: { practices: RIVER, code: 'U12345' }
		});
		expect(await readMembersFile(book, 'U99999', TODAY)).toMatchObject({
			error: { kind: 'noSuchNetwork', networks: 2 }
		});
	});

	it('is refused when it is a damaged workbook, empty or too large', async () => {
		expect(await readMembersFile(new Blob(['PK and nothing']), 'U12345', TODAY)).toMatchObject({
			error: { kind: 'empty' }
		});
		expect(await readMembersFile(new Blob([]), 'U12345', TODAY)).toMatchObject({
			error: { kind: 'empty' }
		});
		const huge = { size: MOST_MEMBERS_TEXT + 1 } as Blob;
		expect(await readMembersFile(huge, 'U12345', TODAY)).toMatchObject({
			error: { kind: 'tooLarge' }
		});
	});

	it('is not unpacked when its members say that they come to more than 200 MB', async () => {
		const bytes = await writeXlsx({ sheets: [{ name: 'Practices', rows: ROWS }] });
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const entries = placesOf(bytes, 0x02014b50);
		expect(entries.length).toBeGreaterThan(2);
		for (const at of entries) view.setUint32(at + 24, 80_000_000, true);
		const bomb = new Blob([bytes as Uint8Array<ArrayBuffer>]);
		expect(await readMembersFile(bomb, 'U12345', TODAY)).toMatchObject({
			error: { kind: 'tooLarge', size: entries.length * 80_000_000 }
		});
	});
});

describe('what a packed file comes to', () => {
	const book = () => writeXlsx({ sheets: [{ name: 'Practices', rows: ROWS }] });

	it('is told by the list of its members', async () => {
		const bytes = await book();
		expect(unpackedSize(bytes)).toBe(
			Object.values(unzipSync(bytes)).reduce((sum, member) => sum + member.length, 0)
		);
	});

	it('is more than anything where the list does not say it, or is damaged', async () => {
		const huge = await book();
		const first = placesOf(huge, 0x02014b50)[0]!;
		new DataView(huge.buffer, huge.byteOffset).setUint32(first + 24, 0xffff_ffff, true);
		expect(unpackedSize(huge)).toBe(Infinity);
		const damaged = await book();
		damaged[placesOf(damaged, 0x02014b50)[1]!] = 0;
		expect(unpackedSize(damaged)).toBe(Infinity);
	});

	it('is not known without a list', () => {
		expect(unpackedSize(new TextEncoder().encode('PK and nothing'))).toBeUndefined();
		expect(unpackedSize(new Uint8Array(100))).toBeUndefined();
	});
});

/** Where these four bytes stand. */
const placesOf = (bytes: Uint8Array, four: number): readonly number[] => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: bytes.length - 3 }, (_, at) => at).filter(
		(at) => view.getUint32(at, true) === four
	);
};
