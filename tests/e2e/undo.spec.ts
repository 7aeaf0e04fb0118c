import { audit } from './support/audit.ts';
import {
	cardOf,
	choose,
	openNotes,
	openSection,
	radio,
	saved,
	startAssessment
} from './support/app.ts';
import { targetsOn } from './support/targets.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo(:|$)/u });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo(:|$)/u });

/** Opens the history of a question. */
async function openHistory(page: Page, code: string) {
	const card = cardOf(page, code);
	await card.getByText(/^History of this answer/u).click();
	return card.getByRole('listitem').filter({ has: page.getByRole('time') });
}

test('An answer is taken back and repeated by button', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await expect(undo(page)).toHaveCount(0);
	await choose(page, 'TEL-03', 'no');
	await choose(page, 'TEL-03', 'yes');
	await choose(page, 'TEL-01', 'partly');
	await expect(undo(page)).toHaveAccessibleName('Undo: answer to TEL-01');
	await expect(redo(page)).toHaveAttribute('aria-disabled', 'true');
	await undo(page).click();
	await expect(radio(page, 'TEL-01', 'partly')).not.toBeChecked();
	await expect(page.getByText('Taken back: answer to TEL-01')).toBeAttached();
	await undo(page).click();
	await expect(radio(page, 'TEL-03', 'no')).toBeChecked();
	await expect(redo(page)).toHaveAccessibleName('Redo: answer to TEL-03');
	await redo(page).click();
	await expect(radio(page, 'TEL-03', 'yes')).toBeChecked();
	await undo(page).click();
	await undo(page).click();
	await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
	await expect(undo(page)).toBeFocused();
	await saved(page);
	await page.reload();
	await expect(cardOf(page, 'TEL-03').getByRole('radio', { checked: true })).toHaveCount(0);
});

test('A note typed in one go is taken back in one go by the keyboard, but not while typing', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-03', 'yes');
	const note = (await openNotes(page, 'TEL-03')).getByRole('textbox', { name: 'Note' });
	await note.pressSequentially('Branch first');
	await expect(undo(page)).toHaveAccessibleName('Undo: note on TEL-03');
	await note.press('ControlOrMeta+z');
	await expect(radio(page, 'TEL-03', 'yes')).toBeChecked();
	await note.fill('Branch first');
	await radio(page, 'TEL-03', 'yes').focus();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(note).toHaveValue('');
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(note).toHaveValue('Branch first');
	await page.keyboard.press('ControlOrMeta+z');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(radio(page, 'TEL-03', 'yes')).not.toBeChecked();
});

test('The history of an answer outlives a reload, and an earlier answer can be used again', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await expect(await openHistory(page, 'TEL-01')).toHaveCount(0);
	await expect(
		cardOf(page, 'TEL-01').getByText(/Nothing has been changed here yet/u)
	).toBeVisible();
	await choose(page, 'TEL-03', 'no');
	await choose(page, 'TEL-03', 'yes');
	await undo(page).click();
	await saved(page);
	await page.reload();
	const lines = await openHistory(page, 'TEL-03');
	await expect(lines).toHaveText([
		/taken back\s+Answer changed from “Yes” to “No”/u,
		/Answer changed from “No” to “Yes”\s+Use this answer again/u,
		/Answered: No\s*$/u
	]);
	await lines.getByRole('button', { name: /^Use this answer again ?: Yes/u }).click();
	await expect(radio(page, 'TEL-03', 'yes')).toBeChecked();
	await expect(lines).toHaveCount(4);
	await expect(lines.first()).toHaveText(/Answer changed from “No” to “Yes”/u);
	await undo(page).click();
	await expect(radio(page, 'TEL-03', 'no')).toBeChecked();
	await expect(lines).toHaveCount(5);
	await audit(page);
});

test.describe('On a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('the bar stays low enough for what has the focus, and its buttons are big enough', async ({
		page
	}) => {
		await startAssessment(page, 'Mill Lane Surgery');
		await openSection(page, 'Telephony');
		await choose(page, 'TEL-03', 'yes');
		await saved(page);
		await expect(undo(page)).toBeVisible();
		const bar = page.getByRole('region', { name: 'Progress and saving' });
		const { height } = (await bar.boundingBox())!;
		const padding = await page.evaluate(() =>
			parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom)
		);
		expect(height).toBeLessThanOrEqual(padding);
		const targets = await targetsOn(page);
		expect(targets.filter(({ what }) => what.includes('aria-keyshortcuts'))).toHaveLength(2);
		expect(targets.filter(({ width, height: tall }) => tall < 43.5 || width < 43.5)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await audit(page);
	});
});
