import { err, ok } from '#base';
import { describe, expect, it } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import { Arriving } from './arriving.svelte.ts';
import type { Opener, Outcome, Place } from './arrivals.ts';

/** Opens every text but `bad`; the text is the practice's id. */
const opener: Opener = {
	most: 1000,
	isLocked: () => false,
	unlock: () => Promise.resolve(err({ kind: 'damagedLock' })),
	read: (input) => {
		const id = typeof input === 'string' ? input : new TextDecoder().decode(input);
		return Promise.resolve(
			id === 'bad'
				? err({ kind: 'notOurs' as const })
				: ok(envelope({ enclosed: [enclosed(assessment({}, { id }))] }))
		);
	}
};

/** Every look at the clock takes ten milliseconds; `onpause` is called whenever the screen has a turn. */
function arriving(onpause: (of: Arriving) => void = () => undefined, load = () => opener) {
	let time = 0;
	let pauses = 0;
	const made: Arriving = new Arriving({
		opener: () => Promise.resolve().then(load),
		clock: () => (time += 10),
		pause: () => {
			pauses += 1;
			onpause(made);
			return Promise.resolve();
		}
	});
	return { made, pauses: () => pauses };
}

const named = (...texts: readonly string[]) =>
	texts.map((content) => ({ name: `${content}.accessready`, content }));

/** Takes everything but the practice `full`, and remembers in which order. */
function place() {
	const taken: string[] = [];
	const here: Place = {
		take: ({ enclosed: [one] }) => {
			const id = one?.assessment.id ?? '';
			if (id === 'full') return Promise.resolve(err({ because: { kind: 'full' }, done: [] }));
			taken.push(id);
			const outcome = { id, title: id, brought: undefined, seeAt: undefined };
			return Promise.resolve(ok([{ ...outcome, became: 'added' as const }]));
		}
	};
	return { here, taken };
}

const stepsOf = ({ made }: ReturnType<typeof arriving>) => made.arrivals.map(({ step }) => step.at);

describe('files on their way in', () => {
	it('are all read, each with its own result; one that is bad stops no other', async () => {
		const files = arriving();
		await files.made.add(named('one', 'bad', 'two'), 'file');
		expect(stepsOf(files)).toEqual(['read', 'refused', 'read']);
		expect(files.made.underway).toBeUndefined();
	});

	it('are written only when the user says so, and once', async () => {
		const files = arriving();
		await files.made.add(named('one', 'bad', 'two'), 'file');
		const { here, taken } = place();
		await files.made.bringIn(here);
		await files.made.bringIn(here);
		expect(taken).toEqual(['one', 'two']);
		expect(stepsOf(files)).toEqual(['in', 'refused', 'in']);
	});

	it('are written once however often it is asked for, and not when they were taken off first', async () => {
		const files = arriving();
		await files.made.add(named('one', 'two'), 'file');
		const { here, taken } = place();
		const both = [files.made.bringIn(here), files.made.bringIn(here)];
		files.made.forget(1);
		await Promise.all(both);
		expect(taken).toEqual(['one']);
		expect(files.made.arrivals[0]?.step).toMatchObject({ outcomes: [{ became: 'added' }] });
	});

	it('can be tried again when they could not be written', async () => {
		const files = arriving();
		await files.made.add(named('full', 'one'), 'file');
		await files.made.bringIn(place().here);
		expect(stepsOf(files)).toEqual(['notIn', 'in']);
		await files.made.bringIn({ take: () => Promise.resolve(ok([])) });
		expect(stepsOf(files)).toEqual(['in', 'in']);
	});

	it('say what of them was written when the rest was not, and say it still after another try', async () => {
		const files = arriving();
		await files.made.add(named('half'), 'file');
		const one: Outcome = {
			id: 'one',
			title: 'One',
			became: 'added',
			brought: undefined,
			seeAt: 'assessment'
		};
		const because = { kind: 'full' } as const;
		const brings = (taken: Awaited<ReturnType<Place['take']>>) =>
			files.made.bringIn({ take: () => Promise.resolve(taken) });
		const done = () => files.made.arrivals.flatMap(({ step }) => ('done' in step ? step.done : []));
		await brings(err({ because, done: [one] }));
		expect(stepsOf(files)).toEqual(['notIn']);
		expect(done()).toEqual([one]);
		const back = { ...one, takenBack: true };
		files.made.become(0, back);
		expect(done()).toEqual([back]);
		await brings(err({ because, done: [{ ...one, became: 'same' }] }));
		expect(done()).toEqual([back]);
		const two: Outcome = { ...one, id: 'two', title: 'Two', became: 'same' };
		await brings(ok([{ ...one, became: 'same' }, two]));
		expect(files.made.arrivals[0]?.step).toMatchObject({ at: 'in', outcomes: [back, two] });
	});

	it('give the screen a turn, however many there are', async () => {
		const files = arriving();
		await files.made.add(named(...Array.from({ length: 1000 }, (_, at) => String(at))), 'file');
		// Three looks at the clock make a slice.
		expect(files.pauses()).toBeGreaterThan(300);
		expect(new Set(stepsOf(files))).toEqual(new Set(['read']));
	});

	it('can be stopped: what was read stays, and the rest can be read later', async () => {
		const files = arriving((of) => of.cancel());
		await files.made.add(named('a', 'b', 'c', 'd', 'e', 'f'), 'file');
		const steps = stepsOf(files);
		expect(steps[0]).toBe('read');
		expect(steps.at(-1)).toBe('waiting');
		await files.made.goOn();
		await files.made.goOn();
		await files.made.goOn();
		expect(new Set(stepsOf(files))).toEqual(new Set(['read']));
	});

	it('wait for one another when they come at the same time', async () => {
		const files = arriving();
		await Promise.all([
			files.made.add(named('one'), 'file'),
			files.made.add(named('two'), 'paste')
		]);
		expect(files.made.arrivals.map(({ name, route }) => [name, route])).toEqual([
			['one.accessready', 'file'],
			['two.accessready', 'paste']
		]);
		expect(stepsOf(files)).toEqual(['read', 'read']);
	});

	it('stay unread, and it is said, when the reader cannot be loaded', async () => {
		let there = false;
		const files = arriving(undefined, () => {
			if (!there) throw new Error('no network');
			return opener;
		});
		await files.made.add(named('one'), 'file');
		expect(files.made.failed).toBe(true);
		expect(stepsOf(files)).toEqual(['waiting']);
		there = true;
		await files.made.goOn();
		expect(files.made.failed).toBe(false);
		expect(stepsOf(files)).toEqual(['read']);
	});

	it('say anew what became of them after a choice', async () => {
		const files = arriving();
		await files.made.add(named('one', 'two'), 'file');
		await files.made.bringIn(place().here);
		const outcome = { id: 'two', title: 'two', brought: undefined, seeAt: undefined };
		files.made.become(1, { ...outcome, became: 'added', takenBack: true });
		expect(
			files.made.arrivals.map(({ step }) => step.at === 'in' && step.outcomes[0]?.takenBack)
		).toEqual([undefined, true]);
	});

	it('can be taken off the list', async () => {
		const files = arriving();
		await files.made.add(named('one', 'two'), 'file');
		files.made.forget(0);
		expect(files.made.arrivals.map(({ name }) => name)).toEqual(['two.accessready']);
		files.made.forget();
		expect(files.made.arrivals).toEqual([]);
	});
});
