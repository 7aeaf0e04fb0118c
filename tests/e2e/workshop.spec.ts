import type { Page } from '@playwright/test';
import {
	addressOf,
	choose,
	heading,
	open,
	openSection,
	saved,
	startAssessment
} from './support/app.ts';
import { bringInPicked, download, lookAt, pickFiles } from './support/files.ts';
import { test, type Tablet } from './support/profile.ts';
import { expect } from './support/test.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
type Letter = (typeof LETTERS)[number];
const nameOf = (letter: Letter) => `Example Practice ${letter}`;
/** Four hand in while the room sits together, two afterwards. */
const LATE: readonly Letter[] = ['E', 'F'];

/** Loads the app once, so that it works without a network from then on. */
async function firstVisit(tablet: Tablet): Promise<void> {
	const page = await tablet.start();
	await open(page);
	await expect(page.getByText('Works without a network')).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await tablet.close();
}

/** A practice answers on its own device; the result is the file that it hands over. */
async function answerOn(tablet: Tablet, letter: Letter) {
	const page = await tablet.start();
	await startAssessment(page, nameOf(letter));
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-03', letter === 'C' ? 'no' : 'yes');
	if (letter === 'B')
		await page
			.getByRole('article')
			.filter({ has: page.getByRole('heading', { name: /^TEL-02 /u }) })
			.getByLabel('Mark for review')
			.check();
	await saved(page);
	await open(page, addressOf(page, 'hand-over/'));
	const { name, bytes } = await download(page, () =>
		page.getByRole('button', { name: 'Save a file' }).click()
	);
	await tablet.close();
	return { name, mimeType: 'application/octet-stream', buffer: bytes };
}

async function go(page: Page, title: string): Promise<void> {
	await page
		.getByRole('navigation', { name: 'Pages of this workshop' })
		.getByRole('link', { name: title })
		.click();
}

async function collect(page: Page, files: readonly Awaited<ReturnType<typeof answerOn>>[]) {
	await go(page, 'Collect');
	await page.getByRole('link', { name: 'Bring in files or codes' }).click();
	await page.getByLabel('Choose files').setInputFiles([...files]);
	await bringInPicked(page);
	await expect(page.getByText(/are in|is in/u).first()).toBeVisible();
	await page.getByRole('link', { name: 'Look at it' }).first().click();
	await expect(heading(page, 'Collect')).toBeVisible();
}

test('A workshop of six practices, from preparation to what they take home, without a network', async ({
	newTablet,
	server
}) => {
	const facilitators = await newTablet();
	const tablets = new Map<Letter, Tablet>();
	for (const letter of LETTERS) tablets.set(letter, await newTablet());
	for (const tablet of [facilitators, ...tablets.values()]) await firstVisit(tablet);
	await server.stop();
	const fileOf = (letter: Letter) => answerOn(tablets.get(letter)!, letter);
	const files = new Map<Letter, Awaited<ReturnType<typeof answerOn>>>();
	for (const letter of LETTERS) files.set(letter, await fileOf(letter));

	const page = await facilitators.start();
	await test.step('Prepare', async () => {
		await open(page);
		await page.getByRole('link', { name: 'For an ICB: workshops' }).click();
		await page.getByRole('button', { name: 'Start a workshop' }).click();
		await page.getByLabel('Name of the workshop').fill('Autumn workshop');
		await page.getByRole('button', { name: 'Start', exact: true }).click();
		await expect(heading(page, 'Prepare')).toBeVisible();
		await page.getByRole('button', { name: /^Add ?: Telephony$/u }).click();
		await page.getByText('Shown as a whole: choose questions to show one at a time').click();
		await page.getByRole('checkbox', { name: /^TEL-02 /u }).check();
		await page.getByRole('checkbox', { name: /^TEL-03 /u }).check();
		await page.getByText('Paste a list').click();
		await page.getByLabel('Practices, one a line').fill(LETTERS.map(nameOf).join('\n'));
		await page.getByRole('button', { name: 'Add them' }).click();
		await expect(page.getByText('6 practices invited', { exact: false }).first()).toBeVisible();
		await page
			.getByRole('checkbox', { name: /Asked not to be named.*Example Practice C/u })
			.check();
		await page.getByLabel('The room has agreed that practices are named').check();
		await expect(page.getByText('the room can work out who it is')).toBeVisible();
	});

	await test.step('Collect what four have answered', async () => {
		const came = LETTERS.filter((letter) => !LATE.includes(letter));
		await collect(
			page,
			came.map((letter) => files.get(letter)!)
		);
		await expect(page.getByText('4 of 6 practices')).toBeVisible();
	});

	await test.step('Run it from the keyboard, as a presenter’s remote does', async () => {
		await go(page, 'Run');
		await expect(heading(page, 'Autumn workshop')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(heading(page, 'Telephony')).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press(' ');
		await expect(heading(page, /call/u)).toBeVisible();
		await expect(page.getByText('3 of 4 said yes')).toBeVisible();
		const no = page.getByRole('row', { name: /^No 1/u });
		// Who asked not to be named is not named, though the room agreed to names.
		await expect(no).toContainText(/Practice [A-Z]$/u);
		await expect(page.getByText('Example Practice C')).toHaveCount(0);
		await page.keyboard.press('b');
		await expect(page.getByRole('button', { name: /^The screen is blank/u })).toBeVisible();
		await page.keyboard.press('b');

		await page.getByRole('button', { name: 'Count hands' }).click();
		await page.getByRole('button', { name: 'One more: Yes' }).click();
		await page.getByRole('button', { name: 'One more: Yes' }).click();
		await page.getByRole('button', { name: 'Keep the count' }).click();
		await expect(page.getByText('By a show of hands')).toBeVisible();
		await page.getByRole('button', { name: 'Park a thought' }).click();
		await page.getByLabel('What shall we come back to?').fill('Holiday messages');
		await page.getByRole('button', { name: 'Park it' }).click();
		await page.getByRole('button', { name: 'Commitment' }).click();
		await page.getByLabel('What will be done?').fill('Switch call-back on at lunch time');
		await page.getByLabel('Who? A role will do').fill('Practice manager');
		await page.getByLabel('By when?').fill('2027-01-31');
		// Between B and D its alias would tell who it is.
		const asked = page.getByRole('group', { name: 'Which practices?' }).getByRole('checkbox');
		await expect(asked).toHaveCount(LETTERS.length);
		await expect(asked.last()).toHaveAccessibleName(/^Practice [A-Z]$/u);
		await page.getByLabel('Example Practice A').check();
		await page.getByLabel('Example Practice E').check();
		await page.getByRole('button', { name: 'Keep it' }).click();
	});

	await test.step('It resumes where it stopped, and sweeps what was marked', async () => {
		await page.reload();
		await expect(page.getByText('3 of 4 said yes')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(heading(page, 'To come back to')).toBeVisible();
		await expect(page.getByText('for review in 1 file')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(page.getByText('Holiday messages')).toBeVisible();
		await page.keyboard.press('PageDown');
		await expect(page.getByText('Practice manager · by 31 January 2027')).toBeVisible();
		await page.getByRole('button', { name: 'Leave' }).click();
		await expect(heading(page, 'Collect')).toBeVisible();
	});

	await test.step('Two come late and are counted all the same', async () => {
		await collect(
			page,
			LATE.map((letter) => files.get(letter)!)
		);
		await expect(page.getByText('6 of 6 practices')).toBeVisible();
	});

	const home = await test.step('Close, and take home', async () => {
		await go(page, 'Close');
		const { bytes } = await download(page, () =>
			page.getByRole('button', { name: /^Save its file ?: Example Practice A$/u }).click()
		);
		await page.getByRole('button', { name: 'Close the workshop' }).click();
		await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible();
		return bytes;
	});

	await test.step('At the practice it is an action of its plan', async () => {
		const tablet = tablets.get('A')!;
		const own = await tablet.start();
		await pickFiles(own, {
			name: 'home.accessready',
			mimeType: 'application/octet-stream',
			buffer: home
		});
		await bringInPicked(own);
		await lookAt(own, nameOf('A'));
		await open(own, addressOf(own, 'plan/'));
		await expect(own.getByText('Switch call-back on at lunch time').first()).toBeVisible();
		await open(own, addressOf(own, 'section/telephony/'));
		await expect(
			own.getByRole('group', { name: /^TEL-03 /u }).getByRole('radio', { name: 'Yes' })
		).toBeChecked();
	});
	for (const tablet of [facilitators, ...tablets.values()]) tablet.check(/ERR_CONNECTION_REFUSED/u);
});

test('A workshop is removed for good only after a safety copy', async ({ tablet }) => {
	const page = await tablet.start();
	await open(page, 'workshop/');
	await page.getByRole('button', { name: 'Look around with an example workshop' }).click();
	await page.waitForURL(/\?w=/u);
	await open(page, 'workshop/');
	await page.getByRole('button', { name: /^Delete/u }).click();
	await page.getByText('Deleted workshops (1)').click();
	await page.getByText('Remove for good', { exact: false }).click();
	await page.getByRole('button', { name: /^Yes, remove it/u }).click();
	await expect(page.getByText('is removed. A safety copy')).toBeVisible();
	await expect(page.getByText('Deleted workshops')).toHaveCount(0);
	await open(page, 'device/');
	await expect(page.getByText(/something was removed for good/u).first()).toBeVisible();
	tablet.check();
});
