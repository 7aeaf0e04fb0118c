import type { AssessmentStore } from '#assessments';

const last = new WeakMap<AssessmentStore, Promise<unknown>>();

/**
 * Runs what reads from a store and then writes what it made of it, after all that was asked for
 * before: two at once would overwrite each other. `work` does not fail but by its result.
 */
export function inTurn<T>(store: AssessmentStore, work: () => Promise<T>): Promise<T> {
	const turn = (last.get(store) ?? Promise.resolve()).then(work);
	last.set(store, turn);
	return turn;
}
