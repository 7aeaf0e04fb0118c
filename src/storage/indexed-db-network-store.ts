import type { StoreError } from '#assessments';
import { ok, type Result } from '#base';
import {
	parseNetwork,
	parseReceived,
	type Network,
	type NetworkStore,
	type Received,
	type UnreadableRow
} from '#networks';
import { Connection, rowsOf } from './connection.ts';

/** One received assessment with the network and the id it is kept under; `value` is unknown. */
interface ReceivedRow {
	readonly network: string;
	readonly assessment: string;
	readonly value: unknown;
}

const BOTH = ['networks', 'received'] as const;

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

	put(network: Network, received: readonly Received[] = []): Promise<Result<void, StoreError>> {
		return this.#connection.write(BOTH, (stores) => {
			stores('networks').put(network);
			for (const one of received)
				stores('received').put({
					network: network.id,
					assessment: one.assessment.id,
					value: one
				} satisfies ReceivedRow);
		});
	}

	async received(network: string) {
		const rows = await this.#connection.run(
			(database) => database.getAll('received', rowsOf(network)) as Promise<ReceivedRow[]>
		);
		if (!rows.ok) return rows;
		const received: Received[] = [];
		const unreadable: UnreadableRow[] = [];
		for (const { assessment, value } of rows.value) {
			const parsed = parseReceived(value);
			if (parsed.ok) received.push(parsed.value);
			else unreadable.push({ id: assessment, error: parsed.error, raw: value });
		}
		return ok({ received, unreadable });
	}

	removeReceived(network: Network, assessment: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(BOTH, (stores) => {
			stores('received').delete([network.id, assessment]);
			stores('networks').put(network);
		});
	}

	remove(id: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(BOTH, (stores) => {
			stores('networks').delete(id);
			stores('received').delete(rowsOf(id));
		});
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
