/**
 * Measures the next question on the projector: from the key to the next paint, in the example
 * workshop at 1920 by 1080.
 *
 *     npm run build && node bench/projector.mjs
 */
import { tapToPaint } from './tap-to-paint.mjs';
import { spread, withApp } from './with-app.mjs';

const KEYS = 60;

await withApp(async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto(new URL('/workshop/', page.url()).href);
	await page.getByRole('button', { name: 'Look around with an example workshop' }).click();
	await page.waitForURL(/\?w=/u);
	const { origin, search } = new URL(page.url());
	const devtools = await page.context().newCDPSession(page);
	for (const rate of [1, 4]) {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate });
		await page.goto(`${origin}/workshop/run/${search}`);
		await page.getByRole('button', { name: 'Next' }).waitFor();
		await page.waitForTimeout(1500);
		await page.keyboard.press('Home');
		// Forth and back over the first sections, so that every key shows another step.
		const painted = await tapToPaint(page, KEYS, (index) =>
			page.keyboard.press(index % 12 < 6 ? 'PageDown' : 'PageUp')
		);
		console.log(`CPU at 1/${rate}: key to next paint ${spread(painted)}`);
	}
});
