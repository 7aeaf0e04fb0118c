import { open } from '../app.mjs';
import { chooseBackup, restoreButton, restoreFile, tap, writeFiles } from '../doing.mjs';
import { loadSource } from '../load-source.mjs';

const { backup } = await loadSource('/tests/faults/material.ts');

const readingOver = (/** @type {import('@playwright/test').Page} */ page) =>
	page.getByText('Reading…').waitFor({ state: 'hidden' });

/** A backup of ten assessments, a network with files and local schemes over an older state of the same. */
/** @type {import('./interrupted.mjs').Work} */
export const restore = {
	name: 'Restoring a backup',
	again: true,
	async prepare({ page, origin, folder }) {
		const base = { own: 6, later: 0, members: 10, files: 3, schemes: 1 };
		await restoreFile(page, origin, writeFiles(folder, [await backup(base)]));
	},
	async approach({ page, origin, folder }) {
		const later = { own: 10, later: 6, members: 20, files: 15, schemes: 3 };
		await chooseBackup(page, origin, writeFiles(folder, [await backup(later)]));
		await page.getByRole('radio', { name: /^As it is in the backup/u }).check();
		await readingOver(page);
	},
	async resume({ page, origin }) {
		await open(page, `${origin}device/`);
		await page.getByRole('button', { name: 'Go on with the restore' }).click();
		await page.getByText(/would change$/u).waitFor();
		await readingOver(page);
	},
	nothingLeft: async ({ page }) => (await restoreButton(page).count()) === 0,
	strike: ({ page }) => tap(restoreButton(page)),
	async done({ page }) {
		await page.getByText('The backup has been restored.').waitFor();
	}
};
