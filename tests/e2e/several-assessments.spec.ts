import type { Page } from '@playwright/test';
import {
	choose,
	heading,
	open,
	openExample,
	openSection,
	radio,
	saved,
	startAssessment
} from './support/app.ts';
import { downloadPlan } from './support/files.ts';
import { expect, test } from './support/test.ts';

const link = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });

test('Assessments are renamed and duplicated without touching one another', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await saved(page);
	await open(page);
	await page.getByRole('button', { name: 'Duplicate Mill Lane Surgery' }).click();
	await page.getByRole('button', { name: 'Rename Mill Lane Surgery (copy)' }).click();
	await page.getByLabel('New name').fill('Mill Lane in March');
	await page.getByRole('button', { name: 'Rename', exact: true }).click();
	await link(page, 'Mill Lane in March').click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await choose(page, 'TEL-01', 'no');
	await saved(page);

	await open(page);
	await link(page, 'Mill Lane Surgery').click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
});

test('A name can be left as it was', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await open(page);
	await page.getByRole('button', { name: 'Rename Mill Lane Surgery' }).click();
	await expect(page.getByLabel('New name')).toHaveValue('Mill Lane Surgery');
	await page.getByLabel('New name').fill('Something else');
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(link(page, 'Mill Lane Surgery')).toBeVisible();
	await page.reload();
	await expect(link(page, 'Mill Lane Surgery')).toBeVisible();
});

test('What was deleted is had back at once, or later, until it is removed for good', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'partly');
	await saved(page);
	await open(page);
	await page.getByRole('button', { name: 'Delete Mill Lane Surgery' }).click();
	await expect(link(page, 'Mill Lane Surgery')).toHaveCount(0);
	await expect(page.getByText('“Mill Lane Surgery” is deleted.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(link(page, 'Mill Lane Surgery')).toBeVisible();

	await page.getByRole('button', { name: 'Delete Mill Lane Surgery' }).click();
	await open(page);
	await expect(page.getByText('No assessments yet.')).toBeVisible();
	await page.getByText('Deleted assessments (1)').click();
	await page.getByRole('button', { name: /^Bring back ?: Mill Lane Surgery$/u }).click();
	await link(page, 'Mill Lane Surgery').click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'partly')).toBeChecked();

	await open(page);
	await page.getByRole('button', { name: 'Delete Mill Lane Surgery' }).click();
	await page.getByText('Deleted assessments (1)').click();
	await page.getByText(/^Remove for good/u).click();
	await page.getByRole('button', { name: /^Yes, remove it/u }).click();
	await expect(page.getByText(/^Deleted assessments/u)).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await open(page);
	await expect(page.getByText('No assessments yet.')).toBeVisible();
});

test('The example practice is marked as made up wherever it is shown', async ({ page }) => {
	await openExample(page);
	const madeUp = page.getByText(/^Example practice: made up/u);
	await expect(madeUp).toBeVisible();
	await openSection(page, 'Telephony');
	await expect(madeUp).toBeVisible();
	await page.getByRole('link', { name: 'Back to the task list' }).click();
	await page.getByRole('link', { name: 'See the results' }).click();
	await expect(heading(page, 'Results: Contract duties 2026/27')).toBeVisible();
	await expect(madeUp).toBeVisible();
	await page.getByRole('link', { name: 'Make the plan' }).click();
	await expect(heading(page, 'Access improvement plan')).toBeVisible();
	await expect(madeUp).toBeVisible();
	const { pages } = await downloadPlan(page);
	expect(pages[0]).toMatch(
		/^Example: made up Access improvement plan Example practice \(made up\)/u
	);
	await open(page);
	await expect(page.getByRole('listitem').filter({ hasText: 'Example, made up' })).toHaveCount(1);
});

test('Two pages on the same assessment never overwrite each other’s answers', async ({
	page,
	context
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const other = await context.newPage();
	await open(other, page.url());
	await choose(page, 'TEL-01', 'yes');
	await choose(other, 'TEL-02', 'no');
	await saved(page);
	await saved(other);
	await open(page, page.url());
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});
