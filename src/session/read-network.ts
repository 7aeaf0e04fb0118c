import type { StoreError } from '#assessments';
import type { Network, NetworkStore, Received, UnreadableRow } from '#networks';

/** A network with what it holds. */
export interface KeptNetwork {
	readonly network: Network;
	readonly received: readonly Received[];
	/** What came in for it and is kept although it cannot be read. */
	readonly unreadable: readonly UnreadableRow[];
}

/** What came of looking for a network. */
export type FoundNetwork =
	| { readonly state: 'found'; readonly kept: KeptNetwork }
	| { readonly state: 'missing' }
	| { readonly state: 'unreadable'; readonly row: UnreadableRow }
	| { readonly state: 'failed'; readonly error: StoreError };

/** Reads a network with all that it received. */
export async function readNetwork(store: NetworkStore, id: string): Promise<FoundNetwork> {
	const [found, held] = await Promise.all([store.network(id), store.received(id)]);
	if (!found.ok) return { state: 'failed', error: found.error };
	if (found.value === undefined) return { state: 'missing' };
	if ('error' in found.value) return { state: 'unreadable', row: found.value };
	if (!held.ok) return { state: 'failed', error: held.error };
	return { state: 'found', kept: { network: found.value, ...held.value } };
}
