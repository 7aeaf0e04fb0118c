import { writeEnvelope, type EnvelopeContent } from '#exchange';
import { SHARES } from '#networks';
import { loadBank } from '#questions';
import type { Assessment } from '#assessments';
import type { Page } from '@playwright/test';
import { answer, chose } from '../builders/answers.ts';
import { exampleReceived } from '../builders/networks.ts';
import { bestAnswers } from '../builders/best-answers.ts';
import { readPdf } from '../read-pdf.ts';
import { heading, judgeBy, open } from './support/app.ts';
import { bringInPicked, download, downloadChosen, jsonFile } from './support/files.ts';
import { test } from './support/profile.ts';
import { expect } from './support/test.ts';

const best = bestAnswers(await loadBank());
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** The file that a practice hands over; nobody has call-back where `callBack` is no. */
async function fileOf(letter: (typeof LETTERS)[number], callBack: 'yes' | 'no', at: string) {
	const { assessment } = exampleReceived(LETTERS.indexOf(letter), {
		...best,
		'telephony.call-back': answer('telephony.call-back', chose(callBack), { changedAt: at })
	});
	return envelope(`${assessment.title}.accessready`, assessment, at);
}

async function envelope(name: string, assessment: Assessment, madeAt: string) {
	const content: EnvelopeContent = {
		kind: 'practice',
		madeAt,
		app: 'test',
		assessments: [
			{ assessment, snapshots: [], changes: [], sharing: { shares: SHARES, onward: false } }
		],
		networks: [],
		schemes: []
	};
	return jsonFile(name, await writeEnvelope(content));
}

/** Opens another page of the network. */
async function go(page: Page, title: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Pages of this network' })
		.getByRole('link', { name: title })
		.click();
}

async function bringIn(page: Page, ...files: readonly Awaited<ReturnType<typeof fileOf>>[]) {
	await go(page, 'Practices');
	await page.getByRole('link', { name: 'Bring in files', exact: true }).click();
	await page.getByLabel('Choose files').setInputFiles([...files]);
	await expect(page.getByRole('radio', { name: /^Harbour Network/u })).toBeChecked();
	await bringInPicked(page);
	await expect(page.getByText(/are in|is in/u).first()).toBeVisible();
	await page.getByRole('link', { name: 'Look at it' }).first().click();
	await expect(heading(page, 'Practices')).toBeVisible();
}

test('Six practices’ files become a declaration, without a network', async ({ tablet, server }) => {
	const now = new Date().toISOString();
	const page = await tablet.start();
	await open(page);
	await expect(page.getByText('Works without a network')).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await server.stop();

	await test.step('The network and its practices', async () => {
		await page.getByRole('link', { name: 'For a PCN: practices side by side' }).click();
		await page.getByRole('button', { name: 'Start a network' }).click();
		await page.getByLabel('Name of the network').fill('Harbour Network');
		await page.getByLabel('PCN code (optional)').fill('U12345');
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(heading(page, 'Practices')).toBeVisible();
		await page.getByText('Paste a list').click();
		await page
			.getByLabel('Practices, one a line')
			.fill(
				LETTERS.map((letter, at) => `Example Practice ${letter}, A${String(10_001 + at)}`).join(
					'\n'
				)
			);
		await page.getByRole('button', { name: 'Add them' }).click();
		await expect(page.getByText('6 practices added')).toBeVisible();
		await page.getByLabel('Adjusted population').fill('50000');
		await page.getByLabel('On which day').fill('2024-01-01');
		await page.getByRole('button', { name: 'Add the population' }).click();
		await expect(page.getByText('50,000', { exact: false }).first()).toBeVisible();
	});

	await test.step('Five files come, one of them damaged and one without call-back', async () => {
		const [a, b, c, d, e] = await Promise.all(
			(['A', 'B', 'C', 'D', 'E'] as const).map((letter) =>
				fileOf(letter, letter === 'C' ? 'no' : 'yes', now)
			)
		);
		const damaged = { ...e!, buffer: e!.buffer.subarray(0, 2000) };
		await bringIn(page, a!, b!, c!, d!, damaged);
	});

	await test.step('What blocks can be followed back to the answer', async () => {
		await go(page, 'Status');
		await judgeBy(page, 'CAIP 2024/25');
		const why = (practice: string) =>
			page.getByRole('button', {
				name: new RegExp(`why, Better digital telephony, ${practice}$`, 'u')
			});
		await expect(why('Example Practice A')).toContainText('Met');
		await expect(why('Example Practice E')).toContainText('File missing');
		await why('Example Practice C').click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText(/TEL-03/u).first()).toBeAttached();
		await page.keyboard.press('Escape');
		await expect(why('Example Practice C')).toBeFocused();
		await go(page, 'Claim');
		await expect(
			page.getByText('Not to be declared yet: 3 of 6 practices met; 1 not met, 2 without a file.')
		).toBeVisible();
	});

	await test.step('The late ones come, and the component is declared', async () => {
		const later = new Date().toISOString();
		await bringIn(
			page,
			await fileOf('C', 'yes', later),
			await fileOf('E', 'yes', later),
			await fileOf('F', 'yes', later)
		);
		await go(page, 'Claim');
		const telephony = page.getByRole('region', { name: /^Better digital telephony/u });
		await expect(
			telephony.getByText(/^It may be declared: all 6 practices meet it/u)
		).toBeVisible();
		// 50,000 people at £0.464: facts of 2024/25 in the scheme's own sources.
		await expect(telephony.getByText('£23,200.00')).toBeVisible();
		await telephony.getByRole('radio', { name: /^Declared to the commissioner/u }).check();
		await telephony.getByLabel('Declared on').fill('2025-03-20');
		await telephony.getByLabel('Declared on').blur();
		await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
	});

	await test.step('The sheet says so, for every practice', async () => {
		await go(page, 'Documents');
		const { name, bytes } = await downloadChosen(page);
		expect(name).toMatch(/\.pdf$/u);
		const text = (await readPdf(new Uint8Array(bytes))).pages.join(' ');
		for (const letter of LETTERS) expect(text).toContain(`Example Practice ${letter}`);
		expect(text).toContain('£23,200.00');
		expect(text).toContain('20 March 2025');
	});

	await test.step('The collation goes on in one file, without the detail nobody agreed to', async () => {
		await go(page, 'Hand over');
		const { bytes } = await download(page, () =>
			page.getByRole('button', { name: 'Save a file' }).click()
		);
		const file = JSON.parse(bytes.toString()) as {
			kind: string;
			assessments: unknown[];
			networks: { withoutDetail: unknown[] }[];
		};
		expect(file.kind).toBe('network');
		expect(file.assessments).toEqual([]);
		expect(file.networks[0]?.withoutDetail).toHaveLength(6);
	});
	tablet.check(/ERR_CONNECTION_REFUSED/u);
});
