import type { AssessmentStore, StoreError } from '#assessments';
import { err, ok, type Clock, type Result } from '#base';
import type { NetworkStore } from '#networks';
import type { Place, PlaceId } from './arrivals.ts';
import { EnclosedNetworks } from './enclosed-networks.ts';
import { NetworkPlace } from './network-place.ts';
import { OwnPlace } from './own-place.ts';

/** What places write to. */
export interface Surroundings {
	readonly store: AssessmentStore;
	/** Undefined when it could not be loaded. */
	readonly networks: NetworkStore | undefined;
	/** The name of this device. */
	readonly device: string;
	readonly now: Clock;
}

/** The place of this id, opened. */
export async function placeFor(
	id: PlaceId,
	{ store, networks, device, now }: Surroundings
): Promise<Result<Place, StoreError>> {
	const { bringIn } = await import('#session/bring-in');
	const own = new OwnPlace(store, bringIn, device, now);
	if (id === 'own') return ok(own);
	if (!networks) return err({ kind: 'unavailable' });
	return id === 'asNetworks'
		? ok(new EnclosedNetworks(networks, now, own))
		: NetworkPlace.open(id.slice('network:'.length), networks, now);
}
