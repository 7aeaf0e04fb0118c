import { askedBy, loadBank, questionsOf, type Asked } from '#questions';
import { describe, expect, it } from 'vitest';
import { wordingFaults } from '../../tests/builders/wording.ts';
import { isAnswered, shownFollowUps } from './answer.ts';
import { answerInWords } from './in-words.ts';
import { checkDate, checkMonth, checkNumber } from './check.ts';
import { example } from './example.ts';
import { parseAssessment } from './parse.ts';
import type { AnswerValue } from './record.ts';

const NOW = '2026-11-22T08:00:00.000Z';
const TODAY = NOW.slice(0, 10);
const record = example(NOW);
const questions = questionsOf(await loadBank());
const asked = questions.flatMap(askedBy);
const given = Object.values(record.answers);

/** What in a value the question does not ask for; `[]` when it could have been given on the screen. */
function misfits({ id, input }: Asked, value: AnswerValue | null): readonly string[] {
	const strangers = (parts: readonly { id: string }[], used: readonly string[]) =>
		used.filter((part) => parts.every((own) => own.id !== part)).map((part) => `${id} ${part}`);
	switch (value?.kind) {
		case 'numbers':
			if (input.kind !== 'numbers') return [id];
			return [
				...strangers(input.fields, Object.keys(value.figures)),
				...(input.usualSources.includes(value.from) ? [] : [`${id} from ${value.from}`]),
				...(checkPeriod(value.period, input.period) ? [] : [`${id} ${value.period}`]),
				...input.fields
					.filter((field) => !checkNumber(String(value.figures[field.id] ?? ''), field).ok)
					.map((field) => `${id} ${field.id} out of range`)
			];
		case 'several':
			return input.kind === 'several' ? strangers(input.options, value.chosen) : [id];
		case 'hours':
			return input.kind === 'hours' ? strangers(input.routes, Object.keys(value.routes)) : [id];
		case 'notKnown':
		case 'notPublished':
			return input.kind === 'numbers' ? [] : [id];
		default:
			return input.kind === value?.kind ? [] : [id];
	}
}

const checkPeriod = (period: string, asked: 'month' | 'year' | 'date') =>
	({ month: 7, year: 4, date: 10 })[asked] === period.length &&
	(asked === 'date' ? checkDate(period, 'past', TODAY) : checkMonth(period, TODAY)).ok;

describe('the example', () => {
	it('can be read back, and is marked as made up', () => {
		expect(parseAssessment(JSON.parse(JSON.stringify(record)))).toEqual({
			ok: true,
			value: record
		});
		expect(record.example).toBe(true);
		expect(record.title).toContain('made up');
	});

	it('answers only what the bank asks, each under its own id', () => {
		const ids = new Set(asked.map(({ id }) => id));
		expect(given).not.toEqual([]);
		expect(given.filter(({ question }) => !ids.has(question))).toEqual([]);
		expect(given.filter(({ question }) => record.answers[question]?.question !== question)).toEqual(
			[]
		);
	});

	it('gives each question what it asks for', () => {
		const faults = asked.flatMap((one) => {
			const own = record.answers[one.id];
			return own ? misfits(one, own.value) : [];
		});
		expect(faults).toEqual([]);
		expect(given.filter((answer) => !isAnswered(answer))).toEqual([]);
	});

	it('answers only those follow-ups that are shown', () => {
		const shown = questions.flatMap((question) => [
			question.id,
			...shownFollowUps(question, record.answers).map(({ id }) => id)
		]);
		expect(given.filter(({ question }) => !shown.includes(question))).toEqual([]);
	});

	it('shows something of everything: yes, partly, no, open, not published, hours and a mark', () => {
		const words = asked.map((one) => answerInWords(one, record.answers[one.id]));
		for (const wanted of ['Yes', 'Partly', 'No', 'Don’t know yet', 'Not published for us'])
			expect(words).toContain(wanted);
		expect(given.some(({ review }) => review)).toBe(true);
		expect(given.some(({ note }) => note !== '')).toBe(true);
		expect(given.some(({ value }) => value?.kind === 'hours')).toBe(true);
	});

	it('is worded fit to be shown', () => {
		expect(wordingFaults(record)).toEqual([]);
	});
});
