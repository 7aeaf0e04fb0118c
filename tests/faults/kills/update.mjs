import { rm } from 'node:fs/promises';
import { offlineReady, open, ready } from '../app.mjs';
import { restoreFile, tap, writeFiles } from '../doing.mjs';
import { loadSource } from '../load-source.mjs';

const { backup, practiceId } = await loadSource('/tests/faults/material.ts');
const { NEWS, nextVersionOf } = await loadSource('/tests/e2e/support/second-build.ts');
const PAGES = ['', 'about/', 'device/', 'bring-in/', 'network/', 'start/'];

const notice = (/** @type {import('@playwright/test').Page} */ page) =>
	page.getByText('A new version is ready.');

/** Leaves the page for another app and comes back, which makes the app look for a new version. */
const comeBack = (/** @type {import('@playwright/test').Page} */ page) =>
	page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Every page is of one version, and that version is whole on the device: the server is away. */
async function looksWhole(
	/** @type {import('./interrupted.mjs').Given} */ { page, origin, server, saw }
) {
	const problems = [];
	await server.stop();
	try {
		for (const path of PAGES) {
			const answer = await page.goto(`${origin}${path}`).catch(() => undefined);
			if (answer?.status() !== 200) problems.push(`without a network, /${path} does not open`);
			else await ready(page);
			if (path !== 'about/') continue;
			saw((await page.getByText(NEWS).count()) > 0 ? 'the new version' : 'the old version');
		}
		await open(page, `${origin}assessment/section/telephony/?a=${practiceId(0)}`);
		await page.getByRole('article').first().waitFor();
		const given = await page.locator('input[type=radio]:checked').count();
		if (given === 0) problems.push('the answers are not shown');
	} finally {
		await server.start();
	}
	return problems;
}

/**
 * @param {string} build the folder of the build under test
 * @returns {Promise<{ works: import('./interrupted.mjs').Work[], end: () => Promise<void> }>} the fetching of a new version, and the change to it
 */
export async function updatesOf(build) {
	const next = await nextVersionOf(build);
	const prepare = async (
		/** @type {import('./interrupted.mjs').Given} */ { page, origin, folder }
	) => {
		const base = { own: 2, later: 0, members: 0, files: 0, schemes: 0 };
		await restoreFile(page, origin, writeFiles(folder, [await backup(base)]));
	};
	/** @type {(given: import('./interrupted.mjs').Given) => Promise<void>} */
	const onSection = async ({ page, origin, server }) => {
		server.setDir(build);
		await open(page, `${origin}assessment/section/telephony/?a=${practiceId(0)}`);
		await offlineReady(page);
		server.setDir(next);
	};
	return {
		works: [
			{
				name: 'Fetching a new version of the app',
				share: 1 / 2,
				prepare,
				approach: onSection,
				strike: ({ page }) => comeBack(page),
				done: ({ page }) => notice(page).waitFor(),
				look: looksWhole
			},
			{
				name: 'Changing to a new version of the app',
				share: 1 / 2,
				prepare,
				async approach(given) {
					await onSection(given);
					await comeBack(given.page);
					await notice(given.page).waitFor();
				},
				strike: ({ page }) => tap(page.getByRole('button', { name: 'Update now' })),
				async done({ page, origin }) {
					await notice(page).waitFor({ state: 'hidden' });
					await ready(page);
					await open(page, `${origin}about/`);
					await page.getByText(NEWS).waitFor();
				},
				look: looksWhole
			}
		],
		end: () => rm(next, { recursive: true, force: true })
	};
}
