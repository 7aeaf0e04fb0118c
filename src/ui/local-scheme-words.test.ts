import type { LocalSchemeCause } from '#scoring/local';
import { describe, expect, it } from 'vitest';
import { wordingFaults } from '../../tests/builders/wording.ts';
import { broken } from '../../tests/fixtures/local-schemes/broken.ts';
import {
	localSchemeChangesInWords,
	localSchemeProblemInWords,
	readingInWords
} from './local-scheme-words.ts';
import { validityInWords } from './validity-words.ts';

const inWords = (cause: LocalSchemeCause, path: readonly (string | number)[] = []) =>
	localSchemeProblemInWords({ line: 14, column: 9, path, cause });

describe('a problem with a local scheme', () => {
	it('says the line and the place as people count', () => {
		const path = ['components', 1, 'criteria', 0, 'rule', 'answer'];
		expect(inWords({ kind: 'unknownQuestion', id: 'rotas' }, path)).toBe(
			'Line 14, at components → 2 → criteria → 1 → rule → answer: no question has the id “rotas”. Use one from “questions” in this file, or from the list of national questions.'
		);
	});

	it('says the line and the column where the text cannot be read', () => {
		expect(inWords({ kind: 'notJson', what: 'comma' })).toBe(
			'Line 14, column 9: a comma is missing before this place. Put one between two entries.'
		);
	});

	it.each<[LocalSchemeCause, string]>([
		[{ kind: 'notOneOf', allowed: ['1'] }, 'this must be 1.'],
		[{ kind: 'notOneOf', allowed: ['yes', 'partly', 'no'] }, 'this must be yes, partly or no.'],
		[{ kind: 'tooFew', min: 1 }, 'this list needs an entry at least.'],
		[{ kind: 'tooFew', min: 2 }, 'this list needs 2 entries at least.'],
		[{ kind: 'tooLarge', max: 1_000_000 }, 'the file has more than 1,000,000 characters.'],
		[
			{ kind: 'kindMismatch', rule: 'is', input: 'numbers' },
			'“is” cannot read this question: its answer is figures. Read it with “figure” and “atLeast”.'
		],
		[{ kind: 'tooManyAnswers', of: 'file', max: 4000 }, 'from here on, the rules of the file'],
		[{ kind: 'tooCostly', of: 'file', max: 4000 }, 'from here on, there are more than 4,000 ways']
	])('%j is put into words', (cause, words) => {
		expect(inWords(cause)).toContain(`: ${words}`);
	});

	it.each(broken)('is told in words fit to be shown when $says', ({ problems }) => {
		for (const problem of problems) {
			const words = localSchemeProblemInWords(problem);
			expect(wordingFaults(words.replaceAll('"', ''))).toEqual([]);
			expect(words).toMatch(/^Line \d+, .+: .+\.$/u);
			expect(words).not.toMatch(/undefined|\[object/u);
		}
	});
});

describe('a reading', () => {
	const reading = { scheme: 's', criterion: 'c', publisher: 'p', reason: 'Because.' };

	it('says everything it changes, and nothing else', () => {
		const rule = { answer: 'telephony.cloud', is: ['yes'] } as const;
		expect(readingInWords({ ...reading, counts: 'goal' })).toEqual([
			'Here it is shown and decides nothing.'
		]);
		expect(readingInWords({ ...reading, counts: 'payment', rule, title: 'Phones' })).toEqual([
			'Here it decides its component.',
			'Here other answers meet it.',
			'Here it reads: Phones'
		]);
	});
});

describe('the time a scheme holds', () => {
	it.each([
		['2026-04-01', '2027-03-31', '1 April 2026 to 31 March 2027'],
		['2026-04-01', '2099-12-31', 'from 1 April 2026'],
		['2000-01-01', '2027-03-31', 'until 31 March 2027'],
		['2000-01-01', '2099-12-31', undefined]
	])('from %s to %s is %j', (from, to, words) => {
		expect(validityInWords({ from, to })).toBe(words);
	});
});

describe('what replacing a scheme changes', () => {
	const none = { added: [], removed: [], changed: [] };
	const nothing = {
		about: [],
		questions: none,
		components: none,
		criteria: none,
		readings: none
	};

	it('is told line by line', () => {
		expect(
			localSchemeChangesInWords({
				about: ['to'],
				components: none,
				criteria: { added: ['L2: Calls'], removed: [], changed: ['L1: Rota'] },
				questions: { added: [], removed: ['Is there a rota?'], changed: [] },
				readings: { added: ['caip-2024-25/N0'], removed: [], changed: [] }
			})
		).toEqual([
			'Changed: last day',
			'Added: criterion “L2: Calls”',
			'Changed: criterion “L1: Rota”',
			'Removed: question “Is there a rota?”',
			'Added: local reading of “caip-2024-25/N0”'
		]);
	});

	it('is nothing when the two are the same', () => {
		expect(localSchemeChangesInWords(nothing)).toEqual(['Nothing: the two are the same.']);
	});
});
