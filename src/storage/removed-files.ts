import type { IsoTime } from '#base';
import type { Received } from '#networks';
import type { Stores } from './connection.ts';

/** Under which key the settings hold what was taken out of a network. */
export const removedKey = (network: string): string => `removed:${network}`;

/** What was taken out, by the assessment's id, with when its copy was made; empty when not readable. */
export const readRemoved = (kept: unknown): ReadonlyMap<string, IsoTime> =>
	kept instanceof Map
		? new Map([...(kept as ReadonlyMap<unknown, unknown>)].filter(isEntry))
		: new Map();

const isEntry = (entry: readonly [unknown, unknown]): entry is [string, IsoTime] =>
	typeof entry[0] === 'string' && typeof entry[1] === 'string';

/** Remembers, within the transaction that takes it out, when the copy that goes had been made. */
export function noteRemoved(stores: Stores, network: string, assessment: string): void {
	const going = stores('received').get([network, assessment]);
	going.onsuccess = () => {
		const row = going.result as { readonly value?: { readonly madeAt?: unknown } } | undefined;
		const madeAt = row?.value?.madeAt;
		if (typeof madeAt !== 'string') return;
		change(stores, network, (removed) => removed.set(assessment, madeAt));
	};
}

/** Forgets, within the transaction that brings them in, that these had been taken out. */
export function noteHere(stores: Stores, network: string, received: readonly Received[]): void {
	if (received.length === 0) return;
	change(stores, network, (removed) => {
		for (const { assessment } of received) removed.delete(assessment.id);
	});
}

/** Writes only what has changed: bringing in is most often of files that nobody had taken out. */
function change(
	stores: Stores,
	network: string,
	work: (removed: Map<string, IsoTime>) => unknown
): void {
	const kept = stores('settings').get(removedKey(network));
	kept.onsuccess = () => {
		const before = readRemoved(kept.result);
		const after = new Map(before);
		work(after);
		if ([...after].flat().join('\n') === [...before].flat().join('\n')) return;
		stores('settings').put(after, removedKey(network));
	};
}
