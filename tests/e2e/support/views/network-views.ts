import { expect, type Page } from '@playwright/test';
import { heading, open } from '../app.ts';
import { unfold } from '../audit.ts';
import type { View } from './view.ts';

/** Opens a page of the example network. */
export async function openExampleNetwork(page: Page, path: string): Promise<void> {
	await open(page, 'network/');
	await page.getByRole('button', { name: 'Look around with an example network' }).click();
	await page.waitForURL(/\?n=/u);
	const { origin, search } = new URL(page.url());
	await open(page, `${origin}/network/${path}${search}`);
}

/** A page of the example network. */
const ofNetwork = (path: string, title: string | RegExp): View => ({
	name: `the page ${path} of a network`,
	show: async (page) => {
		await openExampleNetwork(page, path);
		await expect(heading(page, title)).toBeVisible();
		await unfold(page);
	}
});

/** The pages of a network. */
export const networkViews: readonly View[] = [
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
