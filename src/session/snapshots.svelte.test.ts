import type { AssessmentStore, Edition, Snapshot, StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../tests/builders/assessments.ts';
import { chose } from '../../tests/builders/answers.ts';
import { OpenAssessment } from './open-assessment.svelte.ts';
import { Snapshots } from './snapshots.svelte.ts';

const FULL: StoreError = { kind: 'full' };
const EDITION: Edition = { questions: { 'a.b': 'Is it so?' }, criteria: {} };

/** A store that writes answers when told to, and fails on demand. */
function setUp() {
	const kept = new Map<string, Snapshot>();
	let failing = false;
	let clock = Date.parse('2026-11-23T09:00:00.000Z');
	const writes: (() => void)[] = [];
	const write = (act: () => void): Promise<Result<void, StoreError>> => {
		if (failing) return Promise.resolve(err(FULL));
		act();
		return Promise.resolve(ok(undefined));
	};
	const store = {
		putChange: () =>
			new Promise<Result<void, StoreError>>((done) =>
				writes.push(() => done(failing ? err(FULL) : ok(undefined)))
			),
		snapshots: (id: string) =>
			Promise.resolve(
				failing
					? err(FULL)
					: ok({
							snapshots: [...kept.values()]
								.filter((own) => own.assessment.id === id)
								.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
							unreadable: [{ id: 'broken', error: { kind: 'newer' }, raw: {} }]
						})
			),
		putSnapshot: (snapshot: Snapshot) => write(() => kept.set(snapshot.id, snapshot)),
		removeSnapshot: (_: string, id: string) => write(() => kept.delete(id))
	} as unknown as AssessmentStore;
	const now = () => new Date((clock += 1000));
	const ids = ['s1', 's2', 's3'].values();
	const open = new OpenAssessment(assessment({ 'a.b': 'no' }), store, 'tablet', now);
	const snapshots = new Snapshots(open, store, {
		now,
		newId: () => ids.next().value ?? 'more',
		app: '0.3.0',
		edition: () => EDITION
	});
	return {
		open,
		snapshots,
		kept,
		fail: (on: boolean) => {
			failing = on;
		},
		/** Lets every answer under way be written. */
		finishWrites: () => {
			for (const finish of writes.splice(0)) finish();
		}
	};
}
const names = ({ list }: Snapshots) => list?.map(({ name }) => name);

describe('a snapshot', () => {
	it('freezes the answers with name, date, version and edition', async () => {
		const { open, snapshots, kept } = setUp();
		expect(snapshots.list).toBeUndefined();
		const taken = await snapshots.take('Baseline', '2026-11-20');
		expect(taken).toEqual({
			id: 's1',
			name: 'Baseline',
			date: '2026-11-20',
			takenAt: '2026-11-23T09:00:01.000Z',
			app: '0.3.0',
			edition: EDITION,
			assessment: open.assessment
		});
		expect(kept.get('s1')).toEqual(taken);
		expect(names(snapshots)).toEqual(['Baseline']);
	});

	it('waits until what was answered is saved', async () => {
		const { open, snapshots, kept, finishWrites } = setUp();
		open.answer('a.b', { value: chose('yes') });
		const taking = snapshots.take('Baseline', '2026-11-20');
		await Promise.resolve();
		expect(kept.size).toBe(0);
		finishWrites();
		await taking;
		expect(kept.get('s1')?.assessment.answers['a.b']?.value).toEqual(chose('yes'));
		open.answer('a.b', { value: chose('partly') });
		expect(kept.get('s1')?.assessment.answers['a.b']?.value).toEqual(chose('yes'));
	});

	it('is not taken of what could not be saved', async () => {
		const { open, snapshots, kept, fail, finishWrites } = setUp();
		fail(true);
		open.answer('a.b', { value: chose('yes') });
		finishWrites();
		expect(await snapshots.take('Baseline', '2026-11-20')).toBeUndefined();
		expect(snapshots.failure).toEqual(FULL);
		expect(kept.size).toBe(0);
	});
});

describe('the snapshots of an assessment', () => {
	it('are listed by date, and the latest is the one taken last', async () => {
		const { snapshots } = setUp();
		expect(snapshots.latest).toBeUndefined();
		await snapshots.take('Mid-year', '2026-10-01');
		await snapshots.take('Baseline', '2026-04-01');
		expect(names(snapshots)).toEqual(['Baseline', 'Mid-year']);
		expect(snapshots.latest?.name).toBe('Baseline');
	});

	it('name those that cannot be read', async () => {
		const { snapshots } = setUp();
		expect(snapshots.unreadable).toEqual([]);
		await snapshots.load();
		expect(snapshots.unreadable.map(({ id }) => id)).toEqual(['broken']);
	});

	it('can be renamed, removed, and had back as they were', async () => {
		const { snapshots } = setUp();
		const taken = await snapshots.take('Baseline', '2026-04-01');
		await snapshots.rename(taken!, 'Start of the year');
		expect(names(snapshots)).toEqual(['Start of the year']);
		const renamed = snapshots.list![0]!;
		await snapshots.remove(renamed);
		expect(names(snapshots)).toEqual([]);
		expect(snapshots.removed).toBe(renamed);
		await snapshots.restore();
		expect(snapshots.list).toEqual([{ ...taken!, name: 'Start of the year' }]);
		expect(snapshots.removed).toBeUndefined();
		await snapshots.restore();
		expect(snapshots.list).toHaveLength(1);
	});

	it('say why something was not done, until it is', async () => {
		const { snapshots, fail } = setUp();
		const taken = await snapshots.take('Baseline', '2026-04-01');
		fail(true);
		await snapshots.remove(taken!);
		expect(snapshots.failure).toEqual(FULL);
		expect(snapshots.removed).toBeUndefined();
		expect(await snapshots.take('Again', '2026-04-01')).toBeUndefined();
		await snapshots.load();
		expect(snapshots.failure).toEqual(FULL);
		expect(names(snapshots)).toEqual(['Baseline']);
		fail(false);
		await snapshots.load();
		expect(snapshots.failure).toBeUndefined();
	});
});
