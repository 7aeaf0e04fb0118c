import type { Assessment } from '#assessments';
import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { backupText } from '../../builders/backups.ts';
import { readPdf, type ReadPdf } from '../../read-pdf.ts';
import { heading, open } from './app.ts';

/** A file as a person would pick it. */
export const jsonFile = (name: string, content: string) => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(content)
});

/** Picks files on the page "Bring in"; they are only read. */
export async function pickFiles(
	page: Page,
	...files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]
): Promise<void> {
	await open(page, './bring-in/');
	await page.getByLabel('Choose files').setInputFiles([...files]);
}

/** Writes what was read to where the page proposes. */
export async function bringInPicked(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Bring in [\d,]+ files?$/u }).click();
}

/** Brings an assessment onto the device by an old backup file and opens it; ends on its task list. */
export async function bringIn(page: Page, assessment: Assessment): Promise<void> {
	await pickFiles(page, jsonFile('backup.json', backupText(assessment)));
	await bringInPicked(page);
	await lookAt(page, assessment.title);
}

/** Opens an assessment that has just been brought in. */
export async function lookAt(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: 'Look at it' }).filter({ hasText: title }).click();
	await expect(heading(page, title)).toBeVisible();
}

/** Presses what starts a download; the result is the file's name and its bytes. */
export async function download(
	page: Page,
	press: () => Promise<void>
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [handedOver] = await Promise.all([page.waitForEvent('download'), press()]);
	return { name: handedOver.suggestedFilename(), bytes: await readFile(await handedOver.path()) };
}

/** Opens the page where documents are made, from any page that judges. */
export async function openDocuments(page: Page): Promise<void> {
	await page
		.getByRole('navigation', { name: 'What the answers mean' })
		.getByRole('link', { name: 'Documents' })
		.click();
	await expect(heading(page, 'Documents')).toBeVisible();
}

/** Makes what is chosen on the page of documents. */
export async function downloadChosen(
	page: Page
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const file = await download(page, () =>
		page.getByRole('button', { name: 'Download', exact: true }).click()
	);
	await expect(page.getByText('The file is in your downloads.')).toBeVisible();
	return file;
}

/** Downloads the plan as PDF, from any page that judges, and reads it back; ends on the documents. */
export async function downloadPlan(
	page: Page,
	stage: 'Draft' | 'Final' = 'Draft'
): Promise<ReadPdf & { readonly name: string; readonly text: string }> {
	await openDocuments(page);
	await page.getByRole('radio', { name: stage }).check();
	const { name, bytes } = await downloadChosen(page);
	const pdf = await readPdf(new Uint8Array(bytes));
	return { ...pdf, name, text: pdf.pages.join(' ') };
}
