import { openExample, openSection, startAssessment } from './support/app.ts';
import { partsOf, type Part } from './support/ax-tree.ts';
import { otherViews, sectionViews } from './support/pages.ts';
import { openExampleNetwork } from './support/views/network-views.ts';
import { openOfExample } from './support/views/view.ts';
import { expect, test } from './support/test.ts';

/** Of every kind of page one, as a screen reader meets it. */
const KEY = [
	'the start page with assessments, one being renamed and one deleted',
	'the first form with errors',
	'the task list',
	'the section Telephony',
	'the results',
	'the plan',
	'the documents, with a preview',
	'this device',
	'bringing in, one file refused',
	'the page practices/ of a network',
	'the page status/ of a network',
	'the page claim/ of a network',
	'what the status of a practice rests on, over the table of a network',
	'the page prepare/ of a workshop',
	'the page close/ of a workshop',
	'the page overview/ of a system',
	'the page gaps/ of a system'
];
const CONTROLS =
	/^(button|link|radio|checkbox|textbox|combobox|spinbutton|slider|DisclosureTriangle|gridcell)$/u;
const LANDMARKS = /^(banner|main|contentinfo|navigation|region|complementary|search)$/u;

const views = [...otherViews, ...sectionViews].filter(({ name }) => KEY.includes(name));
test('There is a page of every kind to look at', () => {
	expect(views).toHaveLength(KEY.length);
});

for (const { name, show } of views)
	test(`A screen reader is told what is what on ${name}`, async ({ page }) => {
		await show(page);
		const parts = await partsOf(page);
		const of = (role: string) => parts.filter((part) => part.role === role);
		const dialog = of('dialog').length > 0;

		await test.step('The landmarks stand once, or have names of their own', () => {
			// What lies under a dialog is out of reach while it is open.
			if (!dialog)
				for (const role of ['banner', 'main', 'contentinfo'])
					expect.soft(of(role), role).toHaveLength(1);
			const named = parts
				.filter(({ role }) => LANDMARKS.test(role) && !/^(banner|main|contentinfo)$/u.test(role))
				.map((part) => `${part.role} ${part.name}`);
			expect.soft(named.filter((one) => one.endsWith(' '))).toEqual([]);
			expect.soft(named.length - new Set(named).size, named.join()).toBe(0);
		});

		await test.step('The headings form an outline without gaps', () => {
			const levels = of('heading').map(({ level }) => level ?? 0);
			expect.soft(of('heading').filter((heading) => heading.name === '')).toEqual([]);
			if (!dialog) expect.soft(levels.filter((level) => level === 1)).toHaveLength(1);
			expect
				.soft(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1))
				.toEqual([]);
		});

		await test.step('Whatever can be used has a name, and one that tells it from its neighbours', () => {
			const controls = parts.filter(({ role }) => CONTROLS.test(role));
			expect.soft(controls.length).toBeGreaterThan(3);
			expect
				.soft(controls.filter((part) => part.name === '' && part.role !== 'gridcell'))
				.toEqual([]);
			const alike = controls
				// It is the browser's own part of a date field.
				.filter((part) => !part.name.startsWith('Show date picker'))
				.filter(({ role }) => /^(button|checkbox|textbox)$/u.test(role))
				.map((part) => [part.role, part.name, groupOf(part)].join(' | '));
			expect.soft(alike.filter((one, at) => alike.indexOf(one) !== at)).toEqual([]);
		});

		await test.step('Radios stand in a group with a name', () => {
			expect.soft(of('radio').filter((part) => groupOf(part) === '')).toEqual([]);
		});

		await test.step('Tables have names, and heads for columns', () => {
			const tables = parts.filter(({ role }) => role === 'table' || role === 'grid');
			expect(tables.filter((table) => table.name === '')).toEqual([]);
			if (tables.length > 0) expect.soft(of('columnheader').length).toBeGreaterThan(0);
			expect.soft(of('columnheader').filter((head) => head.name === '')).toEqual([]);
		});
	});

/** The name of the nearest thing around a control that has one: a group, a list item, a row, an article. */
function groupOf({ inside }: Part): string {
	return (
		inside.find(
			({ role, name }) =>
				/^(group|radiogroup|article|row|listitem|region|dialog)$/u.test(role) && name !== ''
		)?.name ?? ''
	);
}

test('A question is a group with its hint, its radios and its state', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await openSection(page, 'Telephony');
	const group = page.getByRole('group', { name: /^TEL-03 / });
	await expect(group).toHaveAccessibleDescription(/.{20}/u);
	await expect(group).toMatchAriaSnapshot(`
    - group /^TEL-03 /:
      - radio "Yes"
      - radio "Partly"
      - radio "No"
      - radio "Don’t know yet"
  `);
	await group.getByRole('radio', { name: 'Partly' }).check();
	await expect(group.getByRole('radio', { name: 'Partly', checked: true })).toHaveCount(1);
	await expect(
		page.getByRole('status').filter({ hasText: /^Saved on this device/u })
	).toBeVisible();
});

test('The table of statuses is a grid with its heads, one cell in the order of Tab', async ({
	page
}) => {
	await openExampleNetwork(page, 'status/');
	const grid = page.getByRole('grid', { name: 'Practices by component' });
	await expect(grid.getByRole('columnheader', { name: 'Practice', exact: true })).toBeVisible();
	await expect(grid.getByRole('rowheader')).toHaveCount(6);
	await expect(grid.locator('button[tabindex="0"]')).toHaveCount(1);
	const cells = await grid.getByRole('gridcell').count();
	await expect(grid.locator('button[tabindex="-1"]')).toHaveCount(cells - 1);
	await expect(grid.getByRole('gridcell').first().getByRole('button')).toHaveAccessibleName(
		/: why, .+, .+$/u
	);
});

test('What has happened is said where it is heard: what is saved, what went wrong', async ({
	page
}) => {
	await openExample(page);
	await openSection(page, 'Telephony');
	await page.getByLabel('Calls received (calls)').fill('many');
	await page.getByLabel('Calls answered (calls)').focus();
	await expect(
		page.getByRole('alert').filter({ hasText: 'Calls received must be a number' })
	).toBeVisible();
	await openOfExample(page, 'plan/', 'Access improvement plan');
	await page.getByRole('article').getByRole('checkbox').first().click();
	await expect(
		page.getByRole('status').filter({ hasText: /^Saved on this device/u })
	).toBeVisible();
});
