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
import { bringIn, download, jsonFile, pickBackup } from './support/files.ts';
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
	expect(backup.name).toMatch(/^access-ready-backup-\d{4}-\d\d-\d\d\.json$/u);
	await expect(page.getByText('The last backup was made today.')).toBeVisible();

	await page.getByRole('button', { name: 'Delete Mill Lane Surgery' }).click();
	await page.getByText('Deleted assessments (1)').click();
	await page.getByText(/^Remove for good/u).click();
	await page.getByRole('button', { name: /^Yes, remove it/u }).click();
	await expect(page.getByText('No assessments yet.')).toBeVisible();

	await pickBackup(page, jsonFile(backup.name, backup.bytes.toString()));
	await expect(page.getByText('“Mill Lane Surgery” added.')).toBeVisible();
	await page.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-03', 'partly')).toBeChecked();
	const again = await openNotes(page, 'TEL-03');
	await expect(again.getByRole('textbox', { name: 'Note' })).toHaveValue(
		'Branch phones come first'
	);
});

test('A file that is no backup is refused with its own reason, and good ones beside it are taken', async ({
	page
}) => {
	const good = backupText(assessment());
	await open(page);
	await pickBackup(
		page,
		jsonFile('torn.json', good.slice(0, good.length / 2)),
		jsonFile('letter.json', '{"dear": "practice"}'),
		jsonFile('newer.json', good.replace('"version": 2', '"version": 99')),
		jsonFile('good.json', good)
	);
	const said = page.getByRole('status').getByRole('listitem');
	await expect(said).toHaveText([
		/^torn\.json: not opened, because it is damaged or of another kind\./u,
		/^letter\.json: not opened, because Access Ready did not make it\./u,
		/^newer\.json: not opened, because a newer version of Access Ready made it\./u,
		'good.json: “Mill Lane Surgery” added.'
	]);
	await expect(page.getByRole('link', { name: 'Mill Lane Surgery', exact: true })).toHaveCount(1);
});

test('One damaged assessment in a backup does not stop the others', async ({ page }) => {
	const file = JSON.parse(backupText(assessment())) as {
		assessments: { assessment: object }[];
	};
	const [entry] = file.assessments;
	file.assessments.unshift({ ...entry!, assessment: { ...entry!.assessment, answers: 'gone' } });
	file.assessments.push({ ...entry!, assessment: { ...entry!.assessment, version: 99 } });
	await open(page);
	await pickBackup(page, jsonFile('mixed.json', JSON.stringify(file)));
	await expect(page.getByRole('status').getByRole('listitem')).toHaveText([
		'mixed.json: “Mill Lane Surgery” added.',
		/^mixed\.json: one assessment not added\. It is damaged at “answers”\./u,
		/^mixed\.json: one assessment not added\. It was made by a newer version/u
	]);
});

test('Bringing a backup back twice replaces nothing', async ({ page }) => {
	await bringIn(page, assessment({ 'telephony.cloud': 'yes' }));
	await openSection(page, 'Telephony');
	await cardOf(page, 'TEL-01').getByRole('radio', { name: 'No', exact: true }).check();
	await saved(page);
	await open(page);
	await pickBackup(
		page,
		jsonFile('backup.json', backupText(assessment({ 'telephony.cloud': 'yes' })))
	);
	const both = page.getByRole('link', { name: 'Mill Lane Surgery', exact: true });
	await expect(both).toHaveCount(2);
	await both.first().click();
	await openSection(page, 'Telephony');
	await expect(radio(page, 'TEL-01', 'no')).toBeChecked();
});
