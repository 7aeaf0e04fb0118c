import type { StoreError } from '#assessments';
import { err, ok, type Clock, type Result } from '#base';
import type { Enclosed, Envelope } from '#exchange';
import {
	receive,
	type Network,
	type NetworkStore,
	type Received,
	type ReceivedOutcome,
	type Route
} from '#networks';
import type { Outcome, Place } from './arrivals.ts';

/** What is said of each outcome; to a network a file is new, or what it holds is. */
const BECAME = {
	new: 'added',
	same: 'same',
	newer: 'newer',
	older: 'older'
} as const satisfies Record<ReceivedOutcome, Outcome['became']>;

/**
 * A network as a place to bring files into: each envelope's assessments go to their practices, and
 * the network is written with them in one transaction. What it holds is read once.
 */
export class NetworkPlace implements Place {
	#network: Network;
	#held: ReadonlyMap<string, Received>;
	readonly #store: NetworkStore;
	readonly #now: Clock;

	private constructor(
		network: Network,
		held: readonly Received[],
		store: NetworkStore,
		now: Clock
	) {
		this.#network = network;
		this.#held = byAssessment(held);
		this.#store = store;
		this.#now = now;
	}

	/** The network of this id, opened; `failed` when it is not there or cannot be read. */
	static async open(
		id: string,
		store: NetworkStore,
		now: Clock
	): Promise<Result<NetworkPlace, StoreError>> {
		const [network, held] = await Promise.all([store.network(id), store.received(id)]);
		if (!network.ok) return network;
		if (!held.ok) return held;
		if (network.value === undefined || 'error' in network.value)
			return err({ kind: 'failed', because: 'the network cannot be read' });
		return ok(new NetworkPlace(network.value, held.value.received, store, now));
	}

	async take(
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], StoreError>> {
		const at = this.#now().toISOString();
		let network = this.#network;
		const held = new Map(this.#held);
		const came = new Map<string, Received>();
		const outcomes: Outcome[] = [];
		for (const enclosed of envelope.enclosed) {
			const all = [...held.values()];
			const into = receive(network, all, incoming(enclosed), at, from.route, from.name);
			network = into.network;
			const { id } = enclosed.assessment;
			if (held.get(id) !== into.received) came.set(id, into.received);
			held.set(id, into.received);
			outcomes.push(outcomeOf(into.outcome, into.received, network));
		}
		// Nothing new: nothing is written, and the network does not count as changed.
		if (came.size === 0 && network === this.#network) return ok(outcomes);
		const written = await this.#store.put(network, [...came.values()]);
		if (!written.ok) return written;
		this.#network = network;
		this.#held = held;
		return ok(outcomes);
	}
}

const byAssessment = (received: readonly Received[]) =>
	new Map(received.map((one) => [one.assessment.id, one]));

const incoming = ({ assessment, snapshots, leftOut, decidingOnly, onward, madeAt }: Enclosed) => ({
	assessment,
	snapshots,
	leftOut,
	decidingOnly,
	onward,
	madeAt
});

const outcomeOf = (
	outcome: ReceivedOutcome,
	{ assessment }: Received,
	{ id }: Network
): Outcome => ({
	id,
	title: assessment.title,
	became: BECAME[outcome],
	brought: undefined,
	seeAt: 'network'
});
