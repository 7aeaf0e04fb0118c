import type { Choice } from '#questions';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, type Given } from '../../tests/builders/answers.ts';
import { inputs, question } from '../../tests/builders/questions.ts';
import { readiness } from './readiness.ts';

const five = ['q.one', 'q.two', 'q.three', 'q.four', 'q.five'].map((id) => question(id));
const of = (...given: Given[]) =>
	readiness(
		five.slice(0, given.length),
		answers(Object.fromEntries(given.map((value, index) => [five[index]!.id, value])))
	);

describe('readiness', () => {
	it('gives one for yes, a half for partly and nothing for no', () => {
		expect(of('yes', 'partly', 'no', 'no')).toEqual({
			points: 1.5,
			outOf: 4,
			open: 0,
			share: 0.375
		});
	});

	it('leaves out what does not apply', () => {
		expect(of('yes', 'notApplicable')).toEqual({ points: 1, outOf: 1, open: 0, share: 1 });
	});

	it('counts what is not answered or not known, and lets it weigh neither way', () => {
		expect(of('yes', 'no', 'notKnown', null)).toEqual({ points: 1, outOf: 2, open: 2, share: 0.5 });
	});

	it('takes "not applicable" without a reason as not answered', () => {
		expect(of('no', { kind: 'choice', choice: 'notApplicable', reason: '' })).toEqual({
			points: 0,
			outOf: 1,
			open: 1,
			share: 0
		});
	});

	it('has no share while nothing is answered, not even nought', () => {
		expect(of(null, 'notKnown', 'notApplicable')).toEqual({ points: 0, outOf: 0, open: 2 });
		expect(readiness([], {})).toEqual({ points: 0, outOf: 0, open: 0 });
	});

	it('is about the practice’s own choices only', () => {
		const questions = [
			question('q.one'),
			question('q.two', { audience: 'network' }),
			question('q.three', { input: inputs.numbers }),
			question('q.four', { input: inputs.several })
		];
		const given = answers({
			'q.one': 'partly',
			'q.two': 'yes',
			'q.three': 'yes',
			'q.other': 'yes'
		});
		expect(readiness(questions, given)).toEqual({ points: 0.5, outOf: 1, open: 0, share: 0.5 });
		expect(readiness(questions, {}).open).toBe(1);
	});

	it('never falls when an answer goes from no to partly or from partly to yes', () => {
		const choice = fc.constantFrom<Choice[]>('yes', 'partly', 'no', 'notApplicable', 'notKnown');
		fc.assert(
			fc.property(fc.array(choice, { minLength: 4, maxLength: 4 }), (others) => {
				const shares = (['no', 'partly', 'yes'] as const).map((own) => of(own, ...others).share!);
				expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
				expect(shares[0]).toBeLessThan(shares[2]!);
				expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
			})
		);
	});
});
