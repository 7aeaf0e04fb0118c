import { err, ok, type Clock, type Result } from '#base';
import type { EnclosedNetwork, Envelope } from '#exchange';
import { receiveStatuses, type NetworkStore, type Received, type Route } from '#networks';
import type { BringInError } from '#session/bring-in';
import type { NotTaken, Outcome, Place } from './arrivals.ts';
import { NetworkPlace } from './network-place.ts';
import { statedIn } from './stated-in.ts';

/**
 * Brings in the networks that an envelope holds, each with its practices. One that is here already
 * is merged, and receives the practices. What holds no network goes to `otherwise`.
 */
export class EnclosedNetworks implements Place {
	readonly #store: NetworkStore;
	readonly #now: Clock;
	readonly #otherwise: Place;

	constructor(store: NetworkStore, now: Clock, otherwise: Place) {
		this.#store = store;
		this.#now = now;
		this.#otherwise = otherwise;
	}

	async take(
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], NotTaken>> {
		if (envelope.networks.length === 0) return this.#otherwise.take(envelope, from);
		const outcomes: Outcome[] = [];
		for (const enclosed of envelope.networks) {
			const taken = await this.#one(enclosed, envelope, from);
			if (!taken.ok) {
				const { because, done } = taken.error;
				return err({ because, done: [...outcomes, ...done] });
			}
			outcomes.push(...taken.value);
		}
		return ok([...outcomes, ...ownIn(envelope)]);
	}

	async #one(
		one: EnclosedNetwork,
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], NotTaken>> {
		const { network, assessments } = one;
		const ids = new Set(assessments);
		const enclosed = envelope.enclosed.filter(
			({ assessment, received }) =>
				ids.has(assessment.id) &&
				(envelope.kind === 'backup' ? received?.network : network.id) === network.id
		);
		const there = await this.#store.network(network.id);
		if (!there.ok) return nothing(there.error);
		if (there.value !== undefined) {
			const place = await NetworkPlace.open(network.id, this.#store, this.#now);
			if (!place.ok) return nothing(place.error);
			return place.value.take({ ...envelope, enclosed, networks: [one] }, from);
		}
		const receivedAt = this.#now().toISOString();
		const received = enclosed.map(
			({ assessment, snapshots, leftOut, decidingOnly, onward, madeAt }): Received => ({
				network: network.id,
				assessment,
				snapshots,
				leftOut,
				decidingOnly,
				onward,
				madeAt,
				receivedAt,
				route: 'network',
				file: from.name
			})
		);
		const stated = statedIn(one, envelope);
		const into = receiveStatuses(network, network, stated, received, receivedAt);
		const written = await this.#store.put(into.network, received);
		if (!written.ok) return nothing(written.error);
		const outcome = { id: network.id, title: network.name, brought: undefined };
		return ok([{ ...outcome, became: 'added', seeAt: 'network' }]);
	}
}

/** A backup also holds what is the user's own, and goes to no network. */
const ownIn = ({ kind, enclosed }: Envelope): readonly Outcome[] =>
	kind === 'backup'
		? enclosed
				.filter(({ received }) => received === undefined)
				.map(({ assessment: { id, title } }) => ({
					id,
					title,
					became: 'ofOwner',
					brought: undefined,
					seeAt: undefined
				}))
		: [];

const nothing = (because: BringInError): Result<never, NotTaken> => err({ because, done: [] });
