import type { ReadError, StoreError } from '#assessments';
import type { Result } from '#base';
import type { Network } from './network.ts';
import type { Received } from './received.ts';

/** A network or a received file that could not be read; it is kept as it is. */
export interface UnreadableRow {
	readonly id: string;
	readonly error: ReadError;
	readonly raw: unknown;
}

/** Where networks and what they received are kept; a write resolves when the data are durable. */
export interface NetworkStore {
	networks(): Promise<
		Result<
			{ readonly networks: readonly Network[]; readonly unreadable: readonly UnreadableRow[] },
			StoreError
		>
	>;
	network(id: string): Promise<Result<Network | UnreadableRow | undefined, StoreError>>;
	/**
	 * Writes a network, and in the same transaction what came in for it. `base` is what the change
	 * began with: what was changed elsewhere since then is kept (see `mergeChanges`).
	 */
	put(
		network: Network,
		received?: readonly Received[],
		base?: Network
	): Promise<Result<void, StoreError>>;
	/** Everything that the network received. */
	received(
		network: string
	): Promise<
		Result<
			{ readonly received: readonly Received[]; readonly unreadable: readonly UnreadableRow[] },
			StoreError
		>
	>;
	/** Removes one received assessment, writing the network beside it as `put` does. */
	removeReceived(
		network: Network,
		assessment: string,
		base?: Network
	): Promise<Result<void, StoreError>>;
	/** Removes a network and all that it received, for good. */
	remove(id: string): Promise<Result<void, StoreError>>;
	/** A folder the user chose, under a name of ours (`practice:<id>`, `network:<id>`). */
	folder(name: string): Promise<Result<FileSystemDirectoryHandle | undefined, StoreError>>;
	putFolder(
		name: string,
		folder: FileSystemDirectoryHandle | undefined
	): Promise<Result<void, StoreError>>;
}
