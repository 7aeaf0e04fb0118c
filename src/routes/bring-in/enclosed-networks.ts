import { ok, type Clock, type Result } from '#base';
import type { EnclosedNetwork, Envelope } from '#exchange';
import type { NetworkStore, Received, Route } from '#networks';
import type { BringInError } from '#session/bring-in';
import type { Outcome, Place } from './arrivals.ts';
import { NetworkPlace } from './network-place.ts';

/**
 * Brings in the networks that an envelope holds, each with its practices. One that is here already
 * keeps what it is, and receives the practices. What holds no network goes to `otherwise`.
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
	): Promise<Result<readonly Outcome[], BringInError>> {
		if (envelope.networks.length === 0) return this.#otherwise.take(envelope, from);
		const outcomes: Outcome[] = [];
		for (const enclosed of envelope.networks) {
			const taken = await this.#one(enclosed, envelope, from);
			if (!taken.ok) return taken;
			outcomes.push(...taken.value);
		}
		return ok(outcomes);
	}

	async #one(
		{ network, assessments }: EnclosedNetwork,
		envelope: Envelope,
		from: { readonly route: Route; readonly name: string }
	): Promise<Result<readonly Outcome[], BringInError>> {
		const enclosed = envelope.enclosed.filter(
			({ assessment, received }) =>
				assessments.includes(assessment.id) && (received?.network ?? network.id) === network.id
		);
		const there = await this.#store.network(network.id);
		if (!there.ok) return there;
		if (there.value !== undefined) {
			const place = await NetworkPlace.open(network.id, this.#store, this.#now);
			return place.ok ? place.value.take({ ...envelope, enclosed }, from) : place;
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
		const written = await this.#store.put(network, received);
		if (!written.ok) return written;
		const outcome = { id: network.id, title: network.name, brought: undefined };
		return ok([{ ...outcome, became: 'added', seeAt: 'network' }]);
	}
}
