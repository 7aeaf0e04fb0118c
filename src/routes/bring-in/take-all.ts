import type { Arrival, Coming, Outcome, NotTaken, Place, Step } from './arrivals.ts';
import { isReady, withEarlier } from './arrivals.ts';
import type { Result } from '#base';

/** As many go to a place at once that takes several; few enough for the screen to have its turns. */
const BATCH = 20;

/**
 * Brings in what was read and is not in yet; gives the new steps by their keys, some at a time.
 * `ready` is asked anew before each batch: what was taken off the list meanwhile does not go in.
 */
export async function* takeAll(
	place: Place,
	ready: () => readonly Arrival[]
): AsyncGenerator<Readonly<Record<number, Step>>, void> {
	const keys = comingIn(ready()).map(({ key }) => key);
	const size = place.takeMany ? BATCH : 1;
	for (let at = 0; at < keys.length; at += size) {
		const next = new Set(keys.slice(at, at + size));
		const batch = comingIn(ready()).filter(({ key }) => next.has(key));
		if (batch.length === 0) continue;
		const taken = await take(
			place,
			batch.map(({ file }) => file)
		);
		yield Object.fromEntries(
			batch.flatMap(({ key, step }, index) => {
				const result = taken[index];
				return result ? [[key, stepAfter(step, result)]] : [];
			})
		);
	}
}

const comingIn = (arrivals: readonly Arrival[]) =>
	arrivals.flatMap(({ key, route, name, step }) =>
		isReady(step) ? [{ key, step, file: { envelope: step.envelope, route, name } }] : []
	);

type Taken = Result<readonly Outcome[], NotTaken>;

async function take(place: Place, files: readonly Coming[]): Promise<readonly Taken[]> {
	if (place.takeMany) return place.takeMany(files);
	const taken: Taken[] = [];
	for (const { envelope, route, name } of files)
		taken.push(await place.take(envelope, { route, name }));
	return taken;
}

function stepAfter(step: Extract<Step, { at: 'read' | 'notIn' }>, taken: Taken): Step {
	const { envelope } = step;
	const earlier = step.at === 'notIn' ? step.done : [];
	if (taken.ok) return { at: 'in', envelope, outcomes: withEarlier(taken.value, earlier) };
	const { because, done } = taken.error;
	return { at: 'notIn', envelope, error: because, done: withEarlier(done, earlier) };
}
