import {
	addressOf,
	choose,
	heading,
	open,
	openNotes,
	openSection,
	radio,
	saved,
	startAssessment
} from './support/app.ts';
import { expect, test } from './support/test.ts';

test('Two tabs on one assessment show each other’s answers and lose none', async ({
	page,
	context
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const other = await context.newPage();
	await open(other, addressOf(page, 'section/telephony/'));
	// The tab listens to others a second after it was opened.
	await choose(page, 'TEL-01', 'yes');
	await saved(page);
	await expect(radio(other, 'TEL-01', 'yes')).toBeChecked();

	await choose(other, 'TEL-02', 'no');
	const notes = await openNotes(page, 'TEL-02');
	await notes.getByRole('textbox', { name: 'Note' }).fill('Engaged at eight');
	await saved(page);
	await saved(other);
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
	const theirs = await openNotes(other, 'TEL-02');
	await expect(theirs.getByRole('textbox', { name: 'Note' })).toHaveValue('Engaged at eight');

	await choose(other, 'TEL-01', 'partly');
	await expect(radio(page, 'TEL-01', 'partly')).toBeChecked();
	await page.reload();
	await expect(radio(page, 'TEL-01', 'partly')).toBeChecked();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});

test('A tab whose assessment is removed for good in another says so', async ({ page, context }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const other = await context.newPage();
	await open(other, addressOf(page, 'section/telephony/'));
	await choose(other, 'TEL-01', 'yes');
	// From here on the tab listens.
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await open(other);
	await other.getByRole('button', { name: 'Delete Mill Lane Surgery' }).click();
	await other.getByText('Deleted assessments (1)').click();
	await other.getByText(/^Remove for good/u).click();
	await other.getByRole('button', { name: /^Yes, remove it/u }).click();
	await expect(heading(page, 'This assessment cannot be opened')).toBeVisible();
});
