import type { StoreError } from '#assessments';
import { ok, type Result } from '#base';
import type { Network, UnreadableRow } from '#networks';
import { parseWorkshop, type Workshop, type WorkshopStore } from '#workshops';
import { forgetBriefs } from './briefs.ts';
import { Connection, rowsOf } from './connection.ts';

/**
 * `WorkshopStore` over the same IndexedDB as everything else; a write resolves after its transaction
 * has completed. Apart from `#storage`, so that only the pages of a workshop load it.
 */
export class IndexedDbWorkshopStore implements WorkshopStore {
	readonly #connection: Connection;

	constructor(name = 'access-ready') {
		this.#connection = new Connection(name);
	}

	async workshops() {
		const rows = await this.#connection.run<readonly unknown[]>((database) =>
			database.getAll('workshops')
		);
		if (!rows.ok) return rows;
		const workshops: Workshop[] = [];
		const unreadable: UnreadableRow[] = [];
		for (const read of rows.value.map(readWorkshop))
			if ('error' in read) unreadable.push(read);
			else workshops.push(read);
		return ok({ workshops: workshops.toSorted(byName), unreadable });
	}

	async workshop(id: string): Promise<Result<Workshop | UnreadableRow | undefined, StoreError>> {
		const row = await this.#connection.run<unknown>((database) => database.get('workshops', id));
		return row.ok ? ok(row.value === undefined ? undefined : readWorkshop(row.value)) : row;
	}

	put(workshop: Workshop, network?: Network): Promise<Result<void, StoreError>> {
		return this.#connection.write(
			['workshops', ...(network ? ['networks' as const] : [])],
			(stores) => {
				stores('workshops').put(workshop);
				if (network) stores('networks').put(network);
			}
		);
	}

	remove({ id, network }: Workshop): Promise<Result<void, StoreError>> {
		return this.#connection.write(['workshops', 'networks', 'received', 'briefs'], (stores) => {
			stores('workshops').delete(id);
			stores('networks').delete(network);
			stores('received').delete(rowsOf(network));
			forgetBriefs(stores, network);
		});
	}
}

const byName = (a: Workshop, b: Workshop): number =>
	a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

/** What is kept has an id: it is the key. */
function readWorkshop(raw: unknown): Workshop | UnreadableRow {
	const parsed = parseWorkshop(raw);
	return parsed.ok
		? parsed.value
		: { id: (raw as { readonly id: string }).id, error: parsed.error, raw };
}
