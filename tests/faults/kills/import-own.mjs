import { loadSource } from '../load-source.mjs';
import { bringInPicked, pick, restoreFile, tap, writeFiles } from '../doing.mjs';

const { practiceFiles, backup } = await loadSource('/tests/faults/material.ts');

/** Twelve practices' files among one's own assessments: four are merged with what is here, eight are new. */
/** @type {import('./interrupted.mjs').Work} */
export const importOwn = {
	name: 'Bringing files in to one’s own assessments',
	again: true,
	async prepare({ page, origin, folder }) {
		const base = { own: 4, later: 0, members: 0, files: 0, schemes: 0 };
		await restoreFile(page, origin, writeFiles(folder, [await backup(base)]));
	},
	async approach({ page, origin, folder }) {
		await pick(page, origin, writeFiles(folder, await practiceFiles(12, 4)));
		await page.getByRole('radio', { name: /^My own assessments/u }).check();
	},
	strike: ({ page }) => tap(bringInPicked(page)),
	async done({ page }) {
		await page.getByText(/12 (files: 12 )?are in/u).waitFor();
	}
};
