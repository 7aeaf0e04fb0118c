import type { Assessment } from '#assessments';
import { loadBank } from '#questions';
import { compareAssessments, type Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { chose } from '../../../tests/builders/answers.ts';
import { assessment } from '../../../tests/builders/assessments.ts';
import { headings, rows, texts } from '../../../tests/builders/blocks.ts';
import { only, planBlocks, workedExample } from '../../../tests/builders/worked-plan.ts';
import { caip202425 } from '../../scoring/schemes/caip-2024-25.ts';

const bank = await loadBank();

describe('progress', () => {
	const since = (then: Assessment, now: Assessment) => ({
		...only('progress'),
		since: {
			name: 'Mid-year',
			date: '2025-10-01',
			comparison: compareAssessments(bank, caip202425, then, now)
		}
	});

	it('stands only beside a snapshot', () => {
		expect(headings(planBlocks(workedExample()))).not.toContain('Progress');
	});

	it('says that nothing has changed when nothing has', () => {
		const record = workedExample();
		const blocks = planBlocks(record, since(record, record));
		expect(texts(blocks)[0]).toBe(
			'Since “Mid-year” of 1 October 2025, read by the same questions and rules, nothing has changed in the answers.'
		);
		expect(headings(blocks, 2)).toEqual(['Readiness before and now']);
	});

	it('tells what moved a component, and by which answers, follow-ups by their own words', () => {
		const then = assessment({ 'online.core-hours': 'no' });
		const now = assessment({
			'online.core-hours': 'yes',
			'online.data-notice': 'yes',
			'online.data-notice.accepted-on': { kind: 'date', date: '2025-12-01' }
		});
		const blocks = planBlocks(now, since(then, now));
		expect(rows(blocks, 'Components before and now, and why')).toEqual([
			[
				'Simpler online requests',
				'Not met',
				'Met',
				'O1: Not met, now Met (ONL-01 from No to Yes)\nO2: Not known yet, now Met (ONL-03 from Not answered to Yes)'
			]
		]);
		expect(rows(blocks, 'Answers before and now').at(-1)).toEqual([
			'ONL-03, On which day did you accept it?',
			'Not answered',
			'1 December 2025'
		]);
	});

	it('names a local answer behind a criterion by its id when its question is not loaded', () => {
		const criterion = {
			...caip202425.components[0]!.criteria[0]!,
			rule: { answer: 'local.somewhere', is: ['yes'] as const }
		};
		const scheme: Scheme = {
			...caip202425,
			components: [{ ...caip202425.components[0]!, criteria: [criterion] }]
		};
		const [then, now] = [assessment({}), assessment({ 'local.somewhere': chose('yes') })];
		const comparison = compareAssessments(bank, scheme, then, now);
		const blocks = planBlocks(
			now,
			{ ...only('progress'), since: { name: 'Then', date: '2025-10-01', comparison } },
			scheme
		);
		expect(rows(blocks, 'Components before and now, and why')[0]?.[3]).toBe(
			'T1: Not known yet, now Met (local.somewhere from another answer to another answer)'
		);
		expect(texts(blocks).at(-2)).toBe('Also changed: local.somewhere.');
	});

	it('has nothing to tell where nothing is counted and nothing changed', () => {
		const empty = { sections: [] };
		const comparison = compareAssessments(empty, caip202425, assessment({}), assessment({}));
		const blocks = planBlocks(assessment({}), {
			...only('progress'),
			bank: empty,
			since: { name: 'Then', date: '2025-10-01', comparison }
		});
		expect(headings(blocks, 2)).toEqual([]);
	});
});
