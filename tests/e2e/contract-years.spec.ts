import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readPdf } from '../read-pdf.ts';
import {
	addressOf,
	choose,
	heading,
	judgeBy,
	open,
	openExample,
	openSection,
	radio,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { download, jsonFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

const part = (page: Page, title: string, status: string) =>
	page.getByRole('heading', { level: 2, name: `${title} ${status}`, exact: true });

const tried = (page: Page) => page.getByRole('region', { name: 'What you tried' });
const outcome = (page: Page) => page.getByRole('region', { name: 'What would change' });

/** Telephony of 2024/25 in place, online requests for non-urgent needs only, routes open all day. */
async function answer(page: Page) {
	await openSection(page, 'Telephony');
	for (const code of ['TEL-01', 'TEL-03', 'TEL-04', 'TEL-05']) await choose(page, code, 'yes');
	await page.getByRole('link', { name: 'Go on to Online requests' }).click();
	await choose(page, 'ONL-01', 'partly');
	await page
		.getByRole('checkbox', { name: 'Clinical requests are for non-urgent needs only' })
		.check();
	await choose(page, 'ONL-03', 'yes');
	await choose(page, 'ONL-07', 'yes');
	for (const route of ['Phone', 'Front desk', 'Online requests']) {
		await page.getByLabel(`${route}, Monday to Friday: opens`, { exact: true }).fill('08:00');
		await page.getByLabel(`${route}, Monday to Friday: closes`, { exact: true }).fill('18:30');
	}
	await saved(page);
	await page.goto(addressOf(page, 'results/'));
	await ready(page);
}

test('One practice is judged by four years, and the year chosen is remembered', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await answer(page);

	await test.step('The year of today is proposed', async () => {
		await expect(heading(page, 'Results: Contract duties 2026/27')).toBeVisible();
		await expect(page.getByRole('main')).toContainText('No CAIP is payable this year');
		await expect(part(page, 'Every route open through core hours', 'Met')).toBeVisible();
	});

	await test.step('The same answers mean something else in another year', async () => {
		await judgeBy(page, 'CAIP 2024/25');
		await expect(part(page, 'Better digital telephony', 'Met')).toBeVisible();
		await expect(part(page, 'Simpler online requests', 'Not met')).toBeVisible();
		await expect(page.getByRole('main')).toContainText('this year is past');
		await judgeBy(page, 'CAIP 2025/26');
		await expect(part(page, 'Modern General Practice Access', 'Not met')).toBeVisible();
		await expect(page.getByRole('article').getByText('Unconfirmed.').first()).toBeVisible();
		await judgeBy(page, 'CAIP 2023/24');
		await expect(part(page, 'Patient experience of contact', 'Not known yet')).toBeVisible();
		await expect(page.getByText('The commissioner decides.').first()).toBeVisible();
	});

	await test.step('A status opens to what made it so', async () => {
		await judgeBy(page, 'CAIP 2024/25');
		const criterion = page.getByRole('article').filter({ hasText: 'O1: ' });
		await criterion.getByText(/^Why, wording and sources/u).click();
		await expect(criterion).toContainText('asks for Yes: does not hold');
		await expect(criterion.getByRole('link', { name: /^ONL-01 / })).toBeVisible();
	});

	await test.step('What one year asks and another does not is listed', async () => {
		await page.getByText('What CAIP 2024/25 asks that another year does not').click();
		await page.getByLabel('Compare CAIP 2024/25 with').selectOption('Contract duties 2026/27');
		await expect(page.getByRole('heading', { name: /^Only CAIP 2024\/25 asks/u })).toBeVisible();
		const list = page.getByRole('list').filter({ hasText: 'WEB-03' });
		await expect(list).toContainText('K7');
	});

	await test.step('The choice is there after a reload, and on the plan', async () => {
		await page.reload();
		await ready(page);
		await expect(heading(page, 'Results: CAIP 2024/25')).toBeVisible();
		await page.getByRole('link', { name: 'Make the plan' }).click();
		await expect(page.getByRole('radio', { name: /^CAIP 2024\/25/u })).toBeChecked();
		await expect(
			page.getByRole('heading', { name: /^Stands in the way of CAIP 2024\/25/u })
		).toBeVisible();
	});
});

test('What if changes every year at once, and saves nothing', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await answer(page);
	await page.getByRole('link', { name: 'What if', exact: true }).click();
	await expect(heading(page, 'What if?')).toBeVisible();
	await radio(page, 'TEL-03', 'no').check();
	await expect(tried(page)).toContainText('1 answer changed');
	await expect(outcome(page).getByText('was: Met')).toHaveCount(1);
	await radio(page, 'ONL-01', 'no').check();
	await expect(tried(page)).toContainText('2 answers changed');
	await expect(outcome(page).getByText('was: Met')).toHaveCount(2);
	await page.getByRole('button', { name: 'Back to my answers' }).click();
	await expect(tried(page)).toContainText('No answer changed.');
	await expect(radio(page, 'TEL-03', 'yes')).toBeChecked();
	await radio(page, 'TEL-03', 'no').check();
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-03', 'yes')).toBeChecked();
});

test('A local scheme is loaded, judged by, and removed without its answers', async ({ page }) => {
	const text = await readFile('docs/local-scheme.example.jsonc', 'utf8');
	await startAssessment(page, 'Mill Lane Surgery');
	const tasks = page.url();
	await open(page, 'local-schemes/');

	await test.step('A broken one is refused with the place and the cause', async () => {
		await page
			.getByLabel('Choose a file')
			.setInputFiles(jsonFile('broken.json', text.replace('telephony.queue', 'telephony.quue')));
		await expect(page.getByRole('alert')).toContainText('was not loaded');
		await expect(page.getByRole('alert')).toContainText(/Line \d+.*telephony\.quue/u);
	});

	await test.step('The example of the documents is taken', async () => {
		await page.getByLabel('Choose a file').setInputFiles(jsonFile('local.jsonc', text));
		await expect(page.getByText('“Listening to calls (example)” is loaded.')).toBeVisible();
	});

	await test.step('It is one more scheme, with questions of its own', async () => {
		await open(page, tasks);
		await page.getByRole('link', { name: 'Listening to calls (example)' }).click();
		await choose(page, 'LOC-01', 'yes');
		await page.getByLabel('Calls listened to (calls)').fill('12');
		await page.getByLabel('Which month are they for?').fill('2026-09');
		await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
		await page.goto(addressOf(page, 'results/'));
		await ready(page);
		await judgeBy(page, 'Listening to calls');
		await expect(page.getByRole('heading', { name: /^Met L1: /u })).toBeVisible();
		await judgeBy(page, 'CAIP 2024/25');
		await expect(page.getByText('Local reading of Example ICB (made up).').first()).toBeVisible();
	});

	await test.step('Removed, it takes its readings along and leaves the answers', async () => {
		const results = page.url();
		await open(page, 'local-schemes/');
		await page.getByText(/^Remove/u).click();
		await page.getByRole('button', { name: /^Yes, remove it/u }).click();
		await open(page, results);
		await expect(page.getByRole('radio', { name: /^Listening to calls/u })).toHaveCount(0);
		await expect(page.getByText('Local reading of')).toHaveCount(0);
		await open(page, 'local-schemes/');
		await page.getByLabel('Choose a file').setInputFiles(jsonFile('local.jsonc', text));
		await expect(page.getByText('“Listening to calls (example)” is loaded.')).toBeVisible();
		await open(page, tasks);
		await page.getByRole('link', { name: 'Listening to calls (example)' }).click();
		await expect(radio(page, 'LOC-01', 'yes')).toBeChecked();
	});
});

test('From a gap to the help for it, and away with the case on one sheet', async ({ page }) => {
	await openExample(page);
	await page.goto(addressOf(page, 'support/'));
	await ready(page);
	await page
		.getByRole('link', { name: /^Write the case/u })
		.first()
		.click();
	await expect(heading(page, /^Case for support: /u)).toBeVisible();
	const solution = page.getByLabel(/solution/iu).first();
	await expect(solution).not.toHaveValue('');
	await solution.fill('Two sessions a week for a project lead, for three months.');
	await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(solution).toHaveValue('Two sessions a week for a project lead, for three months.');
	const { bytes } = await download(page, () =>
		page.getByRole('button', { name: 'Download the case' }).click()
	);
	const pdf = await readPdf(new Uint8Array(bytes));
	expect(pdf.pages).toHaveLength(1);
	expect(pdf.pages[0]).toContain('Two sessions a week for a project lead, for three months.');
	expect(pdf.pages[0]).toContain('Example: made up');
});

test('Money is rate times population, to the penny, and nothing where a figure is missing', async ({
	page
}) => {
	await openExample(page);
	await page.goto(addressOf(page, 'money/'));
	await ready(page);
	await expect(page.getByText('No sum yet.')).toBeVisible();
	await page.getByLabel('Adjusted population of the PCN (people)').fill('50000');
	await page.getByLabel('On which date?').first().fill('2024-01-01');
	await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
	await expect(page.getByText('£69,600.00').first()).toBeVisible();
	await expect(page.getByText('£23,200.00')).toHaveCount(3);
	await expect(page.getByRole('main')).toContainText('monthly payments from the day');
	await page.reload();
	await ready(page);
	await expect(page.getByText('£69,600.00').first()).toBeVisible();
});

test('Figures of another month are kept beside the first, and show as a trend', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const figures = page.getByRole('group', { name: /^TEL-06 / });
	await figures.getByLabel('Calls received (calls)').fill('5000');
	await figures.getByLabel('Which month are they for?').fill('2026-08');
	await figures.getByRole('button', { name: /^Add another month/u }).click();
	await figures.getByLabel('Calls received (calls)').fill('5600');
	await figures.getByLabel('Calls answered (calls)').fill('5800');
	await figures.getByLabel('Which month are they for?').fill('2026-09');
	await expect(figures).toContainText('Please check');
	await saved(page);
	await page.goto(addressOf(page, 'measures/'));
	await ready(page);
	await expect(page.getByRole('main')).toContainText('5,600');
	await expect(page.getByRole('main')).toContainText('August 2026');
	await expect(page.getByRole('main')).toContainText('not a pass mark');
});
