import { readDocx } from '../read-docx.ts';
import { readPdf } from '../read-pdf.ts';
import { heading, judgeBy, open, saved } from './support/app.ts';
import { download, downloadChosen } from './support/files.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

async function openExampleSystem(page: Page): Promise<void> {
	await open(page, 'system/');
	await page.getByRole('button', { name: 'Look around with an example system' }).click();
	await expect(heading(page, 'Where the system stands')).toBeVisible();
	await expect(page.getByText(/^From the files of 10 of 12 practices/u)).toBeVisible();
}

async function go(page: Page, title: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Pages of this system' })
		.getByRole('link', { name: title })
		.click();
}

test('A facilitator sees where the networks stand, and looks at one of them', async ({ page }) => {
	await openExampleSystem(page);
	await judgeBy(page, 'CAIP 2024/25');
	const telephony = page
		.getByRole('article')
		.filter({ has: page.getByRole('heading', { name: 'Better digital telephony' }) });
	await expect(telephony).toContainText('of 12 practices');
	await expect(telephony).toContainText('0 of 2 networks may declare it');
	await page.getByLabel('Network', { exact: true }).selectOption({ index: 1 });
	await expect(page.getByText(/^From the files of 5 of 6 practices/u)).toBeVisible();
	await go(page, 'Sections');
	const readiness = page.getByRole('region', { name: /^Readiness by network/u });
	await expect(readiness).toBeVisible();
	await expect(readiness.getByRole('columnheader', { name: 'PCN assurance' })).toHaveCount(0);
	await expect(page.getByText('Not here: PCN assurance.')).toBeVisible();
	await go(page, 'Gaps and support');
	await expect(heading(page, 'What practices lack, and what help they want')).toBeVisible();
	await expect(page.getByRole('row', { name: /./u }).nth(1)).toBeVisible();
});

test('The checklist is kept, and the board report says what is known', async ({ page }) => {
	await openExampleSystem(page);
	await go(page, 'Settings');
	await page.getByLabel(/^Deprivation group and supplier/u).fill('A00001\t1');
	await page.getByRole('button', { name: 'Keep these' }).click();
	await expect(page.getByText('Kept for 1 practice.')).toBeVisible();
	await saved(page);
	await go(page, 'Board report');
	await judgeBy(page, 'CAIP 2024/25');
	const { name, bytes } = await downloadChosen(page);
	expect(name).toMatch(/\.pdf$/u);
	const text = (await readPdf(new Uint8Array(bytes))).pages.join(' ');
	expect(text).toContain('Example system (made up)');
	expect(text).toContain('10 of 12 practices');
	expect(text).toMatch(/not known/iu);
	await page.getByRole('radio', { name: /^Word/u }).check();
	const word = await downloadChosen(page);
	expect(JSON.stringify(readDocx(word.bytes).paragraphs)).toContain('10 of 12 practices');
});

test('Analysts get one tidy table in which nobody is named', async ({ page }) => {
	await openExampleSystem(page);
	await go(page, 'Data out');
	await page.getByRole('radio', { name: /^CSV/u }).check();
	const { bytes } = await download(page, () =>
		page.getByRole('button', { name: 'Download', exact: true }).click()
	);
	const [head = '', ...rows] = bytes.toString('utf8').split('\r\n');
	expect(head).toContain('question_id');
	expect(rows.length).toBeGreaterThan(100);
	expect(bytes.toString('utf8')).not.toContain('Abbotts Green');
});

test('A system is removed for good only after a safety copy', async ({ page }) => {
	await openExampleSystem(page);
	await open(page, 'system/');
	await page.getByRole('button', { name: /^Delete/u }).click();
	await page.getByText('Deleted systems (1)').click();
	await page.getByText('Remove for good', { exact: false }).click();
	await page.getByRole('button', { name: /^Yes, remove it/u }).click();
	await expect(page.getByText('is removed. A safety copy')).toBeVisible();
	await expect(page.getByText('Deleted systems')).toHaveCount(0);
});
