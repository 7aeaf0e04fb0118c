/**
 * Measures the choice of another year on the results page, and a flipped answer on the what-if page:
 * from the tap to the next paint.
 *
 *     npm run build && node bench/switch-scheme.mjs
 */
import { tapToPaint } from './tap-to-paint.mjs';
import { spread, withApp } from './with-app.mjs';

const TAPS = 40;

await withApp(async ({ page, addressOf }) => {
	const devtools = await page.context().newCDPSession(page);
	for (const rate of [1, 4])
		for (const path of ['results', 'what-if']) {
			await devtools.send('Emulation.setCPUThrottlingRate', { rate });
			await page.goto(addressOf(`assessment/${path}/`));
			await page.getByRole('radio').first().waitFor();
			await page.getByText('Works without a network').waitFor(); // the offline copy is made
			const radios = page.locator('input[type=radio]:not(:checked)');
			const painted = await tapToPaint(page, TAPS, async (tap) => {
				await radios.nth(tap % (await radios.count())).click();
			});
			console.log(`CPU at 1/${rate}: ${path}, tap to next paint ${spread(painted)}`);
		}
});
