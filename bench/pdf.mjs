/**
 * Measures the PDF of a fully answered assessment: from the press to the download, and the longest
 * task on the main thread meanwhile.
 *
 *     npm run build && node bench/pdf.mjs
 */
import { spread, withApp } from './with-app.mjs';

const RUNS = 7;

await withApp(async ({ page, addressOf }) => {
	await page.goto(addressOf('assessment/plan/'));
	await page.getByRole('button', { name: 'Download the plan' }).waitFor();
	await page.waitForTimeout(3000); // until the offline copy is made
	await page.evaluate(() => {
		const tasks = /** @type {number[]} */ ([]);
		Object.assign(globalThis, { tasks });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) tasks.push(entry.duration);
		}).observe({ type: 'longtask' });
		// The download begins when the link made for it is clicked.
		const click = HTMLAnchorElement.prototype.click;
		HTMLAnchorElement.prototype.click = function () {
			Object.assign(globalThis, { readyAt: performance.now() });
			click.call(this);
		};
	});
	/** @type {number[]} */
	const times = [];
	for (let run = 0; run < RUNS; run += 1) {
		const [download, pressed] = await Promise.all([
			page.waitForEvent('download'),
			page.evaluate(() => {
				const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
					textContent.includes('Download the plan')
				);
				const at = performance.now();
				button?.click();
				return at;
			})
		]);
		await download.delete();
		times.push((await page.evaluate(() => Reflect.get(globalThis, 'readyAt'))) - pressed);
		await page.waitForTimeout(300);
	}
	const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks'));
	console.log(`First, with the fonts and the writer still to load: ${times[0]?.toFixed(0)} ms`);
	console.log(`Press to PDF: ${spread(times)}`);
	console.log(
		`Tasks over 50 ms on the main thread: ${tasks.length} (${tasks.map(Math.round).join(', ')})`
	);
});
