import type { Page } from '@playwright/test';

/** Lays out what is far below as well, which browsers otherwise leave until it is near. */
export async function layOutAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { content-visibility: visible !important; }');
		document.adoptedStyleSheets.push(sheet);
	});
}

/** What reaches past the right edge, but for tables in a frame of their own that scrolls. */
export function pastTheEdge(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const edge = document.documentElement.clientWidth;
		const wide = document.documentElement.scrollWidth - edge;
		const past = [...document.querySelectorAll('main *')]
			.filter((element) => element.checkVisibility())
			.filter((element) => element.getBoundingClientRect().right > edge + 1)
			.filter((element) => !element.closest('[role="region"]'))
			.map((element) => element.outerHTML.slice(0, 120));
		return wide > 0 ? [`the page is ${String(wide)} too wide`, ...past] : past;
	});
}

/** Words that the box around them cuts off, but for what is only meant to be heard. */
export function cutOff(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		/** The first box around it that cuts off; one that scrolls does not. */
		const cutter = (from: Element): Element | undefined => {
			for (let at: Element | null = from; at; at = at.parentElement) {
				const { overflowX, overflowY } = getComputedStyle(at);
				if (/auto|scroll/u.test(overflowX + overflowY)) return undefined;
				if (/hidden|clip/u.test(overflowX + overflowY)) return at;
			}
			return undefined;
		};
		const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		for (let node = words.nextNode(); node; node = words.nextNode()) {
			const element = node.parentElement;
			if (!element || node.textContent?.trim() === '') continue;
			if (!element.checkVisibility({ visibilityProperty: true })) continue;
			if (element.closest('.visually-hidden, #svelte-announcer, script, style, svg')) continue;
			// What is shortened here is told whole by the name of its button, and in the history.
			if (getComputedStyle(element).textOverflow === 'ellipsis' || element.closest('.words'))
				continue;
			const box = cutter(element)?.getBoundingClientRect();
			if (!box) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const own = range.getBoundingClientRect();
			if (own.right > box.right + 1 || own.bottom > box.bottom + 1 || own.left < box.left - 1)
				found.push(element.outerHTML.slice(0, 160));
		}
		return found;
	});
}

/** How many pixels of the window's height are taken by what sticks to its edges. */
export function stuck(page: Page): Promise<number> {
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('body *')]
			.filter((element) => element.checkVisibility() && !element.closest('[role="region"] table'))
			.filter((element) => /sticky|fixed/u.test(getComputedStyle(element).position))
			.filter(
				(element) => !element.matches('.skip, .visually-hidden') && !element.closest('[inert]')
			)
			// What fills the window and scrolls by itself is the page, as on a projector.
			.filter((element) => !/auto|scroll/u.test(getComputedStyle(element).overflowY))
			.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
	);
}
