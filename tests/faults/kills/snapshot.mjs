import { open } from '../app.mjs';
import { restoreFile, tap, writeFiles } from '../doing.mjs';
import { loadSource } from '../load-source.mjs';

const { backup, practiceId } = await loadSource('/tests/faults/material.ts');

/** A snapshot of an assessment with nearly every question answered. */
/** @type {import('./interrupted.mjs').Work} */
export const snapshot = {
	name: 'Making a snapshot',
	again: false,
	together: true,
	async prepare({ page, origin, folder }) {
		const base = { own: 2, later: 0, members: 0, files: 0, schemes: 0 };
		await restoreFile(page, origin, writeFiles(folder, [await backup(base)]));
	},
	async approach({ page, origin }) {
		await open(page, `${origin}assessment/progress/?a=${practiceId(0)}`);
		await page.getByLabel('Name', { exact: true }).fill('After the kill');
	},
	strike: ({ page }) => tap(page.getByRole('button', { name: 'Take a snapshot' })),
	async done({ page }) {
		await page.getByText('“After the kill” is taken').waitFor();
	},
	async look({ page, origin }) {
		await open(page, `${origin}assessment/progress/?a=${practiceId(0)}`);
		await page.getByRole('heading', { level: 3, name: 'Baseline' }).waitFor();
		const unreadable = await page.getByText(/cannot be read/u).count();
		return unreadable > 0 ? ['a snapshot cannot be read'] : [];
	}
};
