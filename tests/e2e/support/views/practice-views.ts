import { sections } from '#questions';
import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addressOf, heading, judgeBy, open, openExample, radio, saved } from '../app.ts';
import { unfold } from '../audit.ts';
import { jsonFile } from '../files.ts';
import { openOfExample, type View } from './view.ts';

/** Every section of the example practice with all its help and notes unfolded. */
export const sectionViews: readonly View[] = sections.map(({ id, title }) => ({
	name: `the section ${title}`,
	show: async (page) => {
		await openOfExample(page, `section/${id}/`, title);
		await unfold(page);
	}
}));

/** The results of the example practice. */
export const results: View = {
	name: 'the results',
	show: async (page) => {
		await openOfExample(page, 'results/', 'Results: Contract duties 2026/27');
		await unfold(page);
	}
};

/** The plan of the example practice with its first action unfolded. */
export const plan: View = {
	name: 'the plan',
	show: async (page) => {
		await openOfExample(page, 'plan/', 'Access improvement plan');
		await page
			.getByText(/^Why, who and by when/u)
			.first()
			.click();
		await expect(page.getByLabel('Owner').first()).toBeVisible();
	}
};

/** The pages of a practice, and those that belong to nobody. */
export const practiceViews: readonly View[] = [
	{
		name: 'the hand-over of an assessment, with a code',
		show: async (page) => {
			await openOfExample(page, 'hand-over/', 'Hand over');
			await page.getByRole('radio', { name: /^Summary of one scheme/u }).check();
			await page.getByRole('button', { name: 'Show QR codes' }).click();
			await expect(page.getByRole('img', { name: 'Code to scan' })).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'bringing in, one file refused',
		show: async (page) => {
			await open(page, 'bring-in/');
			await page.getByLabel('Choose files').setInputFiles([jsonFile('letter.json', '{"dear": 1}')]);
			await expect(page.getByText('Access Ready did not make this file.')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'this device',
		show: async (page) => {
			await openExample(page);
			await open(page, '/device/');
			await expect(heading(page, 'This device')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'the measures from a published file',
		show: (page) => openOfExample(page, 'measures/published/', /./u)
	},
	{
		name: 'the answers from a spreadsheet',
		show: (page) => openOfExample(page, 'spreadsheet/', /./u)
	},
	{
		name: 'the start page without an assessment',
		show: async (page) => {
			await open(page);
			await expect(page.getByText('No assessments yet.')).toBeVisible();
		}
	},
	{
		name: 'the start page with assessments, one being renamed and one deleted',
		show: async (page) => {
			await openExample(page);
			await open(page);
			await page.getByRole('button', { name: /^Duplicate/u }).click();
			await page.getByRole('button', { name: /^Duplicate .+\(copy\)$/u }).click();
			await page
				.getByRole('button', { name: /^Delete .+\(copy\)$/u })
				.first()
				.click();
			await page
				.getByRole('button', { name: /^Rename/u })
				.first()
				.click();
			await unfold(page);
			await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
		}
	},
	{
		name: 'the first form with errors',
		show: async (page) => {
			await open(page, 'start/');
			await page.getByLabel('ODS code').fill('X1');
			await page.getByRole('button', { name: 'Start', exact: true }).click();
			await expect(page.getByRole('alert')).toContainText('There is a problem');
		}
	},
	{ name: 'the task list', show: openExample },
	{
		name: 'a figure that is refused',
		show: async (page) => {
			await openOfExample(page, 'section/telephony/', 'Telephony');
			await page.getByLabel('Calls received (calls)').fill('many');
			await page.getByLabel('Calls answered (calls)').focus();
			await expect(page.getByText('Calls received must be a number')).toBeVisible();
		}
	},
	results,
	plan,
	{
		name: 'the results by the first year, with a comparison',
		show: async (page) => {
			await openOfExample(page, 'results/', 'Results: Contract duties 2026/27');
			await judgeBy(page, 'CAIP 2023/24');
			await expect(heading(page, 'Results: CAIP 2023/24')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'the what-if page with an answer changed',
		show: async (page) => {
			await openOfExample(page, 'what-if/', 'What if?');
			await radio(page, 'TEL-03', 'no').check();
		}
	},
	{
		name: 'the measures',
		show: (page) => openOfExample(page, 'measures/', 'Measures in context')
	},
	{
		name: 'the documents, with a preview',
		show: async (page) => {
			await openOfExample(page, 'documents/', 'Documents');
			await page.getByRole('radio', { name: /^Web page/u }).check();
			await page.getByRole('button', { name: 'Preview' }).click();
			await expect(page.getByText('The preview is below.')).toBeVisible();
		}
	},
	{
		name: 'typing in from paper, one line taken and one refused',
		show: async (page) => {
			await openOfExample(page, 'type-in/', 'Type in from paper');
			for (const line of ['TEL-03 n', 'TEL-99 y']) {
				await page.getByLabel('Code and answer').fill(line);
				await page.keyboard.press('Enter');
			}
			await expect(page.getByText('There is no question TEL-99')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'the progress without a snapshot',
		show: async (page) => {
			await openOfExample(page, 'progress/', 'Progress');
			await expect(page.getByText('No snapshot yet.')).toBeVisible();
		}
	},
	{
		name: 'the progress since a snapshot, another one being renamed and one deleted',
		show: async (page) => {
			await openOfExample(page, 'progress/', 'Progress');
			for (const name of ['Baseline', 'Mid-year', 'Year end']) {
				await page.getByRole('button', { name, exact: true }).click();
				await page.getByRole('button', { name: 'Take a snapshot' }).click();
				await expect(page.getByText(`“${name}” is taken`)).toBeVisible();
			}
			await open(page, addressOf(page, 'section/telephony/'));
			await radio(page, 'TEL-03', 'no').check();
			await saved(page);
			await open(page, addressOf(page, 'progress/'));
			await page.getByRole('button', { name: 'Delete Year end' }).click();
			await page.getByRole('button', { name: 'Rename Mid-year' }).click();
			await expect(page.getByRole('region', { name: 'Answers that changed' })).toBeVisible();
		}
	},
	{
		name: 'the beginning of a re-assessment',
		show: (page) => openOfExample(page, 'still-true/', 'Is it still true?')
	},
	{
		name: 'a re-assessment under way, with an answer that has changed',
		show: async (page) => {
			await openOfExample(page, 'still-true/', 'Is it still true?');
			await page.getByRole('button', { name: 'Begin: freeze the answers as they are' }).click();
			await page.getByRole('button', { name: 'It has changed' }).click();
			await unfold(page);
		}
	},
	{
		name: 'the money, without a population',
		show: async (page) => {
			await openOfExample(page, 'money/', 'Money: what a year could bring');
			await unfold(page);
		}
	},
	{
		name: 'the support',
		show: async (page) => {
			await openOfExample(page, 'support/', 'Support and funding you may ask for');
			await unfold(page);
		}
	},
	{
		name: 'a case for support',
		show: (page) => openOfExample(page, 'support/transition/', /^Case for support: /u)
	},
	{
		name: 'the local schemes, one loaded and one refused',
		show: async (page) => {
			await openExample(page);
			const text = await readFile('docs/local-scheme.example.jsonc', 'utf8');
			await open(page, 'local-schemes/');
			await page.getByLabel('Choose a file').setInputFiles(jsonFile('local.jsonc', text));
			await expect(page.getByText(/is loaded\./u)).toBeVisible();
			await page.getByLabel('Choose a file').setInputFiles(jsonFile('broken.json', '{'));
			await expect(page.getByRole('alert')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'the questions of a local scheme',
		show: async (page) => {
			await openExample(page);
			const example = page.url();
			const text = await readFile('docs/local-scheme.example.jsonc', 'utf8');
			await open(page, 'local-schemes/');
			await page.getByLabel('Choose a file').setInputFiles(jsonFile('local.jsonc', text));
			await expect(page.getByText(/is loaded\./u)).toBeVisible();
			await open(page, example);
			await page.getByRole('link', { name: 'Listening to calls (example)' }).click();
			await unfold(page);
		}
	},
	{
		name: 'the practice details',
		show: (page) => openOfExample(page, 'details/', 'Practice details')
	},
	{
		name: 'the page about privacy and sources',
		show: async (page) => {
			await open(page, 'about/');
			await expect(heading(page, 'About, privacy and sources')).toBeVisible();
		}
	},
	{
		name: 'the first-run guide at its last screen',
		show: async (page) => {
			await open(page);
			const next = page.getByRole('button', { name: 'Next', exact: true });
			await next.click();
			await next.click();
			await expect(next).toHaveCount(0);
		}
	},
	{
		name: 'the help',
		show: async (page) => {
			await open(page, 'help/');
			await expect(heading(page, 'Help')).toBeVisible();
			await unfold(page);
		}
	},
	{
		name: 'the accessibility statement',
		show: async (page) => {
			await open(page, 'accessibility/');
			await expect(heading(page, 'Accessibility')).toBeVisible();
		}
	},
	{
		name: 'the page of an assessment that is not here',
		show: async (page) => {
			await open(page, 'assessment/?a=unknown');
			await expect(heading(page, 'This assessment cannot be opened')).toBeVisible();
		}
	},
	{
		name: 'the page for an address of no page',
		show: async (page) => {
			await open(page, 'no-such-page/');
			await expect(heading(page, 'There is no such page')).toBeVisible();
		}
	}
];
