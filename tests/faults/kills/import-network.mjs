import { loadSource } from '../load-source.mjs';
import { bringInPicked, pick, restoreFile, tap, writeFiles } from '../doing.mjs';

const { practiceFiles, backup } = await loadSource('/tests/faults/material.ts');

/** Sixty practices' files into a network of eighty; ten are later copies of files that are there. */
/** @type {import('./interrupted.mjs').Work} */
export const importNetwork = {
	name: 'Bringing files in to a network',
	again: true,
	async prepare({ page, origin, folder }) {
		const base = { own: 0, later: 0, members: 80, files: 10, schemes: 0 };
		await restoreFile(page, origin, writeFiles(folder, [await backup(base)]));
	},
	async approach({ page, origin, folder }) {
		await pick(page, origin, writeFiles(folder, await practiceFiles(60, 10)));
		await page.getByRole('radio', { name: /^Harbour Network/u }).check();
	},
	strike: ({ page }) => tap(bringInPicked(page)),
	async done({ page }) {
		await page.getByText(/60 (files: 60 )?are in/u).waitFor();
	}
};
