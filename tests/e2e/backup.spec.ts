import { assessment } from '../builders/assessments.ts';
import { backupText } from '../builders/backups.ts';
import {
	cardOf,
	choose,
	open,
	openNotes,
	openSection,
	radio,
	saved,
	startAssessment
} from './support/app.ts';
import { bringIn, bringInPicked, download, jsonFile, pickFiles } from './support/files.ts';
import { expect, test } from './support/test.ts';

test('A backup brings everything back on a device that has lost it', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-03', 'partly');
	const notes = await openNotes(page, 'TEL-03');
	await notes.getByRole('textbox', { name: 'Note' }).fill('Branch phones come first');
	await saved(page);
	await open(page);
	await expect(page.getByText('There is no backup yet.')).toBeVisible();
	const backup = await download(page, () =>
		page.getByRole('button', { name: 'Save a backup' }).click()
	);
	expect(backup.name).toMatch(/^access-ready-backup-\d{4}-\d\d-\d\d\.accessready$/u);
	await expect(page.getByText('The last backup was made today.')).toBeVisible();

	await open(page, './device/');
	await page.getByRole('button', { name: /^Erase everything on this device/u }).click();
	await page.getByRole('checkbox', { name: /^I understand/u }).check();
	await page.getByRole('button', { name: 'Yes, erase everything' }).click();
	await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeFocused();
	await page.getByRole('link', { name: 'Start afresh' }).click();
	await expect(page.getByText('No assessments yet.')).toBeVisible();

	await open(page, './device/');
	await page.getByLabel('Choose a backup').setInputFiles({
		name: backup.name,
		mimeType: 'application/octet-stream',
		buffer: backup.bytes
	});
	await expect(page.getByText('New: it is not on this device and will be added.')).toBeVisible();
	await page.getByRole('button', { name: 'Restore 1 thing' }).click();
	await expect(page.getByText('The backup has been restored.')).toBeVisible();

	await open(page);
	await page.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-03', 'partly')).toBeChecked();
	const again = await openNotes(page, 'TEL-03');
	await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(
		'Branch phones come first'
	);
});

test('A restore keeps a safety copy of what it replaces', async ({ page }) => {
	await bringIn(page, assessment({ 'telephony.cloud': 'yes' }));
	await open(page);
	const backup = await download(page, () =>
		page.getByRole('button', { name: 'Save a backup' }).click()
	);
	await page.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
	await openSection(page, 'Telephony');
	await cardOf(page, 'TEL-01').getByRole('radio', { name: 'No', exact: true }).check();
	await saved(page);

	await open(page, './device/');
	await page.getByLabel('Choose a backup').setInputFiles({
		name: backup.name,
		mimeType: 'application/octet-stream',
		buffer: backup.bytes
	});
	await expect(page.getByText('The same as here: nothing changes.')).toBeVisible();
	await page.getByRole('radio', { name: /^As it is in the backup/u }).check();
	await expect(
		page.getByText('Replaced: 1 answer or action here will be as in the backup.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Restore 1 thing' }).click();
	await expect(page.getByText('The backup has been restored.')).toBeVisible();
	const copy = await download(page, () =>
		page.getByRole('button', { name: 'Save the safety copy' }).click()
	);
	expect(copy.bytes.toString()).toContain('"choice":"no"');

	await open(page);
	await page.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
});

test('A file that is none of ours is refused with its own reason, and good ones beside it are taken', async ({
	page
}) => {
	const good = backupText(assessment());
	await pickFiles(
		page,
		jsonFile('torn.json', good.slice(0, good.length / 2)),
		jsonFile('letter.json', '{"dear": "practice"}'),
		jsonFile('newer.json', good.replace('"version": 2', '"version": 99')),
		jsonFile('empty.json', ''),
		jsonFile('good.json', good)
	);
	await expect(page.getByText('5 files: 1 is ready to bring in, 4 cannot be read.')).toBeVisible();
	await bringInPicked(page);
	await expect(page.locator('.lines > li')).toHaveText([
		/torn\.json.*cut off or damaged/su,
		/letter\.json.*Access Ready did not make this file/su,
		/newer\.json.*A newer version of Access Ready made it/su,
		/empty\.json.*The file is empty/su,
		/good\.json.*“Mill Lane Surgery”: added\./su
	]);
	await open(page);
	await expect(page.getByRole('link', { name: 'Mill Lane Surgery', exact: true })).toHaveCount(1);
});

test('One damaged assessment in a backup does not stop the others', async ({ page }) => {
	const file = JSON.parse(backupText(assessment())) as {
		assessments: { assessment: object }[];
	};
	const [entry] = file.assessments;
	file.assessments.unshift({ ...entry!, assessment: { ...entry!.assessment, answers: 'gone' } });
	file.assessments.push({ ...entry!, assessment: { ...entry!.assessment, version: 99 } });
	await pickFiles(page, jsonFile('mixed.json', JSON.stringify(file)));
	await expect(page.getByText(/2 parts that cannot be read and will be left out/u)).toBeVisible();
	await bringInPicked(page);
	await expect(page.getByText('“Mill Lane Surgery”: added.')).toBeVisible();
	await page.getByText('What cannot be read (2)').click();
	await expect(page.getByText(/It is damaged at “answers”/u)).toBeVisible();
	await expect(page.getByText(/It was made by a newer version/u)).toBeVisible();
});

test('Bringing a backup in once more keeps the later answer', async ({ page }) => {
	const old = jsonFile('backup.json', backupText(assessment({ 'telephony.cloud': 'yes' })));
	await bringIn(page, assessment({ 'telephony.cloud': 'yes' }));
	await openSection(page, 'Telephony');
	await cardOf(page, 'TEL-01').getByRole('radio', { name: 'No', exact: true }).check();
	await saved(page);
	await pickFiles(page, old);
	await bringInPicked(page);
	await expect(page.getByText(/^“Mill Lane Surgery”: nothing was changed/u)).toBeVisible();
	await open(page);
	const one = page.getByRole('link', { name: 'Mill Lane Surgery', exact: true });
	await expect(one).toHaveCount(1);
	await one.click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'no')).toBeChecked();
});
