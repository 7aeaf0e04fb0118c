import type { Answer, Assessment } from '#assessments';
import type { CDPSession, Page } from '@playwright/test';
import { backupText } from '../builders/backups.ts';
import {
	addressOf,
	choose,
	heading,
	open,
	openSection,
	radio,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { holdOldDatabase, makeNewerDatabase, readStore, type Row } from './support/database.ts';
import { bringInPicked, jsonFile, pickFiles } from './support/files.ts';
import { expect, test } from './support/test.ts';

/** The browser's own hand on what it keeps for the site. */
const browserOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
const originOf = (page: Page): string => new URL(page.url()).origin;

async function startAnswering(page: Page): Promise<void> {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await saved(page);
}

/** Sets the most that the site may keep, in bytes; without a size the browser's own rule holds again. */
async function limitTo(page: Page, origin: string, quotaSize?: number): Promise<void> {
	const browser = await browserOf(page);
	await browser.send('Storage.overrideQuotaForOrigin', {
		origin,
		...(quotaSize !== undefined && { quotaSize })
	});
}

test('Where the browser gives no room at all, an assessment is not started, and nothing typed is lost', async ({
	page,
	baseURL
}) => {
	const { origin } = new URL(baseURL!);
	await limitTo(page, origin, 1);
	await open(page, './start/');
	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'out of space' })).toBeVisible();
	await expect(page.getByLabel('Practice name')).toHaveValue('Mill Lane Surgery');
	await limitTo(page, origin);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
});

test('When the browser’s own limit is reached in the midst of work, that is said, and there is a way on', async ({
	page
}) => {
	await startAnswering(page);
	await limitTo(page, originOf(page), 1);
	const full = page.getByText('Not saved. This device is out of space.');
	// The browser goes on for half a minute with the room that it found before.
	await expect(async () => {
		await choose(page, 'TEL-02', 'yes');
		await choose(page, 'TEL-02', 'no');
		await expect(full).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 90_000 });
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();

	await limitTo(page, originOf(page));
	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});

test('When the site’s data are cleared under an open page, nothing is called saved that would not be found again', async ({
	page
}) => {
	await startAnswering(page);
	const section = page.url();
	const browser = await browserOf(page);
	await browser.send('Storage.clearDataForOrigin', {
		origin: originOf(page),
		storageTypes: 'indexeddb'
	});
	await choose(page, 'TEL-02', 'no');
	const cleared = page.getByText(/^Not saved\. It was cleared from this browser/u);
	await expect(cleared).toBeVisible();
	await expect(page.getByText(/^Saved on this device/u)).toHaveCount(0);
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();

	await page.getByRole('button', { name: 'Try again' }).click();
	await saved(page);
	await expect(page.locator('[data-saving]')).toBeFocused();
	await open(page, section);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await expect(radio(page, 'TEL-02', 'no')).toBeChecked();
});

test('A page of an older version that never lets go of the database is told of, and nothing is lost', async ({
	page,
	context
}) => {
	const old = await context.newPage();
	await old.route('**/old-version', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>An older version</title>' })
	);
	await old.goto('./old-version');
	await old.evaluate(holdOldDatabase);
	await open(page);
	await expect(page.getByRole('alert').filter({ hasText: 'Another version' })).toContainText(
		'Close every Access Ready tab and open it again',
		{ timeout: 30_000 }
	);
	await old.close();
	await startAnswering(page);
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
});

test('A database that a newer version has made is left as it is, and the page says so', async ({
	page
}) => {
	await open(page, './about/');
	await page.evaluate(makeNewerDatabase);
	await open(page);
	await expect(page.getByRole('alert').filter({ hasText: 'Another version' })).toBeVisible();
	await open(page, './start/');
	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'update the app' })).toBeVisible();
	await expect(page.getByLabel('Practice name')).toHaveValue('Mill Lane Surgery');
	expect(await readStore(page, 'of-a-later-year')).toEqual({ version: 1000, rows: ['kept'] });
});

test('A clock that is set back does not make an older answer win', async ({ page }) => {
	await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
	await startAnswering(page);
	await page.clock.setSystemTime(new Date('2026-11-22T09:00:00Z'));
	await choose(page, 'TEL-01', 'no');
	await saved(page);
	await expect(radio(page, 'TEL-01', 'no')).toBeChecked();
	const section = page.url();
	const changes = async () => {
		const { rows } = await readStore(page, 'changes');
		return (rows as readonly Row<{ at: string; after: Answer }>[])
			.map(({ value }) => value)
			.toSorted((a, b) => (a.at < b.at ? -1 : 1));
	};

	await test.step('It is the one that is kept, with a later stamp', async () => {
		const [answer] = (await readStore(page, 'answers')).rows as readonly Row<Answer>[];
		expect(answer!.value.value).toEqual({ kind: 'choice', choice: 'no' });
		expect(answer!.value.changedAt > '2026-11-23T10:00').toBe(true);
		expect((await changes()).map(({ after }) => after.value)).toEqual([
			{ kind: 'choice', choice: 'yes' },
			{ kind: 'choice', choice: 'no' }
		]);
	});

	await test.step('It is shown after a reload, also in the history', async () => {
		await open(page, section);
		await expect(radio(page, 'TEL-01', 'no')).toBeChecked();
		await page
			.getByText(/^History of this answer/u)
			.first()
			.click();
		await expect(page.getByRole('article').first()).toContainText(/Yes.*No|No.*Yes/su);
	});

	await test.step('It wins against a copy of the former answer that is brought in', async () => {
		const [header] = (await readStore(page, 'assessments')).rows as readonly Assessment[];
		const [former] = await changes();
		const copy = { ...header!, answers: { 'telephony.cloud': former!.after }, plan: {} };
		await pickFiles(page, jsonFile('former.json', backupText(copy)));
		await bringInPicked(page);
		await expect(page.getByText(/1 (file: 1 )?is in/u)).toBeVisible();
		await open(page, section);
		await expect(radio(page, 'TEL-01', 'no')).toBeChecked();
	});
});

test('A private window works, and the page of the device says what becomes of it', async ({
	page,
	browser
}) => {
	// Each context of the browser is what a private window is: nothing of it outlives its last page.
	await startAnswering(page);
	const section = addressOf(page, 'section/telephony/');
	await page.reload();
	await ready(page);
	await expect(radio(page, 'TEL-01', 'yes')).toBeChecked();
	await open(page, './device/');
	await expect(
		page.getByText(/^In a private \(incognito\) window everything is gone/u)
	).toBeVisible();

	const another = await browser.newContext();
	const next = await another.newPage();
	await open(next, section);
	await expect(heading(next, 'This assessment cannot be opened')).toBeVisible();
	await another.close();
});
