/**
 * Measures the documents of the example practice in the built app: from the press of "Download" to
 * the file, for each format, with its size; what is in the PDF; and the longest tasks on the main
 * thread meanwhile.
 *
 *     npm run build && node bench/documents.mjs
 */
import { readFileSync } from 'node:fs';
import { lookInto } from './look-into.mjs';
import { spread, withApp } from './with-app.mjs';

const RUNS = 7;
const FORMATS = ['PDF', 'Word', 'Excel', 'CSV', 'Calendar', 'Web page'];

await withApp(async ({ page, addressOf }) => {
	await page.goto(addressOf('assessment/documents/'));
	const button = page.getByRole('button', { name: 'Download', exact: true });
	await button.waitFor();
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

	/** Presses "Download" and gives the milliseconds until the file was handed over, and its bytes. */
	async function made() {
		const [download, pressed] = await Promise.all([
			page.waitForEvent('download'),
			button.evaluate((element) => {
				const at = performance.now();
				/** @type {HTMLElement} */ (element).click();
				return at;
			})
		]);
		const readyAt = await page.evaluate(() => Reflect.get(globalThis, 'readyAt'));
		const bytes = new Uint8Array(readFileSync(await download.path()));
		await download.delete();
		return { time: readyAt - pressed, bytes };
	}

	for (const format of FORMATS) {
		await page.getByRole('radio', { name: new RegExp(`^${format}`, 'u') }).check();
		await page.evaluate(() => Reflect.get(globalThis, 'tasks').splice(0));
		const first = await made();
		/** @type {number[]} */
		const times = [];
		for (let run = 0; run < RUNS; run += 1) {
			times.push((await made()).time);
			await page.waitForTimeout(300);
		}
		const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks'));
		console.log(
			`${format}: press to file ${spread(times)}; the first ${first.time.toFixed(0)} ms; ` +
				`${(first.bytes.length / 1000).toFixed(1)} kB`
		);
		if (format === 'PDF') console.log('  in it:', await lookInto(first.bytes));
		console.log(
			`  tasks over 50 ms on the main thread: ${tasks.length} (${tasks.map(Math.round).join(', ')})`
		);
	}
});
