import { expect, type Locator, type Page } from '@playwright/test';
import { CHOICE_WORDS, type AnswerValue, type Day } from '#assessments';
import type { Asked, Choice, InputOf } from '#questions';

/** Waits until the page answers to taps. */
export async function ready(page: Page): Promise<void> {
	await expect(page.getByRole('main')).toHaveAttribute('data-hydrated', 'true');
}

/** Loads a page and waits until it answers to taps. */
export async function open(page: Page, path = './'): Promise<void> {
	await page.goto(path);
	await ready(page);
}

export const heading = (page: Page, name: string | RegExp): Locator =>
	page.getByRole('heading', { level: 1, name });

/** Starts an assessment with a name and nothing else; ends on its task list. */
export async function startAssessment(page: Page, practice: string): Promise<void> {
	await open(page);
	await page.getByRole('link', { name: 'Start an assessment' }).click();
	await page.getByLabel('Practice name').fill(practice);
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await expect(heading(page, practice)).toBeVisible();
}

/** Looks around with the example practice; ends on its task list. */
export async function openExample(page: Page): Promise<void> {
	await open(page);
	await page.getByRole('button', { name: 'Look around with an example practice' }).click();
	await expect(heading(page, 'Example practice (made up)')).toBeVisible();
}

/** The address of another page of the assessment that is open, by its path. */
export function addressOf(page: Page, path: string): string {
	const { origin, search } = new URL(page.url());
	return `${origin}/assessment/${path}${search}`;
}

/** Opens a section of the assessment from its task list. */
export async function openSection(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: title, exact: true }).click();
	await expect(heading(page, title)).toBeVisible();
}

/** Judges by another year, on any page that lets one choose. */
export async function judgeBy(page: Page, scheme: string): Promise<void> {
	await page.getByRole('radio', { name: new RegExp(`^${scheme}`, 'u') }).check();
}

/** The field set of a question or a follow-up. */
export const fieldsOf = (page: Page, asked: Asked): Locator =>
	page.getByRole('group', {
		name: 'code' in asked ? `${String(asked.code)} ${asked.title}` : asked.title,
		exact: true
	});

/** A whole question: its answer, follow-ups, notes and help. */
export const cardOf = (page: Page, code: string): Locator =>
	page
		.getByRole('article')
		.filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${code} `, 'u') }) });

/** Answers a choice question by its code. */
export async function choose(page: Page, code: string, choice: Choice): Promise<void> {
	await radio(page, code, choice).check();
}

/** One radio of a choice question, not of its follow-ups. */
export const radio = (page: Page, code: string, choice: Choice): Locator =>
	page
		.getByRole('group', { name: new RegExp(`^${code} `, 'u') })
		.getByRole('radio', { name: CHOICE_WORDS[choice], exact: true });

/** Waits until everything given so far is on the device. */
export async function saved(page: Page): Promise<void> {
	await expect(page.getByText(/^Saved on this device at \d\d:\d\d/u)).toBeVisible();
}

/** Gives an answer through whatever control the question has. */
export async function enter(page: Page, asked: Asked, value: AnswerValue): Promise<void> {
	const fields = fieldsOf(page, asked);
	switch (value.kind) {
		case 'choice':
			await fields.getByRole('radio', { name: CHOICE_WORDS[value.choice], exact: true }).check();
			return;
		case 'numbers':
			await enterNumbers(fields, asked.input as InputOf<'numbers'>, value);
			return;
		case 'date':
			await fields.getByLabel(asked.title, { exact: true }).fill(value.date);
			return;
		case 'several':
			await enterSeveral(fields, asked.input as InputOf<'several'>, value.chosen);
			return;
		case 'hours':
			for (const { id, label } of (asked.input as InputOf<'hours'>).routes)
				await enterHours(fields, label, value.routes[id]?.[0] ?? null);
			return;
		case 'text':
			await fields.getByRole('textbox', { name: asked.title }).fill(value.text);
			return;
		case 'notKnown':
			await fields.getByRole('checkbox', { name: /^We don’t know yet/u }).check();
			return;
		case 'notPublished':
			await fields.getByRole('checkbox', { name: /^Not published for us/u }).check();
	}
}

async function enterNumbers(
	fields: Locator,
	input: InputOf<'numbers'>,
	value: Extract<AnswerValue, { kind: 'numbers' }>
): Promise<void> {
	for (const { id, label, unit } of input.fields) {
		const figure = value.figures[id];
		if (figure !== undefined)
			await fields.getByLabel(`${label} (${unit})`, { exact: true }).fill(String(figure));
	}
	await fields
		.getByLabel(/^(Which (month|year) are they for|On which date)\?$/u)
		.fill(value.period);
	await fields.getByLabel('Where do they come from?').fill(value.from);
}

async function enterSeveral(
	fields: Locator,
	{ options, none }: InputOf<'several'>,
	chosen: readonly string[]
): Promise<void> {
	for (const id of chosen) {
		const label = id === 'none' ? none : options.find((option) => option.id === id)?.label;
		await fields.getByRole('checkbox', { name: label ?? id, exact: true }).check();
	}
}

/** Opening times that are the same on every day. */
async function enterHours(fields: Locator, route: string, day: Day): Promise<void> {
	const every = `${route}, Monday to Friday`;
	for (const { from, to } of day ?? []) {
		await fields.getByLabel(`${every}: opens`, { exact: true }).fill(from);
		await fields.getByLabel(`${every}: closes`, { exact: true }).fill(to);
	}
}

/** Opens the note and evidence of a question. */
export async function openNotes(page: Page, code: string): Promise<Locator> {
	const card = cardOf(page, code);
	await card.getByText(/^Note and evidence/u).click();
	return card;
}
