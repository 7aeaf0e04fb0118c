import type { Assessment } from '#assessments';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { rows, values } from '../../../tests/builders/blocks.ts';
import { only, planBlocks, planEdit, workedExample } from '../../../tests/builders/worked-plan.ts';

describe('metrics', () => {
	it('give every period of a figure a row, the earliest first, and one without its period last', () => {
		const set = (period: string, staff: number) => ({ figures: { staff }, period, from: '' });
		const record = assessment({
			'navigation.training': {
				kind: 'numbers',
				...set('2026-01-31', 3),
				others: [set('2025-06-30', 2), set('', 9)]
			}
		});
		expect(
			rows(planBlocks(record, only('metrics')), 'Figures, each with its period and source').map(
				([, period, figure]) => `${String(period)}: ${String(figure)}`
			)
		).toEqual(['30 June 2025: 2 staff', '31 January 2026: 3 staff', 'Not given: 9 staff']);
	});

	it('say the target of an action once, whatever number of figures its question has', () => {
		const record: Assessment = {
			...workedExample(),
			plan: Object.fromEntries([
				planEdit('appointments.unmapped', { chosen: true, target: 'Below 2%' }),
				planEdit('own.survey', { what: 'A survey', baseline: '40 replies' })
			])
		};
		expect(
			rows(
				planBlocks(record, only('metrics')),
				'Targets, each with its baseline and what is answered today'
			)
		).toEqual([
			[expect.stringMatching(/^\d+ /u), 'Not given', 'Below 2%', 'GPD-03: Don’t know yet'],
			[expect.stringMatching(/^\d+ A survey$/u), '40 replies', 'Not set', 'Not measured here']
		]);
	});
});

describe('support wanted', () => {
	it('says of an offer that has ended that it has', () => {
		const record: Assessment = {
			...workedExample(),
			plan: Object.fromEntries([planEdit('online.core-hours', { support: ['transition'] })])
		};
		const cell = rows(planBlocks(record, only('action-plan')), 'Actions: Online requests')[0]?.[4];
		expect(cell).toContain('(Ended on 31 March 2025: past)');
	});

	it('names the criteria of need that were ticked', () => {
		const record = assessment({
			'case.resilience.criteria': { kind: 'several', chosen: ['vacancies'] }
		});
		expect(values(planBlocks(record, only('support')), 'Criteria of need')).toEqual([
			'Posts that stand empty'
		]);
	});
});
