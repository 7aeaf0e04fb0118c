import 'fake-indexeddb/auto';
import {
	blankAnswer,
	mergeAssessments,
	parseAssessment,
	type Answer,
	type Assessment,
	type AssessmentStore,
	type StoreError
} from '#assessments';
import { err, type Result } from '#base';
import { IndexedDbStore } from '#storage';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { aCopy } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { changeTo } from '../../tests/builders/changes.ts';
import { planEdits } from '../../tests/builders/plans.ts';
import { snapshot } from '../../tests/builders/snapshots.ts';
import { bringIn, reconcile, takeBack, type BroughtIn, type ToBringIn } from './bring-in.ts';

const AT = '2026-11-22T08:00:00.000Z';
const NEXT = '2026-11-22T08:05:00.000Z';
const EARLIER = '2026-03-02T10:14:00.000Z';
const LATER = '2026-03-02T10:16:00.000Z';
const HERE = 'this-device';

const came = (theirs: Assessment, rest: Partial<ToBringIn> = {}): ToBringIn => ({
	assessment: theirs,
	snapshots: [],
	changes: [],
	leftOut: [],
	...rest
});
const changed = (id: string, at: string, rest: object = {}) => ({
	id,
	assessment: 'one',
	at,
	device: 'tablet',
	kind: 'answer' as const,
	key: 'q.one',
	after: answer('q.one', chose('yes')),
	...rest
});
const q = (id: string, choice: Parameters<typeof chose>[0], rest: Partial<Answer> = {}) =>
	answer(id, chose(choice), rest);
const with_ = (...answers: readonly Answer[]) =>
	assessment({}, { answers: Object.fromEntries(answers.map((one) => [one.question, one])) });

/** The manager's copy, and that of the partner who answered apart. */
const mine = assessment(
	{},
	{
		answers: {
			'q.one': q('q.one', 'yes', { note: 'Branch too' }),
			'q.two': q('q.two', 'no')
		},
		plan: planEdits({ 'q.one': { owner: 'Deputy' } })
	}
);
const theirs = assessment(
	{},
	{
		title: 'Autumn review',
		headerChangedAt: LATER,
		headerDevice: 'phone',
		answers: {
			'q.one': q('q.one', 'partly', { changedAt: LATER, device: 'phone' }),
			'q.two': q('q.two', 'yes', { changedAt: EARLIER, device: 'phone' }),
			'q.three': q('q.three', 'yes', { device: 'phone' })
		},
		plan: planEdits({ 'q.one': { owner: 'Reception', changedAt: LATER } })
	}
);

let store: IndexedDbStore;
const valueOf = <T>(result: Result<T, unknown>): T => {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
};
const kept = async () => valueOf(await store.read('one')) as Assessment;
const history = async () => valueOf(await store.changes('one'));
const bring = async (enclosed: ToBringIn, at = AT): Promise<BroughtIn> =>
	valueOf(await bringIn(store, enclosed, at, HERE));

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	store = new IndexedDbStore(() => HERE, 'bring-in');
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('an assessment that is not on this device', () => {
	it('is added under its own id, with what belongs to it', async () => {
		const beside = { snapshots: [snapshot({}, theirs)], changes: [changed('c1', LATER)] };
		expect(await bring(came(theirs, beside))).toEqual({
			kind: 'added',
			id: 'one',
			differences: [],
			after: theirs
		});
		expect(await kept()).toEqual(theirs);
		expect(await store.snapshots('one')).toMatchObject({ value: { snapshots: beside.snapshots } });
		expect(await history()).toEqual(beside.changes);
	});

	it('takes nothing with it into another assessment, whatever its file says', async () => {
		const other = assessment({ 'q.one': 'no' }, { id: 'two' });
		await store.put(other, { snapshots: [snapshot({ name: 'Mine' }, other)], changes: [] });
		await bring(
			came(theirs, {
				snapshots: [snapshot({ name: 'Theirs' }, other)],
				changes: [{ ...changed('c1', LATER), assessment: 'two' }]
			})
		);
		expect(await store.snapshots('two')).toMatchObject({
			value: { snapshots: [{ name: 'Mine' }] }
		});
		expect(await store.changes('two')).toEqual({ ok: true, value: [] });
		expect(await store.snapshots('one')).toMatchObject({
			value: { snapshots: [{ name: 'Theirs', assessment: { id: 'one' } }] }
		});
		expect(await history()).toMatchObject([{ id: 'c1', assessment: 'one' }]);
	});
});

describe('an assessment that says nothing new', () => {
	it('is the same, and nothing is written', async () => {
		await store.put(mine);
		const put = vi.spyOn(store, 'put');
		expect(await bring(came(structuredClone(mine)))).toMatchObject({
			kind: 'same',
			differences: []
		});
		expect(put).not.toHaveBeenCalled();
	});

	it('is the same when only a stamp is later, which is kept for the next merge', async () => {
		await store.put(with_(q('q.one', 'yes')));
		const later = with_(q('q.one', 'yes', { changedAt: LATER }));
		expect((await bring(came(later))).kind).toBe('same');
		expect(await kept()).toEqual(later);
		expect(await history()).toEqual([]);
	});

	it('is the same when every later answer is here, and its differences come along each time', async () => {
		const here = with_(q('q.one', 'no', { changedAt: LATER }), q('q.two', 'no'));
		await store.put(here);
		const earlier = came(with_(q('q.one', 'yes', { changedAt: EARLIER }), q('q.two', 'no')));
		for (const _ of [1, 2])
			expect(await bring(earlier)).toMatchObject({
				kind: 'same',
				differences: [{ key: 'q.one', taken: 'mine' }]
			});
		expect(await kept()).toEqual(here);
	});

	it('is the same when its notes were left out', async () => {
		await store.put(mine);
		const without = { ...mine, answers: { 'q.one': q('q.one', 'yes'), 'q.two': q('q.two', 'no') } };
		expect((await bring(came(without, { leftOut: ['notes'] }))).kind).toBe('same');
		expect(await kept()).toEqual(mine);
	});

	it('is merged when it brings a snapshot or a change, and not a second time', async () => {
		await store.put(mine);
		const beside = { snapshots: [snapshot({}, mine)], changes: [changed('c1', LATER)] };
		expect((await bring(came(mine, beside))).kind).toBe('merged');
		expect((await bring(came(mine, beside))).kind).toBe('same');
		expect(await history()).toEqual(beside.changes);
	});
});

describe('an assessment that is here too', () => {
	it('becomes what the merge of both is, and its differences come along', async () => {
		await store.put(mine);
		const brought = await bring(came(theirs));
		const merged = mergeAssessments(mine, theirs);
		expect(brought).toEqual({
			kind: 'merged',
			id: 'one',
			differences: merged.differences,
			before: mine,
			after: merged.assessment
		});
		expect(brought.differences.map(({ key, taken }) => [key, taken])).toEqual([
			['title', 'theirs'],
			['q.one', 'theirs'],
			['q.two', 'mine'],
			['q.one', 'theirs']
		]);
		expect(await kept()).toEqual(merged.assessment);
	});

	it('keeps what it replaced in the history, as one step', async () => {
		await store.put(mine);
		await bring(came(theirs));
		const lines = await history();
		expect(lines).toMatchObject([
			{ kind: 'answer', key: 'q.one', before: mine.answers['q.one'], at: AT, device: HERE },
			{ kind: 'answer', key: 'q.three', after: theirs.answers['q.three'] },
			{ kind: 'plan', key: 'q.one', before: mine.plan['q.one'], after: theirs.plan['q.one'] }
		]);
		expect(lines[1] && 'before' in lines[1]).toBe(false);
		expect(new Set(lines.map(({ step }) => step))).toEqual(new Set([lines[0]?.id]));
	});

	it('gives each line of the history an id of its own, also when two came in one moment', async () => {
		await store.put(mine);
		await bring(came(theirs));
		await bring(came(with_(q('q.two', 'partly', { changedAt: LATER }))));
		expect((await history()).map(({ key, step }) => [key, step])).toEqual([
			...['q.one', 'q.three', 'q.one'].map((key) => [key, `${AT} 00001 ${HERE}`]),
			['q.two', `${AT} 00004 ${HERE}`]
		]);
	});

	it('keeps the snapshots and changes that are here, and takes in the others', async () => {
		await store.put(mine, {
			snapshots: [snapshot({ name: 'Renamed here' }, mine)],
			changes: [changed('c1', LATER, { key: 'q.here' })]
		});
		await bring(
			came(mine, {
				snapshots: [snapshot({}, mine), snapshot({ id: 'spring', name: 'Spring' }, mine)],
				changes: [changed('c1', LATER), changed('c2', LATER)]
			})
		);
		expect(valueOf(await store.snapshots('one')).snapshots.map(({ name }) => name)).toEqual([
			'Renamed here',
			'Spring'
		]);
		expect((await history()).map(({ id, key }) => [id, key])).toEqual([
			['c1', 'q.here'],
			['c2', 'q.one']
		]);
	});

	it('never replaces a snapshot that cannot be read here', async () => {
		const newer = { ...mine, version: 99 } as unknown as Assessment;
		await store.put(mine, { snapshots: [snapshot({}, newer)], changes: [] });
		await bring(came(mine, { snapshots: [snapshot({}, mine)] }));
		expect(await store.snapshots('one')).toMatchObject({
			value: { snapshots: [], unreadable: [{ id: 'baseline' }] }
		});
	});

	it('comes back when the copy that came is not put aside', async () => {
		await store.put({ ...mine, deletedAt: AT });
		expect((await bring(came(mine))).kind).toBe('merged');
		expect(await kept()).toEqual(mine);
	});

	it('comes out the same in whatever order any copies come, and each counts once', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(aCopy, { minLength: 1, maxLength: 3 }), async (copies) => {
				const both = [copies, copies.toReversed()].map((order, index) => ({
					order: [...order, ...order],
					into: new IndexedDbStore(() => HERE, `order ${String(index)}`)
				}));
				for (const { order, into } of both) {
					await into.remove('one');
					for (const copy of order) valueOf(await bringIn(into, came(copy), AT, HERE));
					expect(valueOf(await bringIn(into, came(copies[0]!), AT, HERE)).kind).toBe('same');
				}
				const [one, other] = await Promise.all(both.map(({ into }) => into.read('one')));
				expect(one).toEqual(other);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a record here that cannot be read', () => {
	it('stays as it is, and that is said', async () => {
		await store.put({ ...mine, version: 99 } as unknown as Assessment);
		expect(await bringIn(store, came(theirs), AT, HERE)).toEqual({
			ok: false,
			error: { kind: 'unreadableHere', error: { kind: 'newer', version: 99 } }
		});
		expect(await store.read('one')).toMatchObject({ value: { raw: { version: 99 } } });
	});
});

describe('a store that fails', () => {
	const FULL: StoreError = { kind: 'full' };
	const failing = (name: keyof AssessmentStore) =>
		vi.spyOn(store, name).mockResolvedValue(err(FULL));

	it.each(['read', 'snapshots', 'changes', 'put'] as const)('at `%s` is told of', async (name) => {
		await store.put(mine);
		failing(name);
		expect(await bringIn(store, came(theirs), AT, HERE)).toEqual(err(FULL));
		vi.restoreAllMocks();
		expect(await kept()).toEqual(mine);
		expect(await history()).toEqual([]);
	});

	it('at an added one is told of', async () => {
		failing('put');
		expect(await bringIn(store, came(theirs), AT, HERE)).toEqual(err(FULL));
	});

	it.each(['read', 'changes', 'put'] as const)('at `%s` is told of when choosing', async (name) => {
		await store.put(mine);
		const [difference] = (await bring(came(theirs))).differences;
		failing(name);
		const choice = { difference: difference!, side: 'mine' as const };
		expect(await reconcile(store, 'one', choice, NEXT, HERE)).toEqual(err(FULL));
	});
});

describe('a difference', () => {
	it('may be chosen otherwise, one by one, each a change that wins from then on', async () => {
		await store.put(mine);
		const brought = await bring(came(theirs));
		for (const difference of brought.differences)
			valueOf(
				await reconcile(
					store,
					'one',
					{ difference, side: difference.taken === 'mine' ? 'theirs' : 'mine' },
					NEXT,
					HERE
				)
			);
		const now = await kept();
		const stamp = { changedAt: NEXT, device: HERE };
		expect(now.answers).toEqual({
			'q.one': { ...mine.answers['q.one'], ...stamp },
			'q.two': { ...theirs.answers['q.two'], ...stamp },
			'q.three': theirs.answers['q.three']
		});
		expect(now.plan['q.one']).toEqual({ ...mine.plan['q.one'], ...stamp });
		expect(now).toMatchObject({ title: mine.title, headerChangedAt: NEXT, headerDevice: HERE });
		expect((await history()).filter(({ at }) => at === NEXT).map(({ key }) => key)).toEqual([
			'q.one',
			'q.two',
			'q.one'
		]);
		expect((await bring(came(theirs))).after).toEqual(now);
	});

	it('waits for the one before it, as does a copy that comes at the same time', async () => {
		await store.put(mine);
		const { differences } = await bring(came(theirs));
		const done = await Promise.all([
			...differences.map((difference) =>
				reconcile(store, 'one', { difference, side: 'mine' }, NEXT, HERE)
			),
			bringIn(store, came(with_(q('q.four', 'yes'))), NEXT, HERE),
			bringIn(store, came(with_(q('q.five', 'yes'))), NEXT, HERE)
		]);
		expect(done.every(({ ok }) => ok)).toBe(true);
		const now = await kept();
		expect(now.answers['q.one']).toMatchObject(
			q('q.one', 'yes', { changedAt: NEXT, device: HERE, note: 'Branch too' })
		);
		expect(now.title).toBe(mine.title);
		expect(Object.keys(now.answers)).toEqual(['q.five', 'q.four', 'q.one', 'q.three', 'q.two']);
		// What was taken already is no change.
		const lines = (await history()).filter(({ at }) => at === NEXT);
		expect(lines.map(({ key }) => key)).toEqual(['q.one', 'q.one', 'q.four', 'q.five']);
	});

	it('is nothing to choose when the assessment has gone meanwhile', async () => {
		await store.put(mine);
		const [difference] = (await bring(came(theirs))).differences;
		await store.remove('one');
		const choice = { difference: difference!, side: 'mine' as const };
		expect(await reconcile(store, 'one', choice, NEXT, HERE)).toEqual({
			ok: true,
			value: undefined
		});
		expect(await store.read('one')).toEqual({ ok: true, value: undefined });
	});
});

describe('taking back', () => {
	const stamp = { changedAt: NEXT, device: HERE };

	it('gives back what was here before the merge, as a change of its own', async () => {
		await store.put(mine);
		const brought = await bring(came(theirs));
		valueOf(await takeBack(store, brought, NEXT, HERE));
		const now = await kept();
		expect(now.answers).toEqual({
			'q.one': { ...mine.answers['q.one'], ...stamp },
			'q.two': mine.answers['q.two'],
			'q.three': { ...blankAnswer('q.three'), ...stamp }
		});
		expect(now.plan).toEqual({ 'q.one': { ...mine.plan['q.one'], ...stamp } });
		expect(now).toMatchObject({ title: mine.title, headerChangedAt: NEXT, headerDevice: HERE });
		const lines = (await history()).filter(({ at }) => at === NEXT);
		expect(lines.map(({ key, by }) => [key, by])).toEqual([
			['q.one', 'undo'],
			['q.three', 'undo'],
			['q.one', 'undo']
		]);
		expect(parseAssessment(now).ok).toBe(true);
	});

	it('gives it back too where the other side was chosen since', async () => {
		await store.put(mine);
		const brought = await bring(came(theirs));
		const differences = brought.differences.map((difference) => ({
			...difference,
			taken: difference.taken === 'mine' ? ('theirs' as const) : ('mine' as const)
		}));
		for (const difference of differences)
			valueOf(await reconcile(store, 'one', { difference, side: difference.taken }, AT, HERE));
		expect((await kept()).answers['q.two']?.value).toEqual(chose('yes'));
		valueOf(await takeBack(store, { ...brought, differences }, NEXT, HERE));
		const now = await kept();
		expect(now.answers['q.one']).toMatchObject({ value: chose('yes'), note: 'Branch too' });
		expect(now.answers['q.two']?.value).toEqual(chose('no'));
		expect(now.answers['q.three']?.value).toBeNull();
		expect(now.plan['q.one']?.owner).toBe('Deputy');
		expect(now.title).toBe(mine.title);
	});

	it('leaves alone what was changed since', async () => {
		await store.put(mine);
		const brought = await bring(came(theirs));
		const since = q('q.one', 'notKnown', { changedAt: AT });
		await store.putChange(changeTo(since));
		await store.putChange(
			changeTo({ action: 'q.one', owner: 'Partner', changedAt: AT, device: HERE })
		);
		await store.putHeader({ ...(await kept()), title: 'Winter' });
		valueOf(await takeBack(store, brought, NEXT, HERE));
		const now = await kept();
		expect(now.answers['q.one']).toEqual(since);
		expect(now.answers['q.three']?.value).toBeNull();
		expect(now.plan['q.one']?.owner).toBe('Partner');
		expect(now.title).toBe('Winter');
	});

	it('takes an action away again that only the copy had', async () => {
		await store.put(assessment());
		const own = planEdits({ 'own.new': { what: 'Print posters', chosen: true } });
		const brought = await bring(came(assessment({}, { plan: own })));
		valueOf(await takeBack(store, brought, NEXT, HERE));
		expect((await kept()).plan).toEqual({ 'own.new': { action: 'own.new', ...stamp } });
	});

	it('puts aside what was added, and what had been put aside before', async () => {
		valueOf(await takeBack(store, await bring(came(theirs)), NEXT, HERE));
		expect(await kept()).toEqual({ ...theirs, deletedAt: NEXT });
		const again = await bring(came(theirs));
		expect((await kept()).deletedAt).toBeUndefined();
		valueOf(await takeBack(store, again, NEXT, HERE));
		expect((await kept()).deletedAt).toBe(NEXT);
	});

	it('of what changed nothing changes nothing', async () => {
		await store.put(mine);
		valueOf(await takeBack(store, await bring(came(mine)), NEXT, HERE));
		expect(await kept()).toEqual(mine);
	});
});
