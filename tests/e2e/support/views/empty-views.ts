import { expect, type Page } from '@playwright/test';
import { addressOf, heading, open, startAssessment } from '../app.ts';
import type { View } from './view.ts';

/** A page of a practice that has answered nothing. */
const ofBeginner = (path: string, title: string | RegExp): View => ({
	name: `the page ${path} of a practice without answers`,
	show: async (page) => {
		await startAssessment(page, 'Mill Lane Surgery');
		await open(page, addressOf(page, path));
		await expect(heading(page, title)).toBeVisible();
	}
});

/** Starts a network, a workshop or a system with a name and nothing else. */
export async function startRecord(
	page: Page,
	kind: 'network' | 'workshop' | 'system',
	label: string
): Promise<void> {
	await open(page, `${kind}/`);
	await page.getByRole('button', { name: `Start a ${kind}` }).click();
	await page.getByLabel(label).fill('Harbour');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.waitForURL(/\?[nsw]=/u);
}

/** A page of a network, workshop or system in which there is nobody yet. */
const ofNobody = (kind: 'network' | 'workshop' | 'system', label: string, path: string): View => ({
	name: `the page ${path} of a ${kind} without practices`,
	show: async (page) => {
		await startRecord(page, kind, label);
		const { origin, search } = new URL(page.url());
		await open(page, `${origin}/${kind}/${path}${search}`);
		await expect(heading(page, /./u)).toBeVisible();
		await expect(page.getByText(/^(Opening|Reading|Counting) /u)).toHaveCount(0);
	}
});

/** Pages with nothing on them yet. */
export const emptyViews: readonly View[] = [
	ofBeginner('', 'Mill Lane Surgery'),
	ofBeginner('results/', /^Results/u),
	ofBeginner('plan/', 'Access improvement plan'),
	ofBeginner('support/', /^Support/u),
	ofBeginner('measures/published/', 'Figures from published files'),
	...['practices/', 'status/', 'gaps/', 'claim/'].map((path) =>
		ofNobody('network', 'Name of the network', path)
	),
	...['prepare/', 'collect/', 'close/'].map((path) =>
		ofNobody('workshop', 'Name of the workshop', path)
	),
	...['overview/', 'gaps/', 'board/'].map((path) =>
		ofNobody('system', 'Name of the system (ICB)', path)
	)
];
