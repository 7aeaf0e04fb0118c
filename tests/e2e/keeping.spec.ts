import { openExample, open, choose, openSection, saved, startAssessment } from './support/app.ts';
import { assessment } from '../builders/assessments.ts';
import { backupText } from '../builders/backups.ts';
import { download, jsonFile } from './support/files.ts';
import { test as withProfile } from './support/profile.ts';
import { expect, test } from './support/test.ts';
import type { Page } from '@playwright/test';

const keeping = (page: Page) => page.locator('[data-keeping]');

/** Lets the browser answer as the test wants, when it is asked to keep the data. */
const answering = (page: Page, answer: 'agrees' | 'refuses' | 'cannotBeAsked') =>
	page.addInitScript((says) => {
		const { prototype } = StorageManager;
		if (says === 'cannotBeAsked') {
			Reflect.deleteProperty(prototype, 'persist');
			return;
		}
		let asked = false;
		Object.assign(prototype, {
			persist: () => {
				asked = true;
				return Promise.resolve(says === 'agrees');
			},
			persisted: () => Promise.resolve(asked && says === 'agrees')
		});
	}, answer);

async function answerSomething(page: Page) {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await saved(page);
}

test('A browser that agrees to keep the work is believed, where backups are spoken of too', async ({
	page
}) => {
	await answering(page, 'agrees');
	await open(page, './device/');
	await expect(keeping(page)).toHaveAttribute('data-keeping', 'notAsked');
	await answerSomething(page);
	await expect(page.getByText('The browser keeps your work')).toBeVisible();
	await open(page);
	await expect(page.getByText('This browser has agreed to keep your work.')).toBeVisible();
	await page.getByRole('link', { name: 'What this browser keeps' }).click();
	await expect(keeping(page)).toHaveAttribute('data-keeping', 'granted');
	await expect(page.getByRole('button', { name: /^Ask the browser/u })).toHaveCount(0);
});

test('A browser that does not agree is told of, and can be asked again', async ({ page }) => {
	await answering(page, 'refuses');
	await answerSomething(page);
	await expect(page.getByText('The browser may clear your work: back it up')).toBeVisible();
	await open(page, './device/');
	await expect(keeping(page)).toHaveAttribute('data-keeping', 'refused');
	await expect(keeping(page)).toContainText('has not agreed');
	await page.getByRole('button', { name: 'Ask the browser again' }).click();
	await expect(page.getByText('The browser has not agreed.', { exact: true })).toBeVisible();
});

test('A browser that cannot be asked says so, and nothing is promised', async ({ page }) => {
	await answering(page, 'cannotBeAsked');
	await answerSomething(page);
	await expect(page.getByText('The browser has not yet agreed to keep your work')).toBeVisible();
	await open(page, './device/');
	await expect(keeping(page)).toHaveAttribute('data-keeping', 'cannotBeAsked');
	await expect(page.getByRole('button', { name: /^Ask the browser/u })).toHaveCount(0);
});

test('Safari’s seven days are spoken of where they hold, with a backup beside them', async ({
	page
}) => {
	const rule = page.getByRole('heading', { name: /seven days/u });
	await openExample(page);
	await open(page, './device/');
	await expect(keeping(page)).toBeVisible();
	await expect(rule).toHaveCount(0);

	await page.addInitScript(() => {
		Object.assign(globalThis, { GestureEvent: class extends Event {} });
	});
	await page.reload();
	await expect(rule).toBeVisible();
	await expect(page.getByRole('link', { name: 'WebKit, March 2020' })).toHaveAttribute(
		'href',
		/^https:\/\/webkit\.org\/blog\/10218\//u
	);
	const backup = await download(page, () =>
		page.getByRole('button', { name: 'Save a backup now' }).click()
	);
	expect(backup.name).toMatch(/^access-ready-backup-/u);

	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'standalone', { value: true });
	});
	await page.reload();
	await expect(keeping(page)).toBeVisible();
	await expect(rule).toHaveCount(0);
});

withProfile(
	'A restore that was cut off is told of on the start page, and comes to its end',
	async ({ tablet, server }) => {
		const page = await tablet.start();
		await open(page, `${server.url}device/`);
		// What a kill in the midst of it leaves behind: the note, and nothing written yet.
		await page.evaluate(
			async (text) => {
				const headers = {
					name: 'backup.accessready',
					mode: 'merge',
					'begun-at': '2026-11-23T09:00:00.000Z'
				};
				const cache = await caches.open('access-ready-restore-under-way');
				await cache.put('/restore-under-way', new Response(text, { headers }));
			},
			jsonFile(
				'backup.json',
				backupText(assessment({ 'telephony.cloud': 'yes' }))
			).buffer.toString()
		);
		await open(page, server.url);
		await expect(page.getByText('A restore was cut off before it came to its end.')).toBeVisible();
		await page.getByRole('link', { name: 'Go on with it, or leave it as it is' }).click();
		await page.getByRole('button', { name: 'Go on with the restore' }).click();
		await page.getByRole('button', { name: 'Restore 1 thing' }).click();
		await expect(page.getByText('The backup has been restored.')).toBeVisible();
		await open(page, server.url);
		await expect(page.getByRole('link', { name: 'Mill Lane Surgery', exact: true })).toBeVisible();
		expect(await page.evaluate(() => caches.has('access-ready-restore-under-way'))).toBe(false);
		tablet.check();
	}
);
