/**
 * Taps `count` times and gives the milliseconds from each tap to the next paint, by Event Timing:
 * steps of 8 ms; what took less than 16 ms is not reported by the browser and counted as 8.
 * @param {import('@playwright/test').Page} page
 * @param {number} count
 * @param {(index: number) => Promise<void>} tap
 */
export async function tapToPaint(page, count, tap) {
	await page.evaluate(() => {
		const seen = /** @type {{ id: number, duration: number }[]} */ ([]);
		Object.assign(globalThis, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.push({ id: Reflect.get(entry, 'interactionId'), duration: entry.duration });
		}).observe({ type: 'event', durationThreshold: 16 });
	});
	for (let index = 0; index < count; index += 1) {
		await tap(index);
		await page.waitForTimeout(60);
	}
	const durations = await page.evaluate(() => {
		/** @type {Map<number, number>} */
		const longest = new Map();
		for (const { id, duration } of Reflect.get(globalThis, 'seen'))
			if (id > 0) longest.set(id, Math.max(duration, longest.get(id) ?? 0));
		return [...longest.values()];
	});
	return [...durations, ...Array.from({ length: count - durations.length }, () => 8)];
}
