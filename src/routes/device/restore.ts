import {
	canonicalText,
	mergeAssessments,
	type Assessment,
	type AssessmentStore,
	type KeptLocalScheme,
	type StoreError
} from '#assessments';
import { ok, type Result } from '#base';
import type { Enclosed, Envelope, EnclosedNetwork } from '#exchange';
import { receive, type Network, type NetworkStore, type Received } from '#networks';
import { bringIn, type BringInError } from '#session/bring-in';

/** Keep the later of two answers, or make everything in the backup as it is there. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore would do to one thing; `kept` when what is here stays as it is. */
export type Effect = 'new' | 'same' | 'merged' | 'replaced' | 'kept';

/** One thing in a backup and what would become of it. */
export interface RestoreItem {
	readonly kind: 'assessment' | 'network' | 'scheme';
	readonly id: string;
	readonly title: string;
	readonly effect: Effect;
	/** Answers and actions that would differ from what is here. */
	readonly differences: number;
}

/** What a restore reads and writes. */
export interface RestoreStores {
	readonly store: AssessmentStore;
	readonly networks: NetworkStore;
}

/** What bringing back a backup would change; nothing is written. */
export async function restorePlan(
	envelope: Envelope,
	{ store, networks }: RestoreStores,
	mode: RestoreMode
): Promise<Result<readonly RestoreItem[], StoreError>> {
	const items: RestoreItem[] = [];
	for (const enclosed of ownOf(envelope)) {
		const { id, title } = enclosed.assessment;
		const here = await store.read(id);
		if (!here.ok) return here;
		const about = { kind: 'assessment', id, title } as const;
		if (here.value === undefined) items.push({ ...about, effect: 'new', differences: 0 });
		else if ('error' in here.value)
			items.push({ ...about, effect: mode === 'replace' ? 'replaced' : 'kept', differences: 0 });
		else items.push({ ...about, ...effectOn(here.value, enclosed.assessment, mode) });
	}
	for (const enclosed of envelope.networks) {
		const { id, name } = enclosed.network;
		const kept = await keptNetwork(networks, id);
		if (!kept.ok) return kept;
		const after = networkAfter(enclosed, envelope, kept.value, mode);
		const about = { kind: 'network', id, title: name, differences: 0 } as const;
		items.push({ ...about, effect: effectOnNetwork(kept.value, after, mode) });
	}
	const schemes = await store.localSchemes();
	if (!schemes.ok) return schemes;
	for (const scheme of schemesOf(envelope)) {
		const here = schemes.value.find(({ id }) => id === scheme.id);
		const about = { kind: 'scheme', id: scheme.id, title: scheme.id, differences: 0 } as const;
		items.push({ ...about, effect: effectOnScheme(here, scheme, mode) });
	}
	return ok(items);
}

/** Brings a backup back, thing by thing, each in one transaction; ends at the first that fails. */
export async function restore(
	envelope: Envelope,
	{ store, networks }: RestoreStores,
	mode: RestoreMode,
	at: string,
	device: string
): Promise<Result<void, BringInError>> {
	for (const enclosed of ownOf(envelope)) {
		const { assessment, snapshots, changes } = enclosed;
		const done =
			mode === 'replace'
				? await store.put(assessment, { snapshots, changes })
				: await bringIn(store, enclosed, at, device);
		// What cannot be read here stays as it is, as the plan has said.
		if (!done.ok && done.error.kind !== 'unreadableHere') return done;
	}
	for (const enclosed of envelope.networks) {
		const kept = await keptNetwork(networks, enclosed.network.id);
		if (!kept.ok) return kept;
		const { network, received } = networkAfter(enclosed, envelope, kept.value, mode);
		const done = await networks.put(network, received);
		if (!done.ok) return done;
	}
	const schemes = await store.localSchemes();
	if (!schemes.ok) return schemes;
	for (const scheme of schemesOf(envelope)) {
		const here = schemes.value.find(({ id }) => id === scheme.id);
		if (here && mode === 'merge') continue;
		const done = await store.putLocalScheme(scheme);
		if (!done.ok) return done;
	}
	return ok(undefined);
}

/** The device's own assessments: not those that a network of it had received. */
const ownOf = ({ enclosed }: Envelope): readonly Enclosed[] =>
	enclosed.filter(({ received }) => received === undefined);

/** The local schemes that are there whole. */
const schemesOf = ({ schemes }: Envelope): readonly KeptLocalScheme[] =>
	schemes.flatMap(({ id, text, off }) =>
		text === undefined ? [] : [{ id, text, off: off ?? [] }]
	);

function effectOn(
	here: Assessment,
	theirs: Assessment,
	mode: RestoreMode
): Pick<RestoreItem, 'effect' | 'differences'> {
	const after = mode === 'replace' ? theirs : mergeAssessments(here, theirs).assessment;
	const differences = changedIn(here.answers, after.answers) + changedIn(here.plan, after.plan);
	if (canonicalText(here) === canonicalText(after)) return { effect: 'same', differences: 0 };
	return { effect: mode === 'replace' ? 'replaced' : 'merged', differences };
}

/** How many records would be another, more or gone. */
function changedIn(
	here: Readonly<Record<string, unknown>>,
	after: Readonly<Record<string, unknown>>
): number {
	const was = new Map(Object.entries(here));
	const is = new Map(Object.entries(after));
	return [...new Set([...was.keys(), ...is.keys()])].filter(
		(key) => canonicalText(was.get(key)) !== canonicalText(is.get(key))
	).length;
}

interface KeptNetwork {
	/** Undefined when it is not here, or cannot be read. */
	readonly network: Network | undefined;
	readonly received: readonly Received[];
}

async function keptNetwork(
	networks: NetworkStore,
	id: string
): Promise<Result<KeptNetwork, StoreError>> {
	const [found, held] = await Promise.all([networks.network(id), networks.received(id)]);
	if (!found.ok) return found;
	if (!held.ok) return held;
	const network = found.value && !('error' in found.value) ? found.value : undefined;
	return ok({ network, received: held.value.received });
}

/** The network as it would be, and what would be written with it. */
function networkAfter(
	{ network }: EnclosedNetwork,
	{ enclosed }: Envelope,
	here: KeptNetwork,
	mode: RestoreMode
): { readonly network: Network; readonly received: readonly Received[] } {
	const rows = enclosed.flatMap(({ received, unreadable: _, changes: __, ...one }) =>
		received?.network === network.id ? [{ ...one, ...received }] : []
	);
	if (mode === 'replace' || !here.network) return { network, received: rows };
	// Of the two records the later one stands; files are taken in as they came.
	const later = network.changedAt > here.network.changedAt ? network : here.network;
	let after = later;
	const held = new Map(here.received.map((one) => [one.assessment.id, one]));
	const came = new Map<string, Received>();
	for (const row of rows) {
		const into = receive(after, [...held.values()], row, row.receivedAt, row.route, row.file);
		after = into.network;
		const { id } = row.assessment;
		if (held.get(id) !== into.received) came.set(id, into.received);
		held.set(id, into.received);
	}
	return { network: after, received: [...came.values()] };
}

function effectOnNetwork(
	here: KeptNetwork,
	after: { readonly network: Network; readonly received: readonly Received[] },
	mode: RestoreMode
): Effect {
	if (!here.network) return 'new';
	const held = new Map(here.received.map((one) => [one.assessment.id, canonicalText(one)]));
	const same =
		canonicalText(here.network) === canonicalText(after.network) &&
		after.received.every((one) => held.get(one.assessment.id) === canonicalText(one));
	if (same) return 'same';
	return mode === 'replace' ? 'replaced' : 'merged';
}

function effectOnScheme(
	here: KeptLocalScheme | undefined,
	{ text, off }: KeptLocalScheme,
	mode: RestoreMode
): Effect {
	if (!here) return 'new';
	const same = here.text === text && here.off.toSorted().join() === off.toSorted().join();
	if (same) return 'same';
	return mode === 'replace' ? 'replaced' : 'kept';
}
