import type { Locator, Page } from '@playwright/test';
import { heading, open, openExample } from './support/app.ts';
import { startRecord } from './support/views/empty-views.ts';
import { openOfExample } from './support/views/view.ts';
import { expect, test } from './support/test.ts';

const start = { name: 'Start', exact: true } as const;

/** A form that is sent with what cannot be taken: how, what it says then, and of which field. */
interface Refused {
	readonly name: string;
	readonly send: (page: Page) => Promise<void>;
	readonly says: string;
	readonly field: string;
}

const forms: readonly Refused[] = [
	{
		name: 'the start of an assessment',
		send: async (page) => {
			await open(page, 'start/');
			await page.getByRole('button', start).click();
		},
		says: 'Enter the practice’s name',
		field: 'Practice name'
	},
	{
		name: 'the practice details',
		send: async (page) => {
			await openOfExample(page, 'details/', 'Practice details');
			await page.getByLabel('Registered patients').fill('many');
			await page.getByRole('button', { name: 'Save and go back' }).click();
		},
		says: 'The number of registered patients must be a number',
		field: 'Registered patients (optional)'
	},
	...(
		[
			['network', 'Enter the network’s name', 'Name of the network'],
			['workshop', 'Enter the workshop’s name', 'Name of the workshop'],
			['system', 'Enter the system’s name', 'Name of the system (ICB)']
		] as const
	).map(([kind, says, field]) => ({
		name: `the start of a ${kind}`,
		send: async (page: Page) => {
			await open(page, `${kind}/`);
			await page.getByRole('button', { name: `Start a ${kind}` }).click();
			await page.getByRole('button', start).click();
		},
		says,
		field
	})),
	{
		name: 'a practice of a network',
		send: async (page) => {
			await startRecord(page, 'network', 'Name of the network');
			await page.getByRole('button', { name: 'Add it' }).click();
		},
		says: 'Enter the practice’s name',
		field: 'Practice name'
	},
	{
		name: 'the population of a network',
		send: async (page) => {
			await startRecord(page, 'network', 'Name of the network');
			await page.getByRole('button', { name: 'Add the population' }).click();
		},
		says: 'Enter the adjusted population',
		field: 'Adjusted population'
	},
	{
		name: 'a passphrase',
		send: async (page) => {
			await openExample(page);
			await open(page, '/device/');
			await page.locator('summary', { hasText: 'Save an encrypted backup' }).click();
			await page.getByRole('button', { name: 'Save an encrypted backup' }).click();
		},
		says: 'Type a passphrase first',
		field: 'Passphrase'
	},
	{
		name: 'an action of one’s own',
		send: async (page) => {
			await openOfExample(page, 'plan/', 'Access improvement plan');
			await page.getByText('Add an action of your own').click();
			await page.getByRole('button', { name: 'Add to the plan' }).click();
		},
		says: 'Say what is to be done',
		field: 'What is to be done'
	}
];

/** The field has the focus, is marked, and says what is wrong. */
async function expectRefused(input: Locator, says: string): Promise<void> {
	await expect(input).toBeFocused();
	await expect(input).toHaveAttribute('aria-invalid', 'true');
	await expect(input).toHaveAccessibleDescription(new RegExp(`Error: ${says}`, 'u'));
}

for (const { name, send, says, field } of forms)
	test(`An error in ${name} is summed up, has the focus, and leads to its field`, async ({
		page
	}) => {
		await send(page);
		const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
		await expect(summary).toBeFocused();
		await expect(page).toHaveTitle(/^Error: (?!Error)/u);
		await summary.getByRole('link', { name: says }).press('Enter');
		const input = page.getByRole('textbox', { name: field, exact: true }).first();
		await expectRefused(input, says);
	});

test('The title says Error once, and no longer when the form is left or right', async ({
	page
}) => {
	await open(page, 'start/');
	const title = await page.title();
	await page.getByRole('button', start).click();
	await page.getByRole('button', start).click();
	await expect(page).toHaveTitle(`Error: ${title}`);
	await page.getByLabel('Practice name').fill('Mill Lane Surgery');
	await page.getByRole('button', start).click();
	await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
	await expect(page).toHaveTitle(/^(?!Error)/u);
});

const small: readonly Refused[] = [
	{
		name: 'a snapshot',
		send: async (page) => {
			await openOfExample(page, 'progress/', 'Progress');
			await page.getByLabel('Name', { exact: true }).fill('');
			await page.getByRole('button', { name: 'Take a snapshot' }).click();
		},
		field: 'Name',
		says: 'Give the snapshot a name'
	},
	{
		name: 'a commitment',
		send: async (page) => {
			await startRecord(page, 'workshop', 'Name of the workshop');
			const { origin, search } = new URL(page.url());
			await open(page, `${origin}/workshop/close/${search}`);
			await page.getByRole('button', { name: 'Add a commitment' }).click();
			await page
				.locator('form')
				.getByRole('button', { name: /^(Add|Keep)/u })
				.click();
		},
		field: 'What will be done?',
		says: 'Say what will be done'
	}
];

for (const { name, send, field, says } of small)
	test(`A form of one or two fields, of ${name}, puts the focus where the error is`, async ({
		page
	}) => {
		await send(page);
		const input = page.getByRole('textbox', { name: field, exact: true });
		await expectRefused(input, says);
	});
