import type { PlanEdit } from '#assessments';
import { planOf, type Action } from '#plan';
import { loadBank } from '#questions';
import { judge, schemeOn } from '#scoring';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { cardId, groupsOf, keepPlaces, sameGroups, type PlanView } from './plan-groups.ts';

const bank = await loadBank();

/** Two that block CAIP 2024/25, a duty, and one that is neither. */
function actionsWith(edits: Readonly<Record<string, Partial<PlanEdit>>> = {}): readonly Action[] {
	const record = assessment(
		{
			'telephony.call-back': 'no',
			'telephony.use-of-data': 'no',
			'navigation.outcome-on-the-day': 'no',
			'telephony.framework': 'no'
		},
		{
			plan: Object.fromEntries(
				Object.entries(edits).map(([action, edit]) => [
					action,
					{ action, changedAt: GIVEN_AT, device: 'tablet', ...edit }
				])
			)
		}
	);
	return planOf(bank, judge(schemeOn('2025-01-01'), record.answers), record);
}
const outline = (view: PlanView, actions: readonly Action[]) =>
	groupsOf(view, actions, 'CAIP').map(
		(group) => `${group.title}: ${group.actions.map(({ question }) => question!.code).join(' ')}`
	);

describe('the plan is shown', () => {
	it('by what blocks, without empty groups', () => {
		expect(outline('tier', actionsWith())).toEqual([
			'Stands in the way of CAIP: TEL-03 TEL-05',
			'Contract duties: NAV-05',
			'Everything else: TEL-07'
		]);
		expect(outline('tier', actionsWith().slice(0, 1))).toEqual([
			'Stands in the way of CAIP: TEL-03'
		]);
	});

	it('by theme', () => {
		expect(outline('theme', actionsWith())).toEqual([
			'Telephony: TEL-03 TEL-05 TEL-07',
			expect.stringMatching(/^Care navigation.*: NAV-05$/u)
		]);
	});

	it('by the month in which each is due', () => {
		const due = (month: string) => ({ due: `${month}-15` });
		const actions = actionsWith({
			'telephony.call-back': due('2027-02'),
			'telephony.use-of-data': due('2027-01'),
			'navigation.outcome-on-the-day': due('2027-02'),
			'telephony.framework': due('2026-12')
		});
		expect(outline('date', actions)).toEqual([
			'December 2026: TEL-07',
			'January 2027: TEL-05',
			'February 2027: TEL-03 NAV-05'
		]);
	});

	it('in the user’s own order, and not at all when there is nothing', () => {
		const actions = actionsWith({
			'telephony.framework': { place: 1 },
			'telephony.call-back': { place: 2 }
		});
		expect(outline('own', actions)).toEqual(['My order: TEL-07 TEL-03 TEL-05 NAV-05']);
		for (const view of ['tier', 'theme', 'date', 'own'] as const)
			expect(outline(view, [])).toEqual([]);
	});
});

describe('a card', () => {
	it('keeps its place while it is edited, and is shown as it is now', () => {
		const arrange = keepPlaces();
		const [before, after] = [{}, { 'telephony.call-back': { due: '2030-01-01' } }].map(actionsWith);
		const groups = (actions: readonly Action[]) => groupsOf('date', actions, 'CAIP');
		const first = arrange('one', groups(before!), before!);
		expect(sameGroups(first, groups(before!))).toBe(true);

		const second = arrange('one', groups(after!), after!);
		expect(sameGroups(second, first)).toBe(true);
		expect(sameGroups(second, groups(after!))).toBe(false);
		expect(second.flatMap(({ actions }) => actions).map(({ due }) => due)).toContain('2030-01-01');

		const third = arrange('two', groups(after!), after!);
		expect(sameGroups(third, groups(after!))).toBe(true);
	});

	it('that is gone is left out', () => {
		const arrange = keepPlaces();
		const actions = actionsWith();
		arrange('one', groupsOf('own', actions, 'CAIP'), actions);
		const [group] = arrange('one', [], actions.slice(1));
		expect(group!.actions).toEqual(actions.slice(1));
	});

	it('has an id without points', () => {
		expect(cardId('own.1.2')).toBe('action-own-1-2');
	});
});
