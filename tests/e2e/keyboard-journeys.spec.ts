import { writeEnvelope } from '#exchange';
import { SHARES } from '#networks';
import { loadBank } from '#questions';
import type { Page } from '@playwright/test';
import { bestAnswers } from '../builders/best-answers.ts';
import { exampleReceived } from '../builders/networks.ts';
import { heading, open, saved } from './support/app.ts';
import { jsonFile } from './support/files.ts';
import { openFold, press, tabTo, tabUpTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

// Scrolling is then at once: what counts is where it comes to rest.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const best = bestAnswers(await loadBank());

/** The file that a practice hands over. */
async function fileOf(place: number) {
	const { assessment } = exampleReceived(place, best);
	const text = await writeEnvelope({
		kind: 'practice',
		madeAt: new Date().toISOString(),
		app: 'test',
		assessments: [
			{ assessment, snapshots: [], changes: [], sharing: { shares: SHARES, onward: false } }
		],
		networks: [],
		schemes: []
	});
	return jsonFile(`${assessment.title}.accessready`, text);
}

/** Presses Enter on what makes a file, and waits for the file. */
async function downloadByKey(page: Page): Promise<string> {
	await tabTo(page, 'button', 'Download');
	const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
	await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeFocused();
	return file.suggestedFilename();
}

test('A practice manager gets from the start page to the PDF with the keyboard alone', async ({
	page
}) => {
	await open(page);
	await press(page, 'link', 'Start an assessment');
	await expect(heading(page, 'Start an assessment')).toBeFocused();
	await tabTo(page, 'textbox', 'Practice name');
	await page.keyboard.type('Mill Lane Surgery');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Mill Lane Surgery')).toBeFocused();

	await test.step('A section is answered', async () => {
		await press(page, 'link', 'Telephony');
		await expect(heading(page, 'Telephony')).toBeFocused();
		const group = page.getByRole('group', { name: /^TEL-01 /u });
		await press(page, 'radio', 'Yes', 'Space');
		await expect(group.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
		await press(page, 'button', 'Next unanswered');
		await expect(page.getByRole('article').filter({ hasText: 'TEL-02' }).first()).toBeFocused();
		const next = page.getByRole('group', { name: /^TEL-02 /u });
		await tabUpTo(page, next.getByRole('radio').first());
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(next.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
		await saved(page);
	});

	await test.step('The results are read, and by another year', async () => {
		await press(page, 'link', /^Back to the task list|^All sections/u);
		await expect(heading(page, 'Mill Lane Surgery')).toBeFocused();
		await press(page, 'link', /^(See the )?results/iu);
		await expect(heading(page, /^Results/u)).toBeFocused();
		await tabTo(page, 'radio', /^Contract duties 2026\/27/u);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(heading(page, 'Results: CAIP 2024/25')).toBeVisible();
		await expect(page.getByRole('radio', { name: /^CAIP 2024\/25/u })).toBeFocused();
	});

	await test.step('An action goes into the plan', async () => {
		await press(page, 'link', 'Plan');
		await expect(heading(page, 'Access improvement plan')).toBeFocused();
		await tabUpTo(page, page.getByRole('article').getByRole('checkbox').first());
		await page.keyboard.press('Space');
		await expect(page.getByRole('article').getByRole('checkbox').first()).toBeChecked();
		await openFold(page, /^Why, who and by when/u);
		await tabUpTo(page, page.getByLabel('Owner').first());
		await page.keyboard.type('Practice manager');
		await page.keyboard.press('Tab');
		await saved(page);
	});

	await test.step('The plan is a PDF', async () => {
		await press(page, 'link', 'Documents');
		await expect(heading(page, 'Documents')).toBeFocused();
		expect(await downloadByKey(page)).toMatch(/^access-improvement-plan-.+\.pdf$/u);
	});
});

test('A clinical director gets from files to the declaration with the keyboard alone', async ({
	page
}) => {
	// From now on choosers are caught; asked for in the moment of the key, that may come too late.
	page.on('filechooser', () => undefined);
	await open(page, 'network/');
	await press(page, 'button', 'Start a network');
	await tabTo(page, 'textbox', 'Name of the network');
	await page.keyboard.type('Harbour Network');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Practices')).toBeVisible();

	await test.step('Files are chosen and brought in', async () => {
		await press(page, 'link', 'Bring in files');
		await expect(heading(page, /^Bring in/u)).toBeFocused();
		await tabTo(page, 'button', 'Choose files');
		const [chooser] = await Promise.all([
			page.waitForEvent('filechooser'),
			page.keyboard.press('Enter')
		]);
		await chooser.setFiles([await fileOf(0), await fileOf(1)]);
		await press(page, 'button', 'Bring in 2 files');
		await expect(page.getByText(/are in|is in/u).first()).toBeVisible();
		await press(page, 'link', /^Look at it/u);
		await expect(heading(page, 'Practices')).toBeVisible();
	});

	await test.step('In the table of statuses the arrow keys go from cell to cell', async () => {
		await press(page, 'link', 'Status');
		await tabTo(page, 'radio', /^Contract duties 2026\/27/u);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(heading(page, 'Status: CAIP 2024/25')).toBeVisible();
		const table = page.getByRole('grid', { name: 'Practices by component' });
		const cell = (row: number, column: number) =>
			table.getByRole('row').nth(row).getByRole('gridcell').nth(column).getByRole('button');
		await page.keyboard.press('Tab');
		await expect(cell(1, 0)).toBeFocused();
		for (const [key, row, column] of [
			['ArrowRight', 1, 1],
			['ArrowDown', 2, 1],
			['End', 2, 2],
			['Control+Home', 1, 0],
			['ArrowDown', 2, 0]
		] as const) {
			await page.keyboard.press(key);
			await expect(cell(row, column)).toBeFocused();
		}
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(cell(2, 0)).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(table.locator(':focus')).toHaveCount(0);
		await page.keyboard.press('Shift+Tab');
		await expect(cell(2, 0)).toBeFocused();
	});

	await test.step('A component is declared, and its sheet made', async () => {
		await press(page, 'link', 'Claim');
		await expect(heading(page, 'Claim: CAIP 2024/25')).toBeVisible();
		await tabTo(page, 'radio', /^Not decided/u);
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('radio', { name: /^Declared/u }).first()).toBeFocused();
		await press(page, 'link', 'Documents');
		await expect(heading(page, 'Documents')).toBeVisible();
		expect(await downloadByKey(page)).toMatch(/\.pdf$/u);
	});
});

test('A facilitator runs a workshop and makes the board report with the keyboard alone', async ({
	page
}) => {
	await open(page, 'workshop/');
	await press(page, 'button', 'Start a workshop');
	await tabTo(page, 'textbox', 'Name of the workshop');
	await page.keyboard.type('Autumn workshop');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Prepare')).toBeVisible();

	await test.step('Prepare', async () => {
		await press(page, 'button', /^Add ?: Telephony$/u);
		await openFold(page, /^Shown as a whole/u);
		await press(page, 'checkbox', /^TEL-03 /u, 'Space');
		await tabTo(page, 'textbox', 'Practice name');
		await page.keyboard.type('Mill Lane Surgery');
		await page.keyboard.press('Enter');
		await expect(page.getByText('1 practice', { exact: false }).first()).toBeVisible();
		await expect(page.getByRole('textbox', { name: 'Practice name' })).toBeFocused();
	});

	await test.step('Run, count hands and note what is promised', async () => {
		await press(page, 'link', 'Run');
		await expect(heading(page, 'Autumn workshop')).toBeVisible();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('PageDown');
		await expect(heading(page, /call/u)).toBeVisible();
		await press(page, 'button', 'Count hands');
		await press(page, 'button', 'One more: Yes');
		await press(page, 'button', 'Keep the count');
		await expect(page.getByText('By a show of hands')).toBeVisible();
		await press(page, 'button', 'Commitment');
		await expect(page.getByLabel('What will be done?')).toBeFocused();
		await page.keyboard.type('Switch call-back on at lunch time');
		await press(page, 'button', 'Keep it');
		await press(page, 'button', 'Leave');
	});

	await test.step('Close', async () => {
		await press(page, 'link', 'Close');
		await expect(heading(page, 'Close the workshop')).toBeVisible();
		await expect(page.getByText('Switch call-back on at lunch time').first()).toBeVisible();
		await press(page, 'button', 'Close the workshop');
		await expect(page.getByRole('button', { name: 'Open it again' })).toBeFocused();
	});

	await test.step('The board report of a system', async () => {
		await open(page, 'system/');
		await press(page, 'button', 'Look around with an example system');
		await expect(heading(page, 'Where the system stands')).toBeVisible();
		await press(page, 'link', 'Board report');
		await expect(heading(page, /^Board report/u)).toBeVisible();
		expect(await downloadByKey(page)).toMatch(/\.pdf$/u);
	});
});
