import type { Page } from '@playwright/test';
import {
	addressOf,
	choose,
	heading,
	open,
	openNotes,
	openSection,
	radio,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { test as withProfile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const mark = (page: Page, code: string) =>
	page.getByRole('checkbox', { name: new RegExp(`^Mark for review ?: ${code}$`, 'u') });

test('What was answered and noted is there after a reload, as soon as it says saved', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'partly');
	await page.getByRole('textbox', { name: 'When did the last site go live' }).fill('2026-01-20');
	const notes = await openNotes(page, 'TEL-01');
	await notes.getByRole('textbox', { name: 'Note' }).pressSequentially('Branch still on old lines');
	await notes.getByLabel('Where the evidence is').fill('Contracts/phones.pdf');
	await mark(page, 'TEL-02').check();
	await saved(page);

	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-01', 'partly')).toBeChecked();
	await expect(page.getByRole('textbox', { name: 'When did the last site go live' })).toHaveValue(
		'2026-01-20'
	);
	await expect(mark(page, 'TEL-02')).toBeChecked();
	await expect(page.getByText('1 of 8 here')).toBeVisible();
	const again = await openNotes(page, 'TEL-01');
	await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(
		'Branch still on old lines'
	);
	await expect(again.getByLabel('Where the evidence is')).toHaveValue('Contracts/phones.pdf');
});

test('The task list goes on where the work stopped', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await choose(page, 'TEL-02', 'yes');
	await saved(page);
	await page.getByRole('link', { name: 'Back to the task list' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'In progress' })).toContainText(
		'2 of 8'
	);
	await page.getByRole('link', { name: 'Go on where you stopped' }).click();
	await expect(page.locator('[id="telephony.call-back"]')).toBeFocused();
});

test('An address that names a question leads to it, also on a fresh load', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await open(page, `${addressOf(page, 'section/telephony/')}#telephony.divert-111`);
	const question = page.locator('[id="telephony.divert-111"]');
	await expect(question).toBeFocused();
	await expect(question).toBeInViewport();
});

test('The bar leads to what is unanswered and to what is marked', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await page.getByRole('button', { name: 'Next unanswered' }).click();
	await expect(page.locator('[id="telephony.queue"]')).toBeFocused();
	await page.getByRole('button', { name: 'Next marked' }).click();
	await expect(page.getByText('Nothing is marked for review.')).toBeVisible();
	await mark(page, 'TEL-05').check();
	await page.getByRole('button', { name: 'Next marked' }).click();
	await expect(page.locator('[id="telephony.use-of-data"]')).toBeFocused();
});

test('A cleared answer can be had back', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-02', 'no');
	await page.getByRole('button', { name: 'Clear answer to TEL-02' }).click();
	await expect(radio(page, 'TEL-02', 'no')).not.toBeChecked();
	await expect(page.getByText('0 of 8 here')).toBeVisible();
	await page.getByRole('button', { name: 'Undo clearing of TEL-02' }).click();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});

withProfile(
	'Everything is there when the browser is closed and opened again',
	async ({ tablet }) => {
		const page = await tablet.start();
		await startAssessment(page, 'Mill Lane Surgery');
		await openSection(page, 'Telephony');
		await choose(page, 'TEL-03', 'no');
		const notes = await openNotes(page, 'TEL-03');
		await notes.getByRole('textbox', { name: 'Note' }).fill('Supplier asked in May');
		await saved(page);
		const section = addressOf(page, 'section/telephony/');
		await tablet.close();

		const later = await tablet.start();
		await open(later);
		await later.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
		await expect(heading(later, 'Mill Lane Surgery')).toBeVisible();
		await later.goto(section);
		await ready(later);
		await expect(radio(later, 'TEL-03', 'no')).toBeChecked();
		const again = await openNotes(later, 'TEL-03');
		await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('Supplier asked in May');
		tablet.check();
	}
);
