import type { StoreError } from '#assessments';
import { ok, type IsoTime, type Result } from '#base';
import {
	mergeChanges,
	parseNetwork,
	parseReceived,
	type Network,
	type NetworkStore,
	type Received,
	type UnreadableRow
} from '#networks';
import { forgetBriefs } from './briefs.ts';
import { Connection, rowsOf } from './connection.ts';
import { noteHere, noteRemoved, readRemoved, removedKey } from './removed-files.ts';

/** One received assessment with the network and the id it is kept under; `value` is unknown. */
interface ReceivedRow {
	readonly network: string;
	readonly assessment: string;
	readonly value: unknown;
}

const BOTH = ['networks', 'received', 'briefs'] as const;
/** Beside the rows, what is remembered of those that were taken out. */
const ALL = [...BOTH, 'settings'] as const;

/** As many rows are read at once: after each the page has a turn, some 30 ms later. */
const BATCH = 40;

/**
 * `NetworkStore` over the same IndexedDB as the assessments; a write resolves after its transaction
 * has completed. Apart from `#storage`, so that only the pages of a network load it.
 */
export class IndexedDbNetworkStore implements NetworkStore {
	readonly #connection: Connection;

	constructor(name = 'access-ready') {
		this.#connection = new Connection(name);
	}

	async networks() {
		const rows = await this.#connection.run<readonly unknown[]>((database) =>
			database.getAll('networks')
		);
		if (!rows.ok) return rows;
		const networks: Network[] = [];
		const unreadable: UnreadableRow[] = [];
		for (const read of rows.value.map(readNetwork))
			if ('error' in read) unreadable.push(read);
			else networks.push(read);
		return ok({ networks: networks.toSorted(byName), unreadable });
	}

	async network(id: string): Promise<Result<Network | UnreadableRow | undefined, StoreError>> {
		const row = await this.#connection.run<unknown>((database) => database.get('networks', id));
		return row.ok ? ok(row.value === undefined ? undefined : readNetwork(row.value)) : row;
	}

	put(
		network: Network,
		received: readonly Received[] = [],
		base?: Network
	): Promise<Result<void, StoreError>> {
		return this.#connection.write(received.length > 0 ? ALL : BOTH, (stores) => {
			putOver(stores('networks'), network, base);
			noteHere(stores, network.id, received);
			if (received.length > 0) forgetBriefs(stores, network.id);
			for (const one of received)
				stores('received').put({
					network: network.id,
					assessment: one.assessment.id,
					value: one
				} satisfies ReceivedRow);
		});
	}

	async received(network: string) {
		const received: Received[] = [];
		const unreadable: UnreadableRow[] = [];
		let asked = this.#receivedAfter(network, []);
		for (;;) {
			const rows = await asked;
			if (!rows.ok) return rows;
			const last = rows.value.at(-1);
			const more = last !== undefined && rows.value.length === BATCH;
			// The next ones are fetched while these are read.
			if (more) asked = this.#receivedAfter(network, [last.assessment]);
			for (const { assessment, value } of rows.value) {
				const parsed = parseReceived(value);
				if (parsed.ok) received.push(parsed.value);
				else unreadable.push({ id: assessment, error: parsed.error, raw: value });
			}
			if (!more) return ok({ received, unreadable });
		}
	}

	#receivedAfter(
		network: string,
		last: readonly string[]
	): Promise<Result<readonly ReceivedRow[], StoreError>> {
		const range = IDBKeyRange.bound([network, ...last], rowsOf(network).upper, true);
		return this.#connection.run(
			(database) => database.getAll('received', range, BATCH) as Promise<ReceivedRow[]>
		);
	}

	removeReceived(
		network: Network,
		assessment: string,
		base?: Network
	): Promise<Result<void, StoreError>> {
		return this.#connection.write(ALL, (stores) => {
			noteRemoved(stores, network.id, assessment);
			forgetBriefs(stores, network.id);
			stores('received').delete([network.id, assessment]);
			putOver(stores('networks'), network, base);
		});
	}

	remove(id: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(ALL, (stores) => {
			stores('networks').delete(id);
			stores('received').delete(rowsOf(id));
			forgetBriefs(stores, id);
			stores('settings').delete(removedKey(id));
		});
	}

	/**
	 * The assessments that were taken out of the network and have not come back, each with when the
	 * copy that was taken out had been made: a watched folder must not bring it in again by itself.
	 */
	async removedFrom(network: string): Promise<Result<ReadonlyMap<string, IsoTime>, StoreError>> {
		const kept = await this.#connection.run<unknown>((database) =>
			database.get('settings', removedKey(network))
		);
		return kept.ok ? ok(readRemoved(kept.value)) : kept;
	}

	async folder(name: string): Promise<Result<FileSystemDirectoryHandle | undefined, StoreError>> {
		const kept = await this.#connection.run<unknown>((database) =>
			database.get('settings', folderKey(name))
		);
		return kept.ok ? ok(isFolder(kept.value) ? kept.value : undefined) : kept;
	}

	putFolder(
		name: string,
		folder: FileSystemDirectoryHandle | undefined
	): Promise<Result<void, StoreError>> {
		return this.#connection.write(['settings'], (stores) =>
			folder === undefined
				? stores('settings').delete(folderKey(name))
				: stores('settings').put(folder, folderKey(name))
		);
	}
}

/** Puts a network where another window may have changed it since `base`; within one transaction. */
function putOver(networks: IDBObjectStore, network: Network, base: Network | undefined): void {
	if (base === undefined) {
		networks.put(network);
		return;
	}
	const kept = networks.get(network.id);
	kept.onsuccess = () => {
		const theirs = kept.result === undefined ? undefined : parseNetwork(kept.result);
		// What a newer version wrote meanwhile is not written over.
		if (theirs?.ok === false) kept.transaction?.abort();
		else networks.put(theirs ? mergeChanges(base, network, theirs.value) : network);
	};
}

const folderKey = (name: string): string => `folder:${name}`;

const isFolder = (kept: unknown): kept is FileSystemDirectoryHandle =>
	typeof kept === 'object' && kept !== null && 'kind' in kept && kept.kind === 'directory';

const byName = (a: Network, b: Network): number =>
	a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

/** What is kept has an id: it is the key. */
function readNetwork(raw: unknown): Network | UnreadableRow {
	const parsed = parseNetwork(raw);
	return parsed.ok
		? parsed.value
		: { id: (raw as { readonly id: string }).id, error: parsed.error, raw };
}
