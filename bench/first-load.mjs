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
// Without the worker, whose copy of everything is fetched when the page is idle.
const context = await browser.newContext({ serviceWorkers: 'block' });
// The guide comes a second later, to whoever is still reading then; whether it does is up to the machine.
await context.addInitScript(() => localStorage.setItem('access-ready:seen:guide', 'yes'));
const page = await context.newPage();

/** @type {{ path: string, type: string, bytes: number }[]} */
const fetched = [];
const watch = (/** @type {import('@playwright/test').Page} */ watched) =>
	watched.on('requestfinished', async (request) => {
		const { responseBodySize } = await request.sizes();
		const path = new URL(request.url()).pathname;
		fetched.push({ path, type: request.resourceType(), bytes: responseBodySize });
	});
watch(page);

/** Long enough for the sizes to be reported, shorter than what is fetched when the page is idle. */
const settled = () => page.waitForTimeout(300);
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
/** @param {string} name */
function report(name) {
	const sum = (/** @type {(type: string) => boolean} */ wanted) =>
		fetched.filter(({ type }) => wanted(type)).reduce((total, { bytes }) => total + bytes, 0);
	// Icons and the manifest are fetched by the browser for itself, whatever the page needs.
	const own = (/** @type {string} */ type) => !['image', 'manifest', 'other'].includes(type);
	const [all, script] = [sum(own), sum((type) => type === 'script')];
	console.log(
		`${name}: ${kB(all)} kB in ${fetched.length} files, of which JavaScript ${kB(script)} kB`
	);
	if (process.argv.includes('--files'))
		for (const { path, type, bytes } of fetched) console.log(`  ${kB(bytes)}\t${type}\t${path}`);
	return { all: all / 1000, script: script / 1000 };
}

await page.goto(server.url);
await settled();
report('Start page');
await page.getByRole('link', { name: 'Start an assessment' }).click();
await page.getByLabel('Practice name').fill('Practice');
await page.getByRole('button', { name: 'Start' }).click();
await page.getByRole('link', { name: 'Begin' }).click();
await page.getByRole('radio').first().waitFor();
await settled();
const journey = report('From the start page to the first question');

// The same assessment in a browser that has nothing cached.
const state = await context.storageState({ indexedDB: true });
const fresh = await browser.newContext({ serviceWorkers: 'block', storageState: state });
const section = await fresh.newPage();
fetched.length = 0;
watch(section);
await section.goto(page.url().replace(/#.*/u, ''));
await section.getByRole('radio').first().waitFor();
await section.waitForTimeout(300);
const direct = report('A section opened by its address');

await browser.close();
await server.stop();
const over = direct.all > BUDGET.all || direct.script > BUDGET.script || journey.all > BUDGET.all;
console.log(
	over ? `Over budget: ${BUDGET.all} kB, JavaScript ${BUDGET.script} kB` : 'Within budget'
);
process.exit(over ? 1 : 0);
