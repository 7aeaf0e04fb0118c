import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from './app.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Writes files that are to be picked; the result is their paths.
 * @param {string} folder
 * @param {readonly { readonly name: string, readonly text: string }[]} files
 */
export function writeFiles(folder, files) {
	const place = join(folder, 'files');
	mkdirSync(place, { recursive: true });
	return files.map(({ name, text }) => {
		const path = join(place, name);
		writeFileSync(path, text);
		return path;
	});
}

/** Taps at once, without the waiting and looking that comes before a click of the harness. */
export const tap = (/** @type {import('@playwright/test').Locator} */ control) =>
	control.evaluate((element) => /** @type {HTMLElement} */ (element).click());

/** Picks files on the page "Bring in", and waits until they have been read. */
export async function pick(
	/** @type {Page} */ page,
	/** @type {string} */ origin,
	/** @type {string[]} */ paths
) {
	await open(page, `${origin}bring-in/`);
	await page.getByLabel('Choose files').setInputFiles(paths);
	await page.getByText(`${String(paths.length)} are ready to bring in`).waitFor();
}

/** The button that brings in what was picked. */
export const bringInPicked = (/** @type {Page} */ page) =>
	page.getByRole('button', { name: /^Bring in [\d,]+ files?$/u });

/** Chooses a backup on the page of the device, and waits until it says what it would change. */
export async function chooseBackup(
	/** @type {Page} */ page,
	/** @type {string} */ origin,
	/** @type {string[]} */ paths
) {
	await open(page, `${origin}device/`);
	await page.getByLabel('Choose a backup').setInputFiles(paths);
	await page.getByText(/would change$/u).waitFor();
}

/** The button that writes what a backup would change. */
export const restoreButton = (/** @type {Page} */ page) =>
	page.getByRole('button', { name: /^Restore \d+ things?$/u });

/** Brings a whole backup onto the device. */
export async function restoreFile(
	/** @type {Page} */ page,
	/** @type {string} */ origin,
	/** @type {string[]} */ paths
) {
	await chooseBackup(page, origin, paths);
	await restoreButton(page).click();
	await page.getByText('The backup has been restored.').waitFor();
}
