import { MOST_MEMBERS_TEXT } from '#networks';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readMembersFile } from './read-members-file.ts';

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

/** Where these four bytes stand. */
const placesOf = (bytes: Uint8Array, four: number): readonly number[] => {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Array.from({ length: bytes.length - 3 }, (_, at) => at).filter(
		(at) => view.getUint32(at, true) === four
	);
};
