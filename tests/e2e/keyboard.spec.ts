import type { Page } from '@playwright/test';
import {
	addressOf,
	heading,
	open,
	openExample,
	openSection,
	ready,
	saved,
	startAssessment
} from './support/app.ts';
import { expect, test } from './support/test.ts';

/** What has the focus: its name for a message, and how it can be seen. */
interface Focused {
	readonly what: string;
	readonly ringed: boolean;
	/** Pixels of it that the bar at the foot, or the edge of the window, hides. */
	readonly hidden: number;
}

function focused(page: Page): Promise<Focused> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement;
		const ring = (of: Element | null) => {
			const style = of && getComputedStyle(of);
			return !!style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
		};
		const box = element.getBoundingClientRect();
		const bar = document.querySelector('[aria-label="Progress and saving"]');
		const foot =
			bar && !bar.contains(element) ? bar.getBoundingClientRect().top : window.innerHeight;
		return {
			what: element.outerHTML.slice(0, 120),
			// A radio or a picked file is ringed through the label that frames it.
			ringed: ring(element) || ring(element.closest('label')),
			hidden: Math.max(0, box.bottom - foot, -box.top)
		};
	});
}

/** Presses Tab until a control is reached by its role and name. */
async function tabTo(
	page: Page,
	role: 'link' | 'button' | 'radio' | 'checkbox' | 'textbox',
	name: string | RegExp
) {
	const wanted = page.getByRole(role, { name, exact: typeof name === 'string' }).first();
	for (let presses = 0; presses < 150; presses += 1) {
		await page.keyboard.press('Tab');
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Tab does not lead to ${role} ${String(name)}`);
}

test('A practice is entered and a section answered with the keyboard alone', async ({ page }) => {
	await open(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, 'link', 'Start an assessment');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Start an assessment')).toBeFocused();
	await tabTo(page, 'textbox', 'Practice name');
	await page.keyboard.type('Mill Lane Surgery');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Mill Lane Surgery')).toBeFocused();
	await tabTo(page, 'link', 'Appointment data');
	await page.keyboard.press('Enter');
	await expect(heading(page, 'Appointment data')).toBeFocused();

	const group = (code: string) => page.getByRole('group', { name: new RegExp(`^${code} `, 'u') });
	await test.step('Space chooses a radio, arrows move on', async () => {
		await tabTo(page, 'radio', 'Yes');
		await page.keyboard.press('Space');
		await expect(group('GPD-01').getByRole('radio', { name: 'Yes', exact: true })).toBeChecked();
		await page.keyboard.press('ArrowDown');
		await expect(group('GPD-01').getByRole('radio', { name: 'Partly' })).toBeChecked();
	});
	await test.step('A mark, a note and a figure are given', async () => {
		await tabTo(page, 'checkbox', /^Mark for review ?: GPD-01/u);
		await page.keyboard.press('Space');
		await tabTo(page, 'button', 'Clear answer to GPD-01');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await tabTo(page, 'textbox', 'Note');
		await page.keyboard.type('Locums are missing');
		await tabTo(page, 'textbox', 'Unmapped (%)');
		await page.keyboard.type('12');
	});
	await test.step('The bar at the foot is reached last', async () => {
		await tabTo(page, 'button', 'Next unanswered');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('article').filter({ has: group('GPD-02') })).toBeFocused();
	});
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(group('GPD-01').getByRole('radio', { name: 'Partly' })).toBeChecked();
	await expect(page.getByRole('checkbox', { name: /^Mark for review ?: GPD-01/u })).toBeChecked();
	await expect(page.getByLabel('Unmapped (%)')).toHaveValue('12');
});

for (const title of ['Telephony', 'Online requests'])
	test(`On the way through ${title} the focus can always be seen`, async ({ page }) => {
		await openExample(page);
		await openSection(page, title);
		await page.evaluate(() => window.scrollTo(0, 0));
		const last = page.getByRole('link', { name: 'About, privacy and sources' });
		let stops = 0;
		for (; stops < 250; stops += 1) {
			await page.keyboard.press('Tab');
			if (await last.evaluate((element) => element === document.activeElement)) break;
			// Scrolling may be smooth; what counts is where it comes to rest.
			await expect
				.poll(async () => {
					const { what, ringed, hidden } = await focused(page);
					return ringed && hidden === 0
						? 'seen'
						: `ringed ${String(ringed)}, ${String(hidden)} hidden: ${what}`;
				})
				.toBe('seen');
		}
		expect(stops).toBeGreaterThan(40);
		expect(stops).toBeLessThan(250);
	});

test('The plan is downloaded with the keyboard alone, twice in a row', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await page.goto(addressOf(page, 'documents/'));
	await ready(page);
	await tabTo(page, 'radio', /^Draft/u);
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: /^Final/u })).toBeChecked();
	await tabTo(page, 'button', 'Download');
	for (const _ of ['first', 'second']) {
		const [plan] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
		expect(plan.suggestedFilename()).toMatch(
			/^access-improvement-plan-Mill-Lane-Surgery-.+\.pdf$/u
		);
		await expect(page.getByText('The file is in your downloads.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Download', exact: true })).toBeFocused();
	}
});
