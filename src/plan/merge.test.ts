import type { Assessment, PlanEdit } from '#assessments';
import { loadBank } from '#questions';
import { judge } from '#scoring';
import { describe, expect, it } from 'vitest';
import { GIVEN_AT, type Given } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { afterSteps, anAction, planEdits } from '../../tests/builders/plans.ts';
import { caip202425 } from '../scoring/schemes/caip-2024-25.ts';
import type { Action } from './action.ts';
import { gapCount } from './action.ts';
import { planOf } from './actions.ts';
import { mergeSteps, unmergeSteps } from './merge.ts';

const bank = await loadBank();
const CALL_BACK = 'telephony.call-back';
const QUEUE = 'telephony.queue';
const CHARTER = 'website.charter';
type Edits = Readonly<Record<string, Partial<PlanEdit>>>;
const recordOf = (given: Readonly<Record<string, Given>>, edits: Edits): Assessment =>
	assessment(given, { plan: planEdits(edits) });
const plan = (record: Assessment) => planOf(bank, judge(caip202425, record.answers), record);
const shape = (actions: readonly Action[]) =>
	Object.fromEntries(actions.map(({ id, merged }) => [id, merged.map((part) => part.id)]));
/** Own actions by what each was merged into. */
const own = (links: Readonly<Record<string, string | undefined>>, edits: Edits = {}) =>
	recordOf(
		{},
		Object.fromEntries(
			Object.entries(links).map(([id, into]) => [
				`own.${id}`,
				{ what: id, ...(into !== undefined && { mergedInto: `own.${into}` }), ...edits[id] }
			])
		)
	);
const stored = (record: Assessment, steps: Parameters<typeof afterSteps>[1]): Assessment => ({
	...record,
	plan: afterSteps(record.plan, steps)
});

describe('a merged action', () => {
	it('stands in the other and nowhere else', () => {
		expect(shape(plan(own({ a: 'b', b: undefined, c: undefined })))).toEqual({
			'own.b': ['own.a'],
			'own.c': []
		});
	});

	it('brings its own parts along', () => {
		expect(shape(plan(own({ a: 'b', b: 'c', c: undefined })))).toEqual({
			'own.c': ['own.a', 'own.b']
		});
	});

	it.each([
		['is not there', own({ a: 'z' }), { 'own.a': [] }],
		['was taken away', own({ a: 'b', b: undefined }, { b: { removed: true } }), { 'own.a': [] }],
		['is itself', own({ a: 'a' }), { 'own.a': [] }],
		['was merged into it', own({ a: 'b', b: 'a' }), { 'own.a': [], 'own.b': [] }],
		[
			'is one of a ring, which stands on its own with what was merged into it from outside',
			own({ a: 'b', b: 'c', c: 'a', d: 'b' }),
			{ 'own.a': [], 'own.b': ['own.d'], 'own.c': [] }
		]
	])('stands on its own again when the other %s', (_, record, expected) => {
		expect(shape(plan(record))).toEqual(expected);
	});

	it('stays in the whole when its gap is gone, and goes when it has neither whole nor work', () => {
		const given = { [CALL_BACK]: 'yes', [QUEUE]: 'yes' } as const;
		const links = { [CALL_BACK]: { mergedInto: QUEUE }, [QUEUE]: { mergedInto: 'own.a' } };
		const shapeWith = (edits: Edits) => shape(plan(recordOf(given, { ...links, ...edits })));
		expect(shapeWith({ 'own.a': { what: 'a' } })).toEqual({ 'own.a': [QUEUE, CALL_BACK] });
		expect(shapeWith({})).toEqual({});
		expect(shapeWith({ [CALL_BACK]: { mergedInto: QUEUE, note: 'Ours' } })).toEqual({
			[CALL_BACK]: []
		});
	});

	it('lends its criteria, its tier, its offers and its place in the plan to the whole', () => {
		const record = recordOf(
			{ [CALL_BACK]: 'no', [QUEUE]: 'no', [CHARTER]: 'no' },
			{ [CALL_BACK]: { mergedInto: QUEUE } }
		);
		const [first, second] = plan(record);
		expect(first).toMatchObject({ id: QUEUE, tier: 'blocking', chosen: true, proposed: true });
		expect(first?.criteria.map(({ id }) => id)).toEqual(['T1']);
		expect(first?.offers.map(({ id }) => id)).toContain('telephony');
		expect(second?.id).toBe(CHARTER);
		expect(gapCount(plan(record))).toBe(3);
	});

	it('does not overrule what the user decided for the whole', () => {
		const record = recordOf(
			{ [CALL_BACK]: 'no', [QUEUE]: 'no' },
			{ [CALL_BACK]: { mergedInto: QUEUE }, [QUEUE]: { chosen: false } }
		);
		expect(plan(record)[0]).toMatchObject({ id: QUEUE, chosen: false });
		const hidden = stored(record, [{ action: QUEUE, change: { chosen: undefined, hidden: '' } }]);
		expect(plan(hidden)[0]).toMatchObject({ id: QUEUE, chosen: false });
	});

	it('keeps the whole from being proposed to be closed while it is a gap itself', () => {
		const edits = { [CALL_BACK]: { mergedInto: QUEUE }, [QUEUE]: { chosen: true } };
		const closable = (part: Given) =>
			plan(recordOf({ [CALL_BACK]: part, [QUEUE]: 'yes' }, edits)).map((whole) => [
				whole.id,
				whole.closable,
				whole.merged.map((one) => one.closable)
			]);
		expect(closable('no')).toEqual([[QUEUE, false, [false]]]);
		expect(closable('yes')).toEqual([[QUEUE, true, [false]]]);
	});
});

describe('merging', () => {
	const merged = (record: Assessment, from: string, into: string) =>
		stored(record, mergeSteps(plan(record), from, into));

	it('is one step where the whole needs nothing', () => {
		const actions = [anAction('a'), anAction('b')];
		expect(mergeSteps(actions, 'a', 'b')).toEqual([{ action: 'a', change: { mergedInto: 'b' } }]);
	});

	it('keeps in the plan what was in it, and wanted what was wanted', () => {
		const record = recordOf(
			{ [CALL_BACK]: 'no', [QUEUE]: 'no' },
			{ [CALL_BACK]: { support: ['telephony'] }, [QUEUE]: { chosen: false } }
		);
		const [whole] = plan(merged(record, CALL_BACK, QUEUE));
		expect(whole).toMatchObject({ id: QUEUE, chosen: true });
		expect(whole?.support.map(({ id }) => id)).toEqual(['telephony']);
		expect(mergeSteps(plan(record), QUEUE, CALL_BACK)).toHaveLength(1);
	});

	it('cannot be with itself, with what is not there, or into what is hidden', () => {
		const actions = [anAction('a'), anAction('b', { hidden: '', chosen: false })];
		expect(mergeSteps(actions, 'a', 'a')).toEqual([]);
		expect(mergeSteps(actions, 'a', 'z')).toEqual([]);
		expect(mergeSteps(actions, 'z', 'a')).toEqual([]);
		expect(mergeSteps(actions, 'a', 'b')).toEqual([]);
	});

	it('undoes a ring, and takes along what is merged into the part', () => {
		const pair = merged(own({ a: 'b', b: 'a' }), 'own.a', 'own.b');
		expect(shape(plan(pair))).toEqual({ 'own.b': ['own.a'] });
		const ring = merged(own({ a: 'b', b: 'c', c: 'a' }), 'own.a', 'own.b');
		expect(shape(plan(ring))).toEqual({ 'own.b': ['own.a', 'own.c'] });
	});
});

describe('taking apart', () => {
	it('a part brings it back as it was', () => {
		const record = own({ a: 'b', b: 'c', c: undefined });
		const part = plan(record)[0]?.merged.find(({ id }) => id === 'own.b');
		expect(shape(plan(stored(record, unmergeSteps(part!))))).toEqual({
			'own.b': ['own.a'],
			'own.c': []
		});
	});

	it('a whole frees all of its parts', () => {
		const record = own({ a: 'b', b: 'c', c: undefined });
		expect(shape(plan(stored(record, unmergeSteps(plan(record)[0]!))))).toEqual({
			'own.a': [],
			'own.b': [],
			'own.c': []
		});
	});

	it('is nothing where nothing was merged', () => {
		expect(unmergeSteps(anAction('a'))).toEqual([]);
	});

	it('loses nothing that was written before', () => {
		const edit = { note: 'Ours', due: '2026-04-01', keptOpenAt: GIVEN_AT };
		const record = own({ a: undefined, b: undefined }, { a: edit });
		const there = stored(record, mergeSteps(plan(record), 'own.a', 'own.b'));
		const back = stored(there, unmergeSteps(plan(there)[0]!));
		expect(plan(back)).toEqual(plan(record));
	});
});
