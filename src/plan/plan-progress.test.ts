import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAction, anyActions } from '../../tests/builders/plans.ts';
import { dueOf } from './action.ts';
import { planProgress } from './plan-progress.ts';

describe('the progress of a plan', () => {
	it('of nothing is nothing', () => {
		expect(planProgress([])).toEqual({
			...{ planned: 0, notStarted: 0, underWay: 0, done: 0, stopped: 0 },
			months: []
		});
	});

	it('counts the chosen actions by status', () => {
		expect(
			planProgress([
				anAction('a', { status: 'done', doneOn: '2026-05-02', due: '2026-04-30' }),
				anAction('b', { status: 'underWay', suggestedDue: '2026-04-01' }),
				anAction('c', { status: 'stopped' }),
				anAction('d'),
				anAction('e', { chosen: false, status: 'done', doneOn: '2026-05-03' })
			])
		).toEqual({
			...{ planned: 4, notStarted: 1, underWay: 1, done: 1, stopped: 1 },
			months: [
				{ month: '2026-04', due: 2, done: 0 },
				{ month: '2026-05', due: 0, done: 1 }
			]
		});
	});

	it('names the months in between, over the turn of a year too', () => {
		const { months } = planProgress([
			anAction('a', { due: '2025-11-30' }),
			anAction('b', { due: '2026-02-01' })
		]);
		expect(months).toEqual([
			{ month: '2025-11', due: 1, done: 0 },
			{ month: '2025-12', due: 0, done: 0 },
			{ month: '2026-01', due: 0, done: 0 },
			{ month: '2026-02', due: 1, done: 0 }
		]);
	});

	it('leaves the months in between out where dates are many years apart', () => {
		const between = (due: string) =>
			planProgress([anAction('a', { due: '0026-01-01' }), anAction('b', { due })]).months.map(
				({ month }) => month
			);
		expect(between('2026-01-01')).toEqual(['0026-01', '2026-01']);
		expect(between('0030-12-31')).toHaveLength(60);
		expect(between('0031-01-01')).toEqual(['0026-01', '0031-01']);
	});

	it('takes no day for done from an action that is not, or not any more', () => {
		expect(planProgress([anAction('a', { doneOn: '2026-05-02' })]).months).toEqual([]);
		expect(planProgress([anAction('a', { status: 'done' })])).toMatchObject({
			done: 1,
			months: []
		});
	});

	it('adds up, and each date falls into its month', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const { planned, notStarted, underWay, done, stopped, months } = planProgress(actions);
				const chosen = actions.filter((action) => action.chosen);
				expect(planned).toBe(chosen.length);
				expect(notStarted + underWay + done + stopped).toBe(planned);
				const sum = (of: 'due' | 'done') => months.reduce((total, one) => total + one[of], 0);
				expect(sum('due')).toBe(chosen.filter((action) => dueOf(action)).length);
				expect(sum('done')).toBe(
					chosen.filter(({ status, doneOn }) => status === 'done' && doneOn).length
				);
				const names = months.map(({ month }) => month);
				expect(names).toEqual([...new Set(names)].toSorted());
			})
		);
	});
});
