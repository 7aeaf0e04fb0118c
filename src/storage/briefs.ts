import type { ReadError } from '#assessments';
import type { Result } from '#base';
import { briefReceived, packBrief, unpackBrief, type Received } from '#networks';
import { unwrap, type IDBPDatabase } from 'idb';
import { rowsOf, type Stores } from './connection.ts';

/** A received file in brief, under the key of the file itself. */
export interface BriefRow {
	readonly network: string;
	readonly assessment: string;
	/** See `packBrief`. */
	readonly text: string;
}

/** The key of a received file: its network and its assessment. */
export type FileKey = readonly [network: string, assessment: string];

/** As many files are read whole in one transaction, in which the page waits with its writes. */
const AT_ONCE = 100;

/** Forgets, within the transaction that writes or removes a file, what was kept of it in brief. */
export function forgetBrief(stores: Stores, network: string, assessment: string): void {
	stores('briefs').delete([network, assessment]);
}

/** The same of everything that a network received. */
export function forgetBriefs(stores: Stores, network: string): void {
	stores('briefs').delete(rowsOf(network));
}

/** The file in brief; undefined when it must be read whole. */
export const readBrief = ({ text }: BriefRow): Received | undefined =>
	typeof text === 'string' ? unpackBrief(text) : undefined;

/**
 * Reads files whole and keeps them in brief for the next time. It is one transaction that reads and
 * keeps, so that what somebody else writes meanwhile is never kept as it was before. That it cannot
 * be kept is no failure. `onread` is told of each file, in the order of the keys.
 */
export async function makeBriefs(
	database: IDBPDatabase,
	keys: readonly FileKey[],
	onread: (key: FileKey, brief: Result<Received, ReadError>) => void
): Promise<void> {
	for (let from = 0; from < keys.length; from += AT_ONCE) {
		const tx = database.transaction(['received', 'briefs'], 'readwrite', {
			durability: 'relaxed'
		});
		const done = tx.done.catch(() => undefined);
		const some = keys.slice(from, from + AT_ONCE);
		// All are read before the first is kept: should that fail, nothing is lost.
		const rows = await Promise.all(
			some.map(([...key]) => tx.objectStore('received').get(key) as Promise<FileRow | undefined>)
		);
		for (const [place, key] of some.entries()) {
			const row = rows[place];
			// It has been removed since the keys were read.
			if (!row) continue;
			const brief = briefReceived(row.value);
			onread(key, brief);
			if (brief.ok) keep(unwrap(tx), key, packBrief(brief.value));
		}
		await done;
	}
}

interface FileRow {
	readonly value: unknown;
}

/** A bare request: that it fails ends the transaction, and is told there. */
function keep(tx: IDBTransaction, [network, assessment]: FileKey, text: string): void {
	try {
		tx.objectStore('briefs').put({ network, assessment, text } satisfies BriefRow);
	} catch {
		// The transaction has ended already, for want of room; the next reading tries again.
	}
}
