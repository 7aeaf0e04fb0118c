import { sections } from '#questions';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addressOf, heading, judgeBy, open, openExample, radio, saved } from './app.ts';
import { unfold } from './audit.ts';
import { jsonFile } from './files.ts';

/** A page of the app in a state worth looking at. */
export interface View {
	readonly name: string;
	readonly show: (page: Page) => Promise<void>;
}

async function openOfExample(page: Page, path: string, title: string | RegExp): Promise<void> {
	await openExample(page);
	await open(page, addressOf(page, path));
	await expect(heading(page, title)).toBeVisible();
}

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

/** A page of the example network. */
const ofNetwork = (path: string, title: string | RegExp): View => ({
	name: `the page ${path} of a network`,
	show: async (page) => {
		await open(page, 'network/');
		await page.getByRole('button', { name: 'Look around with an example network' }).click();
		await page.waitForURL(/\?n=/u);
		const { origin, search } = new URL(page.url());
		await open(page, `${origin}/network/${path}${search}`);
		await expect(heading(page, title)).toBeVisible();
		await unfold(page);
	}
});

/** A page of the example workshop, or of the example system. */
const ofExample = (of: 'workshop' | 'system', path: string, title: string | RegExp): View => ({
	name: `the page ${path} of a ${of}`,
	show: async (page) => {
		await open(page, `${of}/`);
		await page.getByRole('button', { name: `Look around with an example ${of}` }).click();
		await page.waitForURL(/\?[sw]=/u);
		const { origin, search } = new URL(page.url());
		await open(page, `${origin}/${of}/${path}${search}`);
		await expect(heading(page, title)).toBeVisible();
		if (of === 'system') await expect(page.getByText(/^(Reading|Counting)/u)).toHaveCount(0);
		// Each of the checklist's items holds the same; all of them at once take minutes to look over.
		if (path === 'checklist/') await page.locator('summary').first().click();
		else await unfold(page);
	}
});

/** The pages of a facilitator. */
const ofFacilitators: readonly View[] = [
	{
		name: 'the workshops on this device',
		show: async (page) => {
			await open(page, 'workshop/');
			await page.getByRole('button', { name: 'Start a workshop' }).click();
			await expect(page.getByLabel('Name of the workshop')).toBeVisible();
		}
	},
	ofExample('workshop', 'prepare/', 'Prepare'),
	ofExample('workshop', 'collect/', 'Collect'),
	ofExample('workshop', 'run/', /./u),
	ofExample('workshop', 'close/', 'Close the workshop'),
	{
		name: 'the projector with a question and its panels',
		show: async (page) => {
			await open(page, 'workshop/');
			await page.getByRole('button', { name: 'Look around with an example workshop' }).click();
			await page.waitForURL(/\?w=/u);
			const { origin, search } = new URL(page.url());
			await open(page, `${origin}/workshop/run/${search}`);
			const count = page.getByRole('button', { name: 'Count hands' });
			for (let step = 0; step < 6 && !(await count.isVisible()); step += 1)
				await page.keyboard.press('PageDown');
			await count.click();
			await expect(page.getByRole('group', { name: 'Count the hands' })).toBeVisible();
		}
	},
	{
		name: 'the systems on this device',
		show: async (page) => {
			await open(page, 'system/');
			await page.getByRole('button', { name: 'Start a system' }).click();
			await expect(page.getByLabel('Name of the system (ICB)')).toBeVisible();
		}
	},
	ofExample('system', 'overview/', 'Where the system stands'),
	ofExample('system', 'sections/', 'Readiness by section'),
	ofExample('system', 'gaps/', 'What practices lack, and what help they want'),
	ofExample('system', 'checklist/', /./u),
	ofExample('system', 'board/', /./u),
	ofExample('system', 'data/', /./u),
	ofExample('system', 'settings/', 'Settings')
];

/** The pages by which files leave and arrive, and those of a network. */
const betweenDevices: readonly View[] = [
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
		name: 'the networks on this device',
		show: async (page) => {
			await open(page, 'network/');
			await page.getByRole('button', { name: 'Start a network' }).click();
			await expect(page.getByLabel('Name of the network')).toBeVisible();
		}
	},
	ofNetwork('practices/', 'Practices'),
	ofNetwork('status/', /^Status/u),
	ofNetwork('gaps/', 'What the practices have in common'),
	ofNetwork('measures/', 'Measures side by side'),
	ofNetwork('claim/', /^(Claim|Standing)/u),
	ofNetwork('documents/', 'Documents'),
	ofNetwork('hand-over/', 'Hand over')
];

/** Every page but the sections. */
export const otherViews: readonly View[] = [
	...betweenDevices,
	...ofFacilitators,
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

/** Complaints of the browser that belong to a view. */
export const NOT_FOUND = /no-such-page/u;
