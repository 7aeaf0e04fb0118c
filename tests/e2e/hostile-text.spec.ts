import { hostile } from '../builders/hostile-texts.ts';
import { backupText } from '../builders/backups.ts';
import { notedPractice } from '../builders/noted-practice.ts';
import { planEdits } from '../builders/plans.ts';
import { open } from './support/app.ts';
import { unfold } from './support/audit.ts';
import { buildPages } from './support/build-pages.ts';
import { bringInPicked, jsonFile, pickFiles } from './support/files.ts';
import { expect, test } from './support/test.ts';

test('Hostile text in a record is shown as text on every page of it', async ({ page, baseURL }) => {
	test.setTimeout(300_000);
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const practice = notedPractice();
	const plan = planEdits({
		'own.one': { what: 'x', owner: 'x', measure: 'x', target: 'x', note: 'x', theme: 'telephony' },
		'own.two': { what: 'x', owner: 'x', measure: 'x', baseline: 'x', note: 'x', hidden: 'x' }
	});
	const answers = Object.fromEntries(
		Object.entries(practice.answers).map(([id, one]) => [id, { ...one, evidence: 'x' }])
	);
	const record = hostile({ ...practice, id: 'hostile', answers, plan }, 0);
	await pickFiles(page, jsonFile('backup.json', backupText(record)));
	await bringInPicked(page);
	await expect(page.getByRole('link', { name: 'Look at it' })).toBeVisible();

	const pages = (await buildPages()).filter(
		(path) => path.startsWith('assessment/') && !/\/support\/(?!transition)/u.test(path)
	);
	expect(pages.length).toBeGreaterThan(20);
	let shown = '';
	for (const path of ['', ...pages]) {
		await open(page, `./${path}?a=hostile`);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
		if (/\/(plan|results|section\/telephony)\/$/u.test(path)) await unfold(page);
		const found = await page.evaluate(
			(origin) => {
				const foreign = 'main :is(script, iframe, object, embed, base, form[action], img[src="x"])';
				return {
					foreign: [...document.querySelectorAll(foreign)].map(({ outerHTML }) => outerHTML),
					handlers: [...document.querySelectorAll('*')].filter(({ attributes }) =>
						[...attributes].some(({ name }) => name.startsWith('on'))
					).length,
					links: [...document.querySelectorAll('a')]
						.map(({ href }) => href)
						.filter((href) => new URL(href).origin !== origin),
					text: document.body.innerText
				};
			},
			new URL(baseURL ?? '').origin
		);
		expect([path, found.foreign, found.handlers, found.links]).toEqual([path, [], 0, []]);
		shown += found.text;
	}
	// It was there to be seen, as it was typed.
	expect(shown).toContain('<img src=x onerror=alert(1)>');
	expect(shown).toContain('javascript:alert(1)');
	expect(dialogs).toEqual([]);
});
