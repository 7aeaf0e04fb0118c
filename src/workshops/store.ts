import type { StoreError } from '#assessments';
import type { Result } from '#base';
import type { Network, UnreadableRow } from '#networks';
import type { Workshop } from './workshop.ts';

/** Where workshops are kept; a write resolves when the data are durable. */
export interface WorkshopStore {
	workshops(): Promise<
		Result<
			{ readonly workshops: readonly Workshop[]; readonly unreadable: readonly UnreadableRow[] },
			StoreError
		>
	>;
	workshop(id: string): Promise<Result<Workshop | UnreadableRow | undefined, StoreError>>;
	/** Writes a workshop, and in the same transaction its network when given. */
	put(workshop: Workshop, network?: Network): Promise<Result<void, StoreError>>;
	/** Removes a workshop for good, with its network and all that it received. */
	remove(workshop: Workshop): Promise<Result<void, StoreError>>;
}
