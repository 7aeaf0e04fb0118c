import { describe, expect, it } from 'vitest';
import { answer, answers, chose, type Given } from '../../tests/builders/answers.ts';
import { question } from '../../tests/builders/questions.ts';
import { blankAnswer, choiceOf, isAnswered, isNotKnown, shownFollowUps } from './answer.ts';
import { parseAssessment } from './parse.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import type { AnswerValue } from './record.ts';

const given = (value: Given) => answers({ q: value })['q'];
const open = [null, null, null, null, null] as const;
const numbers = (figures: Record<string, number>, period: string): AnswerValue => ({
	kind: 'numbers',
	figures,
	period,
	from: ''
});

describe('a question is answered', () => {
	it.each<[string, Given]>([
		['yes', 'yes'],
		['partly', 'partly'],
		['no', 'no'],
		['"don’t know yet", which is an answer', 'notKnown'],
		['"not applicable" with its reason', 'notApplicable'],
		['one figure of several, with its month', numbers({ calls: 0 }, '2026-02')],
		['a date', { kind: 'date', date: '2026-02-01' }],
		['one option', { kind: 'several', chosen: ['none'] }],
		['one day of one route', { kind: 'hours', routes: { phone: [null, [], null, null, null] } }],
		['a text', { kind: 'text', text: 'Letters' }],
		['"don’t know yet" for a figure', { kind: 'notKnown' }],
		['"not published for us"', { kind: 'notPublished' }]
	])('by %s', (_, value) => {
		expect(isAnswered(given(value))).toBe(true);
	});
});

describe('a question is not answered', () => {
	it.each<[string, Given]>([
		['nothing', null],
		['"not applicable" without a reason', { kind: 'choice', choice: 'notApplicable', reason: '' }],
		['a reason of spaces', { kind: 'choice', choice: 'notApplicable', reason: ' \n' }],
		['a figure without its month', numbers({ calls: 9 }, '')],
		['a month without a figure', numbers({}, '2026-02')],
		['no option', { kind: 'several', chosen: [] }],
		['no route', { kind: 'hours', routes: {} }],
		['routes without a day', { kind: 'hours', routes: { phone: [...open], desk: [...open] } }],
		['a text of spaces', { kind: 'text', text: '  ' }]
	])('by %s', (_, value) => {
		expect(isAnswered(given(value))).toBe(false);
	});

	it('when there is no record, or only a note', () => {
		expect(isAnswered(undefined)).toBe(false);
		expect(isAnswered(answer('q', null, { note: 'Ask', review: true }))).toBe(false);
	});
});

describe('"don’t know yet"', () => {
	it('is said of a choice or of anything else', () => {
		expect(isNotKnown(given('notKnown'))).toBe(true);
		expect(isNotKnown(given({ kind: 'notKnown' }))).toBe(true);
	});

	it('is not said by silence or by another answer', () => {
		const others: readonly Given[] = [null, 'no', { kind: 'notPublished' }, numbers({}, '')];
		expect(others.map(given).filter(isNotKnown)).toEqual([]);
		expect(isNotKnown(undefined)).toBe(false);
	});
});

describe('the choice of an answer', () => {
	it('is there for a choice only', () => {
		expect(choiceOf(given('partly'))).toBe('partly');
		expect(choiceOf(given({ kind: 'text', text: 'yes' }))).toBeUndefined();
		expect(choiceOf(given(null))).toBeUndefined();
		expect(choiceOf(undefined)).toBeUndefined();
	});
});

describe('a blank answer', () => {
	it('is not an answer, and can be kept as it is', () => {
		const blank = blankAnswer('telephony.cloud');
		expect(blank.question).toBe('telephony.cloud');
		expect(isAnswered(blank)).toBe(false);
		const record = assessment({}, { answers: { 'telephony.cloud': blank } });
		expect(parseAssessment(record).ok).toBe(true);
	});
});

describe('the follow-ups shown', () => {
	const date = { kind: 'date', when: 'past' } as const;
	const asked = question('q.one', {
		followUps: [
			{ id: 'q.one.always', title: 'When?', input: date },
			{ id: 'q.one.live', title: 'When?', input: date, when: ['yes', 'partly'] },
			{ id: 'q.one.missing', title: 'Why?', input: date, when: ['no'] }
		]
	});
	const shown = (value: Given) =>
		shownFollowUps(asked, {
			'q.one': answer('q.one', typeof value === 'string' ? chose(value) : value)
		}).map(({ id }) => id.split('.')[2]);

	it.each([
		['yes', ['always', 'live']],
		['partly', ['always', 'live']],
		['no', ['always', 'missing']],
		['notKnown', ['always']],
		[null, ['always']]
	] as const)('after %s are %j', (value, ids) => {
		expect(shown(value)).toEqual(ids);
	});

	it('before any answer are those that are always shown', () => {
		expect(shownFollowUps(asked, {}).map(({ id }) => id)).toEqual(['q.one.always']);
	});
});
