import type { AssessmentStore, KeptLocalScheme, StoreError } from '#assessments';
import { err, fingerprint, ok, type IsoTime, type Result } from '#base';
import {
	ENVELOPE_LIMITS,
	tooMuchIn,
	writeEnvelope,
	type EnclosedScheme,
	type EnvelopeContent
} from '#exchange';
import type { NetworkStore, Received, UnreadableRow } from '#networks';
import type { SystemStore } from '#systems';
import type { WorkshopStore } from '#workshops';

type Content = Extract<EnvelopeContent, { kind: 'backup' }>;
type Entry = Content['assessments'][number];

/** Why no backup can be made of what is kept. */
export type NoBackupOf =
	| StoreError
	/** It would hold more than is read again, so it could not be restored. */
	| { readonly kind: 'tooMuch' };

/** Everything that is kept on a device. */
export interface BackupStores {
	readonly store: AssessmentStore;
	readonly networks: NetworkStore;
	readonly systems: Pick<SystemStore, 'systems'>;
	readonly workshops: Pick<WorkshopStore, 'workshops'>;
}

/** How much a file that is read again may hold. */
export type BackupLimits = Readonly<Record<keyof typeof ENVELOPE_LIMITS, number>>;

/**
 * The text of a backup of all that is kept, readable or not; undefined when there is nothing. One
 * that could not be restored is not made.
 */
export async function makeBackup(
	stores: BackupStores,
	madeAt: IsoTime,
	app: string,
	limits: BackupLimits = ENVELOPE_LIMITS
): Promise<Result<string | undefined, NoBackupOf>> {
	const [own, theirs, schemes, ofSystems, ofWorkshops] = await Promise.all([
		ownAssessments(stores.store),
		allNetworks(stores.networks),
		stores.store.localSchemes(),
		stores.systems.systems(),
		stores.workshops.workshops()
	]);
	if (!own.ok) return own;
	if (!theirs.ok) return theirs;
	if (!schemes.ok) return schemes;
	if (!ofSystems.ok) return ofSystems;
	if (!ofWorkshops.ok) return ofWorkshops;
	const { networks, received } = theirs.value;
	const assessments = [...own.value, ...received];
	const systems = [...ofSystems.value.systems, ...rawOf(ofSystems.value)];
	const workshops = [...ofWorkshops.value.workshops, ...rawOf(ofWorkshops.value)];
	const lists = { assessments, networks, schemes: schemes.value, systems, workshops };
	if (Object.values(lists).every((list) => list.length === 0)) return ok(undefined);
	const content: Content = {
		kind: 'backup',
		madeAt,
		app,
		assessments,
		networks,
		schemes: schemes.value.map(whole),
		systems,
		workshops
	};
	const isTooLong = LISTS.some((list) => lists[list].length > limits[list]);
	const text = isTooLong ? undefined : await written(content);
	return text === undefined || tooMuchIn(text, sizeOf(text), limits) !== undefined
		? err({ kind: 'tooMuch' })
		: ok(text);
}

const LISTS = ['assessments', 'networks', 'schemes', 'systems', 'workshops'] as const;

/** What cannot be read, as it is kept. */
const rawOf = ({ unreadable }: { readonly unreadable: readonly UnreadableRow[] }) =>
	unreadable.map(({ raw }) => raw);

/** Undefined when it is longer than any text can be. */
async function written(content: Content): Promise<string | undefined> {
	try {
		return await writeEnvelope(content);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

/** The bytes of a text in UTF-8, counted without holding it twice. */
const sizeOf = (text: string): number => new Blob([text]).size;

async function ownAssessments(
	store: AssessmentStore
): Promise<Result<readonly Entry[], StoreError>> {
	const listed = await store.list();
	if (!listed.ok) return listed;
	const all: readonly { readonly id: string; readonly record: unknown }[] = [
		...listed.value.assessments.map((record) => ({ id: record.id, record })),
		...listed.value.unreadable.map(({ id, raw }) => ({ id, record: raw }))
	];
	const entries: Entry[] = [];
	for (const { id, record } of all) {
		const [kept, changes] = await Promise.all([store.snapshots(id), store.changes(id)]);
		if (!kept.ok) return kept;
		if (!changes.ok) return changes;
		const { snapshots, unreadable } = kept.value;
		entries.push({
			assessment: record,
			snapshots: [...snapshots, ...unreadable.map(({ raw }) => raw)],
			changes: changes.value
		});
	}
	return ok(entries);
}

async function allNetworks(
	store: NetworkStore
): Promise<
	Result<
		{ readonly networks: Content['networks']; readonly received: readonly Entry[] },
		StoreError
	>
> {
	const listed = await store.networks();
	if (!listed.ok) return listed;
	const all: readonly { readonly id: string; readonly record: unknown }[] = [
		...listed.value.networks.map((record) => ({ id: record.id, record })),
		...listed.value.unreadable.map(({ id, raw }) => ({ id, record: raw }))
	];
	const networks: Content['networks'][number][] = [];
	const received: Entry[] = [];
	for (const { id, record } of all) {
		const held = await store.received(id);
		if (!held.ok) return held;
		received.push(...held.value.received.map(receivedEntry));
		received.push(...held.value.unreadable.flatMap(({ raw }) => rawEntry(raw)));
		networks.push({
			network: record,
			assessments: held.value.received.map(({ assessment }) => assessment.id),
			withoutDetail: []
		});
	}
	return ok({ networks, received });
}

const receivedEntry = ({ assessment, snapshots, ...received }: Received): Entry => ({
	assessment,
	snapshots,
	changes: [],
	received
});

/** A row that cannot be read, as far as it has the shape of one; whoever reads the backup judges. */
function rawEntry(raw: unknown): readonly Entry[] {
	if (typeof raw !== 'object' || raw === null || !('assessment' in raw)) return [];
	const { assessment, snapshots, ...received } = raw as Readonly<Record<string, unknown>>;
	return [
		{
			assessment,
			snapshots: Array.isArray(snapshots) ? (snapshots as readonly unknown[]) : [],
			changes: [],
			received: received as unknown as NonNullable<Entry['received']>
		}
	];
}

const whole = ({ id, text, off }: KeptLocalScheme): EnclosedScheme => ({
	id,
	title: id,
	fingerprint: fingerprint(text),
	text,
	off
});
