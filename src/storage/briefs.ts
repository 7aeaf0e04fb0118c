import type { ReadError } from '#assessments';
import type { Result } from '#base';
import { briefReceived, packBriefs, type Received } from '#networks';
import { unwrap, type IDBPDatabase } from 'idb';
import { rowsOf, type Stores } from './connection.ts';

/** All that a network received, in brief; the key is the network alone. */
export interface BriefRow {
	readonly network: string;
	readonly assessment: '';
	/** See `packBriefs`. */
	readonly text: string;
}

/** A received file as it was read: in brief, or why not. */
export interface ReadFile {
	readonly assessment: string;
	readonly brief: Result<Received, ReadError>;
}

/** As many networks are read whole in one transaction, in which the page waits with its writes. */
const AT_ONCE = 20;

/** Forgets, within the transaction that writes or removes files of a network, what was kept of them. */
export function forgetBriefs(stores: Stores, network: string): void {
	stores('briefs').delete(rowsOf(network));
}

/**
 * Reads the files of networks whole and keeps them in brief for the next time, but for networks of
 * which one cannot be read. It is one transaction that reads and keeps, so that what somebody else
 * writes meanwhile is never kept as it was before. That it cannot be kept is no failure. `onread` is
 * told of each network, in the order in which they are named.
 */
export async function makeBriefs(
	database: IDBPDatabase,
	networks: readonly string[],
	onread: (network: string, files: readonly ReadFile[]) => void
): Promise<void> {
	for (let from = 0; from < networks.length; from += AT_ONCE) {
		const tx = database.transaction(['received', 'briefs'], 'readwrite', {
			durability: 'relaxed'
		});
		const done = tx.done.catch(() => undefined);
		const some = networks.slice(from, from + AT_ONCE);
		// All are read before the first is kept: should that fail, nothing is lost.
		const rows = await Promise.all(
			some.map(
				(network) => tx.objectStore('received').getAll(rowsOf(network)) as Promise<FileRow[]>
			)
		);
		for (const [place, network] of some.entries()) {
			const files = (rows[place] ?? []).map(({ assessment, value }) => ({
				assessment,
				brief: briefReceived(value)
			}));
			onread(network, files);
			const briefs = files.flatMap(({ brief }) => (brief.ok ? [brief.value] : []));
			if (briefs.length === files.length) keep(unwrap(tx), network, packBriefs(briefs));
		}
		await done;
	}
}

interface FileRow {
	readonly assessment: string;
	readonly value: unknown;
}

/** Bare requests: that one fails ends the transaction, and is told there. */
function keep(tx: IDBTransaction, network: string, text: string): void {
	try {
		forgetBriefs((name) => tx.objectStore(name), network);
		tx.objectStore('briefs').put({ network, assessment: '', text } satisfies BriefRow);
	} catch {
		// The transaction has ended already, for want of room; the next reading tries again.
	}
}
