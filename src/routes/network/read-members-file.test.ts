import { MOST_MEMBERS_TEXT } from '#networks';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readMembersFile } from './read-members-file.ts';

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
		expect(await readMembersFile(csv, 'U12345')).toMatchObject({ value: { practices: RIVER } });
	});

	it('is read as a workbook, on whichever sheet the practices stand', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{ name: 'PCNDetails', rows: [['PCN Code', 'PCN Name']] },
				{ name: 'PCN Core Partner Details', rows: ROWS }
			]
		});
		const book = new Blob([bytes as Uint8Array<ArrayBuffer>]);
		expect(await readMembersFile(book, 'river network')).toMatchObject({
			value: { practices: RIVER, code: 'U12345' }
		});
		expect(await readMembersFile(book, 'U99999')).toMatchObject({
			error: { kind: 'noSuchNetwork', networks: 2 }
		});
	});

	it('is refused when it is a damaged workbook, empty or too large', async () => {
		expect(await readMembersFile(new Blob(['PK and nothing']), 'U12345')).toMatchObject({
			error: { kind: 'empty' }
		});
		expect(await readMembersFile(new Blob([]), 'U12345')).toMatchObject({
			error: { kind: 'empty' }
		});
		const huge = { size: MOST_MEMBERS_TEXT + 1 } as Blob;
		expect(await readMembersFile(huge, 'U12345')).toMatchObject({ error: { kind: 'tooLarge' } });
	});
});
