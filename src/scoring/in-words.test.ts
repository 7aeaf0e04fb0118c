import { describe, expect, it } from 'vitest';
import { answers, type Given } from '../../tests/builders/answers.ts';
import { inputs } from '../../tests/builders/questions.ts';
import { COUNTS_WORDS, STATUS_WORDS, changeInWords, componentInWords } from './in-words.ts';
import { judge } from './judge.ts';
import type { Rule } from './rule.ts';
import { decides, type Counts } from './scheme.ts';
import { caip202425 } from './schemes/caip-2024-25.ts';
import { smallestWay } from './smallest-way.ts';

const inWords = (rule: Rule, input: keyof typeof inputs = 'several') =>
	smallestWay(rule, {})?.map((change) => changeInWords(change, { input: inputs[input] }));

describe('a change in words', () => {
	it.each<[string, Rule, string]>([
		['one choice', { answer: 'q.one', is: ['yes'] }, 'Yes'],
		['any of several choices', { answer: 'q.one', is: ['partly', 'yes'] }, 'Yes or Partly'],
		[
			'whatever is not refused',
			{ not: { answer: 'q.one', is: ['no', 'notApplicable'] } },
			'Yes or Partly'
		],
		['a figure', { answer: 'q.one', figure: 'staff', atLeast: 1 }, 'at least 1 for “staff”'],
		['any figure', { answer: 'q.one', figure: 'staff', atLeast: 0 }, 'a figure for “staff”'],
		[
			'a figure to stay under',
			{ not: { answer: 'q.one', figure: 'staff', atLeast: 2.5 } },
			'less than 2.5 for “staff”'
		],
		['an option', { answer: 'q.one', includes: 'gp' }, 'with “Experienced GP”'],
		['an option to be without', { not: { answer: 'q.one', includes: 'nurse' } }, 'without “Nurse”'],
		[
			'opening times',
			{ answer: 'q.one', coreHours: ['phone', 'desk'] },
			'open throughout core hours'
		],
		[
			'opening times with a gap',
			{ not: { answer: 'q.one', coreHours: ['phone'] } },
			'not open throughout core hours'
		],
		[
			'several things at once',
			{
				all: [
					{ answer: 'q.one', figure: 'staff', atLeast: 1 },
					{ not: { answer: 'q.one', figure: 'staff', atLeast: 9 } }
				]
			},
			'at least 1 for “staff”, less than 9 for “staff”'
		]
	])('says %s', (_, rule, words) => {
		expect(inWords(rule)).toEqual([words]);
	});

	it('names the figure by its label in the question', () => {
		const [field] = inputs.numbers.fields;
		expect(inWords({ answer: 'q.one', figure: field?.id ?? '', atLeast: 0 }, 'numbers')).toEqual([
			`a figure for “${field?.label ?? ''}”`
		]);
	});

	it('calls an option by its id where the question has no such option', () => {
		expect(inWords({ answer: 'q.one', includes: 'midwife' })).toEqual(['with “midwife”']);
		expect(inWords({ answer: 'q.one', includes: 'gp' }, 'text')).toEqual(['with “gp”']);
	});
});

describe('a component in words', () => {
	const navigation = (given: Readonly<Record<string, Given>>) =>
		componentInWords(judge(caip202425, answers(given)).components[2]!);

	it('counts what is met and names the rest, goals left out', () => {
		expect(
			navigation({
				'navigation.parity': 'yes',
				'navigation.structured-information': 'no',
				'navigation.single-view': 'no'
			})
		).toBe('1 of 3 criteria met; not met: N2; not known yet: N3.');
	});

	it('says only what there is to say', () => {
		expect(navigation({})).toBe('0 of 3 criteria met; not known yet: N1, N2, N3.');
		expect(
			navigation({
				'navigation.parity': 'yes',
				'navigation.structured-information': 'yes',
				'navigation.preferred-clinician': 'yes'
			})
		).toBe('3 of 3 criteria met.');
	});
});

describe('the words for a status', () => {
	it('never read an open status as a refusal', () => {
		expect(STATUS_WORDS).toEqual({ met: 'Met', notMet: 'Not met', notKnown: 'Not known yet' });
	});
});

describe('the words for what a criterion counts as', () => {
	it('label those that decide nothing as such, and only those', () => {
		for (const [counts, words] of Object.entries(COUNTS_WORDS)) {
			const labelled = words.includes('decides nothing');
			expect(labelled).toBe(!decides({ counts: counts as Counts }));
			if (!labelled) expect(words).toBe('');
		}
	});
});
