import { expect, type Page } from '@playwright/test';
import { addressOf, choose, heading, open, openSection, startAssessment } from '../app.ts';
import { openExampleNetwork } from './network-views.ts';
import type { View } from './view.ts';

/** The device is full from the moment that the page has this attribute. */
async function withFullDevice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called on its object below
		const put = IDBObjectStore.prototype.put;
		IDBObjectStore.prototype.put = function (...given) {
			if (document.documentElement.hasAttribute('data-full'))
				throw new DOMException('no space left', 'QuotaExceededError');
			return put.apply(this, given);
		};
	});
}

/** The browser never answers when the app opens its database. */
async function withSlowDevice(page: Page): Promise<void> {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () =>
			Object.assign(Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest, {
				addEventListener: () => undefined
			});
	});
}

/** A page as it stands while the device is still reading, before anything can be shown. */
const waiting = (path: string): View => ({
	name: `the page ${path} while it is opening`,
	show: async (page) => {
		await withSlowDevice(page);
		await open(page, path);
		await expect(page.getByText(/^(Opening|Reading|Loading)\b.*…$/u).first()).toBeVisible();
	}
});

/** An address of a record that is not on this device. */
const missing = (path: string): View => ({
	name: `the page ${path} that is not here`,
	show: async (page) => {
		await open(page, path);
		await expect(heading(page, /cannot be opened$/u)).toBeVisible();
	}
});

/** What one sees when something has gone wrong, is gone, or has not come yet; and what opens over a page. */
export const mishapViews: readonly View[] = [
	waiting('assessment/?a=any'),
	waiting('network/status/?n=any'),
	waiting('workshop/collect/?w=any'),
	waiting('system/overview/?s=any'),
	missing('network/status/?n=any'),
	missing('workshop/collect/?w=any'),
	missing('system/overview/?s=any'),
	{
		name: 'the start page of a browser that keeps nothing',
		show: async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
			});
			await open(page);
			await expect(page.getByRole('alert')).toContainText('does not let the app keep anything');
		}
	},
	{
		name: 'a section whose answer could not be saved, left all the same',
		show: async (page) => {
			await withFullDevice(page);
			await startAssessment(page, 'Mill Lane Surgery');
			await openSection(page, 'Telephony');
			await page.evaluate(() => document.documentElement.setAttribute('data-full', ''));
			await choose(page, 'TEL-02', 'no');
			await expect(page.getByText('Not saved.')).toBeVisible();
			await page.getByRole('link', { name: 'Access Ready', exact: true }).click();
			await expect(page.getByText('Some answers are not saved yet')).toBeVisible();
		}
	},
	{
		name: 'the plan with an action hidden and undo at hand',
		show: async (page) => {
			await startAssessment(page, 'Mill Lane Surgery');
			await openSection(page, 'Telephony');
			await choose(page, 'TEL-03', 'no');
			await open(page, addressOf(page, 'plan/'));
			await page.getByRole('article').getByRole('checkbox').first().check();
			await expect(page.getByRole('button', { name: /^Undo/u })).toBeEnabled();
		}
	},
	{
		name: 'what the status of a practice rests on, over the table of a network',
		show: async (page) => {
			await openExampleNetwork(page, 'status/');
			await page
				.getByRole('button', { name: /: why, / })
				.first()
				.click();
			// What it rests on comes a moment after the dialog.
			await expect(page.getByRole('dialog').locator('a, button, summary').nth(3)).toBeVisible();
		}
	},
	{
		name: 'a network with names hidden and a practice taken out',
		show: async (page) => {
			await openExampleNetwork(page, 'practices/');
			await page
				.getByText(/^Change or remove/u)
				.first()
				.click();
			await page
				.getByRole('button', { name: /^Remove the practice/u })
				.first()
				.click();
			await page.getByLabel('Hide the names of practices').check();
			await expect(page.getByText('Names are hidden')).toBeVisible();
		}
	}
];
