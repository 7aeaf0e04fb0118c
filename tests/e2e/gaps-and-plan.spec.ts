import type { PlanEdit } from '#assessments';
import type { Locator, Page } from '@playwright/test';
import { GIVEN_AT } from '../builders/answers.ts';
import { assessment } from '../builders/assessments.ts';
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
import { bringIn, downloadPlan } from './support/files.ts';
import { audit, unfold } from './support/audit.ts';
import { targetsOn, tooSmall } from './support/targets.ts';
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

const inThePlan = (page: Page, code: string) => action(page, code).getByRole('checkbox').first();

async function openDetails(page: Page, code: string): Promise<Locator> {
	await action(page, code)
		.getByText(/^Why, who and by when/u)
		.click();
	return action(page, code);
}

/** The cards from top to bottom, by what they are called. */
const cards = (page: Page) =>
	page
		.getByRole('article')
		.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));

const planned = (id: string, rest: Partial<PlanEdit> = {}): [string, PlanEdit] => [
	id,
	{ action: id, chosen: true, changedAt: GIVEN_AT, device: 'tablet', ...rest }
];

/** A practice that has begun to work on a plan of five actions, one of which may be closed. */
const inTheMiddle = () =>
	assessment(
		{
			'telephony.call-back': 'no',
			'telephony.use-of-data': 'no',
			'telephony.framework': 'partly',
			'online.core-hours': 'no',
			'website.findable': 'yes',
			'navigation.parity': 'no'
		},
		{
			title: 'Mill Lane Surgery',
			plan: Object.fromEntries([
				planned('telephony.call-back', { due: '2031-02-01' }),
				planned('telephony.use-of-data', { due: '2031-01-01' }),
				planned('telephony.framework', { due: '2031-03-01' }),
				planned('online.core-hours', { due: '2031-01-15' }),
				planned('website.findable', { status: 'underWay', due: '2031-05-01' })
			])
		}
	);

async function openPlan(page: Page): Promise<void> {
	await bringIn(page, inTheMiddle());
	await page.goto(addressOf(page, 'plan/'));
	await ready(page);
}

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
		await expect(page.getByRole('heading', { level: 3 })).toHaveText([
			'Stands in the way of CAIP 2024/25 (4)',
			'Contract duties (1)',
			'Everything else (1)'
		]);
		await expect(page.getByRole('article').getByRole('link')).toContainText([
			'TEL-03',
			'TEL-05',
			'ONL-01',
			'NAV-04',
			'NAV-05',
			'TEL-07'
		]);
		await expect(inThePlan(page, 'TEL-03')).toBeChecked();
		await expect(action(page, 'TEL-03')).toContainText('Blocks T1');
		await expect(action(page, 'TEL-05')).toContainText('To find out');
		await expect(inThePlan(page, 'NAV-05')).not.toBeChecked();
	});

	await test.step('Every choice and entry survives a reload', async () => {
		await inThePlan(page, 'NAV-04').uncheck();
		await inThePlan(page, 'TEL-07').check();
		await openDetails(page, 'TEL-03');
		await action(page, 'TEL-03').getByLabel('Owner').fill('Deputy manager');
		await action(page, 'TEL-03').getByLabel('Due').fill('2031-05-30');
		await action(page, 'TEL-03').getByLabel('Target').fill('Nine in ten called back');
		await action(page, 'TEL-03').getByLabel('Note').fill('Branch phones come first.');
		await action(page, 'TEL-03').getByLabel('Status').selectOption('Under way');
		await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
		await page.reload();
		await ready(page);
		await expect(page.getByRole('main')).toContainText('6 gaps found, 4 in the plan.');
		await expect(page.getByLabel('How the plan stands')).toContainText('1 under way');
		// Work has begun, so what is not in the plan is out of the way.
		await expect(action(page, 'NAV-04')).toBeHidden();
		await page.getByRole('radio', { name: 'All gaps (6)' }).check();
		await expect(inThePlan(page, 'NAV-04')).not.toBeChecked();
		await expect(inThePlan(page, 'TEL-07')).toBeChecked();
		const edited = action(page, 'TEL-03');
		await openDetails(page, 'TEL-03');
		await expect(edited.getByLabel('Owner')).toHaveValue('Deputy manager');
		await expect(edited.getByLabel('Due')).toHaveValue('2031-05-30');
		await expect(edited.getByLabel('Target')).toHaveValue('Nine in ten called back');
		await expect(edited.getByLabel('Note')).toHaveValue('Branch phones come first.');
		await expect(edited.getByLabel('Status')).toHaveValue('underWay');
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
			'Deputy manager Due 30 May 2031 Under way',
			'Target: Nine in ten called back',
			'Note on action 1: Branch phones come first.',
			'2 Ask who opens the telephony reports, how often, and what last changed because of them',
			'3 Agree a date and a framework supplier for your next phone contract TEL-07: No',
			'4 Keep both clinical and admin online requests open from 08:00 to 18:30'
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
			'Contents',
			'Summary',
			'Who we are',
			'Where we stand by section',
			'CAIP 2024/25: component status',
			'Action plan',
			'Metrics',
			'Patient engagement and equality',
			'Support and funding wanted',
			'Risks and dependencies',
			'How the funding is shared out',
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
	const { text } = await downloadPlan(page, 'Final');
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
	// The joiner has no shape of its own, and a byte that readers of the title stumble over.
	expect(info['Title']).toBe(`Access improvement plan: ${name.replaceAll('\u200d', '')}`);
	expect(text).toContain('□ Surgery □');
	expect(text).toContain('(Nguyễn)');
	expect(text).toContain('The font of this document lacks some characters');
	await page.getByRole('link', { name: 'Access Ready', exact: true }).click();
	await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
});

test('A gap that has closed is proposed for closing, and nothing is closed silently', async ({
	page
}) => {
	await openPlan(page);
	const proposals = page.getByRole('region', { name: 'Gaps that have closed (1)' });
	await expect(proposals).toContainText('WEB-02 is now Yes. Mark the action as done?');
	await expect(action(page, 'WEB-02').getByLabel('Status')).toHaveValue('underWay');
	await expect(action(page, 'WEB-02')).toContainText('Gap closed');

	await proposals.getByRole('button', { name: /^Keep it open/u }).click();
	await expect(proposals).toBeHidden();
	await expect(page.getByText('WEB-02 stays open.')).toBeFocused();
	await saved(page);
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('How the plan stands')).toContainText('1 under way');
	await expect(proposals).toBeHidden();

	await action(page, 'WEB-02').getByLabel('Status').selectOption('Done');
	await expect(action(page, 'WEB-02')).toContainText(/Done on \d+ \w+ \d{4}/u);
	await expect(page.getByLabel('How the plan stands')).toContainText('1 done');
	await page.getByRole('button', { name: /^Undo/u }).click();
	await expect(action(page, 'WEB-02').getByLabel('Status')).toHaveValue('underWay');
	await expect(action(page, 'WEB-02')).not.toContainText('Done on');
});

test('The plan is put in an order of one’s own with the keyboard alone', async ({ page }) => {
	await openPlan(page);
	await page.getByRole('radio', { name: 'By date' }).check();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText([
		'January 2031 (2)',
		'February 2031 (1)',
		'March 2031 (1)',
		'May 2031 (1)'
	]);
	await page.getByRole('radio', { name: 'My order' }).check();
	const before = await cards(page);
	expect(before).toHaveLength(5);
	const [first = '', second, third, ...rest] = before;

	const down = action(page, first!).getByRole('button', { name: 'Down' });
	await down.focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('status').filter({ hasText: `${first!} is now 2 of 5` })
	).toBeVisible();
	await expect(down).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(() => cards(page)).toEqual([second, third, first, ...rest]);
	await expect(down).toBeFocused();
	await action(page, first!).getByRole('button', { name: 'Last' }).press('Enter');
	await expect.poll(() => cards(page)).toEqual([second, third, ...rest, first]);
	await saved(page);

	await test.step('A plan with an order of its own opens in it', async () => {
		await page.reload();
		await ready(page);
		await expect(page.getByRole('radio', { name: 'My order' })).toBeChecked();
		expect(await cards(page)).toEqual([second, third, ...rest, first]);
	});
});

test('Taps suggest an order, which is taken only when asked for', async ({ page }) => {
	await openPlan(page);
	await page.getByRole('checkbox', { name: /^Priority, effort and impact/u }).check();
	const judge = async (code: string, effort: string, impact: string) => {
		const tap = (group: string, name: string) =>
			action(page, code)
				.getByRole('group', { name: new RegExp(`^${group}`, 'u') })
				.getByRole('radio', { name, exact: true })
				.check();
		await tap('Effort', effort);
		await tap('Impact', impact);
	};
	await judge('TEL-03', 'large', 'low');
	await judge('TEL-07', 'small', 'high');
	await expect(page.getByText('3 of 5 in the plan are not judged yet.')).toBeVisible();
	const cell = page
		.getByRole('row', { name: /^Impact high/u })
		.getByRole('cell')
		.first();
	await expect(cell).toContainText('TEL-07');

	await page.getByRole('button', { name: 'Use this order' }).click();
	await expect(page.getByRole('radio', { name: 'My order' })).toBeChecked();
	const order = await cards(page);
	expect(order[0]).toBe('TEL-07');
	expect(order.at(-1)).toBe('TEL-03');

	await test.step('A judgement is taken back with one tap', async () => {
		await action(page, 'TEL-07')
			.getByRole('group', { name: /^Effort/u })
			.getByRole('radio', { name: 'Not judged' })
			.check();
		await expect(cell).not.toContainText('TEL-07');
	});
});

test('Own actions are added, actions merged, taken apart, hidden and shown again', async ({
	page
}) => {
	await openPlan(page);
	await page.getByText('Add an action of your own').click();
	await page.getByRole('button', { name: 'Add to the plan' }).click();
	await page.getByRole('alert').getByRole('link', { name: 'Say what is to be done' }).click();
	await expect(page.getByLabel('What is to be done')).toBeFocused();
	await page.getByLabel('What is to be done').fill('Ask the patient group about the menu');
	await page.getByLabel('Theme', { exact: true }).selectOption('Online requests');
	await page.getByRole('button', { name: 'Add to the plan' }).click();
	const own = page.getByRole('article', { name: 'Ask the patient group' });
	await expect(own).toBeFocused();
	await expect(own).toContainText('Theme: Online requests');
	await expect(own.getByRole('checkbox')).toBeChecked();

	await test.step('It becomes a part of another, and stands alone again', async () => {
		await own.getByText(/^Why, who and by when/u).click();
		const target = own.getByLabel('Make it a part of');
		await target.selectOption(await target.getByRole('option', { name: /^TEL-03/u }).innerText());
		await own.getByRole('button', { name: /^Merge/u }).click();
		await expect(own).toBeHidden();
		await expect(action(page, 'TEL-03')).toBeFocused();
		await expect(action(page, 'TEL-03')).toContainText('Takes in “Ask the patient group');
		const whole = await openDetails(page, 'TEL-03');
		await whole.getByRole('button', { name: /^Take apart/u }).click();
		await expect(own).toBeFocused();
	});

	await test.step('One is hidden with a reason, undone, hidden and shown again', async () => {
		const card = await openDetails(page, 'TEL-07');
		await card.getByLabel('Reason to hide it').fill('The network buys phones');
		await card.getByRole('button', { name: /^Hide/u }).click();
		await expect(card).toBeHidden();
		await page.getByRole('button', { name: /^Undo.*hiding of TEL-07/u }).click();
		await expect(card).toBeVisible();
		await page.getByRole('button', { name: /^Redo/u }).click();
		await expect(card).toBeHidden();
		await page.getByText('Hidden actions (1)').click();
		await expect(page.getByText('The network buys phones')).toBeVisible();
		await page.getByRole('button', { name: /^Show again/u }).click();
		await expect(card).toBeFocused();
	});

	await test.step('An own action is removed, and undo brings it back', async () => {
		if (!(await own.getByRole('button', { name: /^Remove this action/u }).isVisible()))
			await own.getByText(/^Why, who and by when/u).click();
		await own.getByRole('button', { name: /^Remove this action/u }).click();
		await expect(own).toBeHidden();
		await page.getByRole('button', { name: /^Undo/u }).click();
		await expect(own).toBeVisible();
	});
});

test('A card stays under the fingers while its date changes, until it is sorted again', async ({
	page
}) => {
	await openPlan(page);
	await page.getByRole('radio', { name: 'By date' }).check();
	const card = await openDetails(page, 'TEL-05');
	await card.getByLabel('Due').fill('2031-08-01');
	await expect(card.getByLabel('Due')).toBeFocused();
	await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('January 2031 (2)');
	await page.getByRole('button', { name: 'Sort again' }).click();
	await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('January 2031 (1)');
	await expect(page.getByRole('heading', { level: 3 }).last()).toHaveText('August 2031 (1)');
	await expect(page.getByRole('button', { name: 'Sort again' })).toBeHidden();
});

test('The written parts of the plan are kept, and an emptied wording goes back to ours', async ({
	page
}) => {
	await openPlan(page);
	await page.getByText('Write the parts in words (0 of 5 written)').click();
	await page.getByLabel('Risks').fill('The supplier may be late.');
	const card = await openDetails(page, 'TEL-03');
	const what = card.getByLabel('What to do, in your words');
	const ours = await what.inputValue();
	await what.fill('Ring back from the branch first');
	await expect(card.getByRole('checkbox').first()).toHaveAccessibleName(
		/^Ring back from the branch/u
	);
	await saved(page);
	await page.reload();
	await ready(page);
	await page.getByText('Write the parts in words (1 of 5 written)').click();
	await expect(page.getByLabel('Risks')).toHaveValue('The supplier may be late.');
	await openDetails(page, 'TEL-03');
	await expect(what).toHaveValue('Ring back from the branch first');
	await what.fill('');
	await expect(what).toHaveValue('');
	await what.blur();
	await expect(what).toHaveValue(ours);
});

test('Everybody can use the plan with all of it open, on a tablet and on a phone', async ({
	page
}) => {
	await openPlan(page);
	await page.getByRole('radio', { name: 'My order' }).check();
	const card = await openDetails(page, 'TEL-07');
	await card.getByLabel('Reason to hide it').fill('The network buys phones');
	await card.getByRole('button', { name: /^Hide/u }).click();
	await page.getByRole('checkbox', { name: /^Priority, effort and impact/u }).check();
	await action(page, 'TEL-03').getByRole('radio', { name: 'large' }).check();
	await action(page, 'TEL-03').getByRole('radio', { name: 'low' }).check();
	await unfold(page);
	await expect(page.getByRole('button', { name: /^Show again/u })).toBeVisible();

	for (const viewport of [
		{ width: 834, height: 1194 },
		{ width: 320, height: 640 }
	])
		await test.step(`${String(viewport.width)} pixels wide`, async () => {
			await page.setViewportSize(viewport);
			expect(
				await page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					return scrollWidth - clientWidth;
				})
			).toBe(0);
			const targets = await targetsOn(page);
			expect(targets.length).toBeGreaterThan(100);
			expect(targets.filter(tooSmall)).toEqual([]);
			await audit(page);
		});
});
