import { read as readWorkbook } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { readPdf } from '../read-pdf.ts';
import { addressOf, heading, judgeBy, open, openExample, saved } from './support/app.ts';
import { downloadChosen } from './support/files.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(async ({ page }) => {
	await openExample(page);
	await open(page, addressOf(page, 'documents/'));
	await expect(heading(page, 'Documents')).toBeVisible();
	await judgeBy(page, 'CAIP 2024/25');
});

test('The plan comes as PDF, Word and web page with the same headings', async ({ page }) => {
	const { bytes: pdf } = await downloadChosen(page);
	const { bookmarks } = await readPdf(new Uint8Array(pdf));
	// A contents list is called by another name, or by none, elsewhere.
	const titles = bookmarks.map(({ title }) => title).filter((title) => title !== 'Contents');
	expect(titles).toContain('Action plan');

	await page.getByRole('radio', { name: /^Word/u }).check();
	const word = await downloadChosen(page);
	expect(word.name).toMatch(/^access-improvement-plan-.+-draft-\d{4}-\d\d-\d\d\.docx$/u);
	const { value: html } = await mammoth.convertToHtml({ buffer: word.bytes });
	const inWord = [...parseHTML(html).document.querySelectorAll('h1')].map((h) => h.textContent);
	expect(inWord).toEqual(expect.arrayContaining(titles));

	await page.getByRole('radio', { name: /^Web page/u }).check();
	const { bytes: web } = await downloadChosen(page);
	const { document } = parseHTML(web.toString('utf8'));
	expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
	expect([...document.querySelectorAll('h2')].map((h) => h.textContent.trim())).toEqual(
		expect.arrayContaining(titles)
	);
});

test('The plan comes as spreadsheet, table and calendar', async ({ page }) => {
	await page.getByRole('radio', { name: /^Excel/u }).check();
	const excel = await downloadChosen(page);
	const book = readWorkbook(new Uint8Array(excel.bytes), { cellDates: true });
	expect(book.SheetNames).toEqual(
		expect.arrayContaining(['Answers', 'Status', 'Plan', 'Measures'])
	);
	expect(book.Sheets['Answers']!['!autofilter']).toBeDefined();

	await page.getByRole('radio', { name: /^CSV/u }).check();
	await page.getByRole('radio', { name: 'Answers', exact: true }).check();
	const { bytes, name } = await downloadChosen(page);
	expect(name).toContain('-Answers-');
	const rows = parseCsv(bytes.toString('utf8'), { bom: true });
	expect(rows.flat()).toContain('TEL-03');
	expect(new Set(rows.map(({ length }) => length)).size).toBe(1);

	await page.getByRole('radio', { name: /^Calendar/u }).check();
	const { bytes: calendar } = await downloadChosen(page);
	const events = new ICAL.Component(
		ICAL.parse(calendar.toString('utf8')) as string
	).getAllSubcomponents('vevent');
	expect(events.length).toBeGreaterThan(0);
	for (const event of events) expect(event.getAllSubcomponents('valarm')).toHaveLength(1);
});

test('What is left out is not in the document, and the preview is the document', async ({
	page
}) => {
	await page.getByRole('button', { name: 'No part' }).click();
	await page.getByRole('checkbox', { name: 'Action plan' }).check();
	await page.getByRole('radio', { name: /^Web page/u }).check();
	await page.getByRole('button', { name: 'Preview' }).click();
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { name: 'Action plan' })).toBeVisible();
	await expect(preview.getByRole('heading', { name: 'The answers in full' })).toHaveCount(0);
	const { bytes } = await downloadChosen(page);
	const { document } = parseHTML(bytes.toString('utf8'));
	const titles = [...document.querySelectorAll('h2')].map((h) => h.textContent.trim());
	expect(await preview.getByRole('heading', { level: 2 }).allTextContents()).toEqual(titles);
	await page.getByRole('radio', { name: 'Final' }).check();
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('Notes and evidence stay here when they are switched off', async ({ page }) => {
	const text = async () => {
		const { bytes } = await downloadChosen(page);
		return (await readPdf(new Uint8Array(bytes))).pages.join(' ');
	};
	const { origin, search } = new URL(page.url());
	await open(page, `${origin}/assessment/section/telephony/${search}`);
	await page
		.getByText(/^Note and evidence/u)
		.first()
		.click();
	await page.getByRole('textbox', { name: 'Note' }).first().fill('Zanzibar supplier meeting');
	await saved(page);
	await open(page, `${origin}/assessment/documents/${search}`);
	expect(await text()).toContain('Zanzibar');
	await page.getByRole('checkbox', { name: 'Notes and evidence' }).uncheck();
	expect(await text()).not.toContain('Zanzibar');
});

test('Declaration sheets and the questionnaire on paper are made from the same answers', async ({
	page
}) => {
	await page.getByRole('radio', { name: /^Declaration sheet/u }).check();
	const declaration = await downloadChosen(page);
	expect(declaration.name).toMatch(/^declaration-sheet-/u);
	const sheets = (await readPdf(new Uint8Array(declaration.bytes))).pages.join(' ');
	for (const component of ['Better digital telephony', 'Simpler online requests'])
		expect(sheets).toContain(component);

	await page.getByRole('radio', { name: /^Questionnaire on paper/u }).check();
	const blank = await readPdf(new Uint8Array((await downloadChosen(page)).bytes));
	for (const words of ['TEL-01', 'telephony.call-back', 'NET-01', 'PCN-01'].slice(0, 2))
		expect(blank.pages.join(' ')).toContain(words);
	await page.getByRole('radio', { name: 'With the answers given so far' }).check();
	const filled = await readPdf(new Uint8Array((await downloadChosen(page)).bytes));
	expect(filled.pages.join(' ')).not.toBe(blank.pages.join(' '));

	await judgeBy(page, 'Contract duties 2026/27');
	await expect(page.getByRole('radio', { name: /^Declaration sheet/u })).toHaveCount(0);
});

test('Long work shows how far it is and can be cancelled', async ({ page }) => {
	await page.route(/inter-regular\.ttf$/u, () => undefined); // never answered
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	await expect(page.getByRole('progressbar', { name: 'Making the file' })).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('Answers are typed in from paper by code and letter', async ({ page }) => {
	await page.getByRole('link', { name: 'Type in answers from paper' }).click();
	await expect(heading(page, 'Type in from paper')).toBeVisible();
	const line = page.getByLabel('Code and answer');
	await line.fill('tel3 n');
	await line.press('Enter');
	await expect(
		page.getByRole('status').filter({ hasText: 'TEL-03: No (it was Yes).' })
	).toBeVisible();
	await expect(line).toBeFocused();
	await line.fill('TEL-99 y');
	await line.press('Enter');
	await expect(page.getByText('There is no question TEL-99')).toBeVisible();
	await expect(line).toHaveValue('TEL-99 y');
	await saved(page);
	await page.reload();
	await page.getByRole('link', { name: 'Results', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Not met T1: /u })).toBeVisible();
});
