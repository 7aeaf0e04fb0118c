import type { Page } from '@playwright/test';

/** Controls that nothing but a background, a shadow or a colour of their own had shown. */
export function lost(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const framed = (element: Element): boolean => {
			const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
			const border = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
			return border || textDecorationLine.includes('underline');
		};
		const ownColours = [...document.querySelectorAll('main *')]
			.filter((element) => element.checkVisibility())
			// A code to scan must keep its black and white.
			.filter((element) => !element.closest('[aria-label^="Code to scan"]'))
			.filter((element) => getComputedStyle(element).forcedColorAdjust === 'none');
		const bare = [...document.querySelectorAll('button, .button, select, textarea, summary')]
			.filter((element) => element.checkVisibility({ visibilityProperty: true }))
			.filter((element) => !framed(element));
		return [...ownColours, ...bare].map((element) => element.outerHTML.slice(0, 120));
	});
}
