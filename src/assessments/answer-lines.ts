import type { Asked, InputOf } from '#questions';
import { setsIn } from './figure-sets.ts';
import { WEEKDAYS, type AnswerValue, type Day } from './record.ts';
import { CHOICE_WORDS } from './words.ts';

/** One thing that is written down of an answer: a line of its own in a spreadsheet. */
export interface AnswerLine {
	/** The id of what is asked; with a part `<id>#<part>`. */
	readonly key: string;
	/** A figure's field, an option, or a way in with the place of a day from Monday, `phone.0`. */
	readonly part: string;
	/** What the part is called; empty where there is but one. */
	readonly label: string;
}

/** A line with what an answer says in it. */
export interface WrittenLine {
	readonly line: AnswerLine;
	/** Absent where the answer says nothing of it. */
	readonly answer?: string | number;
	readonly period?: string;
	readonly from?: string;
}

/** What a person may write besides a figure; the other is `CHOICE_WORDS.notKnown`. */
export const NOT_PUBLISHED_WORDS = 'Not published for us';
/** What is written for a day that is closed. */
export const CLOSED_WORDS = 'closed';

/** The sheet to fill in, and the titles of the columns by which it is read back; once released they stay. */
export const FILL_IN = {
	name: 'Fill in',
	code: 'Code',
	answer: 'Answer',
	period: 'Period',
	from: 'Source',
	note: 'Note',
	key: 'Id (leave as it is)'
} as const;

/** The lines that an answer to a question or follow-up takes, in order. */
export function answerLines({ id, input }: Pick<Asked, 'id' | 'input'>): readonly AnswerLine[] {
	const part = (name: string, label: string) => ({ key: `${id}#${name}`, part: name, label });
	switch (input.kind) {
		case 'choice':
		case 'date':
		case 'text':
			return [{ key: id, part: '', label: '' }];
		case 'numbers':
			return input.fields.map((field) => part(field.id, field.label));
		case 'several':
			return [...input.options, { id: 'none', label: input.none }].map((option) =>
				part(option.id, option.label)
			);
		case 'hours':
			return input.routes.flatMap((route) =>
				WEEKDAYS.map((day, at) => part(`${route.id}.${String(at)}`, `${route.label}, ${day}`))
			);
	}
}

/** The words that may be written in a line where there are but a few; none where anything goes. */
export function lineWords({ input }: Pick<Asked, 'input'>): readonly string[] {
	const { yes, partly, no, notKnown } = CHOICE_WORDS;
	if (input.kind === 'choice') return [yes, partly, no, notKnown];
	return input.kind === 'several' ? [yes, no, notKnown] : [];
}

/** An answer written line by line; each period of figures has lines of its own, the latest first. */
export function writtenLines(
	asked: Pick<Asked, 'id' | 'input'>,
	value: AnswerValue | null | undefined
): readonly WrittenLine[] {
	const lines = answerLines(asked);
	const empty = lines.map((line) => ({ line }));
	/** Said once, in the first line. */
	const once = (answer: string): readonly WrittenLine[] =>
		lines.map((line, at) => (at === 0 ? { line, answer } : { line }));
	const { kind } = asked.input;
	switch (value?.kind) {
		case undefined:
			return empty;
		case 'notKnown':
			return once(CHOICE_WORDS.notKnown);
		case 'notPublished':
			return kind === 'numbers' ? once(NOT_PUBLISHED_WORDS) : empty;
		case 'choice':
			return kind === 'choice' ? once(choiceWritten(value)) : empty;
		case 'date':
			return kind === 'date' ? once(value.date) : empty;
		case 'text':
			return kind === 'text' ? once(value.text) : empty;
		case 'numbers':
			return asked.input.kind === 'numbers' ? figuresWritten(lines, value) : empty;
		case 'several':
			return kind === 'several'
				? lines.map((line) =>
						value.chosen.includes(line.part) ? { line, answer: CHOICE_WORDS.yes } : { line }
					)
				: empty;
		case 'hours':
			return asked.input.kind === 'hours' ? hoursWritten(asked.input, lines, value) : empty;
	}
}

type Value<K extends AnswerValue['kind']> = Extract<AnswerValue, { kind: K }>;

const choiceWritten = (value: Value<'choice'>): string =>
	value.choice === 'notApplicable'
		? `${CHOICE_WORDS.notApplicable}: ${value.reason.trim()}`
		: CHOICE_WORDS[value.choice];

const figuresWritten = (
	lines: readonly AnswerLine[],
	value: Value<'numbers'>
): readonly WrittenLine[] =>
	setsIn(value).flatMap(({ figures, period, from }) =>
		lines.map((line) => {
			const answer = figures[line.part];
			return { line, ...(answer !== undefined && { answer }), period, from };
		})
	);

function hoursWritten(
	{ routes }: InputOf<'hours'>,
	lines: readonly AnswerLine[],
	value: Value<'hours'>
): readonly WrittenLine[] {
	const days = routes.flatMap(({ id }) => WEEKDAYS.map((_, at) => value.routes[id]?.[at] ?? null));
	return lines.map((line, at) => {
		const day = days[at];
		return day ? { line, answer: dayWritten(day) } : { line };
	});
}

const dayWritten = (day: NonNullable<Day>): string =>
	day.length === 0 ? CLOSED_WORDS : day.map(({ from, to }) => `${from} to ${to}`).join(' and ');
