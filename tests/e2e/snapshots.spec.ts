import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import {
	addressOf,
	choose,
	heading,
	judgeBy,
	open,
	openSection,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { jsonFile } from './support/files.ts';
import { expect, test } from './support/test.ts';

/** Everything that telephony of CAIP 2024/25 asks is there but call-back. */
async function answerTelephony(page: Page) {
	await openSection(page, 'Telephony');
	for (const code of ['TEL-01', 'TEL-02', 'TEL-04', 'TEL-05']) await choose(page, code, 'yes');
	await choose(page, 'TEL-03', 'no');
	await saved(page);
}

async function takeSnapshot(page: Page, name: string) {
	await page.getByRole('button', { name, exact: true }).click();
	await page.getByRole('button', { name: 'Take a snapshot' }).click();
	await expect(page.getByText(`“${name}” is taken`)).toBeVisible();
}

const rowOf = (page: Page, table: string, text: string) =>
	page.getByRole('region', { name: table }).getByRole('row').filter({ hasText: text });
const snapshotItem = (page: Page, name: string) =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });

test('A baseline is taken, and later says what has changed and why', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await answerTelephony(page);
	await open(page, addressOf(page, 'results/'));
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await expect(heading(page, 'Progress')).toBeVisible();
	await judgeBy(page, 'CAIP 2024/25');
	await expect(page.getByText('No snapshot yet.')).toBeVisible();

	await test.step('A snapshot needs a name and a day that is not to come', async () => {
		await page.getByRole('button', { name: 'Take a snapshot' }).click();
		await expect(page.getByText('Give the snapshot a name')).toBeVisible();
		await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
		await page.getByLabel('Name', { exact: true }).fill('Too early');
		await page.getByLabel('Date', { exact: true }).fill('2039-01-01');
		await page.getByRole('button', { name: 'Take a snapshot' }).click();
		await expect(page.getByText('The date must be today or in the past')).toBeVisible();
		await page.reload();
		await ready(page);
		await expect(page.getByText('No snapshot yet.')).toBeVisible();
	});

	await takeSnapshot(page, 'Baseline');
	await expect(snapshotItem(page, 'Baseline')).toContainText('5 of 60 questions answered');
	await expect(snapshotItem(page, 'Baseline')).toContainText('CAIP 2024/25: 0 of 3 components met');
	await expect(page.getByText('No answer differs.')).toBeVisible();
	await expect(page.getByText('No component and no criterion moved.')).toBeVisible();

	await open(page, addressOf(page, 'section/telephony/'));
	await choose(page, 'TEL-03', 'yes');
	await choose(page, 'TEL-07', 'partly');
	await saved(page);
	await open(page, addressOf(page, 'progress/'));

	await test.step('The component that moved says which answer did it', async () => {
		const changes = page.getByRole('region', { name: 'What has changed' });
		const moved = changes.getByRole('article');
		await expect(moved).toHaveCount(1);
		await expect(moved.getByRole('heading')).toHaveText(
			/^Better digital telephony ✓ Met was: Not met$/u
		);
		await expect(moved).toContainText('was Not met, now Met, because');
		await expect(moved).toContainText('No became Yes');
		await expect(moved.getByRole('link')).toHaveCount(1);
		await expect(moved.getByRole('link')).toContainText('TEL-03');
	});

	await test.step('Answers, readiness and rules are told before and after', async () => {
		const answers = page.getByRole('region', { name: 'Answers that changed' });
		await expect(answers.getByRole('row')).toHaveCount(3);
		await expect(rowOf(page, 'Answers that changed', 'TEL-03').getByRole('cell')).toHaveText([
			'No',
			'Yes'
		]);
		await expect(rowOf(page, 'Answers that changed', 'TEL-07').getByRole('cell')).toHaveText([
			'Not answered',
			'Partly'
		]);
		const telephony = rowOf(page, 'Readiness by section, before and after', 'Telephony');
		await expect(telephony).toContainText('80%');
		await expect(telephony).toContainText('92%');
		await expect(telephony).toContainText('Up 12 points');
		await expect(
			page.getByText('Nothing has changed in the questions and rules since “Baseline”.')
		).toBeVisible();
	});

	await test.step('The other way round, it is told the other way round', async () => {
		await page.getByLabel('Compare', { exact: true }).selectOption('Now');
		await page.getByLabel('with', { exact: true }).selectOption({ index: 0 });
		const moved = page.getByRole('region', { name: 'What has changed' }).getByRole('article');
		await expect(moved).toContainText('was Met, now Not met, because');
		await page.getByLabel('with', { exact: true }).selectOption('Now');
		await expect(page.getByText('This compares one with itself.')).toBeVisible();
	});

	await test.step('A row leads to its question', async () => {
		await page.reload();
		await ready(page);
		await rowOf(page, 'Answers that changed', 'TEL-07').getByRole('link').click();
		await expect(heading(page, 'Telephony')).toBeVisible();
		await expect(page.locator('[id="telephony.framework"]')).toBeFocused();
	});
});

test('What is asked and judged otherwise since a snapshot is told', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await open(page, addressOf(page, 'progress/'));
	const progress = page.url();
	await takeSnapshot(page, 'Baseline');
	await open(page, 'local-schemes/');
	const text = await readFile('docs/local-scheme.example.jsonc', 'utf8');
	await page.getByLabel('Choose a file').setInputFiles(jsonFile('local.jsonc', text));
	await expect(page.getByText(/is loaded\./u)).toBeVisible();
	await open(page, progress);
	await expect(
		page.getByText('The questions or rules have changed since “Baseline”.')
	).toBeVisible();
	await page.getByText(/^New questions \(\d+\)$/u).click();
	await page.getByText(/^New criteria \(\d+\)$/u).click();
	await page.getByText('Criteria that ask or decide something else (2)', { exact: true }).click();
	await expect(page.getByText('CAIP 2024/25, T2')).toBeVisible();
	await expect(page.getByText(/^Questions no longer asked/u)).toBeHidden();
});

test('A snapshot is renamed, deleted, and had back', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await answerTelephony(page);
	await open(page, addressOf(page, 'progress/'));
	await takeSnapshot(page, 'Mid-year');
	await page.getByRole('button', { name: 'Rename Mid-year' }).click();
	await page.getByLabel('New name').fill('Half of the year');
	await page.getByRole('button', { name: 'Rename', exact: true }).click();
	await expect(snapshotItem(page, 'Half of the year')).toBeVisible();
	await page.getByRole('button', { name: 'Delete Half of the year' }).click();
	await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
	await expect(snapshotItem(page, 'Half of the year')).toBeHidden();
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(snapshotItem(page, 'Half of the year')).toBeVisible();
	await page.reload();
	await ready(page);
	await expect(snapshotItem(page, 'Half of the year')).toContainText('5 of 60');
	await page.getByRole('button', { name: 'Delete Half of the year' }).click();
	await expect(snapshotItem(page, 'Half of the year')).toBeHidden();
	await page.reload();
	await ready(page);
	await expect(page.getByText('No snapshot yet.')).toBeVisible();
});

test('Going through the answers again can be left and taken up where it was', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await answerTelephony(page);
	await open(page, addressOf(page, 'progress/'));
	await page.getByRole('link', { name: /^Is it still true\?/u }).click();
	await expect(heading(page, 'Is it still true?')).toBeVisible();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Before the re-assessment');
	await page.getByRole('button', { name: 'Begin: freeze the answers as they are' }).click();
	const question = page.getByRole('article').getByRole('heading', { level: 2 });
	const gone = page.getByRole('status').filter({ hasText: 'gone through since' });
	await expect(gone).toHaveText(/^0 of \d\d gone through since “Before the re-assessment”$/u);
	await expect(question).toContainText('Telephony · TEL-01');
	await expect(question).toBeFocused();

	await test.step('What still holds takes one tap, and the focus goes on', async () => {
		await page.getByRole('button', { name: 'Still true' }).click();
		await expect(question).toContainText('TEL-02');
		await expect(question).toBeFocused();
		await expect(gone).toHaveText(/^1 of \d\d /u);
	});

	await test.step('A slip is taken back, and its question stands there again', async () => {
		await page.getByRole('button', { name: 'Undo: confirming TEL-01' }).click();
		await expect(question).toContainText('TEL-01');
		await expect(gone).toHaveText(/^0 of \d\d /u);
		await page.getByRole('button', { name: 'Still true' }).click();
		await expect(question).toContainText('TEL-02');
	});

	await test.step('What is skipped is not counted', async () => {
		await page.getByRole('button', { name: 'Skip for now' }).click();
		await expect(question).toContainText('TEL-03');
		await expect(gone).toHaveText(/^1 of \d\d /u);
	});

	await test.step('What has changed is answered on the spot', async () => {
		await expect(page.getByRole('article')).toContainText('No');
		await page.getByRole('button', { name: 'It has changed' }).click();
		await page
			.getByRole('group', { name: /^Can a caller choose/u })
			.getByRole('radio', { name: 'Yes', exact: true })
			.check();
		await expect(question).toContainText('TEL-03');
		await page.getByRole('button', { name: 'Done with this one' }).click();
		await expect(question).toContainText('TEL-04');
		await expect(gone).toHaveText(/^2 of \d\d /u);
		await saved(page);
	});

	await test.step('A reload goes on with what is left', async () => {
		await page.reload();
		await ready(page);
		await expect(gone).toHaveText(/^2 of \d\d /u);
		await expect(question).toContainText('TEL-02');
		await page.getByRole('button', { name: 'Still true' }).click();
		await expect(question).toContainText('TEL-04');
		await page.getByRole('button', { name: 'Back to the one before' }).click();
		await expect(question).toContainText('TEL-03');
		await expect(question).toBeFocused();
	});

	await test.step('What was never answered is simply asked, and the end leads to the comparison', async () => {
		const total = Number((await gone.innerText()).split(' ')[2]);
		await page.getByRole('button', { name: 'Still true' }).click();
		for (let left = total - 3; left > 0; left -= 1)
			await page.getByRole('button', { name: 'Skip for now' }).click();
		await expect(
			page.getByRole('heading', { name: 'That is all but what you skipped' })
		).toBeFocused();
		await saved(page);
		await page.getByRole('link', { name: 'See what has changed since' }).click();
		await expect(heading(page, 'Progress')).toBeVisible();
		await expect(page.getByLabel('Compare', { exact: true })).toContainText(
			'Before the re-assessment'
		);
		await expect(rowOf(page, 'Answers that changed', 'TEL-03').getByRole('cell')).toHaveText([
			'No',
			'Yes'
		]);
		await expect(
			page.getByRole('region', { name: 'Answers that changed' }).getByRole('row')
		).toHaveCount(2);
	});
});
