import { canonicalText, type StoreError } from '#assessments';
import { ok, type Result } from '#base';
import type { EnclosedNetwork, Envelope } from '#exchange';
import { receive, type Network, type NetworkStore, type Received } from '#networks';
import { mergeNetworks } from './merge-networks.ts';
import type { Effect, RestoreMode } from './restore.ts';

/** What of a network is on this device. */
export interface NetworkHere {
	/** `unreadable` when there is one that this version cannot read. */
	readonly network: Network | 'unreadable' | undefined;
	readonly received: readonly Received[];
	/** The ids of received assessments that are kept although they cannot be read. */
	readonly unreadable: readonly string[];
}

/** A network as it would be, and what would be written with it. */
export interface NetworkAfter {
	readonly network: Network;
	readonly received: readonly Received[];
}

/** Reads what is here of the network of this id. */
export async function networkHere(
	networks: NetworkStore,
	id: string
): Promise<Result<NetworkHere, StoreError>> {
	const [found, held] = await Promise.all([networks.network(id), networks.received(id)]);
	if (!found.ok) return found;
	if (!held.ok) return held;
	return ok({
		network: found.value && 'error' in found.value ? 'unreadable' : found.value,
		received: held.value.received,
		unreadable: held.value.unreadable.map((row) => row.id)
	});
}

/** The network as it would be; undefined when what is here cannot be read, and so stays as it is. */
export function networkAfter(
	{ network }: EnclosedNetwork,
	{ enclosed }: Envelope,
	here: NetworkHere,
	mode: RestoreMode
): NetworkAfter | undefined {
	const rows = enclosed.flatMap(({ received, unreadable: _, changes: __, ...one }) =>
		received?.network === network.id ? [{ ...one, ...received }] : []
	);
	if (mode === 'replace') return { network, received: rows };
	if (here.network === 'unreadable') return undefined;
	let after = here.network ? mergeNetworks(here.network, network) : network;
	const held = new Map(here.received.map((one) => [one.assessment.id, one]));
	const came = new Map<string, Received>();
	for (const row of rows) {
		const { id } = row.assessment;
		// A row that cannot be read here would be written over.
		if (here.unreadable.includes(id)) continue;
		if (!here.network) {
			came.set(id, row);
			continue;
		}
		const into = receive(after, [...held.values()], row, row.receivedAt, row.route, row.file);
		after = into.network;
		if (held.get(id) !== into.received) came.set(id, into.received);
		held.set(id, into.received);
	}
	return { network: after, received: [...came.values()] };
}

/** What a restore would do to the network, given what is here and what would be there. */
export function effectOnNetwork(
	here: NetworkHere,
	after: NetworkAfter | undefined,
	mode: RestoreMode
): Effect {
	if (!after) return 'kept';
	if (here.network === undefined) return 'new';
	if (here.network === 'unreadable') return 'replaced';
	const held = new Map(here.received.map((one) => [one.assessment.id, canonicalText(one)]));
	const same =
		canonicalText(here.network) === canonicalText(after.network) &&
		after.received.every((one) => held.get(one.assessment.id) === canonicalText(one));
	if (same) return 'same';
	return mode === 'replace' ? 'replaced' : 'merged';
}
