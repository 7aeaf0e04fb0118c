import { COLOURS, audit } from './support/audit.ts';
import { NOT_FOUND, otherViews, plan, results, sectionViews } from './support/pages.ts';
import { targetsOn } from './support/targets.ts';
import { expect, test } from './support/test.ts';

for (const { name, show } of [...otherViews, ...sectionViews])
	test(`Everybody can use ${name}`, async ({ page, watch }) => {
		watch.expect(NOT_FOUND);
		await show(page);

		await test.step('axe finds nothing', () => audit(page));

		await test.step('Every control is big enough for a thumb', async () => {
			const targets = await targetsOn(page);
			expect(targets.length).toBeGreaterThan(2);
			// Half a pixel for the browser's rounding.
			expect(targets.filter(({ width, height }) => height < 43.5 || width < 24)).toEqual([]);
		});

		await test.step('Its colours are readable in the dark', async () => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 24, 23)');
			await audit(page, COLOURS);
		});

		await test.step('Nothing needs scrolling sideways at 320 pixels', async () => {
			await page.setViewportSize({ width: 320, height: 640 });
			const { wide, beyond } = await page.evaluate(() => {
				const edge = document.documentElement.clientWidth;
				return {
					wide: document.documentElement.scrollWidth - edge,
					beyond: [...document.querySelectorAll('main *')]
						.filter((element) => element.checkVisibility())
						.filter((element) => element.getBoundingClientRect().right > edge + 1)
						.filter((element) => !element.closest('[role="region"]'))
						.map((element) => element.outerHTML.slice(0, 120))
				};
			});
			expect(beyond).toEqual([]);
			expect(wide).toBe(0);
		});
	});

for (const { name, show } of [sectionViews[0]!, results, plan])
	test(`axe finds nothing in high contrast on ${name}`, async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await show(page);
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		await audit(page);
	});

for (const { name, show } of [sectionViews[0]!, results, plan])
	test(`axe finds nothing at 320 pixels on ${name}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await show(page);
		await audit(page);
	});
