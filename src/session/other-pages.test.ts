import 'fake-indexeddb/auto';
import type { Assessment } from '#assessments';
import { IndexedDbStore } from '#storage';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { changeTo } from '../../tests/builders/changes.ts';
import { bringIn } from './bring-in.ts';
import { OpenAssessment } from './open-assessment.svelte.ts';
import { followOtherPages } from './other-pages.ts';

const QUESTIONS = ['telephony.cloud', 'telephony.queue', 'telephony.call-back'];
const record = assessment({ 'telephony.cloud': 'no' });

/** The pages' moment; each change is made a second after the one before. */
let moment = Date.parse('2026-11-23T09:00:00.000Z');
const now = () => new Date(moment);
const stops: (() => void)[] = [];
let name = '';

/** A page on the assessment, with a store of its own on the same database. */
async function page(onremoved = () => undefined) {
	const store = new IndexedDbStore(() => crypto.randomUUID(), name);
	const found = await store.read(record.id);
	if (!found.ok || !found.value || 'error' in found.value) throw new Error('nothing to open');
	const open = new OpenAssessment(found.value, store, 'tablet', now);
	stops.push(followOtherPages(open, store, onremoved));
	return { store, open };
}

async function stored(): Promise<Assessment> {
	const found = await new IndexedDbStore(() => '', name).read(record.id);
	if (!found.ok || !found.value || 'error' in found.value) throw new Error('not stored');
	return found.value;
}

const choices = ({ answers }: Assessment) =>
	Object.fromEntries(Object.entries(answers).map(([key, { value, note }]) => [key, [value, note]]));

beforeEach(async () => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
	name = `pages-${crypto.randomUUID()}`;
	expect((await new IndexedDbStore(() => '', name).put(record)).ok).toBe(true);
});
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
	vi.unstubAllGlobals();
});

describe('two pages on one assessment', () => {
	it('each show what the other has written', async () => {
		const [one, other] = [await page(), await page()];
		one.open.answer('telephony.queue', { value: chose('yes') });
		other.open.editPlan('telephony.call-back', { owner: 'Reception' });
		other.open.editHeader({ title: 'Mill Lane in March' });
		await vi.waitFor(async () => {
			expect(other.open.assessment.answers['telephony.queue']?.value).toEqual(chose('yes'));
			expect(one.open.assessment.plan['telephony.call-back']?.owner).toBe('Reception');
			expect(one.open.assessment.title).toBe('Mill Lane in March');
			expect(await stored()).toEqual(one.open.assessment);
		});
	});

	it('end with the same answers, each the one given last, whatever they do in turn', async () => {
		const step = fc.record({
			page: fc.nat(1),
			question: fc.constantFrom(...QUESTIONS),
			choice: fc.constantFrom(...(['yes', 'partly', 'no'] as const)),
			/** Whether the pages have come to rest before the next step. */
			rest: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
				await new IndexedDbStore(() => '', name).put(record);
				const pages = [await page(), await page()] as const;
				const last = new Map<string, 'yes' | 'partly' | 'no'>();
				for (const { page: at, question, choice, rest } of steps) {
					moment += 1000;
					(at === 0 ? pages[0] : pages[1]).open.answer(question, { value: chose(choice) });
					last.set(question, choice);
					if (rest) for (const { open } of pages) await open.settled();
				}
				await vi.waitFor(async () => {
					const kept = await stored();
					for (const [question, choice] of last)
						expect(kept.answers[question]?.value).toEqual(chose(choice));
					for (const { open } of pages) expect(choices(open.assessment)).toEqual(choices(kept));
				});
				for (const stop of stops.splice(0)) stop();
			}),
			{ numRuns: 30 }
		);
	});

	it('lose nothing when one brings a file in while the other is answering', async () => {
		const [one, other] = [await page(), await page()];
		const came = assessment({ 'telephony.queue': 'partly' }, { id: record.id });
		const snapshots = one.store.snapshots.bind(one.store);
		// Between reading and writing, the other page writes.
		one.store.snapshots = async (id) => {
			other.open.answer('telephony.cloud', { value: chose('yes'), note: 'since Monday' });
			await other.open.settled();
			return snapshots(id);
		};
		const enclosed = { assessment: came, snapshots: [], changes: [], leftOut: [] };
		const done = await bringIn(one.store, enclosed, now().toISOString(), 'tablet');
		expect(done.ok).toBe(true);
		expect(choices(await stored())).toMatchObject({
			'telephony.cloud': [chose('yes'), 'since Monday'],
			'telephony.queue': [chose('partly'), '']
		});
	});

	it('keep the very same record on the screen when nothing in it is later', async () => {
		const { open } = await page();
		const shown = open.assessment;
		const take = vi.spyOn(open, 'takeUp');
		document.dispatchEvent(new Event('visibilitychange'));
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(take).not.toHaveBeenCalled();
		expect(open.assessment).toBe(shown);
	});

	it('are told when one of them removes it for good', async () => {
		const onremoved = vi.fn(() => undefined);
		await page(onremoved);
		const other = await page();
		await other.store.remove(record.id);
		await vi.waitFor(() => {
			expect(onremoved).toHaveBeenCalled();
		});
	});

	it('keep what they show when the browser’s data were cleared', async () => {
		const onremoved = vi.fn(() => undefined);
		const { open, store } = await page(onremoved);
		const read = vi.spyOn(store, 'read');
		const database = await openDB(name);
		await database.clear('assessments');
		database.close();
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => {
			expect(read).toHaveBeenCalled();
		});
		await read.mock.results.at(-1)?.value;
		expect(onremoved).not.toHaveBeenCalled();
		expect(open.assessment).toEqual(record);
	});

	it('catch up when a page that was asleep is looked at again', async () => {
		const { open } = await page();
		const database = await openDB(name);
		const later = answer('telephony.queue', null, {
			note: 'typed elsewhere',
			changedAt: now().toISOString()
		});
		await database.put('answers', { assessment: record.id, key: later.question, value: later });
		database.close();
		document.dispatchEvent(new Event('visibilitychange'));
		await vi.waitFor(() => {
			expect(open.assessment.answers['telephony.queue']?.note).toBe('typed elsewhere');
		});
	});

	it('of which one is of an older version: that one writes nothing into the newer format', async () => {
		const { open, store } = await page();
		const database = await openDB(name);
		const header = (await database.get('assessments', record.id)) as object;
		await database.put('assessments', { ...header, version: 99 });
		open.answer('telephony.queue', { value: chose('yes') });
		await open.settled();
		expect(open.saving).toEqual({ state: 'failed', error: { kind: 'blocked' } });
		const blocked = { ok: false, error: { kind: 'blocked' } };
		expect(await store.putHeader(open.assessment)).toEqual(blocked);
		expect(await store.put(open.assessment)).toEqual(blocked);
		expect(await database.getAll('answers')).toHaveLength(1);
		document.dispatchEvent(new Event('visibilitychange'));
		await open.settled();
		expect(open.assessment.answers['telephony.queue']?.value).toEqual(chose('yes'));
		database.close();
	});
});

describe('with the clock set back', () => {
	it('what is changed last is still the later, here, in the store and in the history', async () => {
		const { open, store } = await page();
		open.answer('telephony.queue', { value: chose('no') });
		await open.settled();
		moment -= 86_400_000;
		open.answer('telephony.queue', { value: chose('yes') });
		await open.settled();
		moment += 86_400_000;
		const there = await stored();
		expect(there.answers['telephony.queue']?.value).toEqual(chose('yes'));
		const history = await store.changes(record.id);
		expect(
			history.ok && history.value.map(({ after }) => after && 'value' in after && after.value)
		).toEqual([chose('no'), chose('yes')]);
	});

	it('titles and profiles too', async () => {
		const { open } = await page();
		open.editHeader({ title: 'First' });
		await open.settled();
		moment -= 86_400_000;
		open.editHeader({ title: 'Second' });
		await open.settled();
		moment += 86_400_000;
		expect((await stored()).title).toBe('Second');
	});
});

it('an assessment that is put aside from an old list keeps the title given since', async () => {
	const { open, store } = await page();
	open.editHeader({ title: 'Given since' });
	await open.settled();
	await store.putHeader({ ...record, deletedAt: now().toISOString() });
	expect(await stored()).toMatchObject({ title: 'Given since', deletedAt: now().toISOString() });
});

it('an earlier answer never replaces a later one', async () => {
	const { store } = await page();
	const at = (changedAt: string, choice: 'yes' | 'no') => ({
		...answer('telephony.queue', chose(choice)),
		changedAt
	});
	await store.putChange(changeTo(at('2026-11-23T10:00:00.000Z', 'yes'), record.id));
	await store.putChange(changeTo(at('2026-11-23T09:59:00.000Z', 'no'), record.id));
	expect((await stored()).answers['telephony.queue']?.value).toEqual(chose('yes'));
});
