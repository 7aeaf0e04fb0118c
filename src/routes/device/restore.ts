import type { AssessmentStore, KeptLocalScheme, StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import type { Enclosed, Envelope } from '#exchange';
import type { NetworkStore } from '#networks';
import { bringIn, type BringInError } from '#session/bring-in';
import { effectOnAssessment } from './restore-assessment.ts';
import { effectOnNetwork, networkAfter, networkHere } from './restore-network.ts';
import { recordSteps, type RecordStores } from './restore-records.ts';

/** Keep the later of two answers, or make everything in the backup as it is there. */
export type RestoreMode = 'merge' | 'replace';

/**
 * What a restore would do to one thing; `completed` when it is the same but for snapshots or history
 * that are missing here, `kept` when what is here stays as it is.
 */
export type Effect = 'new' | 'same' | 'completed' | 'merged' | 'replaced' | 'kept';

/** One thing in a backup and what would become of it. */
export interface RestoreItem {
	readonly kind: 'assessment' | 'network' | 'system' | 'workshop' | 'scheme';
	readonly id: string;
	readonly title: string;
	readonly effect: Effect;
	/** Answers and actions that would differ from what is here. */
	readonly differences: number;
	/** Snapshots, and entries of the history, that would be written where the assessment is here. */
	readonly snapshots: number;
	readonly changes: number;
}

/** What a restore reads and writes. */
export interface RestoreStores extends RecordStores {
	readonly store: AssessmentStore;
	readonly networks: NetworkStore;
}

/** A file of a practice or a network holds a part of what its owner has: nothing is restored from it. */
export interface NoBackup {
	readonly kind: 'noBackup';
}

const NOTHING = { differences: 0, snapshots: 0, changes: 0 };

/** What bringing back a backup would change; nothing is written. */
export async function restorePlan(
	envelope: Envelope,
	stores: RestoreStores,
	mode: RestoreMode
): Promise<Result<readonly RestoreItem[], StoreError | NoBackup>> {
	if (envelope.kind !== 'backup') return err({ kind: 'noBackup' });
	const { store, networks } = stores;
	const items: RestoreItem[] = [];
	for (const enclosed of ownOf(envelope)) {
		const { id, title } = enclosed.assessment;
		const here = await store.read(id);
		if (!here.ok) return here;
		const about = { kind: 'assessment', id, title } as const;
		if (here.value === undefined) items.push({ ...about, effect: 'new', ...NOTHING });
		else {
			const effect = await effectOnAssessment(here.value, enclosed, store, mode);
			if (!effect.ok) return effect;
			items.push({ ...about, ...effect.value });
		}
	}
	for (const enclosed of envelope.networks) {
		const { id, name } = enclosed.network;
		const here = await networkHere(networks, id);
		if (!here.ok) return here;
		const after = networkAfter(enclosed, envelope, here.value, mode);
		const about = { kind: 'network', id, title: name, ...NOTHING } as const;
		items.push({ ...about, effect: effectOnNetwork(here.value, after, mode) });
	}
	const records = await recordSteps(envelope, stores, mode);
	if (!records.ok) return records;
	items.push(...records.value.map(({ write: _, ...about }) => ({ ...about, ...NOTHING })));
	const schemes = await store.localSchemes();
	if (!schemes.ok) return schemes;
	for (const scheme of schemesOf(envelope)) {
		const here = schemes.value.find(({ id }) => id === scheme.id);
		const about = { kind: 'scheme', id: scheme.id, title: scheme.id, ...NOTHING } as const;
		items.push({ ...about, effect: effectOnScheme(here, scheme, mode) });
	}
	return ok(items);
}

/** Brings a backup back, thing by thing, each in one transaction; ends at the first that fails. */
export async function restore(
	envelope: Envelope,
	stores: RestoreStores,
	mode: RestoreMode,
	at: string,
	device: string
): Promise<Result<void, BringInError | NoBackup>> {
	if (envelope.kind !== 'backup') return err({ kind: 'noBackup' });
	const { store, networks } = stores;
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
		const here = await networkHere(networks, enclosed.network.id);
		if (!here.ok) return here;
		const after = networkAfter(enclosed, envelope, here.value, mode);
		if (!after) continue;
		// What another window has changed since then is kept.
		const base =
			mode === 'merge' && here.value.network !== 'unreadable' ? here.value.network : undefined;
		const done = await networks.put(after.network, after.received, base);
		if (!done.ok) return done;
	}
	const records = await recordSteps(envelope, stores, mode);
	if (!records.ok) return records;
	for (const { write } of records.value) {
		const done = await write?.();
		if (done && !done.ok) return done;
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
