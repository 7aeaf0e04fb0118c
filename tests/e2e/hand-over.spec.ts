import {
	addressOf,
	choose,
	open,
	openSection,
	radio,
	judgeBy,
	openExample,
	saved,
	startAssessment
} from './support/app.ts';
import { codesOn, filmOf } from './support/codes.ts';
import { bringInPicked, download, lookAt, pickFiles } from './support/files.ts';
import { test, type Tablet } from './support/profile.ts';
import { cameraArgs } from './support/qr-video.ts';
import { expect } from './support/test.ts';
import type { Page } from '@playwright/test';

const PASSPHRASE = 'harbour violin eleven';

/** An assessment with two answers on a first device; ends on its page "Hand over". */
async function firstDevice(tablet: Tablet): Promise<Page> {
	const page = await tablet.start();
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await choose(page, 'TEL-03', 'partly');
	await saved(page);
	await open(page, addressOf(page, 'hand-over/'));
	return page;
}

const file = (name: string, bytes: Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: bytes
});

async function handOver(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	await open(page, addressOf(page, 'hand-over/'));
	return download(page, () => page.getByRole('button', { name: 'Save a file' }).click());
}

test('Two people who answered apart put their copies together, and choose where they differ', async ({
	newTablet
}) => {
	const [managers, partners] = [await newTablet(), await newTablet()];
	const manager = await firstDevice(managers);
	const first = await handOver(manager);
	expect(first.name).toMatch(/^Mill-Lane-Surgery-\d{4}-\d\d-\d\d\.accessready$/u);

	const partner = await partners.start();
	await pickFiles(partner, file(first.name, first.bytes));
	await bringInPicked(partner);
	await expect(partner.getByText('“Mill Lane Surgery”: added.')).toBeVisible();
	await lookAt(partner, 'Mill Lane Surgery');
	await openSection(partner, 'Telephony');
	await expect(radio(partner, 'TEL-03', 'partly')).toBeChecked();
	await choose(partner, 'TEL-03', 'no');
	await choose(partner, 'TEL-04', 'yes');
	await saved(partner);
	const second = await handOver(partner);

	await pickFiles(manager, file(second.name, second.bytes));
	await bringInPicked(manager);
	await expect(manager.getByText('“Mill Lane Surgery”: merged with 1 difference.')).toBeVisible();
	const difference = manager.getByRole('group', { name: /^TEL-03 /u });
	await expect(difference.getByRole('radio', { name: /^In the file/u })).toBeChecked();
	await difference.getByRole('radio', { name: /^On this device/u }).check();
	await lookAt(manager, 'Mill Lane Surgery');
	await openSection(manager, 'Telephony');
	await expect(radio(manager, 'TEL-03', 'partly')).toBeChecked();
	await expect(radio(manager, 'TEL-04', 'yes')).toBeChecked();

	// What was chosen wins on the other device too, and the same file once more is recognised.
	const third = await handOver(manager);
	await pickFiles(partner, file(third.name, third.bytes));
	await bringInPicked(partner);
	await expect(partner.getByText(/^“Mill Lane Surgery”: merged/u)).toBeVisible();
	await pickFiles(partner, file(third.name, third.bytes));
	await bringInPicked(partner);
	await expect(partner.getByText('“Mill Lane Surgery”: nothing new.')).toBeVisible();
	await lookAt(partner, 'Mill Lane Surgery');
	await openSection(partner, 'Telephony');
	await expect(radio(partner, 'TEL-03', 'partly')).toBeChecked();
	managers.check();
	partners.check();
});

test('An encrypted file opens with its passphrase only, without a network', async ({
	newTablet,
	server
}) => {
	const [from, to] = [await newTablet(), await newTablet()];
	const sender = await firstDevice(from);
	await sender.getByText('Save an encrypted file').first().click();
	await sender.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await sender.getByLabel('The same passphrase again').fill('another');
	const make = sender.getByRole('button', { name: 'Save an encrypted file' });
	await make.click();
	await expect(sender.getByText(/No file was made\./u)).toBeVisible();
	await sender.getByLabel('The same passphrase again').fill(PASSPHRASE);
	const locked = await download(sender, () => make.click());
	expect(locked.bytes.toString('latin1')).not.toContain('Mill Lane');

	const receiver = await to.start();
	await open(receiver);
	await expect(receiver.getByText('Works without a network')).toBeVisible();
	await receiver.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.stop();
	await pickFiles(receiver, file(locked.name, locked.bytes));
	await receiver.getByLabel('Passphrase', { exact: false }).fill('harbour violin twelve');
	await receiver.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(receiver.getByText('That is not the passphrase.')).toBeVisible();
	await receiver.getByLabel('Passphrase', { exact: false }).fill(PASSPHRASE);
	await receiver.getByRole('button', { name: 'Open', exact: true }).click();
	await bringInPicked(receiver);
	await lookAt(receiver, 'Mill Lane Surgery');
	from.check();
	to.check(/ERR_CONNECTION_REFUSED/u);
});

/** A device whose camera looks at the codes on the screen of another; its page "Bring in". */
async function beforeTheScreen(tablet: Tablet, screen: Page, film: string): Promise<Page> {
	await screen.getByRole('button', { name: 'Show QR codes' }).click();
	await filmOf(film, await codesOn(screen));
	const page = await tablet.start(...cameraArgs(film));
	await open(page, './bring-in/');
	await page.getByRole('button', { name: 'Scan QR codes' }).click();
	await page.getByRole('button', { name: 'Start the camera' }).click();
	return page;
}

test('A camera takes over a whole assessment as a sequence of codes', async ({
	newTablet
}, info) => {
	const [from, to] = [await newTablet(), await newTablet()];
	const sender = await from.start();
	await openExample(sender);
	const answered = await sender.getByText(/questions for the practice answered/u).textContent();
	await open(sender, addressOf(sender, 'hand-over/'));
	const receiver = await beforeTheScreen(to, sender, info.outputPath('codes.y4m'));
	await bringInPicked(receiver);
	await lookAt(receiver, 'Example practice (made up)');
	await expect(receiver.getByText(/questions for the practice answered/u)).toHaveText(
		answered ?? ''
	);
	from.check();
	to.check();
});

test('A camera takes over the summary of a scheme in one code', async ({ newTablet }, info) => {
	const [from, to] = [await newTablet(), await newTablet()];
	const sender = await firstDevice(from);
	await sender.getByRole('radio', { name: /^Summary of one scheme/u }).check();
	await judgeBy(sender, 'CAIP 2024/25');
	const receiver = await beforeTheScreen(to, sender, info.outputPath('code.y4m'));
	await expect(sender.getByText(/^Part 1 of/u)).toHaveCount(0);
	await bringInPicked(receiver);
	await lookAt(receiver, 'Mill Lane Surgery');
	await openSection(receiver, 'Telephony');
	await expect(radio(receiver, 'TEL-03', 'partly')).toBeChecked();
	from.check();
	to.check();
});

test('A file that another app shares arrives on the page "Bring in"', async ({ tablet }) => {
	const page = await firstDevice(tablet);
	const saved = await handOver(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.evaluate(
		async ({ name, text }) => {
			const form = new FormData();
			form.append('files', new File([text], name));
			await fetch('/bring-in/', { method: 'POST', body: form });
		},
		{ name: saved.name, text: saved.bytes.toString() }
	);
	await open(page, './bring-in/?shared');
	await expect(page.getByText(saved.name, { exact: true })).toBeVisible();
	await bringInPicked(page);
	await expect(page.getByText('“Mill Lane Surgery”: nothing new.')).toBeVisible();
	tablet.check();
});
