import type { Page } from '@playwright/test';
import {
	addressOf,
	choose,
	heading,
	open,
	openSection,
	radio,
	ready,
	saved,
	startAssessment,
	judgeBy
} from './support/app.ts';
import { downloadPlan } from './support/files.ts';
import { test } from './support/profile.ts';
import { expect } from './support/test.ts';

/** The browser says so itself when a network is gone; that is no fault of the page. */
const NO_NETWORK = /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED)/u;

/** Loads the app once, with everything it needs to do without a network. */
async function loadOnce(page: Page) {
	await open(page);
	await expect(page.getByText('Works without a network')).toBeVisible();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

for (const how of ['the server is stopped', 'the browser is offline'] as const)
	test(`After one visit everything works when ${how}`, async ({ tablet, server }) => {
		const page = await tablet.start();
		await loadOnce(page);
		if (how === 'the server is stopped') await server.stop();
		else await tablet.context.setOffline(true);

		await test.step('An assessment is started and answered', async () => {
			await page.reload();
			await ready(page);
			if (how === 'the browser is offline')
				await expect(page.getByText('No network: everything works')).toBeVisible();
			await page.getByRole('link', { name: 'Start an assessment' }).click();
			await page.getByLabel('Practice name').fill('Mill Lane Surgery');
			await page.getByRole('button', { name: 'Start', exact: true }).click();
			await openSection(page, 'Telephony');
			await choose(page, 'TEL-03', 'no');
			await saved(page);
		});

		await test.step('Every section opens by its address', async () => {
			for (const [id, title] of [
				['telephony', 'Telephony'],
				['online', 'Online requests'],
				['navigation', 'Care navigation, assessment and response'],
				['appointments', 'Appointment data'],
				['app', 'NHS App and records'],
				['services', 'Other services'],
				['website', 'Website and communication'],
				['capacity', 'Capacity, experience and continuity'],
				['support', 'Plan and support'],
				['workforce', 'Workforce, interface and registration'],
				['network', 'PCN assurance']
			] as const) {
				await open(page, addressOf(page, `section/${id}/`));
				await expect(heading(page, title)).toBeVisible();
			}
		});

		await test.step('Results, plan and PDF are made', async () => {
			await open(page, addressOf(page, 'results/'));
			await judgeBy(page, 'CAIP 2024/25');
			await expect(page.getByRole('heading', { name: /^Not met T1: /u })).toBeVisible();
			await open(page, addressOf(page, 'plan/'));
			const pdf = await downloadPlan(page);
			expect(pdf.text).toContain('1 Switch on call-back at every site');
		});

		await test.step('Addresses without a slash, and of no page, are answered', async () => {
			const { search } = new URL(page.url());
			await open(page, `${server.url}assessment${search}`);
			await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
			await open(page, `${server.url}no-such-page/`);
			await expect(heading(page, 'There is no such page')).toBeVisible();
			await page.getByRole('link', { name: 'Go to the start page' }).click();
			await expect(
				page.getByRole('link', { name: 'Mill Lane Surgery', exact: true })
			).toBeVisible();
		});

		await test.step('And all of it again after the browser was closed', async () => {
			await tablet.close();
			const later = await tablet.start();
			if (how === 'the browser is offline') await tablet.context.setOffline(true);
			await open(later);
			await later.getByRole('link', { name: 'Mill Lane Surgery', exact: true }).click();
			await openSection(later, 'Telephony');
			await expect(radio(later, 'TEL-03', 'no')).toBeChecked();
			await open(later, addressOf(later, 'plan/'));
			const pdf = await downloadPlan(later);
			expect(pdf.text).toContain('1 Switch on call-back at every site');
		});
		tablet.check(NO_NETWORK, /Not found: \/no-such-page\//u);
	});

test('Going offline in the middle of a page loses nothing', async ({ tablet, server }) => {
	const page = await tablet.start();
	await loadOnce(page);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await server.stop();
	await tablet.context.setOffline(true);
	await expect(page.getByText('No network: everything works')).toBeVisible();
	await choose(page, 'TEL-02', 'yes');
	await saved(page);
	await page.getByRole('link', { name: 'Go on to Online requests' }).click();
	await expect(heading(page, 'Online requests')).toBeVisible();
	await page.goBack();
	await expect(radio(page, 'TEL-02', 'yes')).toBeChecked();
	await tablet.context.setOffline(false);
	await expect(page.getByText('No network: everything works')).toBeHidden();
	tablet.check(NO_NETWORK);
});
