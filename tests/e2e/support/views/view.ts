import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addressOf, heading, open, openExample } from '../app.ts';

/** A page of the app in a state worth looking at. */
export interface View {
	readonly name: string;
	readonly show: (page: Page) => Promise<void>;
}

/** Opens a page of the example practice. */
export async function openOfExample(
	page: Page,
	path: string,
	title: string | RegExp
): Promise<void> {
	await openExample(page);
	await open(page, addressOf(page, path));
	await expect(heading(page, title)).toBeVisible();
}
