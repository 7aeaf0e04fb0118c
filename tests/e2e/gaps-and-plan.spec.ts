import type { Page } from '@playwright/test';
import {
	addressOf,
	choose,
	heading,
	openNotes,
	openSection,
	ready,
	saved,
	startAssessment,
	judgeBy
} from './support/app.ts';
import { downloadPlan } from './support/files.ts';
import { expect, test } from './support/test.ts';

const PRACTICE = 'Meddygfa Tŷ’r Ŵyl, Łódź and Nguyễn Thị Hường';

/** Telephony and online fall short, navigation has one thing nobody knows. */
async function answerWithGaps(page: Page) {
	await openSection(page, 'Telephony');
	await choose(page, 'TEL-01', 'yes');
	await choose(page, 'TEL-03', 'partly');
	await page
		.getByRole('group', { name: /^Is call-back missing because/u })
		.getByRole('radio', { name: 'Yes', exact: true })
		.check();
	await choose(page, 'TEL-04', 'yes');
	await choose(page, 'TEL-05', 'notKnown');
	await choose(page, 'TEL-07', 'no');
	await page.getByRole('link', { name: 'Go on to Online requests' }).click();
	await choose(page, 'ONL-01', 'no');
	await page
		.getByRole('checkbox', { name: 'Clinical requests are for non-urgent needs only' })
		.check();
	await choose(page, 'ONL-03', 'yes');
	await page.getByRole('link', { name: /^Go on to Care navigation/u }).click();
	await choose(page, 'NAV-02', 'yes');
	await choose(page, 'NAV-03', 'yes');
	await choose(page, 'NAV-04', 'notKnown');
	await choose(page, 'NAV-05', 'no');
	await saved(page);
}

const criterion = (page: Page, id: string) =>
	page
		.getByRole('article')
		.filter({ has: page.getByRole('heading', { level: 3, name: new RegExp(`${id}: `, 'u') }) });

const action = (page: Page, code: string) =>
	page
		.getByRole('article')
		.filter({ has: page.getByRole('link', { name: new RegExp(`^${code} `, 'u') }) });

test('A practice with gaps sees why, and takes away a plan of its own making', async ({ page }) => {
	await startAssessment(page, PRACTICE);
	await answerWithGaps(page);

	await test.step('The results say what is met, what is not, and the smallest way', async () => {
		await page.getByRole('link', { name: 'Task list' }).last().click();
		await page.getByRole('link', { name: 'See the results' }).click();
		await expect(heading(page, 'Results: Contract duties 2026/27')).toBeVisible();
		await judgeBy(page, 'CAIP 2024/25');
		await expect(heading(page, 'Results: CAIP 2024/25')).toBeVisible();
		for (const name of [
			'Better digital telephony Not met',
			'Simpler online requests Not met',
			'Faster care navigation, assessment and response Not known yet'
		])
			await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
		for (const name of [/^Not met T1: /u, /^Met T2: /u, /^Not known yet T3: /u, /^Not met O1: /u])
			await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
		for (const name of [/^Met O2: /u, /^Met N1: /u, /^Met N2: /u, /^Not known yet N3: /u])
			await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
		await expect(criterion(page, 'T1')).toContainText('Least change needed: TEL-03 becomes Yes');
		await expect(criterion(page, 'T1')).toContainText('Contract is no exception here.');
		await expect(criterion(page, 'T2')).not.toContainText('Least change');
		await expect(criterion(page, 'O1')).toContainText('Check with your ICB.');
		await expect(criterion(page, 'N3')).toContainText('Least change needed: NAV-04 becomes Yes');
	});

	await test.step('A criterion leads to the question that decides it', async () => {
		await criterion(page, 'T3')
			.getByText(/^Why, wording and sources/u)
			.click();
		await criterion(page, 'T3')
			.getByRole('link', { name: /^TEL-05 /u })
			.click();
		await expect(heading(page, 'Telephony')).toBeVisible();
		await expect(page).toHaveURL(/#telephony\.use-of-data$/u);
		const question = page.locator('[id="telephony.use-of-data"]');
		await expect(question).toBeFocused();
		await expect(question).toBeInViewport();
	});

	await page.goto(addressOf(page, 'plan/'));
	await ready(page);

	await test.step('The plan proposes what blocks a component, and lists it first', async () => {
		await expect(page.getByRole('main')).toContainText('6 gaps found, 4 in the plan.');
		await expect(page.getByRole('heading', { level: 2 })).toHaveText([
			'Stands in the way of CAIP 2024/25 (4)',
			'Contract duties (1)',
			'Everything else (1)'
		]);
		const codes = page.getByRole('article').getByRole('link');
		await expect(codes).toContainText(['TEL-03', 'TEL-05', 'ONL-01', 'NAV-04', 'NAV-05', 'TEL-07']);
		await expect(action(page, 'TEL-03').getByRole('checkbox')).toBeChecked();
		await expect(action(page, 'TEL-03')).toContainText('Blocks T1');
		await expect(action(page, 'TEL-05')).toContainText('To find out');
		await expect(action(page, 'NAV-05').getByRole('checkbox')).not.toBeChecked();
	});

	await test.step('Every choice and entry survives a reload', async () => {
		await action(page, 'NAV-04').getByRole('checkbox').uncheck();
		await action(page, 'TEL-07').getByRole('checkbox').check();
		await action(page, 'TEL-03')
			.getByText(/^Why, who and by when/u)
			.click();
		await action(page, 'TEL-03').getByLabel('Owner').fill('Deputy manager');
		await action(page, 'TEL-03').getByLabel('Due').fill('2031-05-30');
		await action(page, 'TEL-03').getByLabel('Target').fill('Nine in ten called back');
		await action(page, 'TEL-03').getByLabel('Note').fill('Branch phones come first.');
		await action(page, 'TEL-03').getByLabel('Status').selectOption('Under way');
		await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
		await page.reload();
		await ready(page);
		await expect(page.getByRole('main')).toContainText('6 gaps found, 4 in the plan.');
		await expect(action(page, 'NAV-04').getByRole('checkbox')).not.toBeChecked();
		await expect(action(page, 'TEL-07').getByRole('checkbox')).toBeChecked();
		const edited = action(page, 'TEL-03');
		await expect(edited.getByLabel('Owner')).toHaveValue('Deputy manager');
		await expect(edited.getByLabel('Due')).toHaveValue('2031-05-30');
		await expect(edited.getByLabel('Target')).toHaveValue('Nine in ten called back');
		await expect(edited.getByLabel('Note')).toHaveValue('Branch phones come first.');
		await expect(edited.getByRole('combobox', { name: 'Status' })).toHaveValue('underWay');
	});

	await test.step('The PDF says all of it', async () => {
		const pdf = await downloadPlan(page);
		expect(pdf.name).toMatch(/^access-improvement-plan-Meddygfa-.+-\d{4}-\d\d-\d\d\.pdf$/u);
		expect(pdf.info['Title']).toBe(`Access improvement plan: ${PRACTICE}`);
		expect(pdf.info['Language']).toBe('en-GB');
		for (const words of [
			`Draft Access improvement plan ${PRACTICE}`,
			'Better digital telephony Not met 1 of 3 criteria met; not met: T1; not known yet: T3.',
			'Simpler online requests Not met 1 of 2 criteria met; not met: O1.',
			'Not known yet 2 of 3 criteria met; not known yet: N3.',
			'(quoted in part). Not met TEL-01: Yes TEL-03: Partly Way to met: TEL-03 to Yes',
			'Contract is no exception here.',
			'1 Switch on call-back at every site for the whole of core hours TEL-03: Partly',
			'Blocks T1.',
			'Deputy manager 30 May 2031 Under way',
			'Target: Nine in ten called back',
			'Note on action 1: Branch phones come first.',
			'2 Ask who opens the telephony reports, how often, and what last changed because of them',
			'3 Keep both clinical and admin online requests open from 08:00 to 18:30',
			'4 Agree a date and a framework supplier for your next phone contract TEL-07: No'
		])
			expect(pdf.text).toContain(words);
		const left = pdf.text.slice(pdf.text.indexOf('Gaps not chosen for this plan'));
		expect(left).toMatch(/NAV-04 .+ Don’t know yet.* NAV-05 .+ No/u);
	});

	await test.step('Its pages are counted and its outline leads to them', async () => {
		const { pages, bookmarks } = await downloadPlan(page);
		const count = String(pages.length);
		expect(pages.length).toBeGreaterThan(5);
		for (const [index, text] of pages.entries())
			if (index > 0) expect(text).toContain(`Page ${String(index + 1)} of ${count}`);
		expect(bookmarks.map(({ title }) => title)).toEqual([
			'Summary',
			'Who we are',
			'Baseline by section',
			'CAIP 2024/25: component status',
			'Action plan',
			'Metrics',
			'The answers in full',
			'Sign-off',
			'Definitions and sources'
		]);
		for (const { title, page: at } of bookmarks) expect(pages[at - 1]).toContain(title);
	});
});

test('The final plan says so, and one without any answer can be downloaded too', async ({
	page
}) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await page.getByRole('link', { name: 'Make the plan' }).click();
	await page.getByRole('radio', { name: 'Final' }).check();
	const { text } = await downloadPlan(page);
	expect(text).toContain('Final Access improvement plan Mill Lane Surgery');
	expect(text).toContain('Questions answered 0 of 60');
	expect(text).toContain('No action has been chosen for this plan.');
});

test('A note of 10,000 characters is in the PDF to its last word', async ({ page }) => {
	const words = Array.from({ length: 1112 }, (_, n) => `note${String(n).padStart(4, '0')}`);
	const note = words.join(' ').slice(0, 10_000).trim();
	const kept = note.split(' ').filter((word) => word.length === 8);
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const card = await openNotes(page, 'TEL-01');
	await card.getByRole('textbox', { name: 'Note' }).fill(note);
	await saved(page);
	await page.goto(addressOf(page, 'plan/'));
	await ready(page);
	const { text } = await downloadPlan(page);
	expect(text.match(/note\d{4}/gu)).toEqual(kept);
});

test('A name with emoji and right-to-left letters is shown, kept, and does not break the PDF', async ({
	page
}) => {
	const name = '🏥 Surgery عيادة الحي 👩🏽‍⚕️ (Nguyễn)';
	await startAssessment(page, name);
	await page.reload();
	await expect(heading(page, name)).toBeVisible();
	await expect(page).toHaveTitle(`${name} - Access Ready`);
	await page.getByRole('link', { name: 'Make the plan' }).click();
	const { text, info, name: file } = await downloadPlan(page);
	expect(file).toMatch(/^access-improvement-plan-Surgery-.+\.pdf$/u);
	expect(info['Title']).toBe(`Access improvement plan: ${name}`);
	expect(text).toContain('□ Surgery □');
	expect(text).toContain('(Nguyễn)');
	expect(text).toContain('Some characters could not be printed in this document');
	await page.getByRole('link', { name: 'Access Ready', exact: true }).click();
	await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});
