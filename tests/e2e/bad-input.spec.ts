import type { Page } from '@playwright/test';
import {
	cardOf,
	heading,
	open,
	openNotes,
	openSection,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { expect, test } from './support/test.ts';

test('A form with mistakes names each of them and keeps what was typed', async ({ page }) => {
	await open(page, 'start/');
	await page.getByLabel('ODS code').fill('A1234');
	await page.getByLabel('Registered patients').fill('9,999,999');
	await page.getByLabel('Clinical system').fill('System one');
	await page.getByRole('button', { name: 'Start', exact: true }).click();

	const summary = page.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('link')).toHaveText([
		'Enter the practice’s name',
		/^The ODS code must be one letter and five digits/u,
		'The number of registered patients must be between 1 and 500,000'
	]);
	await summary.getByRole('link', { name: /^The ODS code/u }).click();
	await expect(page.getByLabel('ODS code')).toBeFocused();
	await expect(page.getByLabel('ODS code')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByLabel('ODS code')).toHaveAccessibleDescription(
		/Error: The ODS code must be one letter and five digits/u
	);
	await expect(page.getByLabel('ODS code')).toHaveValue('A1234');
	await expect(page.getByLabel('Registered patients')).toHaveValue('9,999,999');
	await expect(page.getByLabel('Clinical system')).toHaveValue('System one');

	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByLabel('ODS code').fill('v81997');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('link')).toHaveText([
		/^The ODS code is a code that stands for “no practice”/u,
		/^The number of registered patients/u
	]);
	await page.getByLabel('ODS code').fill('a81001');
	await page.getByLabel('Registered patients').fill('12,450');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
	await page.getByRole('link', { name: 'Practice details' }).click();
	await expect(page.getByLabel('ODS code')).toHaveValue('A81001');
	await expect(page.getByLabel('Registered patients')).toHaveValue('12450');
	await expect(page.getByLabel('Clinical system')).toHaveValue('System one');
});

const NOT_SAVED = /It has not been saved\.$/u;

test.describe('A figure', () => {
	for (const { typed, says } of [
		{ typed: 'about 400', says: 'Calls received must be a number, like 1250.' },
		{ typed: '-3', says: 'Calls received must be between 0 and 200,000.' },
		{ typed: '12.5', says: 'Calls received must be a whole number, without a decimal point.' },
		{ typed: '999999999999', says: 'Calls received must be between 0 and 200,000.' }
	])
		test(`of “${typed}” is refused, stays on screen, and is not saved`, async ({ page }) => {
			await startAssessment(page, 'Mill Lane Surgery');
			await openSection(page, 'Telephony');
			const field = page.getByLabel('Calls received (calls)');
			await page.getByLabel('Calls answered (calls)').fill('310');
			await page.getByLabel('Which month are they for?').first().fill('2025-03');
			await field.fill(typed);
			await field.blur();
			const message = page.getByRole('alert').filter({ hasText: 'Calls received' });
			await expect(message).toContainText(says);
			await expect(message).toHaveText(NOT_SAVED);
			await expect(field).toHaveValue(typed);
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await saved(page);

			await page.reload();
			await ready(page);
			await expect(page.getByLabel('Calls answered (calls)')).toHaveValue('310');
			await expect(field).toHaveValue('');
			await field.fill('1,250');
			await field.blur();
			await expect(page.getByRole('alert').filter({ hasText: 'Calls received' })).toHaveCount(0);
			await saved(page);
			await page.reload();
			await ready(page);
			await expect(field).toHaveValue('1250');
		});
});

test.describe('A date', () => {
	const acceptedOn = (page: Page) =>
		page.getByRole('textbox', { name: 'On which day did you accept it?' });

	async function openDate(page: Page) {
		await startAssessment(page, 'Mill Lane Surgery');
		await openSection(page, 'Telephony');
		await cardOf(page, 'TEL-04').getByRole('radio', { name: 'Yes', exact: true }).check();
	}

	for (const { typed, says } of [
		{ typed: '1066-10-14', says: 'The date must be between 1 January 2010 and 31 December 2040.' },
		{ typed: '2199-01-01', says: 'The date must be between 1 January 2010 and 31 December 2040.' },
		{ typed: '2040-06-01', says: 'The date must be today or in the past.' }
	])
		test(`of ${typed} is refused, stays on screen, and is not saved`, async ({ page }) => {
			await openDate(page);
			await acceptedOn(page).fill(typed);
			await acceptedOn(page).blur();
			const message = cardOf(page, 'TEL-04').getByRole('alert').filter({ hasText: 'The date' });
			await expect(message).toContainText(says);
			await expect(message).toHaveText(NOT_SAVED);
			await expect(acceptedOn(page)).toHaveValue(typed);
			await saved(page);
			await page.reload();
			await ready(page);
			await expect(acceptedOn(page)).toHaveValue('');
		});

	test('that is not in the calendar is refused, and a real one taken', async ({ page }) => {
		await openDate(page);
		await acceptedOn(page).focus();
		await page.keyboard.type('31022025');
		await acceptedOn(page).blur();
		await expect(cardOf(page, 'TEL-04').getByRole('alert')).toContainText([
			'The date must be a date in the calendar.'
		]);
		await acceptedOn(page).fill('2025-02-28');
		await expect(cardOf(page, 'TEL-04').getByText('must be a date')).toHaveCount(0);
		await saved(page);
		await page.reload();
		await ready(page);
		await expect(acceptedOn(page)).toHaveValue('2025-02-28');
	});
});

test('Opening times that close before they open are refused', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Online requests');
	await page.getByLabel('Phone, Monday to Friday: opens').fill('18:30');
	await page.getByLabel('Phone, Monday to Friday: closes').fill('08:00');
	await expect(page.getByRole('alert').filter({ hasText: 'Monday to Friday' })).toContainText(
		'the opening time must be before the closing time. It has not been saved.'
	);
	await page.getByLabel('Phone, Monday to Friday: opens').fill('08:00');
	await page.getByLabel('Phone, Monday to Friday: closes').fill('17:00');
	await expect(
		page.getByText('Every day: not open 17:00 to 18:30, 90 of 630 minutes.')
	).toBeVisible();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Phone, Monday to Friday: closes')).toHaveValue('17:00');
});

test('“Not applicable” counts only with a reason', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const card = cardOf(page, 'TEL-07');
	await card.getByRole('radio', { name: 'Not applicable' }).check();
	await expect(page.getByText('0 of 8 here')).toBeVisible();
	await card.getByLabel('Why does it not apply to you?').fill('The PCN holds the contract');
	await expect(page.getByText('1 of 8 here')).toBeVisible();
});

test('A note of 10,000 characters is kept whole', async ({ page }) => {
	const note = Array.from({ length: 1112 }, (_, n) => `word${String(n).padStart(4, '0')}`)
		.join(' ')
		.slice(0, 10_000);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const card = await openNotes(page, 'TEL-02');
	await card.getByRole('textbox', { name: 'Note' }).fill(note);
	await saved(page);
	await page.reload();
	await ready(page);
	const again = await openNotes(page, 'TEL-02');
	await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(note);
});

test.describe('An address', () => {
	for (const { path, of } of [
		{ path: 'assessment/?a=00000000-0000-4000-8000-000000000000', of: 'of no assessment here' },
		{ path: 'assessment/results/', of: 'without an assessment' },
		{ path: 'assessment/section/telephony/?a=%22%3E%3Cscript%3E', of: 'with nonsense in it' }
	])
		test(`${of} says so and leads back`, async ({ page }) => {
			await open(page, path);
			await expect(heading(page, 'This assessment cannot be opened')).toBeVisible();
			await expect(page.getByText('There is no such assessment on this device.')).toBeVisible();
			await page.getByRole('link', { name: 'See the assessments on this device' }).click();
			await expect(heading(page, 'Where does your practice stand on access?')).toBeVisible();
		});

	test('of no page says so and leads back', async ({ page, watch }) => {
		watch.expect(/no-such-section/u);
		await open(page, 'assessment/section/no-such-section/');
		await expect(heading(page, 'There is no such page')).toBeVisible();
		await page.getByRole('link', { name: 'Go to the start page' }).click();
		await expect(heading(page, 'Where does your practice stand on access?')).toBeVisible();
	});
});
