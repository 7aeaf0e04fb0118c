import type { Assessment, PlanEdit } from '#assessments';
import { loadBank, questionsOf } from '#questions';
import { judge, type Scheme } from '#scoring';
import { describe, expect, it } from 'vitest';
import { answer, GIVEN_AT, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { caip202324 } from '../scoring/schemes/caip-2023-24.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import { gapCount } from './action.ts';
import { planOf } from './actions.ts';
import { isWorkedOn } from './user-part.ts';

const bank = await loadBank();
const ID = 'telephony.call-back';
const { action: suggested } = questionsOf(bank).find(({ id }) => id === ID)!;
const plan = (record: Assessment, scheme: Scheme = caip202425) =>
	planOf(bank, judge(scheme, record.answers), record);
const planFor = (
	given: Readonly<Record<string, Given>>,
	edits: Readonly<Record<string, Partial<PlanEdit>>>
) => plan(assessment(given, { plan: planEdits(edits) }));

describe('the work in an edit', () => {
	const edit = (rest: Partial<PlanEdit>) => planEdits({ [ID]: rest })[ID]!;

	it.each<Partial<PlanEdit>>([
		{ chosen: true },
		{ what: 'Ring them' },
		{ owner: 'Nurse lead' },
		{ measure: 'Calls' },
		{ baseline: '3' },
		{ target: '9' },
		{ note: 'Asked twice' },
		{ hidden: 'Next year' },
		{ start: '2026-01-01' },
		{ due: '2026-01-01' },
		{ doneOn: '2026-01-01' },
		{ priority: 4 },
		{ effort: 'S' },
		{ impact: 'low' },
		{ support: ['telephony'] },
		{ status: 'underWay' },
		{ keptOpenAt: GIVEN_AT }
	])('is seen in %j', (rest) => {
		expect(isWorkedOn(edit(rest))).toBe(true);
	});

	it.each<Partial<PlanEdit>>([
		{},
		{ chosen: false },
		{ place: 3 },
		{ mergedInto: 'own.one' },
		{ hidden: '' },
		{ note: ' \n' },
		{ support: [] },
		{ status: 'notStarted', doneOn: undefined },
		{ owner: undefined, mergedInto: undefined, chosen: undefined }
	])('is none in %j', (rest) => {
		expect(isWorkedOn(edit(rest))).toBe(false);
	});
});

describe('an action whose gap is gone', () => {
	it('goes with it when nobody had worked on it', () => {
		expect(planFor({ [ID]: 'yes' }, { [ID]: { chosen: false, place: 1 } })).toEqual([]);
	});

	it('stays when somebody had, with all of it', () => {
		const edit = { owner: 'Nurse lead', due: '2026-09-30', note: 'Ordered' };
		const actions = planFor({ [ID]: 'yes' }, { [ID]: edit });
		expect(actions).toHaveLength(1);
		expect(actions[0]).toMatchObject({
			...edit,
			kind: 'closed',
			what: suggested.what,
			measure: suggested.measure,
			criteria: [],
			tier: 'other',
			status: 'notStarted'
		});
		expect(gapCount(actions)).toBe(0);
	});

	it('suggests the day of the answer that closed it as its date', () => {
		expect(planFor({ [ID]: 'yes' }, { [ID]: { owner: 'Nurse lead' } })[0]?.suggestedDue).toBe(
			'2026-03-02'
		);
	});

	it('stays a duty where it is one', () => {
		expect(planFor({ 'website.charter': 'yes' }, { 'website.charter': { note: 'x' } })[0]).toEqual(
			expect.objectContaining({ kind: 'closed', tier: 'duty', chosen: true })
		);
	});

	it('stays in the plan whichever year is chosen', () => {
		// The call-back decides a criterion of 2024/25; of 2023/24 it decides none.
		const record = assessment(
			{ [ID]: 'yes' },
			{ plan: planEdits({ [ID]: { owner: 'Nurse lead' } }) }
		);
		expect(plan(record)[0]).toMatchObject({ chosen: true, proposed: true, closable: true });
		expect(plan(record, caip202324)[0]).toMatchObject({ chosen: true, closable: true });
		const done = assessment({ [ID]: 'no' }, { plan: planEdits({ [ID]: { status: 'done' } }) });
		for (const scheme of [undefined, caip202324])
			expect(plan(done, scheme)[0]).toMatchObject({ kind: 'shortfall', chosen: true });
	});

	it('keeps to what the user decided', () => {
		expect(planFor({ [ID]: 'yes' }, { [ID]: { chosen: false, note: 'x' } })[0]).toMatchObject({
			...{ chosen: false, proposed: false, closable: false }
		});
	});
});

describe('closing', () => {
	const closable = (edit: Partial<PlanEdit>) =>
		planFor({ [ID]: 'yes' }, { [ID]: { chosen: true, ...edit } })[0]?.closable;

	it('is proposed while the action is open, and never done by itself', () => {
		expect(closable({})).toBe(true);
		expect(closable({ status: 'underWay' })).toBe(true);
		expect(closable({ status: 'done' })).toBe(false);
		expect(closable({ status: 'stopped' })).toBe(false);
		expect(closable({ hidden: 'Later' })).toBe(false);
	});

	it('is proposed for no gap that is there', () => {
		expect(planFor({ [ID]: 'partly' }, { [ID]: { chosen: true } })[0]?.closable).toBe(false);
	});

	it('is not proposed again once the user said the work goes on, until the answer is given anew', () => {
		expect(closable({ keptOpenAt: GIVEN_AT })).toBe(false);
		expect(closable({ keptOpenAt: '2025-01-01T00:00:00.000Z' })).toBe(true);
	});
});

describe('an action whose answer was taken back', () => {
	const edits = { [ID]: { note: 'Ordered' } };

	it('is to find out again, and no gap', () => {
		const actions = planFor({ [ID]: null }, edits);
		expect(actions).toHaveLength(1);
		expect(actions[0]).toMatchObject({
			kind: 'unknown',
			what: suggested.findOut,
			note: 'Ordered',
			suggestedDue: undefined,
			tier: 'blocking',
			closable: false
		});
		expect(actions[0]?.answer?.value).toBeNull();
		expect(gapCount(actions)).toBe(0);
	});

	it('stands even where there is no trace of an answer, or half of one', () => {
		expect(planFor({}, edits)[0]).toMatchObject({ kind: 'unknown', answer: undefined });
		const half = { kind: 'choice', choice: 'notApplicable', reason: '' } as const;
		expect(
			planFor({ 'website.charter': half }, { 'website.charter': { note: 'x' } })[0]?.kind
		).toBe('unknown');
	});

	it('is not there when nobody had worked on it', () => {
		expect(planFor({ [ID]: null }, { [ID]: { chosen: false } })).toEqual([]);
	});
});

describe('what was written on a question that is not loaded', () => {
	it('is not shown, and stays in the record', () => {
		const local = { 'local.icb.desk': { chosen: true, note: 'Ours' } };
		const record = assessment({ 'local.icb.desk': 'no' }, { plan: planEdits(local) });
		expect(plan(record)).toEqual([]);
		expect(record.plan['local.icb.desk']?.note).toBe('Ours');
	});
});

describe('a hidden action', () => {
	it('stands in the list with its reason, and not in the plan', () => {
		const record = assessment(
			{},
			{
				answers: { [ID]: answer(ID, { kind: 'choice', choice: 'no' }) },
				plan: planEdits({ [ID]: { chosen: true, hidden: '' } })
			}
		);
		expect(plan(record)[0]).toMatchObject({ hidden: '', chosen: false, proposed: false });
		expect(gapCount(plan(record))).toBe(1);
	});
});

describe('an action with work on it', () => {
	it('says what the user wrote, and which support is wanted', () => {
		const edit: Partial<PlanEdit> = {
			what: 'Ring them',
			measure: 'Calls',
			baseline: '3',
			start: '2026-04-01',
			place: 2,
			priority: 1,
			effort: 'L',
			impact: 'low',
			status: 'done',
			doneOn: '2026-05-01'
		};
		const [action] = planFor(
			{ [ID]: 'no' },
			{ [ID]: { ...edit, support: ['telephony', 'stranger'] } }
		);
		expect(action).toMatchObject(edit);
		expect(action?.support.map(({ id }) => id)).toEqual(['telephony']);
	});
});
