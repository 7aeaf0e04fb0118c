import type { PlanEdit } from '#assessments';
import { loadBank } from '#questions';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { judge } from '#scoring';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { dueOf, ownerOf } from './action.ts';
import { planOf } from './actions.ts';
import { ownActions } from './own-actions.ts';

const bank = await loadBank();
const own = (edits: Readonly<Record<string, Partial<PlanEdit>>>) =>
	ownActions(bank, planEdits(edits));
const only = (edit: Partial<PlanEdit>) => own({ 'own.one': edit })[0];

describe('an own action', () => {
	it('is what the user wrote, in the plan unless the user says otherwise', () => {
		const edit = { what: 'Repaint the desk', owner: 'Nurse lead', due: '2026-05-01', note: 'Blue' };
		expect(only(edit)).toMatchObject({
			...edit,
			id: 'own.one',
			kind: 'own',
			question: undefined,
			answer: undefined,
			tier: 'other',
			criteria: [],
			measure: '',
			chosen: true,
			proposed: false,
			closable: false
		});
		expect(only({ what: 'x', chosen: false })?.chosen).toBe(false);
		expect(only({ what: 'x', chosen: true, hidden: 'No' })?.chosen).toBe(false);
		expect(only({ what: 'x', measure: 'Paint' })?.measure).toBe('Paint');
	});

	it('has no owner and no date but the user’s', () => {
		const action = only({ what: 'x' })!;
		expect([ownerOf(action), dueOf(action)]).toEqual(['', undefined]);
	});

	it('stands in its section, with what may be asked for there', () => {
		const action = only({ what: 'x', theme: 'telephony' });
		expect(action?.theme).toEqual({ id: 'telephony', title: 'Telephony' });
		expect(action?.offers.map(({ id }) => id)).toContain('telephony');
		expect(new Set(action?.offers).size).toBe(action?.offers.length);
	});

	it('stands under Other when its section is not given, or not loaded', () => {
		for (const theme of [undefined, 'local.icb'])
			expect(only({ what: 'x', theme })).toMatchObject({
				theme: { id: 'other', title: 'Other' },
				offers: []
			});
	});

	it('is gone when it is taken away, or when adding it was undone', () => {
		expect(only({ what: 'x', removed: true })).toBeUndefined();
		expect(only({})).toBeUndefined();
	});

	it('stays while its wording is being typed, or when only the rest is left', () => {
		expect(only({ what: '' })?.what).toBe('');
		expect(only({ owner: 'Nurse lead' })?.what).toBe('');
	});

	it('comes in an order that does not hang on the order of the record', () => {
		const edits = { 'own.b': { what: 'b' }, 'own.c': { what: 'c' }, 'own.a': { what: 'a' } };
		expect(own(edits).map(({ what }) => what)).toEqual(['a', 'b', 'c']);
	});

	it('stands in the plan after the gaps of its tier; edits of questions are none', () => {
		const record = assessment(
			{ 'website.benchmark': 'no', 'telephony.call-back': 'no' },
			{ plan: planEdits({ 'own.one': { what: 'x' }, 'telephony.queue': { chosen: false } }) }
		);
		expect(planOf(bank, judge(caip202425, record.answers), record).map(({ id }) => id)).toEqual([
			'telephony.call-back',
			'website.benchmark',
			'own.one'
		]);
	});
});
