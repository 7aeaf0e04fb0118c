import { err, ok } from '#base';
import { expect, it } from 'vitest';
import { assessment } from '../../../tests/builders/assessments.ts';
import { enclosed, envelope } from '../../../tests/builders/envelopes.ts';
import type { Arrival, Coming, Place } from './arrivals.ts';
import { takeAll } from './take-all.ts';

const arrival = (key: number): Arrival => ({
	key,
	name: `${String(key)}.accessready`,
	route: 'file',
	content: '',
	step: {
		at: 'read',
		envelope: envelope({ enclosed: [enclosed(assessment({}, { id: String(key) }))] })
	}
});
const arrivals = Array.from({ length: 90 }, (_, key) => arrival(key));
const outcomes = [
	{ id: 'a', title: 'A', became: 'added', brought: undefined, seeAt: undefined }
] as const;

async function stepsOf(place: Place, all: readonly Arrival[] = arrivals) {
	const batches: (readonly (readonly [number, string])[])[] = [];
	for await (const steps of takeAll(place, () => all))
		batches.push(Object.entries(steps).map(([key, { at }]) => [Number(key), at] as const));
	return batches;
}
const take = () => Promise.resolve(ok(outcomes));

it('a place that takes several gets some at a time, each with a result of its own', async () => {
	const asked: (readonly Coming[])[] = [];
	const batches = await stepsOf({
		take,
		takeMany: (files) => {
			asked.push(files);
			return Promise.resolve(
				files.map(({ name }) =>
					name === '7.accessready'
						? err({ because: { kind: 'full' as const }, done: [] })
						: ok(outcomes)
				)
			);
		}
	});
	expect(asked.map(({ length }) => length)).toEqual([20, 20, 20, 20, 10]);
	expect(asked.flat().map(({ name }) => name)).toEqual(arrivals.map(({ name }) => name));
	expect(batches.flat()).toEqual(arrivals.map(({ key }) => [key, key === 7 ? 'notIn' : 'in']));
});

it('any other place gets one after the other', async () => {
	const batches = await stepsOf({ take }, arrivals.slice(0, 3));
	expect(batches).toEqual([[[0, 'in']], [[1, 'in']], [[2, 'in']]]);
});

it('what is in, or could not be read, is left alone', async () => {
	const waiting: Arrival = { ...arrival(1), step: { at: 'waiting' } };
	const refused: Arrival = { ...arrival(2), step: { at: 'refused', error: { kind: 'empty' } } };
	expect(await stepsOf({ take }, [waiting, refused, arrival(3)])).toEqual([[[3, 'in']]]);
});

it('what was taken off the list meanwhile does not go in', async () => {
	let listed = arrivals.slice(0, 3);
	const taken: string[] = [];
	const place: Place = {
		take: (_, { name }) => {
			taken.push(name);
			listed = listed.filter(({ key }) => key !== 1);
			return take();
		}
	};
	for await (const steps of takeAll(place, () => listed)) expect(steps).toBeDefined();
	expect(taken).toEqual(['0.accessready', '2.accessready']);
});
