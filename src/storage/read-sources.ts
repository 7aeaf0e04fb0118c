import type { ReadError, StoreError } from '#assessments';
import type { Result } from '#base';
import { parseNetwork, type Network, type Received } from '#networks';
import type { IDBPDatabase } from 'idb';
import { makeBriefs, readBrief, type BriefRow, type FileKey } from './briefs.ts';
import type { Connection } from './connection.ts';

/** A network with what it received, in brief. */
export interface KeptSource {
	readonly network: Network;
	readonly received: readonly Received[];
}

/** A record that cannot be read and is kept as it is; a network's own has no `assessment`. */
export interface UnreadRow {
	readonly network: string;
	readonly assessment?: string;
	readonly error: ReadError;
}

/** Everything that networks on this device hold. */
export interface KeptSources {
	readonly sources: readonly KeptSource[];
	readonly unreadable: readonly UnreadRow[];
}

/** Larger ones are no quicker; all of one, and of the next, are in memory at once. */
const BATCH = 500;

/**
 * Reads all networks with what they received in brief, see `briefReceived`. Files that are kept in
 * brief are read from there; others whole, and are kept in brief from then on. `onprogress` is told
 * how many files have been read, of how many; `onfile` is handed each as soon as it is read.
 */
export function readSources(
	connection: Connection,
	onprogress: (read: number, of: number) => void,
	onfile: (received: Received) => void
): Promise<Result<KeptSources, StoreError>> {
	return connection.run(async (database) => {
		const received = new Map<string, Received[]>();
		const unreadable: UnreadRow[] = [];
		const take = ([network]: FileKey, brief: Received) => {
			if (!received.get(network)?.push(brief)) received.set(network, [brief]);
		};
		const { networks, files, briefs } = await readKept(database, onprogress, onfile);
		const missing: FileKey[] = [];
		for (const key of files) {
			const brief = briefs.get(textOf(key));
			if (brief) take(key, brief);
			else missing.push(key);
		}
		let read = files.length - missing.length;
		await makeBriefs(database, missing, (key, brief) => {
			const [network, assessment] = key;
			if (brief.ok) {
				take(key, brief.value);
				onfile(brief.value);
			}
			if (!brief.ok) unreadable.push({ network, assessment, error: brief.error });
			read += 1;
			if (read % BATCH === 0) onprogress(read, files.length);
		});
		onprogress(files.length, files.length);
		const sources: KeptSource[] = [];
		for (const row of networks) {
			const network = parseNetwork(row);
			if (network.ok)
				sources.push({ network: network.value, received: received.get(row.id) ?? [] });
			else unreadable.push({ network: row.id, error: network.error });
		}
		return { sources, unreadable };
	});
}

/** Networks, the keys of all files, and what is kept of files in brief; of one moment. */
async function readKept(
	database: IDBPDatabase,
	onprogress: (read: number, of: number) => void,
	onfile: (received: Received) => void
): Promise<{
	readonly networks: readonly { readonly id: string }[];
	readonly files: readonly FileKey[];
	readonly briefs: ReadonlyMap<string, Received>;
}> {
	const tx = database.transaction(['networks', 'received', 'briefs']);
	const store = tx.objectStore('briefs');
	const next = (after?: BriefRow) =>
		store.getAll(after && IDBKeyRange.lowerBound(keyOf(after), true), BATCH) as Promise<BriefRow[]>;
	let coming = next();
	const [networks, files] = await Promise.all([
		tx.objectStore('networks').getAll() as Promise<{ readonly id: string }[]>,
		tx.objectStore('received').getAllKeys() as unknown as Promise<FileKey[]>
	]);
	const briefs = new Map<string, Received>();
	for (;;) {
		const rows = await coming;
		const more = rows.length === BATCH;
		// The next ones are fetched while these are read.
		if (more) coming = next(rows.at(-1));
		for (const row of rows) {
			const brief = readBrief(row);
			if (!brief) continue;
			briefs.set(textOf(keyOf(row)), brief);
			onfile(brief);
		}
		onprogress(briefs.size, files.length);
		if (!more) return { networks, files, briefs };
	}
}

const keyOf = ({ network, assessment }: BriefRow): [string, string] => [network, assessment];
const textOf = ([network, assessment]: FileKey): string => `${network}\n${assessment}`;
