import type { Input } from '#questions';
import { describe, expect, it } from 'vitest';
import { answers, type Given } from '../../tests/builders/answers.ts';
import { inputs } from '../../tests/builders/questions.ts';
import { answerInWords, periodInWords, withUnit } from './in-words.ts';
import type { Day } from './record.ts';

const inWords = (input: Input, value: Given) =>
	answerInWords({ input }, answers({ q: value })['q']);
const numbersSet = (figures: Record<string, number>, period = '', from = '') => ({
	figures,
	period,
	from
});
const numbers = (...set: Parameters<typeof numbersSet>) => ({
	kind: 'numbers' as const,
	...numbersSet(...set)
});
const figures = (...set: Parameters<typeof numbersSet>): Given => numbers(...set);
const open = (...times: readonly string[]): Day =>
	times.map((time) => ({ from: time.slice(0, 5), to: time.slice(6) }));
const week = (...days: readonly Day[]): Given => ({
	kind: 'hours',
	routes: { phone: [0, 1, 2, 3, 4].map((day) => days[day % days.length]) as never }
});

describe('an answer in words', () => {
	it.each<[string, Input, Given, string]>([
		['a choice', inputs.choice, 'partly', 'Partly'],
		['an open choice', inputs.choice, 'notKnown', 'Don’t know yet'],
		[
			'what does not apply, with its reason',
			inputs.choice,
			{ kind: 'choice', choice: 'notApplicable', reason: ' No branch. ' },
			'Not applicable: No branch.'
		],
		[
			'what does not apply, while the reason is typed',
			inputs.choice,
			{ kind: 'choice', choice: 'notApplicable', reason: ' ' },
			'Not applicable'
		],
		['a date', inputs.date, { kind: 'date', date: '2025-03-31' }, '31 March 2025'],
		['a text', inputs.text, { kind: 'text', text: 'Letters' }, 'Letters'],
		['an open figure', inputs.numbers, { kind: 'notKnown' }, 'Don’t know yet'],
		['what is not published', inputs.numbers, { kind: 'notPublished' }, 'Not published for us'],
		[
			'figures in the order of the question, with month and source',
			inputs.numbers,
			figures({ share: 12.5, calls: 12_345, other: 3 }, '2026-10', ' Supplier report '),
			'Calls: 12,345 calls; Share: 12.5% (October 2026, Supplier report)'
		],
		['a figure alone', inputs.numbers, figures({ calls: 0 }), 'Calls: 0 calls'],
		['a month alone', inputs.numbers, figures({}, '2026-10'), 'No figure yet (October 2026)'],
		[
			'the figures that count, and how many other months there are',
			inputs.numbers,
			{
				...numbers({ calls: 9 }, '2026-10'),
				others: [
					numbersSet({ calls: 8 }, '2026-09'),
					numbersSet({ calls: 7 }, '2026-08'),
					numbersSet({}, '2026-07')
				]
			},
			'Calls: 9 calls (October 2026), and 2 other months'
		],
		[
			'that there is one other year',
			{ ...inputs.numbers, period: 'year' },
			{ ...numbers({ share: 70 }, '2026'), others: [numbersSet({ share: 65 }, '2025')] },
			'Share: 70% (2026), and 1 other year'
		],
		[
			'nothing of others that are still being filled in',
			inputs.numbers,
			{ ...numbers({ calls: 9 }, '2026-10'), others: [numbersSet({ calls: 8 }, '')] },
			'Calls: 9 calls (October 2026)'
		],
		['a source alone', inputs.numbers, figures({}, '', 'ICB'), 'No figure yet (ICB)'],
		[
			'options by their labels, in the order chosen',
			inputs.several,
			{ kind: 'several', chosen: ['nurse', 'gp'] },
			'Nurse; Experienced GP'
		],
		['no option', inputs.several, { kind: 'several', chosen: ['none'] }, 'No fixed team'],
		[
			'an option of a later version',
			inputs.several,
			{ kind: 'several', chosen: ['gp', 'robot'] },
			'Experienced GP; robot'
		],
		[
			'a week of like days',
			inputs.hours,
			week(open('08:00-18:30')),
			'Phone: 08:00 to 18:30, Monday to Friday'
		],
		[
			'a week of unlike days',
			inputs.hours,
			week(open('08:00-13:00', '14:00-18:30'), [], null, open('08:00-18:30'), []),
			'Phone: Monday 08:00 to 13:00 and 14:00 to 18:30, Tuesday closed, Wednesday not given, Thursday 08:00 to 18:30, Friday closed'
		]
	])('gives %s', (_, input, value, words) => {
		expect(inWords(input, value)).toBe(words);
	});

	it('gives each route that was filled in, in the order of the question', () => {
		const days = [[], [], [], [], []] as [Day, Day, Day, Day, Day];
		expect(inWords(inputs.hours, { kind: 'hours', routes: { desk: days, phone: days } })).toBe(
			'Phone: closed, Monday to Friday. Front desk: closed, Monday to Friday'
		);
	});

	it('says so when there is none', () => {
		expect(inWords(inputs.choice, null)).toBe('Not answered');
		expect(answerInWords({ input: inputs.choice }, undefined)).toBe('Not answered');
	});

	it.each<Given>([
		figures({ calls: 1 }),
		{ kind: 'several', chosen: ['gp'] },
		week(open('08:00-18:30'))
	])('is empty for a value that the question does not ask for', (value) => {
		expect(inWords(inputs.text, value)).toBe('');
	});
});

describe('a figure with its unit', () => {
	it.each([
		[1204, 'calls', '1,204 calls'],
		[12.5, '%', '12.5%'],
		[13_500, 'GBP', '£13,500'],
		[13_500.5, 'GBP', '£13,500.50'],
		[0.125, 'people', '0.13 people']
	])('%d of %s is %s', (figure, unit, words) => {
		expect(withUnit(figure, unit)).toBe(words);
	});
});

describe('a period', () => {
	it.each([
		['2026-10', 'October 2026'],
		['2026-11-01', '1 November 2026'],
		['2026-11', 'November 2026'],
		['2026-01', 'January 2026'],
		['2026', '2026'],
		['', ''],
		['2026-13', '2026-13']
	])('%s reads "%s"', (period, words) => {
		expect(periodInWords(period)).toBe(words);
	});
});
