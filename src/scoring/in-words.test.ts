import { describe, expect, it } from 'vitest';
import type { Rule } from './rule.ts';
import { STATUS_WORDS, changeInWords } from './in-words.ts';
import { smallestWay } from './smallest-way.ts';

const inWords = (rule: Rule) => smallestWay(rule, {})?.map(changeInWords);

describe('a change in words', () => {
	it.each<[string, Rule, string]>([
		['one choice', { answer: 'q.one', is: ['yes'] }, 'Yes'],
		['any of several choices', { answer: 'q.one', is: ['partly', 'yes'] }, 'Yes or Partly'],
		[
			'whatever is not refused',
			{ not: { answer: 'q.one', is: ['no', 'notApplicable'] } },
			'Yes or Partly'
		],
		['a figure', { answer: 'q.one', figure: 'staff', atLeast: 1 }, 'at least 1'],
		[
			'a figure to stay under',
			{ not: { answer: 'q.one', figure: 'staff', atLeast: 2.5 } },
			'less than 2.5'
		],
		['an option', { answer: 'q.one', includes: 'gp' }, 'with “gp”'],
		['an option to be without', { not: { answer: 'q.one', includes: 'gp' } }, 'without “gp”'],
		[
			'several things at once',
			{
				all: [
					{ answer: 'q.one', figure: 'staff', atLeast: 1 },
					{ not: { answer: 'q.one', figure: 'staff', atLeast: 9 } }
				]
			},
			'at least 1, less than 9'
		]
	])('says %s', (_, rule, words) => {
		expect(inWords(rule)).toEqual([words]);
	});
});

describe('the words for a status', () => {
	it('never read an open status as a refusal', () => {
		expect(STATUS_WORDS).toEqual({ met: 'Met', notMet: 'Not met', notKnown: 'Not known yet' });
	});
});
