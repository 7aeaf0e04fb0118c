import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/find-browser.mjs';
import { startStatic } from '../scripts/static-server.mjs';

/**
 * Serves the build, opens the example practice in a fresh browser, and hands over the page and the
 * address of its assessment's pages.
 * @param {(app: { page: import('@playwright/test').Page, addressOf: (path: string) => string }) => Promise<void>} measure
 */
export async function withApp(measure) {
	const server = await startStatic();
	const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_ARGS });
	const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
	await page.goto(server.url);
	await page.getByRole('button', { name: 'Look around' }).click();
	await page.waitForURL(/assessment/u);
	const id = new URL(page.url()).searchParams.get('a');
	await measure({ page, addressOf: (path) => `${server.url}${path}?a=${id}` });
	await browser.close();
	await server.stop();
}

/** @param {readonly number[]} values */
export function spread(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
	return `median ${median.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms of ${sorted.length}`;
}
