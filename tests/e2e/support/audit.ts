import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** A page into which axe was put. */
interface Here {
	readonly axe: typeof axe;
}

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a change of colours alone can break. */
export const COLOURS = ['cat.color'];

/** How much axe has looked at. */
export interface Audited {
	/** Rules that found something to look at, and nothing wrong. */
	readonly rules: number;
	/** Parts of the page that these rules looked at, counted for each rule. */
	readonly checked: number;
	/** Parts that axe could not decide on, counted for each rule. */
	readonly undecided: number;
}

/** Fails on anything axe finds on the page as it stands; says how much it has looked at. */
export async function audit(page: Page, tags: readonly string[] = ALL): Promise<Audited> {
	await showWhole(page);
	// A preview is a document in a frame, and is looked at as well.
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
	// Only what is asked of the findings leaves the page: there are thousands of them.
	const { wrong, ...audited } = await page.evaluate(
		async (runOnly) => {
			const found = await (window as unknown as Here).axe.run({ runOnly, selectors: false });
			const unseen = found.incomplete.filter(({ id }) => id === 'frame-tested');
			const parts = (results: typeof found.passes) =>
				results.reduce((sum, { nodes }) => sum + nodes.length, 0);
			return {
				wrong: [...found.violations, ...unseen].map(
					({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join()})`
				),
				rules: found.passes.length,
				checked: parts(found.passes),
				undecided: parts(found.incomplete)
			};
		},
		[...tags]
	);
	expect(wrong).toEqual([]);
	expect(audited.rules, 'axe has looked at something').toBeGreaterThan(0);
	return audited;
}

/** Makes the window as tall as the page: where it is scrolled to, the bar at its foot covers something. */
async function showWhole(page: Page): Promise<void> {
	const width = page.viewportSize()?.width ?? 0;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height });
}

/** Opens whatever the page keeps folded away, and what unfolds with it. */
export async function unfold(page: Page): Promise<void> {
	const folded = page.locator('details:not([open]):has(> summary:visible)');
	while ((await folded.count()) > 0) {
		await folded.evaluateAll((all) => {
			for (const details of all) (details as HTMLDetailsElement).open = true;
		});
		// What some hold is loaded only now.
		await expect(page.locator('details[open]:not(:has(> summary ~ *))')).toHaveCount(0);
	}
}
