import type { StoreError } from '#assessments';
import type { Result } from '#base';
import type { UnreadableRow } from '#networks';
import type { System } from './system.ts';

/** Where systems are kept; a write resolves when the data are durable. */
export interface SystemStore {
	systems(): Promise<
		Result<
			{ readonly systems: readonly System[]; readonly unreadable: readonly UnreadableRow[] },
			StoreError
		>
	>;
	system(id: string): Promise<Result<System | UnreadableRow | undefined, StoreError>>;
	put(system: System): Promise<Result<void, StoreError>>;
	/** Removes a system for good; the networks stay. */
	remove(id: string): Promise<Result<void, StoreError>>;
}
