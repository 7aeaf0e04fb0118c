import type { Assessment } from '#assessments';
import { backupOf } from '#exchange';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readPdf, type ReadPdf } from '../../read-pdf.ts';
import { heading, open } from './app.ts';

/** A file as a person would pick it. */
export const jsonFile = (name: string, content: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});

/** Picks files in the start page's backup part. */
export async function pickBackup(
	page: Page,
	...files: ReturnType<typeof jsonFile>[]
): Promise<void> {
	await page.getByLabel('Bring back from a backup').setInputFiles(files);
}

/** Brings an assessment onto the device by a backup file and opens it; ends on its task list. */
export async function bringIn(page: Page, assessment: Assessment): Promise<void> {
	await open(page);
	const file = backupOf([assessment], '2026-03-02T10:15:00.000Z', 'test');
	await pickBackup(page, jsonFile('backup.json', file));
	await page.getByRole('link', { name: assessment.title, exact: true }).click();
	await expect(heading(page, assessment.title)).toBeVisible();
}

/** Presses what starts a download; the result is the file's name and its bytes. */
export async function download(
	page: Page,
	press: () => Promise<void>
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [handedOver] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: handedOver.suggestedFilename(), bytes: await readFile(await handedOver.path()) };
}

/** Downloads the plan from the plan page and reads it back. */
export async function downloadPlan(
	page: Page
): Promise<ReadPdf & { readonly name: string; readonly text: string }> {
	const { name, bytes } = await download(page, () =>
		page.getByRole('button', { name: 'Download the plan' }).click()
	);
	await expect(page.getByText('The PDF is in your downloads.')).toBeVisible();
	const pdf = await readPdf(new Uint8Array(bytes));
	return { ...pdf, name, text: pdf.pages.join(' ') };
}
