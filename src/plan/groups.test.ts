import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAction, anyActions } from '../../tests/builders/plans.ts';
import { dueOf } from './action.ts';
import { byMonth, byTheme } from './groups.ts';

const theme = (id: string, title: string) => ({ theme: { id, title } });

describe('the actions by theme', () => {
	it('stand in the order of the sections, then local ones, and last what has none', () => {
		const groups = byTheme([
			anAction('a', theme('other', 'Other')),
			anAction('b', theme('local.icb', 'Our ICB')),
			anAction('c', theme('online', 'Online requests')),
			anAction('d', theme('telephony', 'Telephony')),
			anAction('e', theme('online', 'Online requests'))
		]);
		expect(groups.map(({ title, actions }) => [title, ...actions.map(({ id }) => id)])).toEqual([
			['Telephony', 'd'],
			['Online requests', 'c', 'e'],
			['Our ICB', 'b'],
			['Other', 'a']
		]);
	});
});

describe('the actions by month', () => {
	it('stand by when they are due, as set before as suggested, and last what has no date', () => {
		const groups = byMonth([
			anAction('a'),
			anAction('b', { due: '2027-01-31', suggestedDue: '2026-03-02' }),
			anAction('c', { suggestedDue: '2026-03-30' }),
			anAction('d', { due: '2026-03-01' })
		]);
		expect(groups.map(({ id, title, actions }) => [id, title, actions.length])).toEqual([
			['2026-03', 'March 2026', 2],
			['2027-01', 'January 2027', 1],
			['none', 'No date', 1]
		]);
		expect(groups[0]?.actions.map(({ id }) => id)).toEqual(['c', 'd']);
	});

	it('have no group for no date when all have one', () => {
		expect(byMonth([anAction('a', { due: '2026-03-01' })])).toHaveLength(1);
	});
});

describe('any groups', () => {
	it('hold each action exactly once and are never empty', () => {
		fc.assert(
			fc.property(anyActions, fc.constantFrom(byTheme, byMonth), (actions, group) => {
				const groups = group(actions);
				expect(groups.flatMap((own) => own.actions.map(({ id }) => id)).toSorted()).toEqual(
					actions.map(({ id }) => id).toSorted()
				);
				expect(groups.filter((own) => own.actions.length === 0)).toEqual([]);
				expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
			})
		);
	});

	it('of months rise, and their actions are due in them', () => {
		fc.assert(
			fc.property(anyActions, (actions) => {
				const groups = byMonth(actions);
				const months = groups.map(({ id }) => id);
				expect(months).toEqual(months.toSorted());
				for (const { id, actions: own } of groups)
					for (const action of own) expect(dueOf(action)?.slice(0, 7) ?? 'none').toBe(id);
			})
		);
	});
});
