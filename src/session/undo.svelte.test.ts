import type { Answer, Assessment, PlanEdit } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, chose } from '../../tests/builders/answers.ts';
import { aPlanChange, aValue } from '../../tests/builders/arbitraries.ts';
import { assessment } from '../../tests/builders/assessments.ts';
import { MemoryStore } from '../../tests/builders/memory-store.ts';
import { OpenAssessment } from './open-assessment.svelte.ts';

const START = Date.parse('2026-11-22T08:00:00.000Z');
const MINUTE = 60_000;

function opened(record = assessment({ 'q.one': 'no' })) {
	const memory = new MemoryStore();
	let at = START;
	const open = new OpenAssessment(record, memory.store, 'this-device', () => new Date(at));
	/** The history as it is kept, once everything is written. */
	const kept = async () => {
		const found = await open.history();
		return found.ok ? found.value : [];
	};
	const undoAll = () => {
		for (let last; open.undoable && open.undoable !== last;) {
			last = open.undoable;
			open.undo();
		}
	};
	const redoAll = () => {
		for (let last; open.redoable && open.redoable !== last;) {
			last = open.redoable;
			open.redo();
		}
	};
	return { open, memory, kept, undoAll, redoAll, pass: (ms: number) => (at += ms) };
}

/** What the user sees of the records: neither stamps nor what was never filled in. */
function seen({ answers, plan }: Assessment) {
	const given = (answer: Answer) =>
		answer.value !== null || answer.note !== '' || answer.evidence !== '' || answer.review;
	const fieldsOf = ({ action: _, changedAt: __, device: ___, ...fields }: PlanEdit) =>
		Object.entries(fields).filter(([, value]) => (value as unknown) !== undefined);
	return {
		answers: Object.values(answers)
			.filter(given)
			.map(({ changedAt: _, device: __, ...rest }) => rest)
			.toSorted((a, b) => (a.question < b.question ? -1 : 1)),
		plan: Object.entries(plan)
			.map(([action, edit]) => [action, Object.fromEntries(fieldsOf(edit))] as const)
			.filter(([, fields]) => Object.keys(fields).length > 0)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
	};
}

const yes = { value: chose('yes') };
const text = (words: string) => ({ value: { kind: 'text', text: words } as const });
const valueOf = ({ open }: { open: OpenAssessment }, question: string) =>
	open.assessment.answers[question]?.value;

describe('undo', () => {
	it('has nothing to take back before anything was changed, and then does nothing', async () => {
		const { open, kept } = opened();
		expect([open.undoable, open.redoable]).toEqual([undefined, undefined]);
		open.undo();
		open.redo();
		expect(open.saving).toEqual({ state: 'idle' });
		expect(await kept()).toEqual([]);
	});

	it('takes back that an answer was confirmed; when it was given never changed', () => {
		const { open, pass } = opened();
		const before = open.assessment.answers['q.one'];
		open.confirm('q.nobody-answered');
		expect(open.undoable).toBeUndefined();
		pass(MINUTE);
		open.confirm('q.one');
		expect(open.assessment.answers['q.one']).toMatchObject({
			value: before?.value,
			answeredAt: before?.answeredAt,
			confirmedAt: new Date(START + MINUTE).toISOString()
		});
		open.undo();
		expect(open.assessment.answers['q.one']?.confirmedAt).toBeUndefined();
	});

	it('gives back the answer before, with the time it was given, and redo the later one', () => {
		const given = answer('q.one', chose('no'), { note: 'Ask', evidence: 'Log', review: true });
		const page = opened(assessment({}, { answers: { 'q.one': given } }));
		const { open, pass } = page;
		open.answer('q.one', yes);
		expect(open.undoable).toMatchObject({ kind: 'answer', key: 'q.one', before: given });
		pass(MINUTE);
		open.undo();
		const back = new Date(START + MINUTE).toISOString();
		expect(open.assessment.answers['q.one']).toEqual({
			...given,
			changedAt: back,
			device: 'this-device'
		});
		expect(open.undoable).toBeUndefined();
		open.redo();
		expect(open.assessment.answers['q.one']).toEqual({
			...given,
			...yes,
			answeredAt: new Date(START).toISOString(),
			changedAt: back,
			device: 'this-device'
		});
		expect(open.redoable).toBeUndefined();
	});

	it('of a first answer leaves an answer with nothing in it, which is written', async () => {
		const { open, memory } = opened(assessment());
		open.answer('q.new', { ...yes, note: 'Ask', review: true });
		open.undo();
		await open.settled();
		expect(memory.answers.get('q.new')).toMatchObject({
			question: 'q.new',
			value: null,
			note: '',
			evidence: '',
			review: false
		});
	});

	it('of a first plan edit leaves an edit without fields, which is written', async () => {
		const { open, memory } = opened();
		open.editPlan('q.one', { owner: 'Deputy', priority: 1 });
		open.undo();
		await open.settled();
		expect(memory.plan.get('q.one')).toEqual({
			action: 'q.one',
			changedAt: new Date(START).toISOString(),
			device: 'this-device'
		});
	});

	it('goes step by step through answers and plan, the latest first', () => {
		const page = opened();
		const { open } = page;
		open.answer('q.one', yes);
		open.editPlan('q.one', { status: 'underWay' });
		open.answer('q.two', yes);
		open.undo();
		expect(valueOf(page, 'q.two')).toBeNull();
		expect(open.assessment.plan['q.one']?.status).toBe('underWay');
		open.undo();
		expect(open.assessment.plan['q.one']?.status).toBeUndefined();
		expect(valueOf(page, 'q.one')).toEqual(chose('yes'));
		open.undo();
		expect(valueOf(page, 'q.one')).toEqual(chose('no'));
	});

	it('takes plan edits that were made together back together', async () => {
		const { open, kept } = opened();
		open.editPlan('q.one', { place: 9 });
		open.editPlanTogether([
			{ action: 'q.one', change: { place: 1 } },
			{ action: 'q.two', change: { place: 2 } },
			{ action: 'q.one', change: { note: 'First' } }
		]);
		expect(open.assessment.plan['q.one']).toMatchObject({ place: 1, note: 'First' });
		expect(open.undoable?.step).toBeDefined();
		open.undo();
		expect(open.assessment.plan['q.one']).not.toHaveProperty('note');
		expect(open.assessment.plan).toMatchObject({ 'q.one': { place: 9 }, 'q.two': {} });
		expect(open.assessment.plan['q.two']?.place).toBeUndefined();
		open.redo();
		expect(open.assessment.plan['q.one']).toMatchObject({ place: 1, note: 'First' });
		expect(open.assessment.plan['q.two']).toMatchObject({ place: 2 });
		const steps = (await kept()).map(({ step }) => step);
		expect(steps[0]).toBeUndefined();
		expect(new Set(steps.slice(1)).size).toBe(1);
		expect(steps).toHaveLength(10);
	});

	it('knows no step without a change', () => {
		const { open } = opened();
		open.editPlanTogether([]);
		expect(open.undoable).toBeUndefined();
	});

	it('cannot be repeated once something else was changed', () => {
		const { open } = opened();
		open.answer('q.one', yes);
		open.undo();
		expect(open.redoable).toBeDefined();
		open.answer('q.two', yes);
		expect(open.redoable).toBeUndefined();
		open.redo();
		expect(open.assessment.answers['q.one']?.value).toEqual(chose('no'));
	});

	it('leaves the title and the profile alone', () => {
		const { open } = opened();
		open.answer('q.one', yes);
		open.editHeader({ title: 'Autumn' });
		open.undo();
		expect(open.assessment.title).toBe('Autumn');
		expect(open.undoable).toBeUndefined();
	});
});

describe('typing', () => {
	const type = (
		{ open, pass }: ReturnType<typeof opened>,
		pauses: readonly number[],
		keep: (typed: string, open: OpenAssessment) => void
	) =>
		pauses.forEach((pause, index) => {
			pass(pause);
			keep('branch phones'.slice(0, index + 1), open);
		});

	it.each<[string, (typed: string, open: OpenAssessment) => void]>([
		['a note', (note, open) => open.answer('q.one', { note })],
		['evidence', (evidence, open) => open.answer('q.one', { evidence })],
		['a text', (words, open) => open.answer('q.text', text(words))],
		['an owner', (owner, open) => open.editPlan('q.one', { owner })],
		['a target', (target, open) => open.editPlan('q.one', { target })],
		['what to do', (what, open) => open.editPlan('own.a', { what })],
		[
			'figures',
			(typed, open) =>
				open.answer('q.figures', {
					value: { kind: 'numbers', figures: { calls: typed.length }, period: '', from: '' }
				})
		]
	])('%s is one change as long as it goes on', async (_, keep) => {
		const page = opened();
		const before = seen(page.open.assessment);
		type(page, [0, 200, 4900, 300], keep);
		expect(await page.kept()).toHaveLength(1);
		expect((await page.kept())[0]?.at).toBe(new Date(START + 5400).toISOString());
		const after = seen(page.open.assessment);
		page.open.undo();
		expect(seen(page.open.assessment)).toEqual(before);
		expect(page.open.undoable).toBeUndefined();
		page.open.redo();
		expect(seen(page.open.assessment)).toEqual(after);
	});

	it('begins another change after five seconds of rest', async () => {
		const page = opened();
		type(page, [0, 4999, 5000, 100], (note, open) => open.answer('q.one', { note }));
		expect((await page.kept()).map(({ after }) => after?.note)).toEqual(['br', 'bran']);
		page.open.undo();
		expect(page.open.assessment.answers['q.one']?.note).toBe('br');
	});

	it.each<[string, (open: OpenAssessment) => void]>([
		['another field', (open) => open.answer('q.one', { evidence: 'Log' })],
		['another question', (open) => open.answer('q.two', { note: 'Ask' })],
		['a choice', (open) => open.answer('q.one', yes)],
		['the plan', (open) => open.editPlan('q.one', { note: 'Ask' })],
		['a mark and a note', (open) => open.answer('q.one', { review: true, note: 'Ask' })],
		['undo', (open) => open.undo()],
		[
			'typing elsewhere that is taken back',
			(open) => {
				open.answer('q.two', { note: 'x' });
				open.undo();
			}
		],
		[
			'undo and redo',
			(open) => {
				open.undo();
				open.redo();
			}
		]
	])('is interrupted by %s', (_, interrupt) => {
		const { open } = opened();
		open.answer('q.one', { note: 'a' });
		interrupt(open);
		const between = seen(open.assessment);
		open.answer('q.one', { note: 'ab' });
		open.undo();
		expect(seen(open.assessment)).toEqual(between);
	});

	it('is not what choosing is: each choice is a change of its own', async () => {
		const { open, kept } = opened();
		open.answer('q.one', yes);
		open.answer('q.one', { value: chose('partly') });
		open.editPlan('q.one', { effort: 'S' });
		open.editPlan('q.one', { effort: 'M' });
		open.editPlan('q.one', { due: '2026-12-01' });
		open.editPlan('q.one', { due: '2026-12-02' });
		expect(await kept()).toHaveLength(6);
	});

	it('of a reason is told from the choice before it', () => {
		const page = opened();
		const { open } = page;
		open.answer('q.one', { value: { kind: 'choice', choice: 'notApplicable', reason: '' } });
		open.answer('q.one', { value: { kind: 'choice', choice: 'notApplicable', reason: 'W' } });
		open.answer('q.one', { value: { kind: 'choice', choice: 'notApplicable', reason: 'We' } });
		open.undo();
		expect(valueOf(page, 'q.one')).toMatchObject({ reason: '' });
		open.undo();
		expect(valueOf(page, 'q.one')).toEqual(chose('no'));
	});

	it('is told from taking the whole answer away, and from another kind of answer', () => {
		const page = opened();
		page.open.answer('q.text', text('a'));
		page.open.answer('q.text', { value: null });
		page.open.answer('q.text', { value: { kind: 'notKnown' } });
		page.open.undo();
		expect(valueOf(page, 'q.text')).toBeNull();
		page.open.undo();
		expect(valueOf(page, 'q.text')).toEqual(text('a').value);
	});

	it('that is said again when the field is left, however late, stays the same change', async () => {
		const { open, kept, pass } = opened();
		const figures = () => ({
			value: { kind: 'numbers', figures: { calls: 12 }, period: '', from: '' } as const
		});
		open.answer('q.figures', figures());
		pass(MINUTE);
		open.answer('q.figures', figures());
		expect(await kept()).toHaveLength(1);
		open.undo();
		expect(open.assessment.answers['q.figures']?.value).toBeNull();
	});
});

describe('an answer said again', () => {
	it('is a change of its own, and undo gives back when it was given', () => {
		const { open } = opened();
		const given = open.assessment.answers['q.one'];
		open.answer('q.one', { value: chose('no') });
		expect(open.assessment.answers['q.one']?.answeredAt).toBe(new Date(START).toISOString());
		open.undo();
		expect(open.assessment.answers['q.one']?.answeredAt).toBe(given?.answeredAt);
	});
});

describe('the history', () => {
	it('lists every change with what was before and after, also those taken back', async () => {
		const { open, kept, pass } = opened();
		open.answer('q.one', yes);
		pass(MINUTE);
		open.undo();
		pass(MINUTE);
		open.redo();
		const history = await kept();
		expect(history).toMatchObject([
			{ before: { value: chose('no') }, after: { value: chose('yes') } },
			{ by: 'undo', before: { value: chose('yes') }, after: { value: chose('no') } },
			{ by: 'redo', before: { value: chose('no') }, after: { value: chose('yes') } }
		]);
		expect(history[0]).toMatchObject({
			kind: 'answer',
			key: 'q.one',
			assessment: 'one',
			device: 'this-device',
			at: new Date(START).toISOString()
		});
		expect(history[0]?.by).toBeUndefined();
	});

	it('has ids in the order of the changes, all of them different', async () => {
		const { open, kept } = opened();
		for (let round = 0; round < 12; round += 1)
			open.editPlanTogether([
				{ action: 'q.one', change: { place: round } },
				{ action: 'q.two', change: { place: -round } }
			]);
		const ids = (await kept()).map(({ id }) => id);
		expect(new Set(ids).size).toBe(24);
		expect(ids).toEqual(ids.toSorted());
	});
});

describe('undo after writes that failed', () => {
	it('still gives the answer back, and everything is written in the end', async () => {
		const page = opened();
		const { open, memory } = page;
		memory.failing = true;
		open.answer('q.one', yes);
		open.editPlan('q.one', { owner: 'Deputy' });
		await open.settled();
		expect(open.saving.state).toBe('failed');
		open.undo();
		open.undo();
		await open.settled();
		expect(open.saving.state).toBe('failed');
		expect(valueOf(page, 'q.one')).toEqual(chose('no'));
		memory.failing = false;
		open.retry();
		await open.settled();
		expect(open.saving.state).toBe('saved');
		expect(memory.answers.get('q.one')?.value).toEqual(chose('no'));
		expect(memory.plan.get('q.one')?.owner).toBeUndefined();
		expect((await page.kept()).map(({ by }) => by).toSorted()).toEqual([
			'undo',
			'undo',
			undefined,
			undefined
		]);
	});
});

type Work = (open: OpenAssessment) => void;
const aQuestion = fc.constantFrom('q.one', 'q.two', 'q.three');
const someWork: fc.Arbitrary<Work> = fc.oneof(
	fc
		.tuple(
			aQuestion,
			fc.record(
				{
					value: fc.option(aValue),
					note: fc.string({ maxLength: 3 }),
					evidence: fc.string({ maxLength: 3 }),
					review: fc.boolean()
				},
				{ requiredKeys: [] }
			)
		)
		.map(
			([question, change]): Work =>
				(open) =>
					open.answer(question, change)
		),
	fc.tuple(aQuestion, aPlanChange).map(
		([action, change]): Work =>
			(open) =>
				open.editPlan(action, change)
	),
	fc.array(fc.record({ action: aQuestion, change: aPlanChange }), { maxLength: 3 }).map(
		(steps): Work =>
			(open) =>
				open.editPlanTogether(steps)
	),
	fc
		.tuple(aQuestion, fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }))
		.map(([question, typed]): Work => (open) => {
			for (const note of typed) open.answer(question, { note });
		}),
	fc.constantFrom<Work>(
		(open) => open.undo(),
		(open) => open.redo()
	)
);

describe('any changes', () => {
	it('taken back as often as can be give the beginning, and repeated the end again', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(someWork, fc.integer({ min: 0, max: 8000 })), { maxLength: 12 }),
				fc.boolean(),
				async (works, failing) => {
					const record = assessment(
						{ 'q.one': 'no' },
						{
							plan: {
								'q.two': {
									action: 'q.two',
									owner: 'Deputy',
									changedAt: '2026-03-02T10:15:00.000Z',
									device: 'tablet'
								}
							}
						}
					);
					const { open, memory, undoAll, redoAll, pass } = opened(record);
					memory.failing = failing;
					for (const [work, ms] of works) {
						work(open);
						pass(ms);
					}
					redoAll();
					const end = seen(open.assessment);
					undoAll();
					expect(seen(open.assessment)).toEqual(seen(record));
					redoAll();
					expect(seen(open.assessment)).toEqual(end);
					await open.settled();
					memory.failing = false;
					open.retry();
					await open.settled();
					expect(seen(memory.reloaded(record))).toEqual(end);
				}
			),
			{ numRuns: 200 }
		);
	});
});
