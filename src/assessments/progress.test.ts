import { describe, expect, it } from 'vitest';
import { answer, answers } from '../../tests/builders/answers.ts';
import { question } from '../../tests/builders/questions.ts';
import { progress } from './progress.ts';

const questions = ['q.one', 'q.two', 'q.three'].map((id) =>
	question(id, {
		followUps: [{ id: `${id}.more`, title: 'When?', input: { kind: 'date', when: 'any' } }]
	})
);

describe('progress', () => {
	it('begins with everything open and the first question next', () => {
		expect(progress(questions, {})).toEqual({ total: 3, answered: 0, marked: 0, next: 'q.one' });
	});

	it('counts "don’t know yet" as answered and half an answer as open', () => {
		const given = answers({
			'q.one': 'notKnown',
			'q.two': { kind: 'choice', choice: 'notApplicable', reason: '' },
			'q.three': 'no'
		});
		expect(progress(questions, given)).toEqual({ total: 3, answered: 2, marked: 0, next: 'q.two' });
	});

	it('is not held up by follow-ups, and has nothing next when all is answered', () => {
		const given = answers({ 'q.one': 'yes', 'q.two': 'yes', 'q.three': 'yes', 'q.other': 'yes' });
		expect(progress(questions, given)).toEqual({ total: 3, answered: 3, marked: 0 });
	});

	it('counts marked questions, answered or not, and names the first in order', () => {
		const given = {
			'q.three': answer('q.three', null, { review: true }),
			'q.two': answer('q.two', { kind: 'choice', choice: 'yes' }, { review: true })
		};
		expect(progress(questions, given)).toEqual({
			total: 3,
			answered: 1,
			marked: 2,
			next: 'q.one',
			nextMarked: 'q.two'
		});
	});

	it('of no questions is nought of nought', () => {
		expect(progress([], answers({ 'q.one': 'yes' }))).toEqual({ total: 0, answered: 0, marked: 0 });
	});
});
