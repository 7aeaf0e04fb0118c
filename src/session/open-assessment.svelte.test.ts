import type {
	Answer,
	Assessment,
	AssessmentStore,
	Change,
	PlanEdit,
	StoreError
} from '#assessments';
import { err, ok, type Result } from '#base';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { OpenAssessment } from './open-assessment.svelte.ts';

const FULL: StoreError = { kind: 'full' };
const NOW = new Date('2026-11-22T08:00:00.000Z');

/** A write that waits for the test to let it through or to refuse it. */
interface Pending {
	readonly what: Answer | PlanEdit | Assessment | undefined;
	succeed(): Promise<void>;
	fail(error?: StoreError): Promise<void>;
}

/** A store whose writes end when the test says so; `kept` is what has been let through. */
class SlowStore {
	readonly asked: Pending[] = [];
	readonly answers = new Map<string, Answer>();
	readonly plan = new Map<string, PlanEdit>();
	header: Assessment | undefined;
	whole: Assessment | undefined;

	/** What is kept of the history `undo.svelte.test.ts` is about. */
	putChange({ kind, key, after }: Change) {
		return this.#wait(after, () => {
			if (kind === 'answer' && after) this.answers.set(key, after);
			if (kind === 'plan' && after) this.plan.set(key, after);
		});
	}
	put(what: Assessment) {
		return this.#wait(what, () => (this.whole = what));
	}
	putHeader(what: Assessment) {
		return this.#wait(what, () => (this.header = what));
	}

	#wait(what: Pending['what'], keep: () => void): Promise<Result<void, StoreError>> {
		return new Promise((resolve) => {
			this.asked.push({
				what,
				succeed: () => {
					keep();
					resolve(ok(undefined));
					return turn();
				},
				fail: (error = FULL) => {
					resolve(err(error));
					return turn();
				}
			});
		});
	}
}

/** Lets everything run that is ready to run. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

function opened(record = assessment({ 'q.one': 'no' })) {
	const store = new SlowStore();
	const open = new OpenAssessment(
		record,
		store as unknown as AssessmentStore,
		'this-device',
		() => NOW
	);
	return { store, open, asked: store.asked };
}
const yes = { value: chose('yes') };
const partly = { value: chose('partly') };
const valueOf = (record: Assessment, question: string) => record.answers[question]?.value;

describe('an answer', () => {
	it('shows at once, while it is being written', () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		expect(valueOf(open.assessment, 'q.one')).toEqual(chose('yes'));
		expect(open.saving).toEqual({ state: 'saving' });
		expect(asked).toHaveLength(1);
	});

	it('keeps what is not changed, and says when and where it was changed', () => {
		const given = answer('q.one', chose('no'), { note: 'Ask', evidence: 'Log', review: true });
		const { open, asked } = opened(assessment({}, { answers: { 'q.one': given } }));
		open.answer('q.one', { ...yes, review: false });
		const changed = {
			...given,
			value: chose('yes'),
			review: false,
			answeredAt: NOW.toISOString(),
			changedAt: NOW.toISOString(),
			device: 'this-device'
		};
		expect(open.assessment.answers['q.one']).toEqual(changed);
		expect(asked[0]?.what).toEqual(changed);
	});

	it('keeps the time it was given when only a note or a mark is added', () => {
		const given = answer('q.one', chose('no'));
		const { open } = opened(assessment({}, { answers: { 'q.one': given } }));
		open.answer('q.one', { note: 'Ask', review: true });
		expect(open.assessment.answers['q.one']).toMatchObject({
			answeredAt: given.answeredAt,
			changedAt: NOW.toISOString()
		});
		open.answer('q.one', { value: null });
		expect(open.assessment.answers['q.one']?.answeredAt).toBe(NOW.toISOString());
	});

	it('may be a note to a question without one', () => {
		const { open } = opened();
		open.answer('q.two', { note: 'Ask' });
		expect(open.assessment.answers['q.two']).toMatchObject({
			question: 'q.two',
			value: null,
			note: 'Ask'
		});
	});

	it('goes under the question it was given to, even if the record misnames it', () => {
		const misnamed = answer('q.other', chose('no'));
		const { open, asked } = opened(assessment({}, { answers: { 'q.one': misnamed } }));
		open.answer('q.one', yes);
		expect(asked[0]?.what).toMatchObject({ question: 'q.one', value: chose('yes') });
	});

	it('leaves the record that was opened as it was', () => {
		const record = assessment({ 'q.one': 'no' });
		const before = structuredClone(record);
		const { open } = opened(record);
		open.answer('q.one', yes);
		open.editPlan('q.one', { owner: 'Deputy' });
		open.editHeader({ title: 'Autumn' });
		expect(record).toEqual(before);
	});
});

describe('title and profile', () => {
	it('say when and where either was changed', () => {
		const { open, asked } = opened();
		open.editHeader({ title: 'Autumn' });
		expect(open.assessment).toMatchObject({
			title: 'Autumn',
			headerChangedAt: NOW.toISOString(),
			headerDevice: 'this-device'
		});
		expect(asked[0]?.what).toEqual(open.assessment);
	});

	it('say nothing of the sort when only answers changed', () => {
		const { open } = opened();
		open.answer('q.one', yes);
		expect('headerChangedAt' in open.assessment).toBe(false);
	});
});

describe('saved', () => {
	it('is not said before anything was changed', () => {
		expect(opened().open.saving).toEqual({ state: 'idle' });
	});

	it('is said when the write has come back, not before', async () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		await turn();
		expect(open.saving).toEqual({ state: 'saving' });
		await asked[0]!.succeed();
		expect(open.saving).toEqual({ state: 'saved', at: NOW });
	});

	it('is said only when every record is written', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		open.editPlan('q.one', { owner: 'Deputy' });
		open.editHeader({ title: 'Autumn' });
		await asked[0]!.succeed();
		expect(open.saving).toEqual({ state: 'saving' });
		await asked[1]!.succeed();
		expect(open.saving).toEqual({ state: 'saving' });
		await asked[2]!.succeed();
		expect(open.saving).toEqual({ state: 'saved', at: NOW });
		expect(store.answers.get('q.one')?.value).toEqual(chose('yes'));
		expect(store.plan.get('q.one')).toMatchObject({ owner: 'Deputy', device: 'this-device' });
		expect(store.header?.title).toBe('Autumn');
	});

	it('is taken back by the next change', async () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		await asked[0]!.succeed();
		open.answer('q.two', yes);
		expect(open.saving).toEqual({ state: 'saving' });
	});

	it('is true when settled', async () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		const settled = open.settled().then(() => open.saving.state);
		void asked[0]!.succeed();
		expect(await settled).toBe('saved');
		await expect(open.settled()).resolves.toBeUndefined();
	});
});

describe('several changes', () => {
	it('of one field, typed while it is written, come down to the newest', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		open.answer('q.one', partly);
		open.answer('q.one', { note: 'Branch' });
		open.answer('q.one', { note: 'Branch open' });
		await asked[0]!.succeed();
		expect(asked).toHaveLength(3);
		await Promise.all(asked.slice(1).map((pending) => pending.succeed()));
		expect(asked).toHaveLength(3);
		expect(store.answers.get('q.one')).toMatchObject({
			value: chose('partly'),
			note: 'Branch open'
		});
		expect(open.saving.state).toBe('saved');
	});

	it('of other records wait for nothing but their turn', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		open.answer('q.two', yes);
		open.editPlan('q.two', { owner: 'Deputy' });
		await asked[0]!.succeed();
		expect(asked).toHaveLength(3);
		await Promise.all(asked.slice(1).map((pending) => pending.succeed()));
		expect([...store.answers.keys()]).toEqual(['q.one', 'q.two']);
		expect([...store.plan.keys()]).toEqual(['q.two']);
	});

	it('add up in a plan edit', async () => {
		const { open, asked, store } = opened();
		open.editPlan('q.one', { owner: 'Deputy' });
		open.editPlan('q.one', { status: 'underWay', chosen: true });
		await asked[0]!.succeed();
		await asked[1]!.succeed();
		expect(store.plan.get('q.one')).toEqual({
			action: 'q.one',
			owner: 'Deputy',
			status: 'underWay',
			chosen: true,
			changedAt: NOW.toISOString(),
			device: 'this-device'
		});
	});

	it.each(Array.from({ length: 12 }, (_, steps) => steps))(
		'are none lost when the second comes %i steps after the first was written',
		async (steps) => {
			const { open, asked, store } = opened();
			open.answer('q.one', yes);
			void asked[0]!.succeed();
			for (let step = 0; step < steps; step += 1) await Promise.resolve();
			open.answer('q.two', partly);
			await turn();
			await asked[1]!.succeed();
			expect(store.answers.get('q.two')?.value).toEqual(chose('partly'));
			expect(open.saving.state).toBe('saved');
		}
	);
});

describe('a retry', () => {
	it('with nothing to write says nothing, and later changes are still written', async () => {
		const { open, asked, store } = opened();
		open.retry();
		expect(open.saving).toEqual({ state: 'idle' });
		open.answer('q.one', yes);
		await asked[0]!.succeed();
		open.retry();
		expect(open.saving).toEqual({ state: 'saved', at: NOW });
		open.answer('q.two', yes);
		await asked[1]!.succeed();
		expect([...store.answers.keys()]).toEqual(['q.one', 'q.two']);
	});

	it('while something is being written does not write it twice', async () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		open.retry();
		await asked[0]!.succeed();
		expect(asked).toHaveLength(1);
		expect(open.saving.state).toBe('saved');
	});
});

describe('a write that failed', () => {
	it.each(Array.from({ length: 12 }, (_, steps) => steps))(
		'is written with a change that comes %i steps after it failed',
		async (steps) => {
			const { open, asked, store } = opened();
			open.answer('q.one', yes);
			void asked[0]!.fail();
			for (let step = 0; step < steps; step += 1) await Promise.resolve();
			open.answer('q.two', partly);
			await turn();
			if (open.saving.state === 'failed') open.retry();
			await Promise.all(asked.slice(1).map((pending) => pending.succeed()));
			expect([...store.answers.keys()].toSorted()).toEqual(['q.one', 'q.two']);
			expect(open.saving.state).toBe('saved');
		}
	);

	it('is said, and the answer stays on the screen', async () => {
		const { open, asked } = opened();
		open.answer('q.one', yes);
		await asked[0]!.fail();
		expect(open.saving).toEqual({ state: 'failed', error: FULL });
		expect(valueOf(open.assessment, 'q.one')).toEqual(chose('yes'));
		expect(asked).toHaveLength(1);
	});

	it('is said even of a store that throws, and can be written again', async () => {
		const { open, asked, store } = opened();
		const works = store.putChange.bind(store);
		store.putChange = () => Promise.reject(new Error('odd'));
		open.answer('q.one', yes);
		await turn();
		expect(open.saving).toEqual({
			state: 'failed',
			error: { kind: 'failed', because: 'Error: odd' }
		});
		store.putChange = works;
		open.retry();
		await asked[0]!.succeed();
		expect(store.answers.get('q.one')?.value).toEqual(chose('yes'));
	});

	it('as all of it is gone from the device is written by a retry after the whole', async () => {
		const { open, asked, store } = opened();
		open.answer('q.two', yes);
		await asked[0]!.fail({ kind: 'gone' });
		expect(open.saving).toEqual({ state: 'failed', error: { kind: 'gone' } });
		open.retry();
		expect(asked[1]?.what).toBe(open.assessment);
		expect(asked).toHaveLength(2);
		await asked[1]!.succeed();
		await asked[2]!.succeed();
		expect(store.whole?.answers).toMatchObject({ 'q.one': {}, 'q.two': yes });
		expect(open.saving.state).toBe('saved');
	});

	it('is written by a retry', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		await asked[0]!.fail();
		open.retry();
		expect(open.saving).toEqual({ state: 'saving' });
		await asked[1]!.succeed();
		expect(store.answers.get('q.one')?.value).toEqual(chose('yes'));
		expect(open.saving.state).toBe('saved');
	});

	it('may fail again and again without being lost', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		await asked[0]!.fail();
		open.retry();
		await asked[1]!.fail();
		expect(open.saving).toEqual({ state: 'failed', error: FULL });
		open.retry();
		await asked[2]!.succeed();
		expect(store.answers.get('q.one')?.value).toEqual(chose('yes'));
	});

	it('takes nothing of another record with it, and is written with the next answer', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		open.answer('q.two', yes);
		open.answer('q.three', yes);
		await asked[0]!.fail();
		expect(open.saving.state).toBe('failed');
		open.answer('q.four', yes);
		await Promise.all(asked.slice(1).map((pending) => pending.succeed()));
		await Promise.all(asked.slice(3).map((pending) => pending.succeed()));
		expect([...store.answers.keys()].toSorted()).toEqual(['q.four', 'q.one', 'q.three', 'q.two']);
		expect(open.saving.state).toBe('saved');
	});

	it('never comes back over a newer one of the same record', async () => {
		const { open, asked, store } = opened();
		open.answer('q.one', yes);
		open.answer('q.one', partly);
		await asked[0]!.fail();
		open.retry();
		await Promise.all(asked.slice(1).map((pending) => pending.succeed()));
		expect(asked).toHaveLength(3);
		expect(store.answers.get('q.one')?.value).toEqual(chose('partly'));
	});

	it('keeps the others of its batch waiting, though some were written', async () => {
		const { open, asked, store } = opened();
		open.answer('q.zero', yes);
		open.answer('q.one', yes);
		open.answer('q.two', yes);
		await asked[0]!.succeed();
		await asked[1]!.fail();
		await asked[2]!.succeed();
		expect(open.saving.state).toBe('failed');
		open.retry();
		await Promise.all(asked.slice(3).map((pending) => pending.succeed()));
		expect(store.answers.get('q.one')?.value).toEqual(chose('yes'));
		expect(open.saving.state).toBe('saved');
	});
});
