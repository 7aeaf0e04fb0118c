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
import { expect, test } from './support/test.ts';

/** Lets the test fill the device up, as far as the app can tell, and make room again. */
async function withSwitchableStorage(page: Page) {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called on its object below
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given) {
			if (document.documentElement.hasAttribute('data-full'))
				throw new DOMException('no space left', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
}
const fillUp = (page: Page, full: boolean) =>
	page.evaluate((on) => document.documentElement.toggleAttribute('data-full', on), full);

test('A full device is told plainly, nothing typed is lost, and trying again saves it', async ({
	page
}) => {
	await withSwitchableStorage(page);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await saved(page);

	await fillUp(page, true);
	await choose(page, 'TEL-02', 'no');
	const notes = await openNotes(page, 'TEL-02');
	await notes.getByRole('textbox', { name: 'Note' }).fill('Engaged tone at eight');
	const failed = page.getByText('Not saved. This device is out of space.');
	await expect(failed).toBeVisible();
	await expect(page.getByText(/^Saved on this device/u)).toHaveCount(0);
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(failed).toBeVisible();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();

	await fillUp(page, false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
	await expect(failed).toBeHidden();
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
	const again = await openNotes(page, 'TEL-02');
	await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue('Engaged tone at eight');
});

test('Nobody leaves something unsaved behind without being told', async ({ page }) => {
	await withSwitchableStorage(page);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await fillUp(page, true);
	await choose(page, 'TEL-02', 'no');
	await expect(page.getByText('Not saved.')).toBeVisible();
	await page.getByRole('link', { name: 'Access Ready', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(['Some answers are not saved yet']);
	await expect(heading(page, 'Telephony')).toBeVisible();

	const asked = page.waitForEvent('dialog');
	const leaving = page.reload({ timeout: 2_000 }).catch(() => 'stayed');
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	expect(await leaving).toBe('stayed');
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});

test('What could not be saved in the plan says so too, and can be saved later', async ({
	page
}) => {
	await withSwitchableStorage(page);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-03', 'no');
	await saved(page);
	await open(page, addressOf(page, 'plan/'));
	await fillUp(page, true);
	await page.getByRole('article').getByRole('checkbox').first().check();
	await expect(page.getByText('Not saved. This device is out of space.')).toBeVisible();
	await fillUp(page, false);
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.getByRole('article').getByRole('checkbox').first()).toBeChecked();
});

test('An assessment that cannot be started says why and keeps what was typed', async ({ page }) => {
	await withSwitchableStorage(page);
	await open(page, 'start/');
	await fillUp(page, true);
	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('This device is out of space.');
	await expect(page.getByLabel('Practice name')).toHaveValue('Mill Lane Surgery');
	await fillUp(page, false);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
});

test('A browser that keeps nothing is told so on every page that needs it', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
	});
	const says = 'This browser does not let the app keep anything, as in a private window.';
	await open(page);
	await expect(page.getByRole('alert')).toContainText(says);
	await open(page, 'start/');
	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(says);
	await open(page, 'assessment/?a=any');
	await expect(heading(page, 'This assessment cannot be opened')).toBeVisible();
	await expect(page.getByText(says)).toBeVisible();
});
