import type { Page } from '@playwright/test';
import {
	addressOf,
	choose,
	heading,
	judgeBy,
	open,
	openSection,
	saved,
	startAssessment
} from './support/app.ts';
import { downloadPlan, openDocuments } from './support/files.ts';
import { expect, test } from './support/test.ts';

const CODES = ['TEL-01', 'TEL-02', 'TEL-03', 'TEL-04', 'TEL-05', 'TEL-07'] as const;

const actionOf = (page: Page, code: string) =>
	page
		.getByRole('article')
		.filter({ has: page.getByRole('link', { name: new RegExp(`^${code} `, 'u') }) });

/** Takes a snapshot under one of the names that are offered; ends on the progress. */
async function freeze(page: Page, name: string): Promise<void> {
	await open(page, addressOf(page, 'progress/'));
	await page.getByRole('button', { name, exact: true }).click();
	await page.getByRole('button', { name: 'Take a snapshot' }).click();
	await expect(page.getByText(`“${name}” is taken`)).toBeVisible();
}

test('A plan is lived with for a year, and the year can be read from it', async ({ page }) => {
	await page.clock.setFixedTime('2026-04-02T09:30:00Z');
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	for (const code of CODES) await choose(page, code, 'no');
	await saved(page);
	await open(page, addressOf(page, 'plan/'));
	await judgeBy(page, 'CAIP 2024/25');

	await test.step('April: the plan is made, and frozen as the baseline', async () => {
		const action = actionOf(page, 'TEL-03');
		await action.getByText(/^Why, who and by when/u).click();
		await action.getByLabel('Owner').fill('Deputy manager');
		await action.getByLabel('Due').fill('2026-09-30');
		await saved(page);
		await freeze(page, 'Baseline');
	});

	await test.step('October: call-back is on, the action is closed when somebody says so', async () => {
		await page.clock.setFixedTime('2026-10-01T14:00:00Z');
		await open(page, addressOf(page, 'section/telephony/'));
		await choose(page, 'TEL-03', 'yes');
		await saved(page);
		await open(page, addressOf(page, 'plan/'));
		await expect(page.getByText('TEL-03 is now Yes. Mark the action as done?')).toBeVisible();
		await page.getByRole('button', { name: /^Mark as done/u }).click();
		await expect(actionOf(page, 'TEL-03')).toContainText('Done on 1 October 2026');
		await saved(page);
		await freeze(page, 'Mid-year');
	});

	await test.step('March: what still holds is confirmed, what has changed is said', async () => {
		await page.clock.setFixedTime('2027-03-22T11:00:00Z');
		await open(page, addressOf(page, 'still-true/'));
		await page.getByText('Begin again with a new snapshot').click();
		await page.getByRole('button', { name: 'Begin: freeze the answers as they are' }).click();
		await page.clock.setFixedTime('2027-03-22T11:05:00Z');
		const question = page.getByRole('article').getByRole('heading', { level: 2 });
		await expect(question).toContainText('TEL-01');
		await page.getByRole('button', { name: 'It has changed' }).click();
		await page.getByRole('radio', { name: 'Yes', exact: true }).first().check();
		await page.getByRole('button', { name: 'Done with this one' }).click();
		await expect(question).toContainText('TEL-02');
		await page.getByRole('button', { name: 'Still true' }).click();
		await expect(question).toContainText('TEL-03');
		await saved(page);
		await page.clock.setFixedTime('2027-03-31T16:00:00Z');
		await freeze(page, 'Year end');
	});

	await test.step('The progress tells the year', async () => {
		const changes = page.getByRole('region', { name: 'Answers that changed' });
		await expect(changes.getByRole('row').filter({ hasText: 'TEL-01' })).toBeVisible();
		await expect(changes.getByRole('row').filter({ hasText: 'TEL-03' })).toBeVisible();
		await expect(changes.getByRole('row').filter({ hasText: 'TEL-02' })).toHaveCount(0);
	});

	await test.step('And so does the plan on paper', async () => {
		await openDocuments(page);
		await page.getByLabel('Progress since').selectOption({ label: 'Baseline, 2 April 2026' });
		const { text, bookmarks } = await downloadPlan(page, 'Final');
		expect(text).toContain('31 March 2027');
		expect(text).toContain('1 October 2026');
		expect(text).toContain('Baseline');
		expect(bookmarks.map(({ title }) => title).join()).toMatch(/Progress/u);
	});

	await open(page, addressOf(page, 'plan/'));
	await expect(heading(page, 'Access improvement plan')).toBeVisible();
});
