import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../../../../tests/builders/answers.ts';
import { bankOf, question } from '../../../../../tests/builders/questions.ts';
import { reviewOf } from './review.ts';

const BEGUN = '2026-11-23T09:00:00.000Z';
const given = (id: string, answeredAt: string) => answer(id, chose('yes'), { answeredAt });
const bank = bankOf(
	question('n.one', { audience: 'network' }),
	question('n.two', { audience: 'network' }),
	question('p.one'),
	question('p.two')
);
const reviewed = (...answers: readonly ReturnType<typeof given>[]) =>
	reviewOf(bank, Object.fromEntries(answers.map((own) => [own.question, own])), BEGUN).map(
		({ question: { id }, done }) => [id, done]
	);

describe('the questions to go through', () => {
	it('are those of the practice, answered or not', () => {
		expect(reviewed()).toEqual([
			['p.one', false],
			['p.two', false]
		]);
	});

	it('end with those of the network that were answered before', () => {
		expect(reviewed(given('n.two', '2026-04-01T09:00:00.000Z')).map(([id]) => id)).toEqual([
			'p.one',
			'p.two',
			'n.two'
		]);
	});

	it('are done when answered or confirmed after it began, and not before or at that moment', () => {
		expect(reviewed(given('p.one', '2026-11-23T09:00:00.001Z'), given('p.two', BEGUN))).toEqual([
			['p.one', true],
			['p.two', false]
		]);
	});

	it('are done when the answer was said to be still true', () => {
		const long = '2025-04-01T09:00:00.000Z';
		const confirmed = answer('p.one', chose('yes'), {
			answeredAt: long,
			confirmedAt: '2026-11-23T09:30:00.000Z'
		});
		expect(reviewed(confirmed)[0]).toEqual(['p.one', true]);
	});

	it('are not done by an answer that was taken back', () => {
		const cleared = answer('p.one', null, { answeredAt: '2026-11-23T10:00:00.000Z' });
		expect(reviewed(cleared)[0]).toEqual(['p.one', false]);
	});
});
