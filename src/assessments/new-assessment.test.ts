import { describe, expect, it } from 'vitest';
import { answer } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { example } from './example.ts';
import { lastChange } from './last-change.ts';
import { duplicate, emptyProfile, newAssessment } from './new-assessment.ts';
import { parseAssessment } from './parse.ts';

const NOW = '2026-11-22T08:00:00.000Z';

describe('a new assessment', () => {
	it('is empty, bears the name of the practice and can be read back', () => {
		const fresh = newAssessment('new', emptyProfile('Mill Lane Surgery'), NOW);
		expect(fresh).toMatchObject({
			id: 'new',
			title: 'Mill Lane Surgery',
			example: false,
			createdAt: NOW,
			answers: {},
			plan: {}
		});
		expect(parseAssessment(fresh)).toEqual({ ok: true, value: fresh });
	});
});

describe('a copy', () => {
	const original = assessment(
		{ 'telephony.cloud': 'yes' },
		{ deletedAt: '2026-10-01T00:00:00.000Z', title: 'Spring' }
	);

	it('has an id, a name and a date of its own, and everything that was answered', () => {
		const copy = duplicate(original, 'copy', NOW);
		expect(copy).toMatchObject({ id: 'copy', title: 'Spring (copy)', createdAt: NOW });
		expect(copy.answers).toEqual(original.answers);
		expect(copy.profile).toEqual(original.profile);
	});

	it('is not put aside, even when the original is', () => {
		expect(duplicate(original, 'copy', NOW)).not.toHaveProperty('deletedAt');
	});

	it('of the example belongs to the user', () => {
		expect(duplicate(example(NOW), 'copy', NOW).example).toBe(false);
	});

	it('of one with the longest name can still be read', () => {
		const long = duplicate({ ...original, title: 'x'.repeat(300) }, 'copy', NOW);
		expect(parseAssessment(long).ok).toBe(true);
	});
});

describe('the last change', () => {
	const edit = { action: 'q.one', changedAt: '2026-05-01T00:00:00.000Z', device: 'd' };
	const at = (question: string, changedAt: string) => answer(question, null, { changedAt });

	it('is the beginning while nothing was changed', () => {
		expect(lastChange(assessment({}, { createdAt: NOW }))).toBe(NOW);
	});

	it('is that of the latest answer or plan edit, wherever it stands', () => {
		const answers = {
			'q.one': at('q.one', '2026-03-01T00:00:00.000Z'),
			'q.two': at('q.two', '2026-04-01T00:00:00.000Z'),
			'q.three': at('q.three', '2026-02-01T00:00:00.000Z')
		};
		const createdAt = '2026-01-01T00:00:00.000Z';
		expect(lastChange(assessment({}, { createdAt, answers }))).toBe('2026-04-01T00:00:00.000Z');
		expect(lastChange(assessment({}, { createdAt, answers, plan: { 'q.one': edit } }))).toBe(
			edit.changedAt
		);
	});
});
