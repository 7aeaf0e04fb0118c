import type { ReadError, StoreError } from '#assessments';
import type { Result } from '#base';
import { briefsReader, parseNetwork, type Network, type Received } from '#networks';
import type { IDBPDatabase } from 'idb';
import { makeBriefs, type BriefRow } from './briefs.ts';
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

/** As many rows are read at once; all of them, and of the next, are in memory. */
const BATCH = 150;

/**
 * Reads all networks with what they received in brief, see `briefReceived`. What is kept in brief is
 * read from there; the files of other networks whole, and are kept in brief from then on. `onprogress`
 * is told of how many networks the files have been read; `onfile` is handed each file at once.
 */
export function readSources(
	connection: Connection,
	onprogress: (read: number, of: number) => void,
	onfile: (received: Received) => void
): Promise<Result<KeptSources, StoreError>> {
	return connection.run(async (database) => {
		const networks: Network[] = [];
		const unreadable: UnreadRow[] = [];
		const received = new Map<string, readonly Received[]>();
		const take = (network: string, files: readonly Received[]) => {
			received.set(network, files);
			files.forEach(onfile);
		};
		await readKept(
			database,
			(rows) => {
				for (const row of rows) {
					const network = parseNetwork(row);
					if (network.ok) networks.push(network.value);
					else unreadable.push({ network: row.id, error: network.error });
				}
				onprogress(0, networks.length);
			},
			(network, files) => {
				take(network, files);
				if (received.size % BATCH === 0) onprogress(received.size, networks.length);
			}
		);
		const missing = networks.map(({ id }) => id).filter((id) => !received.has(id));
		await makeBriefs(database, missing, (network, files) => {
			for (const { assessment, brief } of files)
				if (!brief.ok) unreadable.push({ network, assessment, error: brief.error });
			take(
				network,
				files.flatMap(({ brief }) => (brief.ok ? [brief.value] : []))
			);
			if (received.size % 10 === 0) onprogress(received.size, networks.length);
		});
		onprogress(networks.length, networks.length);
		return {
			sources: networks.map((network) => ({
				network,
				received: received.get(network.id) ?? []
			})),
			unreadable
		};
	});
}

/** Networks, and what is kept in brief of what they received; of one moment. */
async function readKept(
	database: IDBPDatabase,
	onnetworks: (rows: readonly { readonly id: string }[]) => void,
	onbriefs: (network: string, files: readonly Received[]) => void
): Promise<void> {
	const tx = database.transaction(['networks', 'briefs']);
	const store = tx.objectStore('briefs');
	const next = (after?: BriefRow) =>
		store.getAll(
			after && IDBKeyRange.lowerBound([after.network, after.assessment], true),
			BATCH
		) as Promise<BriefRow[]>;
	const read = briefsReader();
	let coming = next();
	onnetworks((await tx.objectStore('networks').getAll()) as { readonly id: string }[]);
	for (;;) {
		const rows = await coming;
		const more = rows.length === BATCH;
		// The next ones are fetched while these are read.
		if (more) coming = next(rows.at(-1));
		for (const { network, text } of rows) {
			const files = typeof text === 'string' ? read(text) : undefined;
			if (files) onbriefs(network, files);
		}
		if (!more) return;
	}
}
