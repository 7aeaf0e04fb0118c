import type { Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import {
	addressOf,
	choose,
	heading,
	open,
	openNotes,
	openSection,
	radio,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { audit } from './support/audit.ts';
import { BUILD, test as withProfile } from './support/profile.ts';
import { NEWS, nextVersionOf } from './support/second-build.ts';
import { expect } from './support/test.ts';

const test = withProfile.extend<{ next: string }>({
	next: async ({}, use) => {
		const folder = await nextVersionOf(BUILD);
		await use(folder);
		await rm(folder, { recursive: true, force: true });
	}
});

const notice = (page: Page) => page.getByText('A new version is ready.');
const updateNow = (page: Page) => page.getByRole('button', { name: 'Update now' });

/** Leaves the page for another app and comes back, which makes the app look for a new version. */
async function comeBack(page: Page) {
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function startAnswering(page: Page) {
	await open(page);
	await expect(page.getByText('Works without a network')).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await saved(page);
}

test('A new version is announced, and taken only when asked for', async ({
	tablet,
	server,
	next
}) => {
	const page = await tablet.start();
	await startAnswering(page);
	await expect(updateNow(page)).toHaveCount(0);
	const card = await openNotes(page, 'TEL-02');
	const note = card.getByRole('textbox', { name: 'Note' });
	await note.fill('Half a sen');

	server.setDir(next);
	await comeBack(page);
	await expect(notice(page)).toBeVisible();
	await audit(page);
	await expect(note).toHaveValue('Half a sen');
	await note.pressSequentially('tence');
	await choose(page, 'TEL-03', 'no');
	await saved(page);

	await test.step('Until then it stays the old version, also after a reload', async () => {
		const section = page.url();
		await open(page, `${server.url}about/`);
		await expect(page.getByRole('heading', { name: 'Privacy', exact: true })).toBeVisible();
		await expect(page.getByText(NEWS)).toHaveCount(0);
		await expect(notice(page)).toBeVisible();
		await open(page, section);
		await expect(notice(page)).toBeVisible();
	});

	await updateNow(page).click();
	await expect(notice(page)).toBeHidden();
	await ready(page);
	await expect(heading(page, 'Telephony')).toBeVisible();
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await expect(radio(page, 'TEL-03', 'no')).toBeChecked();
	const after = await openNotes(page, 'TEL-02');
	await expect(after.getByRole('textbox', { name: 'Note' })).toHaveValue('Half a sentence');
	await open(page, `${server.url}about/`);
	await expect(page.getByText(NEWS)).toBeVisible();
	tablet.check();
});

test('With a second page open the new version waits until that page is closed', async ({
	tablet,
	server,
	next
}) => {
	const page = await tablet.start();
	await startAnswering(page);
	const second = await tablet.context.newPage();
	await open(second, addressOf(page, 'section/telephony/'));
	await choose(second, 'TEL-02', 'partly');
	await saved(second);

	server.setDir(next);
	await comeBack(page);
	await expect(notice(page)).toBeVisible();
	await updateNow(page).click();
	await expect(page.getByText('Close the other Access Ready tabs first')).toBeVisible();
	await open(second, `${server.url}about/`);
	await expect(second.getByRole('heading', { name: 'Privacy', exact: true })).toBeVisible();
	await expect(second.getByText(NEWS)).toHaveCount(0);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();

	await second.close();
	// The browser lets go of a closed page a moment later; until then the button says so again.
	await expect(async () => {
		if (await notice(page).isVisible()) await updateNow(page).click({ timeout: 2000 });
		await expect(notice(page)).toBeHidden({ timeout: 2000 });
	}).toPass({ timeout: 20_000 });
	await ready(page);
	await expect(radio(page, 'TEL-02', 'partly')).toBeChecked();
	await open(page, `${server.url}about/`);
	await expect(page.getByText(NEWS)).toBeVisible();
	tablet.check();
});
