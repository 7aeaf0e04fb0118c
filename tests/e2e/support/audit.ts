import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

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
	const { violations, passes, incomplete } = await new AxeBuilder({ page })
		.setLegacyMode()
		.withTags([...tags])
		.analyze();
	expect(
		violations.map(
			({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join()})`
		)
	).toEqual([]);
	expect(passes, 'axe has looked at something').not.toEqual([]);
	const parts = (found: typeof passes) => found.reduce((sum, { nodes }) => sum + nodes.length, 0);
	return { rules: passes.length, checked: parts(passes), undecided: parts(incomplete) };
}

/** Makes the window as tall as the page: where it is scrolled to, the bar at its foot covers something. */
async function showWhole(page: Page): Promise<void> {
	const width = page.viewportSize()?.width ?? 0;
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.setViewportSize({ width, height });
}

/** Opens whatever the page keeps folded away. */
export async function unfold(page: Page): Promise<void> {
	const folded = page.locator('details:not([open]) > summary:visible');
	while ((await folded.count()) > 0) await folded.first().click();
}
