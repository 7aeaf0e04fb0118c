/**
 * Measures what a browser fetches, compressed, from the first page of a new user to the first
 * answerable question, and exits with 1 when it is over budget. Sizes do not vary with the machine,
 * so this one may gate a build.
 *
 *     npm run bench:size
 */
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';

/** Kilobytes (1,000 bytes) of body as sent, docs/performance.md. */
const BUDGET = { all: 75, script: 60 };

const server = await startStatic();
const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
/** @type {Promise<{ path: string, type: string, bytes: number }>[]} */
let fetching = [];

const page = await newPage();
await page.goto(server.url);
await report(page, 'Start page');
await page.getByRole('link', { name: 'Start an assessment' }).click();
await page.getByLabel('Practice name').fill('Practice');
await page.getByRole('button', { name: 'Start' }).click();
await page.getByRole('link', { name: 'Begin' }).click();
await page.getByRole('radio').first().waitFor();
const journey = await report(page, 'From the start page to the first question');

// The same assessment in a browser that has nothing cached.
fetching = [];
const storageState = await page.context().storageState({ indexedDB: true });
const section = await newPage({ storageState });
await section.goto(page.url().replace(/#.*/u, ''));
await section.getByRole('radio').first().waitFor();
const direct = await report(section, 'A section opened by its address');

await browser.close();
await server.stop();
const over = direct.all > BUDGET.all || direct.script > BUDGET.script || journey.all > BUDGET.all;
console.log(
	over ? `Over budget: ${BUDGET.all} kB, JavaScript ${BUDGET.script} kB` : 'Within budget'
);
process.exit(over ? 1 : 0);

/**
 * A page that fetches what it needs and no more. The worker's copy of everything, the guide, and
 * what else waits a second for the page to stand never come: how far they got would be up to the
 * machine.
 * @param {import('@playwright/test').BrowserContextOptions} [options]
 */
async function newPage(options) {
	const context = await browser.newContext({ ...options, serviceWorkers: 'block' });
	await context.addInitScript(() => {
		const after = window.setTimeout;
		Object.assign(window, {
			setTimeout: (/** @type {() => void} */ run, wait = 0) => (wait < 1000 ? after(run, wait) : 0)
		});
	});
	const opened = await context.newPage();
	opened.on('requestfinished', (request) =>
		fetching.push(
			request.sizes().then(({ responseBodySize }) => ({
				path: new URL(request.url()).pathname,
				type: request.resourceType(),
				bytes: responseBodySize
			}))
		)
	);
	return opened;
}

/**
 * @param {import('@playwright/test').Page} shown
 * @param {string} name
 */
async function report(shown, name) {
	await shown.waitForLoadState('networkidle');
	const fetched = await Promise.all(fetching);
	// Icons and the manifest are fetched by the browser for itself, whatever the page needs.
	const own = fetched.filter(({ type }) => !['image', 'manifest', 'other'].includes(type));
	const kB = (/** @type {typeof fetched} */ files) =>
		files.reduce((total, { bytes }) => total + bytes, 0) / 1000;
	const [all, script] = [kB(own), kB(own.filter(({ type }) => type === 'script'))];
	console.log(
		`${name}: ${all.toFixed(1)} kB in ${own.length} files, of which JavaScript ${script.toFixed(1)} kB`
	);
	if (process.argv.includes('--files'))
		for (const file of own) console.log(`  ${kB([file]).toFixed(1)}\t${file.type}\t${file.path}`);
	return { all, script };
}
