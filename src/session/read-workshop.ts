import type { StoreError } from '#assessments';
import type { Network, NetworkStore, Received, UnreadableRow } from '#networks';
import { gatheringNetwork, type Workshop, type WorkshopStore } from '#workshops';

/** A workshop with the practices it invites and the files collected. */
export interface KeptWorkshop {
	readonly workshop: Workshop;
	readonly network: Network;
	readonly received: readonly Received[];
	/** What came in and is kept although it cannot be read. */
	readonly unreadable: readonly UnreadableRow[];
}

/** What came of looking for a workshop. */
export type FoundWorkshop =
	| { readonly state: 'found'; readonly kept: KeptWorkshop }
	| { readonly state: 'missing' }
	| { readonly state: 'unreadable'; readonly row: UnreadableRow }
	| { readonly state: 'failed'; readonly error: StoreError };

/** Where a workshop is kept: its own record, and its network with the files. */
export interface WorkshopStores {
	readonly workshops: WorkshopStore;
	readonly networks: NetworkStore;
}

/** Reads a workshop with its network; one whose network is gone gets a fresh one. */
export async function readWorkshop(
	{ workshops, networks }: WorkshopStores,
	id: string
): Promise<FoundWorkshop> {
	const found = await workshops.workshop(id);
	if (!found.ok) return { state: 'failed', error: found.error };
	if (found.value === undefined) return { state: 'missing' };
	if ('error' in found.value) return { state: 'unreadable', row: found.value };
	const workshop = found.value;
	const [network, held] = await Promise.all([
		networks.network(workshop.network),
		networks.received(workshop.network)
	]);
	if (!network.ok) return { state: 'failed', error: network.error };
	if (!held.ok) return { state: 'failed', error: held.error };
	if (network.value && 'error' in network.value) return { state: 'unreadable', row: network.value };
	const gathering = network.value ?? gatheringNetwork(workshop);
	return { state: 'found', kept: { workshop, network: gathering, ...held.value } };
}
