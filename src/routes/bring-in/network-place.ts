import type { StoreError } from '#assessments';
import { err, ok, type Clock, type IsoTime, type Result } from '#base';
import type { Enclosed, EnclosedNetwork, Envelope } from '#exchange';
import {
	receive,
	receiveStatuses,
	type Member,
	type Network,
	type NetworkStore,
	type Received,
	type ReceivedOutcome,
	type Route,
	type UnreadableRow
} from '#networks';
import type { Coming, NotTaken, Outcome, Place } from './arrivals.ts';
import { mergeRecords } from './merge-records.ts';
import { statedIn } from './stated-in.ts';

/** What is said of each outcome; to a network a file is new, or what it holds is. */
const BECAME = {
	new: 'added',
	same: 'same',
	newer: 'newer',
	older: 'older'
} as const satisfies Record<ReceivedOutcome, Outcome['became']>;

/**
 * A network as a place to bring files into: each envelope's assessments go to their practices, and so
 * do the statuses of practices whose detail a network did not share; the network is written with all
 * of it in one transaction, and with all of several envelopes where many come. What it holds is read
 * once.
 */
export class NetworkPlace implements Place {
	#network: Network;
	#held: ReadonlyMap<string, Received>;
	/** The ids of what is kept although it cannot be read: nothing is written over it. */
	readonly #unreadable: ReadonlySet<string>;
	readonly #store: NetworkStore;
	readonly #now: Clock;

	private constructor(
		network: Network,
		held: { readonly received: readonly Received[]; readonly unreadable: readonly UnreadableRow[] },
		store: NetworkStore,
		now: Clock
	) {
		this.#network = network;
		this.#held = byAssessment(held.received);
		this.#unreadable = new Set(held.unreadable.map((row) => row.id));
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
		return ok(new NetworkPlace(network.value, held.value, store, now));
	}

	async take(
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], NotTaken>> {
		const written = await this.#write([{ envelope, ...from }]);
		return written.ok ? ok(written.value.flat()) : written;
	}

	async takeMany(
		files: readonly Coming[]
	): Promise<readonly Result<readonly Outcome[], NotTaken>[]> {
		const written = await this.#write(files);
		if (written.ok) return written.value.map(ok);
		// One by one each has its own result, and what there is room for comes in.
		const results: Result<readonly Outcome[], NotTaken>[] = [];
		for (const { envelope, ...from } of files) results.push(await this.take(envelope, from));
		return results;
	}

	/** Writes all of the files or none; the outcomes are those of each. */
	async #write(
		files: readonly Coming[]
	): Promise<Result<readonly (readonly Outcome[])[], NotTaken>> {
		const base = this.#network;
		const into: Holding = {
			network: base,
			listed: new Set(base.members.map(({ id }) => id)),
			held: new Map(this.#held),
			came: new Map(),
			unreadable: this.#unreadable
		};
		const at = this.#now().toISOString();
		const outcomes = files.map((file) => takeIn(into, file, at));
		const { network, held, came } = into;
		// Nothing new: nothing is written, and the network does not count as changed.
		if (came.size === 0 && network === base) return ok(outcomes);
		const written = await this.#store.put(network, [...came.values()], base);
		if (!written.ok) return err({ because: written.error, done: [] });
		this.#network = network;
		this.#held = held;
		return ok(outcomes);
	}
}

/** A network while files go into it. */
interface Holding {
	network: Network;
	/** The practices that it had before, by id. */
	readonly listed: ReadonlySet<string>;
	/** All that it holds, by the id of the assessment. */
	readonly held: Map<string, Received>;
	/** What of it is to be written. */
	readonly came: Map<string, Received>;
	readonly unreadable: ReadonlySet<string>;
}

function takeIn(into: Holding, { envelope, route, name }: Coming, at: IsoTime): readonly Outcome[] {
	const own = envelope.networks.flatMap((one) => takeRecord(into, one));
	const ofPractices = envelope.enclosed.map((enclosed) => {
		const { assessment, received } = enclosed;
		const toNetwork = into.network.id;
		if (received && received.network !== toNetwork) return notTaken(assessment, 'ofOtherNetwork');
		if (into.unreadable.has(assessment.id)) return notTaken(assessment, 'unreadableHere');
		return takePractice(into, enclosed, at, route, name);
	});
	const stated = envelope.networks.flatMap((enclosed) => {
		const all = [...into.held.values()];
		const said = statedIn(enclosed, envelope);
		const { network, outcomes } = receiveStatuses(into.network, enclosed.network, said, all, at);
		into.network = network;
		return outcomes.map((one) => statedOutcome(one, network));
	});
	return [...own, ...ofPractices, ...stated];
}

/** A later state of the very same network: its practices, claims and populations, each if it is later. */
function takeRecord(into: Holding, { network: theirs }: EnclosedNetwork): readonly Outcome[] {
	const { network: here } = into;
	if (theirs.id !== here.id) return [];
	const merged = mergeRecords(here, theirs);
	if (merged === here) return [];
	into.network = merged;
	const isLater = Date.parse(theirs.changedAt) > Date.parse(here.changedAt);
	const { id, name: title } = merged;
	const became = isLater ? 'newer' : 'merged';
	return [{ id, title, became, brought: undefined, seeAt: 'network' }];
}

function takePractice(
	into: Holding,
	enclosed: Enclosed,
	at: IsoTime,
	route: Route,
	name: string
): Outcome {
	const { held, came, listed } = into;
	const { network, received, outcome, member } = receive(
		into.network,
		[...held.values()],
		incoming(enclosed),
		at,
		route,
		name
	);
	into.network = network;
	const { id } = enclosed.assessment;
	if (held.get(id) !== received) came.set(id, received);
	held.set(id, received);
	// Where nobody was listed, nobody misses a name.
	const unlisted = outcome === 'new' && listed.size > 0 && !listed.has(member.id);
	return {
		id: network.id,
		title: received.assessment.title,
		became: unlisted ? 'unlisted' : BECAME[outcome],
		brought: undefined,
		seeAt: 'network'
	};
}

const notTaken = (
	{ id, title }: Enclosed['assessment'],
	became: 'ofOtherNetwork' | 'unreadableHere'
): Outcome => ({ id, title, became, brought: undefined, seeAt: undefined });

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

const statedOutcome = (
	{ member, outcome }: { readonly member: Member; readonly outcome: ReceivedOutcome },
	{ id }: Network
): Outcome => ({
	id,
	title: `${member.practice} (status only)`,
	became: BECAME[outcome],
	brought: undefined,
	seeAt: 'network'
});
