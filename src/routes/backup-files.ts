import type { AssessmentStore, KeptLocalScheme, StoreError } from '#assessments';
import { fingerprint, ok, type IsoTime, type Result } from '#base';
import { writeEnvelope, type EnclosedScheme, type EnvelopeContent } from '#exchange';
import type { NetworkStore, Received } from '#networks';

type Content = Extract<EnvelopeContent, { kind: 'backup' }>;
type Entry = Content['assessments'][number];

/** The text of a backup of all that is kept, readable or not; undefined when there is nothing. */
export async function makeBackup(
	store: AssessmentStore,
	networkStore: NetworkStore,
	madeAt: IsoTime,
	app: string
): Promise<Result<string | undefined, StoreError>> {
	const [own, theirs, schemes] = await Promise.all([
		ownAssessments(store),
		allNetworks(networkStore),
		store.localSchemes()
	]);
	if (!own.ok) return own;
	if (!theirs.ok) return theirs;
	if (!schemes.ok) return schemes;
	const { networks, received } = theirs.value;
	const assessments = [...own.value, ...received];
	if (assessments.length + networks.length + schemes.value.length === 0) return ok(undefined);
	const content: Content = {
		kind: 'backup',
		madeAt,
		app,
		assessments,
		networks,
		schemes: schemes.value.map(whole)
	};
	return ok(await writeEnvelope(content));
}

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
