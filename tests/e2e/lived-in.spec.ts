import {
	addressOf,
	choose,
	heading,
	open,
	openExample,
	saved,
	startAssessment
} from './support/app.ts';
import { expect, test } from './support/test.ts';

test('the first guide is shown once, is read with the keyboard, and comes again from the help', async ({
	page
}) => {
	await open(page);
	const guide = page.getByRole('region', { name: /of 3$/u });
	await expect(guide).toHaveAccessibleName('What you do here 1 of 3');
	await guide.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Where your answers live 2 of 3' })).toBeFocused();
	await guide.getByRole('button', { name: 'Next' }).press('Enter');
	await expect(guide.getByRole('link', { name: 'Start an assessment' })).toBeVisible();
	await guide.getByRole('button', { name: 'Back' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'Where your answers live 2 of 3' })).toBeFocused();
	await guide.getByRole('button', { name: 'Skip' }).press('Enter');
	await expect(guide).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	await open(page);
	// What would have loaded it has asked for it by then.
	await page.waitForTimeout(2000);
	await expect(guide).toHaveCount(0);

	await page.getByRole('contentinfo').getByRole('link', { name: 'Help' }).click();
	await page.getByRole('button', { name: 'Access Ready in three screens' }).press('Enter');
	await expect(page.getByRole('heading', { name: 'What you do here 1 of 3' })).toBeFocused();
	await guide.getByRole('button', { name: 'Skip' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Access Ready in three screens' })).toBeFocused();
});

test('the first guide is not shown where there is something on the device', async ({ page }) => {
	await openExample(page);
	await open(page);
	await expect(page.getByText('Example, made up')).toBeVisible();
	await page.waitForTimeout(2000);
	await expect(page.getByRole('region', { name: /of 3$/u })).toHaveCount(0);
});

test('“Help” on a page leads to the part about that page', async ({ page }) => {
	await openExample(page);
	const ofPage = [
		['section/telephony/', 'Answering a section'],
		['results/', 'Results'],
		['support/transition/', 'Support, and the case for it']
	] as const;
	const addresses = ofPage.map(([path, title]) => [addressOf(page, path), title] as const);
	for (const [address, title] of [...addresses, ['/system/', 'Systems on this device']] as const) {
		await open(page, address);
		await expect(heading(page, /./u)).toBeVisible();
		await page.getByRole('contentinfo').getByRole('link', { name: 'Help' }).click();
		await expect(heading(page, 'Help')).toBeVisible();
		const part = page.getByRole('article', { name: title, exact: true });
		await expect(part).toBeFocused();
		await expect(part).toBeInViewport();
	}
});

test('the help shows only what mentions a word, and a topic that is hidden comes back', async ({
	page
}) => {
	await open(page, 'help/');
	await page.getByLabel('Show only what mentions').fill('projector');
	await expect(page.getByRole('article')).toHaveCount(1);
	await expect(page.getByText('1 topic, 0 terms')).toBeVisible();
	await page.getByRole('link', { name: 'Close', exact: true }).click();
	await expect(page.getByRole('article', { name: 'Close', exact: true })).toBeInViewport();
	await page.getByLabel('Show only what mentions').fill('zebra');
	await expect(page.getByText('Nothing mentions that.')).toBeVisible();
});

test('installing is offered once, after real work, with the browser’s own question', async ({
	page
}) => {
	await startAssessment(page, 'Practice');
	const sections = addressOf(page, 'section/telephony/');
	const results = addressOf(page, 'results/');
	await open(page, sections);
	await choose(page, 'TEL-02', 'yes');
	await saved(page);
	await open(page, results);
	// The browser under test makes no offer: this is the event it would send.
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		const prompt = () => {
			document.documentElement.dataset['asked'] = 'yes';
			return Promise.resolve();
		};
		dispatchEvent(Object.assign(offer, { prompt }));
	});
	const hint = page.getByRole('region', { name: 'Put Access Ready on this device?' });
	await hint.scrollIntoViewIfNeeded();
	await hint.getByRole('button', { name: 'Install' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
	await expect(hint).toHaveCount(0);
});

test('an iPhone is told of the Home Screen and of the backup, once', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 (iPhone) Safari' });
	});
	await startAssessment(page, 'Practice');
	const results = addressOf(page, 'results/');
	await open(page, addressOf(page, 'section/telephony/'));
	await choose(page, 'TEL-02', 'yes');
	await saved(page);
	await open(page, results);
	const hint = page.getByRole('region', { name: 'Put Access Ready on your Home Screen?' });
	await hint.scrollIntoViewIfNeeded();
	await expect(hint.getByRole('link', { name: 'Save a backup' })).toBeVisible();
	await hint.getByRole('button', { name: 'No, thank you' }).click();
	await expect(hint).toHaveCount(0);
	await open(page, results);
	await page.waitForTimeout(2000);
	await expect(hint).toHaveCount(0);
});
