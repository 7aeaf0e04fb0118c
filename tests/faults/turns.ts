import { CHOICE_WORDS, type Answer, type AnswerValue } from '#assessments';
import { loadBank, type Asked, type Choice, type InputOf, type Question } from '#questions';
import type { Locator, Page } from '@playwright/test';
import { mixedAnswers } from '../builders/networks.ts';
import { cardOf, enter, fieldsOf, openNotes } from '../e2e/support/app.ts';

const bank = await loadBank();

/** What is given in turn: every kind of answer, and the two texts beside one. */
export const KINDS = [
	'choice',
	'note',
	'numbers',
	'text',
	'date',
	'several',
	'hours',
	'evidence'
] as const;
export type Kind = (typeof KINDS)[number];

/** A choice that needs no reason. */
type First = Exclude<Choice, 'notApplicable'>;

/** One thing to give on one section's page, and the part of the record it must be found in. */
export interface Turn {
	readonly kind: Kind;
	readonly section: string;
	readonly question: Question;
	/** The question itself, or one of its follow-ups. */
	readonly asked: Asked;
	/** What the question must say first, so that the follow-up is asked. */
	readonly first: First | undefined;
	readonly part: 'value' | 'note' | 'evidence';
	/** What the record must hold in that part. */
	readonly gives: AnswerValue | string;
}

interface Place {
	readonly section: string;
	readonly question: Question;
	readonly asked: Asked;
	readonly first: First | undefined;
}

const places: readonly Place[] = bank.sections.flatMap(({ id: section, questions }) =>
	questions.flatMap((question) => [
		{ section, question, asked: question, first: undefined },
		...question.followUps.flatMap((asked) =>
			question.input.kind === 'choice' && asked.when !== undefined
				? [{ section, question, asked, first: asked.when.find(needsNoReason) }]
				: []
		)
	])
);

function needsNoReason(choice: Choice): choice is First {
	return choice !== 'notApplicable';
}

/** The sections in which something of this kind can be given. */
const placesOf = (kind: Kind): readonly Place[] =>
	places.filter(({ asked, first }) =>
		kind === 'note' || kind === 'evidence' ? first === undefined : asked.input.kind === kind
	);

/** Something to give; `section`, where it can be had there, keeps to the page that is open. */
export function turnOf(kind: Kind, next: () => number, section?: string): Turn | undefined {
	const all = placesOf(kind).filter((place) => section === undefined || place.section === section);
	const place = all[Math.floor(next() * all.length)];
	if (!place) return undefined;
	const salt = String(Math.floor(next() * 1e9));
	if (kind === 'note' || kind === 'evidence')
		return { ...place, kind, part: kind, gives: `Said at ${salt}, “by phone”` };
	return { ...place, kind, part: 'value', gives: valueOf(place.asked, next, salt) };
}

function valueOf(asked: Asked, next: () => number, salt: string): AnswerValue {
	if (asked.input.kind === 'choice') {
		const choices = ['yes', 'partly', 'no', 'notKnown'] as const;
		return { kind: 'choice', choice: choices[Math.floor(next() * choices.length)] ?? 'yes' };
	}
	if (asked.input.kind === 'text') return { kind: 'text', text: `Text ${salt}` };
	if (asked.input.kind === 'date')
		return {
			kind: 'date',
			date: `2025-03-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`
		};
	for (;;) {
		const { value } = mixedAnswers(Math.floor(next() * 1e9))[asked.id] ?? {};
		// Nothing ticked is no answer.
		if (value?.kind === 'several' && value.chosen.length === 0) continue;
		if (value?.kind === asked.input.kind) return value;
	}
}

/** Gives it on the page; what it needs first is given first, and comes back as a turn as well. */
export async function give(page: Page, turn: Turn): Promise<readonly Turn[]> {
	const { question, asked, first, part, gives } = turn;
	const before: Turn[] = [];
	if (first !== undefined && (await fieldsOf(page, asked).count()) === 0) {
		const value = { kind: 'choice', choice: first } as AnswerValue;
		await enter(page, question, value);
		before.push({ ...turn, kind: 'choice', asked: question, first: undefined, gives: value });
	}
	if (part !== 'value') {
		const card = await openNotesOnce(page, question.code);
		await fieldOf(card, part).fill(shownAs(turn));
	} else if (asked.input.kind === 'several') await tickExactly(page, asked, gives as AnswerValue);
	else await enter(page, asked, gives as AnswerValue);
	return [...before, turn];
}

/** What taps a choice that is not chosen yet, as quickly as a page can; undefined when there is none. */
export async function tapFor(page: Page, turn: Turn): Promise<(() => Promise<void>) | undefined> {
	if (typeof turn.gives === 'string' || turn.gives.kind !== 'choice') return undefined;
	const name = CHOICE_WORDS[turn.gives.choice];
	const radio = fieldsOf(page, turn.asked).getByRole('radio', { name, exact: true });
	if ((await radio.count()) === 0 || (await radio.isChecked())) return undefined;
	const found = await radio.elementHandle();
	return () =>
		found.evaluate((element) => {
			(element as HTMLInputElement).click();
		});
}

/** What the page shows where the turn was given, in the form of `shownAs`. */
export async function shown(page: Page, turn: Turn): Promise<string> {
	const { question, asked, part } = turn;
	if (part !== 'value') return fieldOf(await openNotesOnce(page, question.code), part).inputValue();
	const fields = fieldsOf(page, asked);
	switch (asked.input.kind) {
		case 'choice':
		case 'several':
			return (
				await fields
					.locator('input:checked')
					.evaluateAll((boxes) =>
						boxes
							.flatMap((box) => [...((box as HTMLInputElement).labels ?? [])])
							.map((label) => label.textContent.trim().split('\n')[0] ?? '')
					)
			).join('; ');
		case 'numbers':
			return fields.getByRole('textbox').first().inputValue();
		case 'hours':
			return fields
				.getByLabel(/closes$/u)
				.first()
				.inputValue();
		case 'date':
			return fields.getByLabel(asked.title, { exact: true }).inputValue();
		case 'text':
			return fields.getByRole('textbox', { name: asked.title }).inputValue();
	}
}

/** How the page must show what was given. */
export function shownAs({ asked, gives }: Turn): string {
	if (typeof gives === 'string') return gives;
	switch (gives.kind) {
		case 'choice':
			return CHOICE_WORDS[gives.choice];
		case 'several': {
			const { options } = asked.input as InputOf<'several'>;
			return options
				.filter(({ id }) => gives.chosen.includes(id))
				.map(({ label }) => label)
				.join('; ');
		}
		case 'numbers':
			return String(gives.figures[(asked.input as InputOf<'numbers'>).fields[0]!.id] ?? '');
		case 'hours':
			return Object.values(gives.routes)[0]?.[0]?.[0]?.to ?? '';
		case 'date':
			return gives.date;
		case 'text':
			return gives.text;
		default:
			return '';
	}
}

/** The part of a kept answer that a turn is about, as text that can be compared. */
export const partOf = (answer: Partial<Answer> | undefined, part: Turn['part']): string =>
	inOrder(answer?.[part] ?? null);

/** A turn as the record must hold it. */
export const givenPart = ({ gives }: Turn): string => inOrder(gives);

/** JSON with its keys in order; a list of ticked options in order as well. */
const inOrder = (value: unknown): string =>
	JSON.stringify(value, (key, inner: unknown) =>
		key === 'chosen' && Array.isArray(inner)
			? inner.toSorted()
			: inner && typeof inner === 'object' && !Array.isArray(inner)
				? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
				: inner
	);

async function openNotesOnce(page: Page, code: string): Promise<Locator> {
	const card = cardOf(page, code);
	if (await card.getByRole('textbox', { name: 'Note' }).isVisible()) return card;
	return openNotes(page, code);
}

const fieldOf = (card: Locator, part: 'note' | 'evidence'): Locator =>
	part === 'note'
		? card.getByRole('textbox', { name: 'Note' })
		: card.getByLabel('Where the evidence is');

async function tickExactly(page: Page, asked: Asked, value: AnswerValue): Promise<void> {
	const { options } = asked.input as InputOf<'several'>;
	const chosen = value.kind === 'several' ? value.chosen : [];
	for (const { id, label } of options)
		await fieldsOf(page, asked)
			.getByRole('checkbox', { name: label, exact: true })
			.setChecked(chosen.includes(id));
}
