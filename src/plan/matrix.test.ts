import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAction, anyActions } from '../../tests/builders/plans.ts';
import { matrixOf, suggestedOrder } from './matrix.ts';

const judged = (impact: 'low' | 'medium' | 'high', effort: 'S' | 'M' | 'L') =>
	anAction(`${impact}-${effort}`, { impact, effort });

describe('the matrix', () => {
	it('has nine cells, high impact and small effort first', () => {
		expect(matrixOf([]).cells.map(({ impact, effort }) => `${impact}-${effort}`)).toEqual([
			...['high-S', 'high-M', 'high-L'],
			...['medium-S', 'medium-M', 'medium-L'],
			...['low-S', 'low-M', 'low-L']
		]);
	});

	it('holds each action exactly once, in its own cell or among those not judged', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const { cells, unjudged } = matrixOf(actions);
				const all = [...cells.flatMap((cell) => cell.actions), ...unjudged];
				expect(all.map(({ id }) => id).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
				for (const { impact, effort, actions: own } of cells)
					for (const action of own) expect(action).toMatchObject({ impact, effort });
				for (const { impact, effort } of unjudged)
					expect(impact === undefined || effort === undefined).toBe(true);
			})
		);
	});
});

describe('the suggested order', () => {
	const ids = (...actions: Parameters<typeof suggestedOrder>[0]) =>
		suggestedOrder(actions).map(({ id }) => id);

	it('is by priority first, whatever the matrix says, and without one last', () => {
		expect(
			ids(
				judged('high', 'S'),
				anAction('p4', { priority: 4, impact: 'high', effort: 'S' }),
				anAction('p1', { priority: 1, impact: 'low', effort: 'L' }),
				anAction('p2', { priority: 2 })
			)
		).toEqual(['p1', 'p2', 'p4', 'high-S']);
	});

	it('goes from what brings much for little to what brings little for much', () => {
		expect(
			ids(
				...matrixOf([])
					.cells.map(({ impact, effort }) => judged(impact, effort))
					.toReversed()
			)
		).toEqual([
			...['high-S', 'high-M', 'medium-S', 'high-L', 'medium-M'],
			...['low-S', 'medium-L', 'low-M', 'low-L']
		]);
	});

	it('takes as medium what is not judged, or only half', () => {
		expect(
			ids(
				judged('low', 'S'),
				anAction('none'),
				anAction('small', { effort: 'S' }),
				anAction('low', { impact: 'low' }),
				judged('high', 'M')
			)
		).toEqual(['high-M', 'small', 'none', 'low-S', 'low']);
	});

	it('then puts first what blocks a component, then what is due first, without a date last', () => {
		expect(
			ids(
				anAction('undated'),
				anAction('late', { due: '2026-09-01' }),
				anAction('early', { suggestedDue: '2026-05-01' }),
				anAction('duty', { tier: 'duty' }),
				anAction('same', { due: '2026-09-01' }),
				anAction('blocks', { tier: 'blocking', due: '2027-01-01' })
			)
		).toEqual(['blocks', 'duty', 'early', 'late', 'same', 'undated']);
	});

	it('loses nothing and stays as it is when it is taken', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const order = suggestedOrder(actions);
				expect(order.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
					actions.toSorted((a, b) => (a.id < b.id ? -1 : 1))
				);
				expect(suggestedOrder(order)).toEqual(order);
			})
		);
	});
});
