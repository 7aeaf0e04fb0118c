/** @typedef {import('@playwright/test').Page} Page */

/** Waits until the page answers to taps. */
export const ready = (/** @type {Page} */ page) =>
	page.locator('main[data-hydrated=true]').waitFor();

/** Opens a page of the app, and waits until it answers to taps. */
export async function open(/** @type {Page} */ page, /** @type {string} */ address) {
	await page.goto(address);
	await ready(page);
}

/** Waits until the whole app is on the device and its worker serves this page. */
export async function offlineReady(/** @type {Page} */ page) {
	await page.getByText('Works without a network').waitFor();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/**
 * Resolves as soon as the screen says "Saved": watched in the page, since asking again and again
 * from outside would come up to a tenth of a second late.
 */
export const saidSaved = (/** @type {Page} */ page) =>
	page.evaluate(
		() =>
			new Promise((done, failed) => {
				const status = document.querySelector('[data-saving]');
				if (!status) throw new Error('nothing here says whether it is saved');
				const look = () => {
					if (status.getAttribute('data-saving') === 'failed') failed(new Error('not saved'));
					if (status.getAttribute('data-saving') === 'saved') done(undefined);
				};
				new MutationObserver(look).observe(status, { attributes: true });
				setTimeout(() => failed(new Error('it never said "Saved"')), 30_000);
				look();
			})
	);

/** Starts an assessment with a name and nothing else; the result is its id. */
export async function startAssessment(
	/** @type {Page} */ page,
	/** @type {string} */ origin,
	/** @type {string} */ practice
) {
	await open(page, `${origin}start/`);
	await page.getByLabel('Practice name').fill(practice);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: practice }).waitFor();
	const id = new URL(page.url()).searchParams.get('a');
	if (id === null) throw new Error('the address names no assessment');
	return id;
}
