import { expect } from '@playwright/test';
import { backupText } from '../../../builders/backups.ts';
import { exampleReceived } from '../../../builders/networks.ts';
import { madeUp } from '../../../builders/official-files.ts';
import { heading, open, openExample } from '../app.ts';
import { bringInPicked, jsonFile, pickFiles } from '../files.ts';
import { startRecord } from './empty-views.ts';
import { openOfExample, type View } from './view.ts';

const start = { name: 'Start', exact: true } as const;

/** Forms sent with what cannot be taken, and files read, refused and brought in. */
export const refusedViews: readonly View[] = [
	{
		name: 'the practice details with errors',
		show: async (page) => {
			await openOfExample(page, 'details/', 'Practice details');
			await page.getByLabel('Practice name').fill('');
			await page.getByLabel('Registered patients').fill('many');
			await page.getByRole('button', { name: 'Save' }).click();
			await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
		}
	},
	...(
		[
			['network', 'PCN code (optional)'],
			['workshop', undefined],
			['system', 'ICB code (optional)']
		] as const
	).map(([kind, code]): View => ({
		name: `the form of a ${kind} with errors`,
		show: async (page) => {
			await open(page, `${kind}/`);
			await page.getByRole('button', { name: `Start a ${kind}` }).click();
			if (code !== undefined) await page.getByLabel(code).fill('1');
			await page.getByRole('button', start).click();
			await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
		}
	})),
	{
		name: 'the practices of a network with every form refused',
		show: async (page) => {
			await startRecord(page, 'network', 'Name of the network');
			await page.getByRole('button', { name: 'Add it' }).click();
			await page.getByText('Paste a list').click();
			await page.getByLabel('Practices, one a line').fill('Mill Lane Surgery, A12\n');
			await page.getByRole('button', { name: 'Add them' }).click();
			await page.getByRole('button', { name: 'Add the population' }).click();
			await page.getByText('Take them from the official membership file').click();
			await page.getByLabel('Choose the file').setInputFiles([jsonFile('list.csv', 'not a list')]);
			await expect(page.getByRole('link', { name: 'Enter the adjusted population' })).toBeVisible();
		}
	},
	{
		name: 'the plan with an action of one’s own refused',
		show: async (page) => {
			await openOfExample(page, 'plan/', 'Access improvement plan');
			await page.getByText('Add an action of your own').click();
			await page.getByRole('button', { name: 'Add to the plan' }).click();
			await expect(page.getByText(/Say what is to be done/u).first()).toBeVisible();
		}
	},
	{
		name: 'a passphrase that is refused',
		show: async (page) => {
			await openOfExample(page, 'hand-over/', 'Hand over');
			await page.locator('summary', { hasText: 'Save an encrypted file' }).click();
			await page.getByLabel('Passphrase', { exact: true }).fill('short');
			await page.getByRole('button', { name: 'Save an encrypted file' }).click();
			await expect(page.getByText(/No file was made/u).first()).toBeVisible();
		}
	},
	{
		name: 'bringing in, files read and then brought in',
		show: async (page) => {
			const { assessment } = exampleReceived(0, {});
			await pickFiles(
				page,
				jsonFile('one.json', backupText(assessment)),
				jsonFile('letter.json', '{"dear": 1}')
			);
			await bringInPicked(page);
			await expect(page.getByRole('link', { name: 'Look at it' })).toBeVisible();
			await page.getByText('Paste a text').click();
		}
	},
	{
		name: 'this device with a backup to restore and the question before erasing',
		show: async (page) => {
			await openExample(page);
			await open(page, '/device/');
			const { assessment } = exampleReceived(0, {});
			await page
				.getByLabel('Choose a backup')
				.setInputFiles([jsonFile('one.json', backupText(assessment))]);
			await expect(page.getByRole('heading', { name: /would change$/u })).toBeVisible();
			await page.getByRole('button', { name: /^Erase everything/u }).click();
			await page.getByRole('button', { name: 'Yes, erase everything' }).click();
			await expect(page.getByText(/^Tick the box first/u)).toBeVisible();
		}
	},
	{
		name: 'this device after everything was erased',
		show: async (page) => {
			await openExample(page);
			await open(page, '/device/');
			await page.getByRole('button', { name: /^Erase everything/u }).click();
			await page.getByRole('checkbox', { name: /^I understand/u }).check();
			await page.getByRole('button', { name: 'Yes, erase everything' }).click();
			await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible();
		}
	},
	{
		name: 'published figures that are proposed, and a file that is refused',
		show: async (page) => {
			await openOfExample(page, 'details/', 'Practice details');
			await page.getByLabel('ODS code').fill('A99001');
			await page.getByRole('button', { name: 'Save' }).click();
			await page.waitForURL(/assessment\/\?/u);
			await open(page, page.url().replace('assessment/', 'assessment/measures/published/'));
			const name = 'telephony-calls-answered';
			await page
				.getByLabel(/^Choose/u)
				.setInputFiles([jsonFile(`${name}.csv`, madeUp(name)), jsonFile('no.csv', 'a,b\n1,2\n')]);
			await expect(heading(page, 'Figures from published files')).toBeVisible();
			await expect(page.getByText('Proposed figures')).toBeVisible();
			await expect(page.getByText(/^no\.csv: nothing was taken/u)).toBeAttached();
		}
	},
	{
		name: 'a spreadsheet that cannot be read',
		show: async (page) => {
			await openOfExample(page, 'spreadsheet/', 'Answers from a spreadsheet');
			await page
				.getByLabel('Choose the spreadsheet')
				.setInputFiles([jsonFile('old.xlsx', 'not a workbook')]);
			await expect(page.getByRole('heading', { name: /cannot be read$/u })).toBeVisible();
		}
	}
];
