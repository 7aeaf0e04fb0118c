import type { AssessmentStore, StoreError } from '#assessments';
import { ok, type IsoTime, type Result } from '#base';
import type { Network, NetworkStore } from '#networks';
import { networkAsWork, type DeviceWork } from './backup-reminder.ts';

/** So many files are read whole to see when they came; of more that would take too long. */
const MOST_READ = 60;

/** Reads what a reminder of backups looks at. */
export async function deviceWork(
	store: Pick<AssessmentStore, 'list'>,
	networkStore: Pick<NetworkStore, 'networks' | 'received'>
): Promise<Result<DeviceWork, StoreError>> {
	const [listed, kept] = await Promise.all([store.list(), networkStore.networks()]);
	if (!listed.ok) return listed;
	if (!kept.ok) return kept;
	const own = kept.value.networks.filter(({ example }) => !example);
	const files = await filesOf(own, networkStore);
	if (!files.ok) return files;
	return ok({
		assessments: listed.value.assessments,
		records: kept.value.networks.map(networkAsWork),
		files: files.value
	});
}

/** When each file came in; of very many, when its network was last changed. */
async function filesOf(
	networks: readonly Network[],
	store: Pick<NetworkStore, 'received'>
): Promise<Result<readonly IsoTime[], StoreError>> {
	const withFile = networks.map(
		({ members }) => members.filter(({ assessment }) => assessment !== undefined).length
	);
	if (withFile.reduce((sum, count) => sum + count, 0) > MOST_READ)
		return ok(
			networks.flatMap(({ changedAt }, at) =>
				Array.from({ length: withFile[at] ?? 0 }, () => changedAt)
			)
		);
	const files: IsoTime[] = [];
	for (const { id } of networks) {
		const held = await store.received(id);
		if (!held.ok) return held;
		files.push(...held.value.received.map(({ receivedAt }) => receivedAt));
	}
	return ok(files);
}
