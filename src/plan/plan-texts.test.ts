import { describe, expect, it } from 'vitest';
import type { Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { PLAN_TEXTS, PLAN_TEXT_WORDS, planText, planTextId } from './plan-texts.ts';

describe('the written parts of a plan', () => {
	it('are stored under ids that are never changed, and each has a name', () => {
		expect(PLAN_TEXTS.map(planTextId)).toEqual([
			'plan.engagement',
			'plan.equality',
			'plan.risks',
			'plan.dependencies',
			'plan.funding'
		]);
		expect(Object.keys(PLAN_TEXT_WORDS)).toEqual(PLAN_TEXTS);
	});

	it.each<[string, Given | undefined, string]>([
		['nothing', undefined, ''],
		['a cleared answer', null, ''],
		['something that is no text', 'yes', ''],
		['nothing but space', { kind: 'text', text: ' \n' }, ''],
		['a text', { kind: 'text', text: ' Two of us.\nTwice a year. \n' }, 'Two of us.\nTwice a year.']
	])('read from %s', (_, given, expected) => {
		expect(planText(assessment(given === undefined ? {} : { 'plan.risks': given }), 'risks')).toBe(
			expected
		);
	});
});
