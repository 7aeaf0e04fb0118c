import type { StoreError } from '#assessments';
import { ok, type Result } from '#base';
import type { Received, UnreadableRow } from '#networks';
import { parseSystem, type System, type SystemStore } from '#systems';
import { Connection } from './connection.ts';
import { readSources, type KeptSources } from './read-sources.ts';

export type { KeptSource, KeptSources, UnreadRow } from './read-sources.ts';

/**
 * `SystemStore` over the same IndexedDB as the networks; a write resolves after its transaction has
 * completed. Apart from `#storage`, so that only the pages of a system load it.
 */
export class IndexedDbSystemStore implements SystemStore {
	readonly #connection: Connection;

	constructor(name = 'access-ready') {
		this.#connection = new Connection(name);
	}

	async systems() {
		const rows = await this.#connection.run<readonly unknown[]>((database) =>
			database.getAll('systems')
		);
		if (!rows.ok) return rows;
		const systems: System[] = [];
		const unreadable: UnreadableRow[] = [];
		for (const read of rows.value.map(readSystem))
			if ('error' in read) unreadable.push(read);
			else systems.push(read);
		return ok({ systems: systems.toSorted(byName), unreadable });
	}

	async system(id: string): Promise<Result<System | UnreadableRow | undefined, StoreError>> {
		const row = await this.#connection.run<unknown>((database) => database.get('systems', id));
		return row.ok ? ok(row.value === undefined ? undefined : readSystem(row.value)) : row;
	}

	put(system: System): Promise<Result<void, StoreError>> {
		return this.#connection.write(['systems'], (stores) => stores('systems').put(system));
	}

	remove(id: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(['systems'], (stores) => stores('systems').delete(id));
	}

	/**
	 * All networks on the device with what they received, in brief; those put aside too. `onprogress` is
	 * told of how many networks the files have been read; `onfile` is handed each file at once.
	 */
	sources(
		onprogress: (read: number, of: number) => void = () => undefined,
		onfile: (received: Received) => void = () => undefined
	): Promise<Result<KeptSources, StoreError>> {
		return readSources(this.#connection, onprogress, onfile);
	}
}

const byName = (a: System, b: System): number =>
	a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

/** What is kept has an id: it is the key. */
function readSystem(raw: unknown): System | UnreadableRow {
	const parsed = parseSystem(raw);
	return parsed.ok
		? parsed.value
		: { id: (raw as { readonly id: string }).id, error: parsed.error, raw };
}
