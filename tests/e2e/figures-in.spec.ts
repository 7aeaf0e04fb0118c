import { read as readBook, utils, write as writeBook, type WorkSheet } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import { FILL_IN, emptyProfile } from '#assessments';
import { loadBank, questionsOf } from '#questions';
import { writeXlsx } from 'hucre/xlsx';
import { writeFile } from 'node:fs/promises';
import { assessment } from '../builders/assessments.ts';
import { madeUp, packed } from '../builders/official-files.ts';
import { addressOf, heading, open, openSection, radio, saved } from './support/app.ts';
import { bringIn, downloadChosen } from './support/files.ts';
import { expect, test } from './support/test.ts';

const bank = await loadBank();
const codeOf = (id: string): string =>
	questionsOf(bank).find((question) => question.id === id)?.code ?? '';
const CALLS = codeOf('telephony.figures');

const telephony = madeUp('telephony-by-day-and-time');
const file = (name: string, content: string | Uint8Array) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});

/** The practice of the made-up files, on the page where its published figures are read. */
async function openPublished(page: Page): Promise<void> {
	const profile = { ...emptyProfile('Mill Lane Surgery'), ods: 'A99001' };
	await bringIn(page, assessment({}, { profile }));
	await open(page, addressOf(page, 'measures/published/'));
}

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
	page.getByLabel('Choose files').setInputFiles(files);

/** What is proposed for the calls of a month, as the table shows it. */
const callsOf = (page: Page, month: string) =>
	page
		.getByRole('region', { name: new RegExp(`^${CALLS}: `, 'u') })
		.getByRole('row', { name: month });

test('A published file that is dropped proposes figures, which are taken with their source', async ({
	page
}) => {
	await openPublished(page);
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'By Day and Time.csv'));
		return transfer;
	}, telephony);
	await page
		.getByRole('group', { name: 'Published files' })
		.dispatchEvent('drop', { dataTransfer: dropped });
	await expect(page.getByText('By Day and Time.csv was read: figures of 2 months')).toBeVisible();

	const august = callsOf(page, 'August 2026');
	await expect(august).toContainText('800 calls');
	await expect(august).toContainText('Now: none');
	await callsOf(page, 'July 2026').getByRole('checkbox').uncheck();
	await page.getByRole('button', { name: 'Take the ticked figures' }).click();
	await expect(page.getByText(`Taken: ${CALLS}, 1 row of figures.`)).toBeVisible();
	await saved(page);

	// Read again after the page has been closed: August is here, July is not.
	await open(page, page.url());
	await choose(page, file('again.csv', telephony));
	await expect(callsOf(page, 'August 2026')).toContainText('Now: 800 calls');
	await expect(callsOf(page, 'August 2026')).toContainText('Now from: By Day and Time.csv');
	await expect(callsOf(page, 'July 2026')).toContainText('Now: none');

	await page.getByRole('button', { name: 'Take the ticked figures' }).click();
	await page.getByRole('button', { name: 'Undo taking these figures' }).click();
	await expect(callsOf(page, 'July 2026')).toContainText('Now: none');
	await expect(callsOf(page, 'August 2026')).toContainText('Now: 800 calls');
});

test('A packed publication and a workbook propose what the same tables say as text', async ({
	page
}) => {
	await openPublished(page);
	await choose(
		page,
		file(
			'publication.zip',
			packed({ 'June.csv': madeUp('online-submissions'), 'Read me.txt': 'Not a table\n' })
		)
	);
	await expect(page.getByText(/^publication\.zip was read: figures of \d/u)).toBeVisible();
	await expect(page.getByRole('heading', { name: /Online/iu, level: 3 }).first()).toBeVisible();
	await expect(page.getByText('Parts that were left out')).toBeVisible();

	// In a workbook days are days, and figures figures.
	const [head = [], ...rows] = telephony
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	const book = await writeXlsx({
		sheets: [
			{ name: 'Notes', rows: [['Made up, for a test']] },
			{
				name: 'By day and time',
				rows: [
					head,
					...rows.map((row) =>
						row.map((text, at) =>
							at === 0 ? new Date(text) : at === row.length - 1 ? Number(text) : text
						)
					)
				]
			}
		]
	});
	await choose(page, file('telephony.xlsx', book));
	await expect(callsOf(page, 'August 2026')).toContainText('800 calls');
	await expect(callsOf(page, 'July 2026')).toContainText('50 calls');
});

test('A file of an unknown layout is refused with what was expected, and others are read', async ({
	page
}) => {
	await openPublished(page);
	const elsewhere = telephony.replaceAll('A99001', 'A99003');
	await choose(
		page,
		file('staff rota.csv', 'Name,Monday,Tuesday\nAnn,9,5\n'),
		file('cut short.zip', packed({ 'a.csv': telephony.repeat(50) }).slice(0, 200)),
		file('another region.csv', elsewhere),
		file('ours.csv', telephony)
	);
	const itemOf = (name: string) =>
		page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
	const refused = itemOf('staff rota.csv');
	await expect(refused).toContainText('This is none of the published files we know.');
	await expect(refused).toContainText('Name, Monday, Tuesday');
	await refused.getByText('What was expected').click();
	await expect(refused).toContainText('Cloud-based telephony, by day and time');
	await expect(refused).toContainText('Time_Category');
	await expect(itemOf('cut short.zip')).toContainText('damaged or was cut short');
	await expect(itemOf('another region.csv')).toContainText('none of A99001');
	await expect(callsOf(page, 'August 2026')).toContainText('800 calls');
});

test('Reading a large file can be cancelled, and the next is read', async ({ page }, info) => {
	await openPublished(page);
	const [head = '', line = ''] = telephony.split('\n');
	const large = info.outputPath('large.csv');
	await writeFile(large, `${head}\n${`${line.replace('A99001', 'A99002')}\n`.repeat(1_500_000)}`);
	await page.getByLabel('Choose files').setInputFiles(large);
	await choose(page, file('small.csv', telephony));
	await expect(page.getByText(/^Waits its turn/u)).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'large.csv' })).toContainText(
		'Nothing was taken'
	);
	await expect(callsOf(page, 'August 2026')).toContainText('800 calls');
	await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
});

/** Writes into the row of an answer what somebody would type there, by the titles of the columns. */
function fillIn(
	sheet: WorkSheet,
	key: string,
	cells: Partial<Record<keyof typeof FILL_IN, string>>
) {
	const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
	const titles = rows.findIndex((row) => row.includes(FILL_IN.key));
	const columnOf = (title: string) => rows[titles]?.indexOf(title) ?? -1;
	const row = rows.findIndex((one) => one[columnOf(FILL_IN.key)] === key);
	if (row < 0) throw new Error(`no row ${key}`);
	for (const [title, text] of Object.entries(cells))
		utils.sheet_add_aoa(sheet, [[text]], {
			origin: { r: row, c: columnOf(FILL_IN[title as keyof typeof FILL_IN]) }
		});
}

test('The plan as Excel is filled in by hand, and its answers are looked at and taken', async ({
	page
}) => {
	const profile = { ...emptyProfile('Mill Lane Surgery'), ods: 'A99001' };
	await bringIn(
		page,
		assessment({ 'telephony.cloud': 'no', 'telephony.call-back': 'yes' }, { profile })
	);
	await open(page, addressOf(page, 'documents/'));
	await page.getByRole('radio', { name: /^Excel/u }).check();
	const made = await downloadChosen(page);

	const book = readBook(made.bytes);
	const sheet = book.Sheets[FILL_IN.name]!;
	fillIn(sheet, 'telephony.cloud', { answer: 'Yes', note: 'Since the spring' });
	fillIn(sheet, 'telephony.call-back', { answer: 'Partly' });
	fillIn(sheet, 'telephony.queue', { answer: 'Perhaps' });
	fillIn(sheet, 'telephony.figures#inbound', { answer: '812', period: '2026-08', from: 'Report' });
	const filledIn = Buffer.from(writeBook(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);

	await page.getByRole('link', { name: 'take the answers from the spreadsheet' }).click();
	await expect(heading(page, 'Answers from a spreadsheet')).toBeVisible();
	await page.getByLabel('Choose the spreadsheet').setInputFiles(file('filled in.xlsx', filledIn));
	await expect(
		page.getByText('filled in.xlsx was read: 3 answers to look at, 1 row not taken.')
	).toBeVisible();
	const answerOf = (id: string) => page.getByRole('listitem').filter({ hasText: codeOf(id) });
	const cloud = answerOf('telephony.cloud');
	await expect(cloud).toContainText('Since the spring');
	await expect(cloud.getByRole('definition').first()).toHaveText('No');
	await answerOf('telephony.call-back').getByRole('checkbox').uncheck();
	await expect(page.getByText('“Perhaps”.')).toBeVisible();
	await page.getByRole('button', { name: 'Take 2 answers' }).click();
	await expect(page.getByText('Taken: 2 answers.')).toBeVisible();
	await saved(page);

	await open(page, addressOf(page, ''));
	await openSection(page, 'Telephony');
	await expect(radio(page, codeOf('telephony.cloud'), 'yes')).toBeChecked();
	await expect(radio(page, codeOf('telephony.call-back'), 'yes')).toBeChecked();
});

test('A spreadsheet that is none of ours is refused, and taking one can be undone', async ({
	page
}) => {
	await bringIn(page, assessment({}));
	await open(page, addressOf(page, 'spreadsheet/'));
	const pick = (name: string, bytes: string | Uint8Array) =>
		page.getByLabel('Choose the spreadsheet').setInputFiles(file(name, bytes));
	await pick('letter.xlsx', 'Dear reader');
	await expect(page.getByRole('heading', { name: 'letter.xlsx cannot be read' })).toBeFocused();
	await expect(page.getByText('This is no Excel workbook')).toBeVisible();
	await pick(
		'rota.xlsx',
		await writeXlsx({ sheets: [{ name: 'Rota', rows: [['Ann', 'Monday']] }] })
	);
	await expect(page.getByText('No sheet of this workbook has the columns')).toBeVisible();

	const rows = [
		[FILL_IN.key, FILL_IN.answer],
		['telephony.cloud', 'Yes']
	];
	await pick('ours.xlsx', await writeXlsx({ sheets: [{ name: 'Fill in', rows }] }));
	await page.getByRole('button', { name: 'Take 1 answer' }).click();
	await expect(page.getByText('1 answer in the sheet, 1 the same as here')).toBeVisible();
	await page.getByRole('button', { name: 'Undo taking these answers' }).click();
	await expect(page.getByRole('button', { name: 'Take 1 answer' })).toBeVisible();
});
