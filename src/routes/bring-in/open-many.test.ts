import { err, ok } from '#base';
import { describe, expect, it, vi } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import type { Content, Opener } from './arrivals.ts';
import { openMany } from './open-many.ts';

/** Reads every text as the envelope of a practice of that name. */
const read = (text: string) =>
	text === 'bad'
		? err({ kind: 'notOurs' as const })
		: ok(envelope({ enclosed: [enclosed(assessment({}, { id: text.trim() }))] }));

/** An opener that says which texts it read itself. */
function opener(openInWorker?: Opener['openInWorker']) {
	const here: string[] = [];
	const made: Opener = {
		most: 10_000_000,
		isLocked: () => false,
		unlock: () => Promise.resolve(err({ kind: 'damagedLock' })),
		read: (input) => {
			const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
			here.push(text);
			return Promise.resolve(read(text));
		},
		...(openInWorker && { openInWorker })
	};
	return { made, here };
}

/** Opens two at a time, and no more than `most`. */
const inWorker = (most = Infinity) =>
	vi.fn(async function* (contents: readonly Content[]) {
		for (let at = 0; at < contents.length && at < most; at += 2)
			yield await Promise.resolve(contents.slice(at, at + 2).map((text) => read(text as string)));
	});

/** The names that came out, batch by batch. */
async function namesOf(contents: readonly Content[], from: Opener) {
	const batches: string[][] = [];
	for await (const opened of openMany(contents, from))
		batches.push(
			opened.map((one) => (one.ok ? one.value.enclosed[0]!.assessment.id : one.error.kind))
		);
	return batches;
}

const names = Array.from({ length: 9 }, (_, at) => `p${String(at)}`);

describe('contents', () => {
	it('that are few are opened here, one by one', async () => {
		const worker = inWorker();
		const { made } = opener(worker);
		expect(await namesOf(['a', 'bad', 'b'], made)).toEqual([['a'], ['notOurs'], ['b']]);
		expect(worker).not.toHaveBeenCalled();
	});

	it('that are many are opened in a worker, in their order', async () => {
		const { made, here } = opener(inWorker());
		const batches = await namesOf(names, made);
		expect(batches.map(({ length }) => length)).toEqual([2, 2, 2, 2, 1]);
		expect(batches.flat()).toEqual(names);
		expect(here).toEqual([]);
	});

	it('that are large go to a worker, however few', async () => {
		const { made, here } = opener(inWorker());
		expect(await namesOf(['a'.padEnd(400_000)], made)).toEqual([['a']]);
		expect(here).toEqual([]);
	});

	it('are opened here as far as the worker does not get', async () => {
		const { made, here } = opener(inWorker(4));
		expect((await namesOf(names, made)).flat()).toEqual(names);
		expect(here).toEqual(names.slice(4));
	});

	it('are opened here in a browser without workers', async () => {
		const { made, here } = opener(() => {
			throw new Error('no workers');
		});
		expect((await namesOf(names, made)).flat()).toEqual(names);
		expect((await namesOf(names, opener().made)).flat()).toEqual(names);
		expect(here).toEqual(names);
	});
});
