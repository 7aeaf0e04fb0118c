import { expect, type Locator, type Page } from '@playwright/test';

/** What has the focus, and whether it can be seen to have it. */
interface Focused {
	/** Its name for a message. */
	readonly what: string;
	/** It, or the label that frames it, has an outline of two pixels at least. */
	readonly ringed: boolean;
	/** What lies over it, or that it is outside the window; empty when it is all in sight. */
	readonly under: string;
	/** It comes after what had the focus before, in the order of the page. */
	readonly inOrder: boolean;
}

type Role = 'link' | 'button' | 'radio' | 'checkbox' | 'textbox' | 'combobox' | 'spinbutton';

/** What has the focus; undefined when nothing has it, as between the end and the beginning of a page. */
export function focused(page: Page): Promise<Focused | undefined> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement) || element === document.body) return undefined;
		// A radio or a picked file is ringed through the label that frames it.
		const shown = element.matches('.visually-hidden, [type="radio"], [type="checkbox"]')
			? (element.closest('label') ?? element)
			: element;
		const ring = (of: Element) => {
			const { outlineStyle, outlineWidth } = getComputedStyle(of);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		};
		const whole = shown.getBoundingClientRect();
		// What is nearly as high as the window cannot be seen whole; its upper part can.
		const high = whole.height > window.innerHeight / 2;
		const box: { left: number; right: number; top: number; bottom: number } = high
			? {
					left: whole.left,
					right: whole.right,
					top: Math.max(0, whole.top),
					bottom: Math.max(0, whole.top) + 60
				}
			: whole;
		const inset = (from: number, to: number) => [from + 3, (from + to) / 2, to - 3];
		const covers = inset(box.left, box.right)
			.flatMap((x) => inset(box.top, box.bottom).map((y) => document.elementFromPoint(x, y)))
			.filter((top) => top === null || !(shown.contains(top) || top.contains(shown)));
		const before = Reflect.get(window, 'lastFocused') as Element | undefined;
		Reflect.set(window, 'lastFocused', element);
		// A date is one control with several stops.
		const order =
			before?.isConnected === true && before !== element
				? before.compareDocumentPosition(element)
				: Node.DOCUMENT_POSITION_FOLLOWING;
		return {
			what: element.outerHTML.slice(0, 120),
			ringed: ring(element) || ring(shown),
			under: covers
				.map((top) => top?.outerHTML.slice(0, 80) ?? 'outside the window')
				.slice(0, 1)
				.join(''),
			// From the end of the page Tab leads to its beginning.
			inOrder: (order & Node.DOCUMENT_POSITION_FOLLOWING) > 0 || element.matches('.skip')
		};
	});
}

/** Presses Tab once; fails when the focus that it leads to cannot be seen, or jumps back on the page. */
export async function tab(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	const now = await focused(page);
	if (!now) {
		await page.evaluate(() => Reflect.deleteProperty(window, 'lastFocused'));
		return;
	}
	expect.soft(now, now.what).toMatchObject({ ringed: true, under: '', inOrder: true });
}

/**
 * Presses Tab until a control is reached by its role and name, round the end of the page if need be;
 * everything on the way is looked at too.
 */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
	await tabUpTo(page, page.getByRole(role, { name, exact: typeof name === 'string' }).first());
}

/** The same for any part of the page. */
export async function tabUpTo(page: Page, wanted: Locator): Promise<void> {
	await expect(wanted).toBeAttached();
	// Where a page begins anew, so does its order.
	await page.evaluate(() => Reflect.deleteProperty(window, 'lastFocused'));
	for (let presses = 0; presses < 250; presses += 1) {
		await tab(page);
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not lead to ${String(wanted)}`);
}

/** Goes to a control by Tab and presses a key there, Enter unless told. */
export async function press(
	page: Page,
	role: Role,
	name: string | RegExp,
	key = 'Enter'
): Promise<void> {
	await tabTo(page, role, name);
	await page.keyboard.press(key);
}

/** Goes to a summary by Tab and opens it. */
export async function openFold(page: Page, words: RegExp): Promise<void> {
	await tabUpTo(page, page.locator('summary').filter({ hasText: words }).first());
	await page.keyboard.press('Enter');
}
