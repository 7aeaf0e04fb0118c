import { expect } from '@playwright/test';
import { heading, open } from '../app.ts';
import { unfold } from '../audit.ts';
import type { View } from './view.ts';

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
export const facilitatorViews: readonly View[] = [
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
