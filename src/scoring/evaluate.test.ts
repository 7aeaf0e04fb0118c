import type { AnswerValue, Day } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers, chose, type Given } from '../../tests/builders/answers.ts';
import { aRule, someAnswers } from '../../tests/builders/rules.ts';
import { evaluate, leavesOf } from './evaluate.ts';
import { leafRules, type Rule } from './rule.ts';
import type { Status } from './status.ts';

const statusOf = (rule: Rule, given: Readonly<Record<string, Given>>) =>
	evaluate(rule, answers(given)).status;

const yes: Rule = { answer: 'q.one', is: ['yes'] };
const yesOrNa: Rule = { answer: 'q.one', is: ['yes', 'notApplicable'] };
const tenCalls: Rule = { answer: 'q.one', figure: 'calls', atLeast: 10 };
const gp: Rule = { answer: 'q.one', includes: 'gp' };

type Numbers = Extract<AnswerValue, { kind: 'numbers' }>;
const numbers = (figures: Record<string, number>, period = '2026-02'): Numbers => ({
	kind: 'numbers',
	figures,
	period,
	from: ''
});

describe('a rule on a choice', () => {
	it.each<[string, Rule, Given, Status]>([
		['the choice it waits for', yes, 'yes', 'met'],
		['partly, which never counts as yes', yes, 'partly', 'notMet'],
		['no', yes, 'no', 'notMet'],
		['not applicable', yes, 'notApplicable', 'notMet'],
		['not applicable, where that will do', yesOrNa, 'notApplicable', 'met'],
		['another choice of its list', yesOrNa, 'yes', 'met'],
		['don’t know yet', yes, 'notKnown', 'notKnown'],
		['nothing', yes, null, 'notKnown'],
		[
			'not applicable without a reason, which is no answer yet',
			yesOrNa,
			{ kind: 'choice', choice: 'notApplicable', reason: ' ' },
			'notKnown'
		],
		['an answer of another kind', yes, { kind: 'text', text: 'yes' }, 'notKnown']
	])('reads %s', (_, rule, given, expected) => {
		expect(statusOf(rule, { 'q.one': given })).toBe(expected);
	});
});

describe('a rule on a figure', () => {
	it.each<[string, Given, Status]>([
		['the figure itself', numbers({ calls: 10 }), 'met'],
		['more than the figure', numbers({ calls: 10.5 }), 'met'],
		['less than the figure', numbers({ calls: 9.99 }), 'notMet'],
		['nought', numbers({ calls: 0 }), 'notMet'],
		['another field only', numbers({ missed: 50 }), 'notKnown'],
		['a figure without its month, which is no answer yet', numbers({ calls: 10 }, ''), 'notKnown'],
		['don’t know yet', { kind: 'notKnown' }, 'notKnown'],
		['not published', { kind: 'notPublished' }, 'notKnown'],
		['nothing', null, 'notKnown'],
		['an answer of another kind', 'yes', 'notKnown']
	])('reads %s', (_, given, expected) => {
		expect(statusOf(tenCalls, { 'q.one': given })).toBe(expected);
	});
});

it('a rule on a figure from 0 on asks only that there is one', () => {
	const any: Rule = { answer: 'q.one', figure: 'calls', atLeast: 0 };
	expect(statusOf(any, { 'q.one': numbers({ calls: 0 }) })).toBe('met');
	expect(statusOf(any, { 'q.one': numbers({ missed: 0 }) })).toBe('notKnown');
});

describe('a rule on a figure that only some months have', () => {
	const months = (
		...others: readonly Extract<AnswerValue, { kind: 'numbers' }>[]
	): AnswerValue => ({
		...numbers({ missed: 4 }, '2026-03'),
		others: others.map(({ figures, period, from }) => ({ figures, period, from }))
	});

	it('reads the latest that has it', () => {
		const given = months(numbers({ calls: 10 }, '2026-02'), numbers({ calls: 2 }, '2026-01'));
		expect(statusOf(tenCalls, { 'q.one': given })).toBe('met');
	});

	it('leaves out what has no month yet', () => {
		expect(statusOf(tenCalls, { 'q.one': months(numbers({ calls: 10 }, '')) })).toBe('notKnown');
	});
});

describe('a rule on one of several options', () => {
	it.each<[string, Given, Status]>([
		['the option among others', { kind: 'several', chosen: ['nurse', 'gp'] }, 'met'],
		['other options', { kind: 'several', chosen: ['nurse'] }, 'notMet'],
		['none of them', { kind: 'several', chosen: ['none'] }, 'notMet'],
		['nothing ticked, which is no answer yet', { kind: 'several', chosen: [] }, 'notKnown'],
		['don’t know yet', { kind: 'notKnown' }, 'notKnown'],
		['nothing', null, 'notKnown'],
		['an answer of another kind', 'yes', 'notKnown']
	])('reads %s', (_, given, expected) => {
		expect(statusOf(gp, { 'q.one': given })).toBe(expected);
	});
});

describe('a rule on opening times', () => {
	const open: Day = [{ from: '08:00', to: '18:30' }];
	const lunch: Day = [
		{ from: '08:00', to: '13:00' },
		{ from: '14:00', to: '18:30' }
	];
	const week = (friday: Day) => [open, open, open, open, friday] as const;
	const hours = (routes: Readonly<Record<string, Day>>): AnswerValue => ({
		kind: 'hours',
		routes: Object.fromEntries(
			Object.entries(routes).map(([route, friday]) => [route, [...week(friday)]])
		)
	});
	const both: Rule = { answer: 'q.one', coreHours: ['phone', 'desk'] };

	it.each<[string, Given, Status]>([
		['both routes open throughout', hours({ phone: open, desk: open }), 'met'],
		['a gap on one route and one day', hours({ phone: open, desk: lunch }), 'notMet'],
		['a route closed for a day', hours({ phone: open, desk: [] }), 'notMet'],
		['a day not said', hours({ phone: open, desk: null }), 'notKnown'],
		['a route not said', hours({ phone: open }), 'notKnown'],
		['a gap on one route, the other not said', hours({ phone: lunch }), 'notMet'],
		['a gap on a route it does not ask for', hours({ phone: open, desk: open, online: [] }), 'met'],
		['don’t know yet', { kind: 'notKnown' }, 'notKnown'],
		['nothing', null, 'notKnown'],
		['an answer of another kind', 'yes', 'notKnown']
	])('reads %s', (_, given, expected) => {
		expect(statusOf(both, { 'q.one': given })).toBe(expected);
	});
});

describe('a rule over answers', () => {
	it('is not known when the question has no record at all', () => {
		expect(evaluate(yes, {}).status).toBe('notKnown');
	});

	it('joins its parts', () => {
		const second: Rule = { answer: 'q.two', is: ['yes'] };
		const given = { 'q.one': 'yes', 'q.two': 'no' } as const;
		expect(statusOf({ all: [yes, second] }, given)).toBe('notMet');
		expect(statusOf({ any: [yes, second] }, given)).toBe('met');
		expect(statusOf({ not: second }, given)).toBe('met');
		expect(statusOf({ all: [yes, { not: second }] }, given)).toBe('met');
		expect(statusOf({ all: [yes, second] }, { 'q.one': 'yes' })).toBe('notKnown');
		expect(statusOf({ any: [yes, second] }, { 'q.two': 'no' })).toBe('notKnown');
	});

	it('never changes its mind about a decided status when more is answered', () => {
		fc.assert(
			fc.property(aRule, someAnswers, fc.nat({ max: 15 }), (rule, full, kept) => {
				const fewer = Object.fromEntries(
					Object.entries(full).filter((_, index) => ((kept >> index) & 1) === 1)
				);
				const early = evaluate(rule, fewer).status;
				if (early !== 'notKnown') expect(evaluate(rule, full).status).toBe(early);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the trace', () => {
	const rule: Rule = {
		all: [
			yes,
			{ any: [{ not: { answer: 'q.two', is: ['no'] } }, { answer: 'q.three', is: ['yes'] }] }
		]
	};

	it('carries the status of each part with the answers that made it so', () => {
		const given = answers({ 'q.one': 'yes', 'q.two': 'no' });
		const leafTwo = { answer: 'q.two', is: ['no'] };
		const leafThree = { answer: 'q.three', is: ['yes'] };
		expect(evaluate(rule, given)).toEqual({
			rule,
			status: 'notKnown',
			parts: [
				{ rule: yes, status: 'met', answer: given['q.one'] },
				{
					rule: { any: [{ not: leafTwo }, leafThree] },
					status: 'notKnown',
					parts: [
						{
							rule: { not: leafTwo },
							status: 'notMet',
							parts: [{ rule: leafTwo, status: 'met', answer: given['q.two'] }]
						},
						{ rule: leafThree, status: 'notKnown' }
					]
				}
			]
		});
	});

	it('lists the answers it rests on in the order of the rule', () => {
		const leaves = leavesOf(evaluate(rule, answers({ 'q.three': 'yes' })));
		expect(leaves.map(({ rule }) => rule.answer)).toEqual(['q.one', 'q.two', 'q.three']);
		expect(leaves.map(({ status }) => status)).toEqual(['notKnown', 'notKnown', 'met']);
	});

	it('names an answer that says "don’t know yet", and none where only a note was made', () => {
		const unknown = answer('q.one', chose('notKnown'));
		const noted = answer('q.one', null, { note: 'Ask Monday' });
		expect(evaluate(yes, { 'q.one': unknown })).toEqual({
			rule: yes,
			status: 'notKnown',
			answer: unknown
		});
		expect(evaluate(yes, { 'q.one': noted })).toEqual({ rule: yes, status: 'notKnown' });
	});
});

describe('the leaves of a rule', () => {
	it('are what it reads, in its own order, whatever it does with them', () => {
		const two: Rule = { answer: 'q.two', figure: 'calls', atLeast: 1 };
		const three: Rule = { answer: 'q.three', coreHours: ['phone'] };
		expect(leafRules({ any: [{ not: two }, { all: [yes, { any: [] }, three] }, yes] })).toEqual([
			two,
			yes,
			three,
			yes
		]);
		expect(leafRules(gp)).toEqual([gp]);
	});
});
