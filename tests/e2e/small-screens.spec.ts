import { audit } from './support/audit.ts';
import { NOT_FOUND, otherViews, plan, results, sectionViews } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const { name, show } of [...otherViews, ...sectionViews])
	test(`Nothing needs scrolling sideways at 320 pixels on ${name}`, async ({ page, watch }) => {
		watch.expect(NOT_FOUND);
		await show(page);
		const { wide, beyond } = await page.evaluate(() => {
			const edge = document.documentElement.clientWidth;
			return {
				wide: document.documentElement.scrollWidth - edge,
				beyond: [...document.querySelectorAll('main *')]
					.filter((element) => element.getBoundingClientRect().right > edge + 1)
					.filter((element) => !element.closest('[role="region"]'))
					.map((element) => element.outerHTML.slice(0, 120))
			};
		});
		expect(beyond).toEqual([]);
		expect(wide).toBe(0);
	});

for (const { name, show } of [sectionViews[0]!, results, plan])
	test(`axe finds nothing at 320 pixels on ${name}`, async ({ page }) => {
		await show(page);
		await audit(page);
	});
