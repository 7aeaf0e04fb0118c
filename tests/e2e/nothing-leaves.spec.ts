import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/find-browser.mjs';
import { addressOf, heading, open, openExample } from './support/app.ts';
import { buildPages } from './support/build-pages.ts';
import { bringInPicked, download, downloadChosen, pickFiles } from './support/files.ts';
import { startOutside, type Outside } from './support/outside.ts';
import { otherViews, sectionViews } from './support/pages.ts';
import { BUILD } from './support/profile.ts';
import { expect, test as base, Watch } from './support/test.ts';
import { startStatic } from '../../scripts/static-server.mjs';

/** A browser whose every way out of this machine is watched, and a server of its own. */
interface Watched {
	readonly outside: Outside;
	/** A fresh profile, of which anything is expected. */
	readonly anything: () => Promise<BrowserContext>;
	/** A fresh profile; it fails in the end on anything the browser complained of. */
	readonly context: (...expected: readonly RegExp[]) => Promise<BrowserContext>;
}

const test = base.extend<{ watched: Watched }>({
	watched: async ({}, use) => {
		const outside = await startOutside();
		const server = await startStatic({ dir: BUILD });
		const executablePath = findBrowser();
		const browser: Browser = await chromium.launch({
			args: [
				...BROWSER_ARGS,
				...outside.args,
				'--use-fake-ui-for-media-stream',
				'--use-fake-device-for-media-stream'
			],
			...(executablePath !== undefined && { executablePath })
		});
		const watches: Watch[] = [];
		const anything = () => browser.newContext({ baseURL: server.url, locale: 'en-GB' });
		await use({
			outside,
			anything,
			context: async (...expected) => {
				const context = await anything();
				const watch = new Watch(context, new URL(server.url).origin);
				for (const complaint of expected) watch.expect(complaint);
				watches.push(watch);
				return context;
			}
		});
		await browser.close();
		await server.stop();
		await outside.stop();
		for (const watch of watches) watch.check();
	}
});

/** Waits until the service worker has everything and answers for the page. */
async function installed(page: Page): Promise<void> {
	await expect(page.getByText('Works without a network')).toBeVisible({ timeout: 60_000 });
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('What leaves the machine is noticed, however it leaves', async ({ watched }) => {
	const page = await (await watched.anything()).newPage();
	// A page without a policy may ask for anything, in every way.
	await page.goto('http://elsewhere.invalid/');
	expect(watched.outside.asked).toContain('http://elsewhere.invalid/');
	await page.evaluate(async () => {
		await fetch('http://fetch.elsewhere.invalid/').catch(() => undefined);
		navigator.sendBeacon('http://beacon.elsewhere.invalid/', 'x');
		new WebSocket('ws://socket.elsewhere.invalid/');
		const worker = "fetch('http://worker.elsewhere.invalid/').catch(() => undefined)";
		new Worker(URL.createObjectURL(new Blob([worker])));
		const hint = document.createElement('link');
		Object.assign(hint, { rel: 'prefetch', href: 'http://prefetch.elsewhere.invalid/' });
		document.head.append(hint);
	});
	for (const way of ['fetch', 'beacon', 'socket', 'worker', 'prefetch'])
		await expect
			.poll(() => watched.outside.asked.some((one) => one.includes(`${way}.elsewhere.invalid`)), {
				message: way
			})
			.toBe(true);
});

test('Nothing on our pages, their workers and the service worker can ask anybody else', async ({
	watched
}) => {
	const context = await watched.anything();
	const page = await context.newPage();
	await open(page);
	await installed(page);
	const refusedInPage = await page.evaluate(async () => {
		const refused: string[] = [];
		document.addEventListener('securitypolicyviolation', (event) =>
			refused.push(event.effectiveDirective)
		);
		await fetch('http://elsewhere.invalid/').catch(() => undefined);
		navigator.sendBeacon('http://elsewhere.invalid/', 'x');
		try {
			new WebSocket('ws://elsewhere.invalid/');
		} catch {
			// Some versions throw, others close the connection.
		}
		new Image().src = 'http://elsewhere.invalid/';
		const frame = document.createElement('iframe');
		frame.src = 'http://elsewhere.invalid/';
		document.body.append(frame);
		const hint = document.createElement('link');
		Object.assign(hint, { rel: 'prefetch', href: 'http://elsewhere.invalid/' });
		document.head.append(hint);
		await new Promise((done) => setTimeout(done, 500));
		// The policy in the page and that in the header each say so.
		return [...new Set(refused)].toSorted();
	});
	expect(refusedInPage).toEqual(['connect-src', 'default-src', 'frame-src', 'img-src']);

	const trial = () =>
		fetch('http://elsewhere.invalid/').then(
			() => 'sent',
			() => 'refused'
		);
	const [serviceWorker] = context.serviceWorkers();
	expect(await serviceWorker?.evaluate(trial)).toBe('refused');
	await open(page, './bring-in/');
	const started = page.waitForEvent('worker');
	await page.getByRole('button', { name: 'Scan QR codes' }).click();
	await page.getByRole('button', { name: 'Start the camera' }).click();
	expect(await (await started).evaluate(trial)).toBe('refused');
	expect(watched.outside.asked).toEqual([]);
});

test('Making, previewing, locking and scanning ask nobody else', async ({ watched }) => {
	const context = await watched.context();
	const page = await context.newPage();
	await openExample(page);
	await installed(page);
	const tasks = page.url();

	await open(page, addressOf(page, 'documents/'));
	for (const format of [/^PDF/u, /^Word/u, /^Web page/u, /^Excel/u, /^CSV/u, /^Calendar/u]) {
		await page.getByRole('radio', { name: format }).check();
		const { bytes } = await downloadChosen(page);
		expect(bytes.length).toBeGreaterThan(500);
	}
	await page.getByRole('radio', { name: /^Web page/u }).check();
	await page.getByRole('button', { name: 'Preview' }).click();
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Access improvement plan');
	const tab = context.waitForEvent('page');
	await page.getByRole('link', { name: 'Open the preview in a tab of its own' }).click();
	const opened = await tab;
	await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Access improvement plan');
	expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
	await opened.close();

	await page.goto(tasks);
	await open(page, addressOf(page, 'hand-over/'));
	await page.getByText('Save an encrypted file').first().click();
	await page.getByLabel('Passphrase', { exact: true }).fill('harbour violin eleven');
	await page.getByLabel('The same passphrase again').fill('harbour violin eleven');
	const locked = await download(page, () =>
		page.getByRole('button', { name: 'Save an encrypted file' }).click()
	);
	const mimeType = 'application/octet-stream';
	await pickFiles(page, { name: locked.name, mimeType, buffer: locked.bytes });
	await page.getByLabel('Passphrase', { exact: false }).fill('harbour violin eleven');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	// On purpose it takes its time.
	const bringing = page.getByRole('button', { name: /^Bring in [\d,]+ files?$/u });
	await expect(bringing).toBeVisible({ timeout: 60_000 });
	await bringInPicked(page);
	await expect(page.getByText(/nothing new\./u)).toBeVisible();

	await open(page, './bring-in/');
	await page.getByRole('button', { name: 'Scan QR codes' }).click();
	await page.getByRole('button', { name: 'Start the camera' }).click();
	await expect
		.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
		.toBeGreaterThan(0);
	await open(page, './about/');
	await expect(heading(page, 'About, privacy and sources')).toBeVisible();
	expect(watched.outside.asked).toEqual([]);
});

/** Makes the example of a kind; the result is the query by which its pages know it. */
async function exampleOf(page: Page, kind: string): Promise<string> {
	await open(page, kind === 'assessment' ? './' : `./${kind}/`);
	const of = kind === 'assessment' ? 'practice' : kind;
	await page.getByRole('button', { name: `Look around with an example ${of}` }).click();
	await page.waitForURL(/\?[answ]=/u);
	return new URL(page.url()).search;
}

test('No page of the build asks anybody else', async ({ watched }) => {
	test.setTimeout(300_000);
	const context = await watched.context();
	const page = await context.newPage();
	const kinds = ['assessment', 'network', 'workshop', 'system'];
	const queries = new Map<string, string>();
	for (const kind of kinds) queries.set(kind, await exampleOf(page, kind));
	const pages = await buildPages();
	expect(pages.length).toBeGreaterThan(50);
	for (const path of pages) {
		const [kind = ''] = path.split('/');
		await open(page, `./${path}${queries.get(kind) ?? ''}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect([path, ...watched.outside.asked]).toEqual([path]);
	}
});

// The same views are walked through by accessibility.spec.ts, where `Watch` alone looks on.
test('No state of any page asks anybody else', async ({ watched }) => {
	test.skip(process.env.EVERY_VIEW === undefined, 'the long run: EVERY_VIEW=1');
	test.setTimeout(1_800_000);
	for (const { name, show } of [...otherViews, ...sectionViews])
		await test.step(name, async () => {
			const look = async () => {
				const context = await watched.anything();
				await show(await context.newPage());
				await context.close();
			};
			// Whether a page comes up at once is for other tests; here it has a second chance.
			await look().catch(look);
			expect(watched.outside.asked).toEqual([]);
		});
});
