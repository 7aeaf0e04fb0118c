/**
 * Measures an answer: from the tap on a radio to the next paint, and to "Saved".
 *
 *     npm run build && node bench/answer.mjs
 */
import { tapToPaint } from './tap-to-paint.mjs';
import { spread, withApp } from './with-app.mjs';

const TAPS = 60;

await withApp(async ({ page, addressOf }) => {
	const devtools = await page.context().newCDPSession(page);
	for (const rate of [1, 4]) {
		await devtools.send('Emulation.setCPUThrottlingRate', { rate });
		await page.goto(addressOf('assessment/section/telephony/'));
		await page.getByRole('radio').first().waitFor();
		await page.getByText('Works without a network').waitFor(); // the offline copy is made
		const radios = page.locator('input[type=radio]:not(:checked)');
		/** @type {number[]} */
		const saved = [];
		const painted = await tapToPaint(page, TAPS, async (tap) => {
			const before = Date.now();
			await radios.nth(tap % (await radios.count())).click();
			await page.locator('[data-saving=saved]').waitFor();
			saved.push(Date.now() - before);
		});
		console.log(`CPU at 1/${rate}: tap to next paint ${spread(painted)}`);
		console.log(`CPU at 1/${rate}: tap to "Saved", with the test's own overhead ${spread(saved)}`);
	}
});
