import { loadBank, type Section } from '#questions';
import { schemes } from '#scoring';
import type { Page } from '@playwright/test';
import { bestValue, followUpsOfBest } from '../builders/best-answers.ts';
import { enter, heading, saved, startAssessment, judgeBy } from './support/app.ts';
import { expect, test } from './support/test.ts';

const bank = await loadBank();

async function answerAll(page: Page, { title, questions }: Section) {
	await expect(heading(page, title)).toBeVisible();
	for (const question of questions) {
		await enter(page, question, bestValue(question));
		for (const followUp of followUpsOfBest(question))
			await enter(page, followUp, bestValue(followUp));
	}
	const count = String(questions.length);
	await expect(page.getByText(`${count} of ${count} here`)).toBeVisible();
	await saved(page);
}

test('A practice answers every question and meets all three components', async ({ page }) => {
	await startAssessment(page, 'Mill Lane Surgery');
	await expect(page.getByRole('main')).toContainText(
		'0 of 54 questions for the practice answered, 0 of 6 for the PCN.'
	);
	await page.getByRole('link', { name: 'Begin' }).click();

	for (const [index, section] of bank.sections.entries()) {
		await answerAll(page, section);
		const following = bank.sections[index + 1];
		await page
			.getByRole('link', {
				name: following ? `Go on to ${following.title}` : 'Task list',
				exact: true
			})
			.click();
	}

	await expect(heading(page, 'Mill Lane Surgery')).toBeVisible();
	await expect(page.getByRole('main')).toContainText(
		'54 of 54 questions for the practice answered, 6 of 6 for the PCN.'
	);
	const rows = page.getByRole('listitem').filter({ hasText: '✓ Complete' });
	await expect(rows).toHaveCount(11);

	await page.getByRole('link', { name: 'See the results' }).click();
	for (const { title, components } of schemes) {
		await judgeBy(page, title);
		await expect(heading(page, `Results: ${title}`)).toBeVisible();
		for (const { title, criteria } of components) {
			await expect(page.getByRole('heading', { level: 2, name: `${title} Met` })).toBeVisible();
			for (const { id, title } of criteria)
				await expect(
					page.getByRole('heading', { level: 3, name: `Met ${id}: ${title}`, exact: true })
				).toBeVisible();
		}
	}
	await expect(page.getByText('Least change needed')).toHaveCount(0);
	await expect(page.getByRole('row', { name: /^Telephony 100% 7 of 7 0$/u })).toBeVisible();

	await page.getByRole('link', { name: 'Make the plan' }).click();
	await expect(page.getByRole('main')).toContainText('0 gaps found, 0 in the plan.');
	await expect(page.getByText('No gaps so far.')).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(0);
});
