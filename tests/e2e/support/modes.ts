import { expect, type Page } from '@playwright/test';
import { COLOURS } from './audit.ts';
import { cutOff, layOutAll, pastTheEdge, stuck } from './reflow.ts';
import { lost } from './forced-colours.ts';

/** A way in which people look at a page, and what it could break. */
export interface Mode {
	readonly name: string;
	readonly enter: (page: Page) => Promise<void>;
	/** Fails on what this way of looking breaks, beyond what axe knows. */
	readonly check?: (page: Page) => Promise<void>;
	/** The rules of axe that it can break; all of them if not given. */
	readonly tags?: readonly string[];
}

const SCREEN = { width: 1024, height: 768 };

const nothingSideways = async (page: Page): Promise<void> => {
	expect.soft(await pastTheEdge(page), 'what reaches past the edge').toEqual([]);
	expect.soft(await cutOff(page), 'words that are cut off').toEqual([]);
};

/** In this order; each leaves behind what the one before it asked for. */
export const modes: readonly Mode[] = [
	{ name: 'light', enter: (page) => page.emulateMedia({ colorScheme: 'light' }) },
	{
		name: 'dark',
		enter: async (page) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 24, 23)');
		},
		tags: COLOURS
	},
	{
		name: 'forced colours',
		enter: async (page) => {
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
			expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		},
		// The colours are the device's own: what can be lost is what only a background had shown.
		check: async (page) => {
			expect.soft(await lost(page), 'what forced colours take away').toEqual([]);
		},
		tags: []
	},
	{
		// A screen of 1024 by 768 at 200 % has this many CSS pixels.
		name: '200 % zoom',
		enter: async (page) => {
			await page.emulateMedia({ forcedColors: 'none' });
			await layOutAll(page);
			await page.setViewportSize({ width: SCREEN.width / 2, height: SCREEN.height / 2 });
		},
		check: async (page) => {
			await nothingSideways(page);
			expect.soft(await stuck(page), 'pixels that what sticks takes away').toBeLessThan(130);
		},
		tags: []
	},
	{
		name: '320 pixels wide',
		enter: (page) => page.setViewportSize({ width: 320, height: 640 }),
		check: nothingSideways,
		tags: []
	},
	{
		name: 'text spacing',
		enter: async (page) => {
			await page.setViewportSize(SCREEN);
			await page.evaluate(() => {
				// A style element would be refused by the content security policy.
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
					word-spacing: 0.16em !important; }
					p { margin-bottom: 2em !important; }`);
				document.adoptedStyleSheets.push(sheet);
			});
		},
		check: nothingSideways,
		tags: []
	}
];
