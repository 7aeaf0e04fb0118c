import { laterStatuses, newNetwork, type Member, type Network, type Received } from '#networks';
import type { System } from '#systems';
import { plain } from './plain.ts';
import {
	isGathering,
	ownNetworkOf,
	samePractices,
	type Entries,
	type Entry
} from './same-practice.ts';
import { sharedOnly } from './shared-only.ts';
import type { Source } from './system-view.ts';

/** A network with the practices that are counted in it, and the file of each that counts. */
export interface PlacedNetwork {
	readonly network: Network;
	readonly received: readonly Received[];
	/** See `SystemNetwork`. */
	readonly complete: boolean;
}

interface Place {
	readonly network: Network;
	readonly members: Map<string, Member>;
	readonly received: Received[];
	complete: boolean;
}

/** What groups of practices without a record are called by; the last without a name. */
const GROUP = 'of:';
const NOT_NAMED = 'Network not named';

/**
 * Every practice of the system in one network: in its PCN's record, else under the network it is said
 * to be of. Where records overlap the latest file counts; a PCN of which a practice is counted in
 * another one is not complete any more, as one of the two lists is wrong. Networks that were put aside
 * are left out, and made-up ones never stand beside real ones.
 */
export function placePractices(
	system: System,
	sources: readonly Source[]
): readonly PlacedNetwork[] {
	const own = ownSources(system, sources);
	const places = new Map<string, Place>();
	for (const source of own)
		if (!isGathering(source)) places.set(source.network.id, placeFor(source.network, true));
	const placeNamed = placesByName(places, system);
	for (const entries of samePractices(own)) {
		const real = entries.filter(({ source }) => !isGathering(source));
		const home = real.toSorted(laterRecordFirst)[0];
		for (const { source } of real)
			if (source !== home?.source) setIncomplete(places.get(source.network.id));
		const place = home ? places.get(home.source.network.id) : placeNamed(networkNameOf(entries));
		if (place) put(place, entries, home ?? entries[0]);
	}
	return [...places.values()]
		.filter(({ members, network }) => members.size > 0 || network.members.length === 0)
		.map(({ network, members, received, complete }) => ({
			network: { ...network, members: [...members.values()] },
			received,
			complete
		}));
}

const ownSources = (
	{ without, example }: System,
	sources: readonly Source[]
): readonly Source[] => {
	const left = new Set(without);
	return sources.filter(
		({ network }) =>
			!left.has(network.id) && network.deletedAt === undefined && network.example === example
	);
};

const placeFor = (network: Network, complete: boolean): Place => ({
	network,
	members: new Map(),
	received: [],
	complete
});

/** Gives the place of a network by its name or code: its record's, or else one without a record. */
function placesByName(places: Map<string, Place>, { createdAt }: System): (name: string) => Place {
	const byName = new Map<string, Place>();
	for (const place of places.values())
		for (const known of [place.network.code, place.network.name])
			if (known !== '') byName.set(plain(known), place);
	return (name) => {
		const found = byName.get(plain(name));
		if (found) return found;
		const group = newNetwork(`${GROUP}${plain(name)}`, name || NOT_NAMED, '', '', createdAt);
		const place = placeFor(group, false);
		byName.set(plain(name), place);
		places.set(group.id, place);
		return place;
	};
}

/** So that two records of one network do not share its practices out between them. */
const laterRecordFirst = (a: Entry, b: Entry): number =>
	Date.parse(b.source.network.changedAt) - Date.parse(a.source.network.changedAt) ||
	(a.source.network.id < b.source.network.id ? -1 : 1);

const networkNameOf = (entries: Entries): string =>
	entries.map(ownNetworkOf).find((name) => name !== '') ?? '';

function setIncomplete(place: Place | undefined): void {
	if (place) place.complete = false;
}

function put(place: Place, entries: Entries, home: Entry): void {
	const latest = entries
		.flatMap(({ received }) => received ?? [])
		.toSorted((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt))[0];
	const id = place.members.has(home.member.id)
		? `${home.source.network.id} ${home.member.id}`
		: home.member.id;
	const alone = entries.length === 1 && id === home.member.id;
	place.members.set(id, alone ? home.member : memberOf(id, entries, home.member, latest));
	if (latest) place.received.push(sharedOnly(latest));
}

/** A practice with what several records know of it. */
function memberOf(
	id: string,
	entries: Entries,
	{ assessment: _, statuses: __, ...member }: Member,
	latest: Received | undefined
): Member {
	const statuses = entries.map((entry) => entry.member.statuses).reduce(laterStatuses, undefined);
	const given = (field: 'alias' | 'ods') =>
		entries.map((entry) => entry.member[field].trim()).find((text) => text !== '') ?? '';
	return {
		...member,
		id,
		alias: given('alias'),
		ods: member.ods || given('ods'),
		...(latest && { assessment: latest.assessment.id }),
		...(statuses && { statuses }),
		...(entries.some(({ member: { unnamed } }) => unnamed) && { unnamed: true as const })
	};
}
