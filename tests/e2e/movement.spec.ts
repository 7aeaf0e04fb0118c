import type { Page } from '@playwright/test';
import { openExample, openSection, radio } from './support/app.ts';
import { openExampleNetwork } from './support/views/network-views.ts';
import { expect, test } from './support/test.ts';

/** What moves on the page, or would move when something changes. */
const moving = (page: Page) =>
	page.evaluate(() => {
		const seconds = (list: string) => list.split(',').some((one) => parseFloat(one) > 0);
		const set = [...document.querySelectorAll('*')].filter((element) =>
			[null, '::before', '::after'].some((part) => {
				const style = getComputedStyle(element, part);
				return (
					seconds(style.transitionDuration) ||
					(style.animationName !== 'none' && seconds(style.animationDuration)) ||
					style.scrollBehavior === 'smooth'
				);
			})
		);
		return [
			...document.getAnimations().map(() => 'an animation is running'),
			...set.map((element) => element.outerHTML.slice(0, 100))
		];
	});

for (const [wish, asked] of [
	['less movement', 'reduce'],
	['nothing special', 'no-preference']
] as const)
	test(`For who asks for ${wish} ${asked === 'reduce' ? 'nothing moves' : 'only scrolling is smooth'}`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: asked });
		const expected = asked === 'reduce' ? [] : [expect.stringMatching(/^<html/u)];
		await openExample(page);
		expect(await moving(page)).toEqual(expected);
		await openSection(page, 'Telephony');
		await radio(page, 'TEL-03', 'no').check();
		expect(await moving(page)).toEqual(expected);
		await openExampleNetwork(page, 'status/');
		await page
			.getByRole('button', { name: /: why, / })
			.first()
			.click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await moving(page)).toEqual(expected);
	});
