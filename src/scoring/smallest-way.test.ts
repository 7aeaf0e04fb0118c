import type { Assessment } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../tests/builders/answers.ts';
import { VALUES, aRule, someAnswers } from '../../tests/builders/rules.ts';
import { evaluate } from './evaluate.ts';
import { leafRules, type Rule } from './rule.ts';
import { choicesLeft, smallestWay, type Change } from './smallest-way.ts';

type Answers = Assessment['answers'];

const holds = (rule: Rule, given: Answers) => evaluate(rule, given).status === 'met';

/** Every way to answer the questions a rule reads, with the number of answers that differ. */
function everyAssignment(
	rule: Rule,
	from: Answers
): readonly { given: Answers; changed: number }[] {
	const read = new Set(leafRules(rule).map(({ answer }) => answer));
	const values = Object.entries(VALUES).filter(([question]) => read.has(question));
	return values.reduce<readonly { given: Answers; changed: number }[]>(
		(soFar, [question, values]) =>
			soFar.flatMap(({ given, changed }) => [
				{ given, changed },
				...values.map((value) => ({
					given: { ...given, [question]: answer(question, value) },
					changed: changed + 1
				}))
			]),
		[{ given: from, changed: 0 }]
	);
}

/** Gives each question of a way the first value that satisfies all that is demanded of it. */
const apply = (way: readonly Change[], from: Answers): Answers => ({
	...from,
	...Object.fromEntries(
		way.map(({ question, demands }) => {
			const value = VALUES[question]?.find((value) =>
				demands.every(
					({ rule, holds: wanted }) =>
						holds(rule, { [question]: answer(question, value) }) === wanted
				)
			);
			return [question, answer(question, value ?? null)];
		})
	)
});

describe('the smallest way to met', () => {
	it('is as small as the best of all possible answers, and there is none when none would do', () => {
		fc.assert(
			fc.property(aRule, someAnswers, (rule, given) => {
				const costs = everyAssignment(rule, given)
					.filter((assignment) => holds(rule, assignment.given))
					.map(({ changed }) => changed);
				const best = costs.length === 0 ? undefined : Math.min(...costs);
				expect(smallestWay(rule, given)?.length).toBe(best);
			}),
			{ numRuns: 300 }
		);
	});

	it('leads to met when it is followed', () => {
		fc.assert(
			fc.property(aRule, someAnswers, (rule, given) => {
				const way = smallestWay(rule, given);
				if (way) expect(evaluate(rule, apply(way, given)).status).toBe('met');
			}),
			{ numRuns: 500 }
		);
	});

	it('names each question once and none that is answered well enough', () => {
		fc.assert(
			fc.property(aRule, someAnswers, (rule, given) => {
				const way = smallestWay(rule, given) ?? [];
				expect(new Set(way.map(({ question }) => question)).size).toBe(way.length);
				for (const { question, demands } of way)
					expect(
						demands.every(({ rule: leaf, holds: wanted }) => {
							const { status } = evaluate(leaf, given);
							return leaf.answer === question && status === (wanted ? 'met' : 'notMet');
						})
					).toBe(false);
			}),
			{ numRuns: 500 }
		);
	});

	const one: Rule = { answer: 'q.one', is: ['yes'] };
	const two: Rule = { answer: 'q.two', is: ['yes'] };
	const questions = (rule: Rule, given: Answers) =>
		smallestWay(rule, given)?.map(({ question }) => question);

	it('is empty when the rule is met already', () => {
		expect(smallestWay({ any: [one, two] }, answers({ 'q.two': 'yes' }))).toEqual([]);
	});

	it('takes the first of several equally small ways', () => {
		expect(questions({ any: [one, two] }, {})).toEqual(['q.one']);
		expect(questions({ any: [two, one] }, {})).toEqual(['q.two']);
	});

	it('takes a later branch when it needs fewer answers', () => {
		const branches: Rule = { any: [{ all: [one, two] }, { answer: 'q.three', is: ['no'] }] };
		expect(questions(branches, {})).toEqual(['q.three']);
	});

	it('gathers everything that is demanded of one answer', () => {
		const between: Rule = {
			all: [
				{ answer: 'q.one', figure: 'calls', atLeast: 1 },
				{ not: { answer: 'q.one', figure: 'calls', atLeast: 5 } },
				{ answer: 'q.one', figure: 'missed', atLeast: 9 }
			]
		};
		expect(smallestWay(between, {})?.map(({ demands }) => demands.length)).toEqual([3]);
	});

	it.each<[string, Rule]>([
		['a choice that must be two things', { all: [one, { answer: 'q.one', is: ['no'] }] }],
		[
			'a figure both high and low',
			{
				all: [
					{ answer: 'q.one', figure: 'calls', atLeast: 5 },
					{ not: { answer: 'q.one', figure: 'calls', atLeast: 5 } }
				]
			}
		],
		[
			'an option both ticked and not',
			{
				all: [{ answer: 'q.one', includes: 'gp' }, { not: { answer: 'q.one', includes: 'gp' } }]
			}
		],
		[
			'routes all open and one of them shut',
			{
				all: [
					{ answer: 'q.one', coreHours: ['phone', 'desk'] },
					{ not: { answer: 'q.one', coreHours: ['desk'] } }
				]
			}
		],
		['no branch to take', { any: [] }]
	])('is absent for %s', (_, rule) => {
		expect(smallestWay(rule, {})).toBeUndefined();
	});
});

describe('the choices left by demands', () => {
	const is = (...wanted: ('yes' | 'partly' | 'no' | 'notApplicable')[]) => ({
		rule: { answer: 'q.one', is: wanted }
	});

	it('satisfy every one of them', () => {
		expect(choicesLeft([])).toEqual(['yes', 'partly', 'no', 'notApplicable']);
		expect(choicesLeft([{ ...is('no'), holds: false }])).toEqual([
			'yes',
			'partly',
			'notApplicable'
		]);
		expect(
			choicesLeft([
				{ ...is('yes', 'partly'), holds: true },
				{ ...is('yes'), holds: false }
			])
		).toEqual(['partly']);
	});
});
