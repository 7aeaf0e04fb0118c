import type { StoreError } from '#assessments';
import { err, isLater, ok, type IsoTime, type Result } from '#base';
import { wrap, type IDBPDatabase } from 'idb';
import { Connection, rowsOf, toStoreError, type Row, type Stores } from './connection.ts';
import {
	drop,
	journal,
	note,
	openCopies,
	rowsOfCopy,
	type CopiedRow,
	type UpgradeCopy
} from './copy-before.ts';

export type { UpgradeCopy } from './copy-before.ts';

/** What became of a copy that was put back. */
export interface PutBack {
	/** How many records are again as they were. */
	readonly restored: number;
	/** How many were changed or removed after the upgrade, and stay as they are. */
	readonly left: number;
}

/** What was kept before upgrades, and what can be done with it. */
export class UpgradeCopies {
	readonly #name: string;

	constructor(name = 'access-ready') {
		this.#name = name;
	}

	/** The copies that are whole, oldest first. */
	list(): Promise<Result<readonly UpgradeCopy[], StoreError>> {
		return this.#with(async (copies) =>
			(await journal(copies)).filter(({ state }) => state !== 'copying')
		);
	}

	/** Every record of a copy, as JSON text. */
	asText(id: number): Promise<Result<string, StoreError>> {
		return this.#with(async (copies) => {
			const about: unknown = await copies.get('journal', id);
			return JSON.stringify({ about, rows: await this.#rows(copies, id) }, undefined, '\t');
		});
	}

	/** Throws a copy away. */
	remove(id: number): Promise<Result<void, StoreError>> {
		return this.#with((copies) => drop(copies, id));
	}

	/**
	 * Puts assessments, networks, systems and workshops back as they were before the upgrade, all in
	 * one transaction; what was changed or removed since then is left as it is.
	 */
	putBack(line: UpgradeCopy): Promise<Result<PutBack, StoreError>> {
		return this.#with(async (copies) => {
			const rows = await this.#rows(copies, line.id);
			let [restored, left] = [0, 0];
			const written = await new Connection(this.#name).write(
				['answers', 'plan', ...WHOLE],
				async (stores) => {
					for (const name of WHOLE)
						for (const was of wholesOf(rows, name)) {
							const is = await present(stores, name, was.id);
							if (!is || isLater(lastChange(is), lastChange(was))) left += 1;
							else {
								write(stores, name, was);
								restored += 1;
							}
						}
				}
			);
			if (!written.ok) throw new NotWritten(written.error);
			await note(copies, { ...line, state: 'putBack' });
			return { restored, left };
		});
	}

	#rows(copies: IDBPDatabase, id: number): Promise<readonly CopiedRow[]> {
		return copies.getAll('rows', rowsOfCopy(id)) as Promise<CopiedRow[]>;
	}

	async #with<T>(work: (copies: IDBPDatabase) => Promise<T>): Promise<Result<T, StoreError>> {
		try {
			const copies = await openCopies(this.#name);
			try {
				return ok(await work(copies));
			} finally {
				copies.close();
			}
		} catch (error) {
			return err(error instanceof NotWritten ? error.cause : toStoreError(error));
		}
	}
}

/** Carries what the store said out of the work on the copies. */
class NotWritten extends Error {
	override readonly cause: StoreError;
	constructor(cause: StoreError) {
		super('not written');
		this.cause = cause;
	}
}

/** The object stores with a record for each thing; answers and plan edits are rows of an assessment. */
const WHOLE = ['assessments', 'networks', 'systems', 'workshops'] as const;
type WholeName = (typeof WHOLE)[number];
const PARTS = ['answers', 'plan'] as const;

/** A thing as it is kept: its record, and the rows that belong to it. */
interface Whole {
	readonly id: string;
	readonly record: unknown;
	readonly rows: readonly { readonly store: (typeof PARTS)[number]; readonly row: Row }[];
}

/** The things of one kind in a copy. */
function wholesOf(rows: readonly CopiedRow[], name: WholeName): readonly Whole[] {
	const parts = PARTS.flatMap((store) =>
		rows.filter((row) => row.store === store).map(({ value }) => ({ store, row: value as Row }))
	);
	return rows
		.filter(({ store }) => store === name)
		.map(({ key, value }) => ({
			id: key as string,
			record: value,
			rows: name === 'assessments' ? parts.filter(({ row }) => row.assessment === key) : []
		}));
}

/** The same thing as it is now; undefined when it is gone. */
async function present(stores: Stores, name: WholeName, id: string): Promise<Whole | undefined> {
	const record = (await wrap(stores(name).get(id))) as unknown;
	if (record === undefined) return undefined;
	if (name !== 'assessments') return { id, record, rows: [] };
	const rows = [];
	for (const store of PARTS)
		for (const row of (await wrap(stores(store).getAll(rowsOf(id)))) as Row[])
			rows.push({ store, row });
	return { id, record, rows };
}

function write(stores: Stores, name: WholeName, { id, record, rows }: Whole): void {
	if (name === 'assessments') for (const store of PARTS) stores(store).delete(rowsOf(id));
	stores(name).put(record);
	for (const { store, row } of rows) stores(store).put(row);
}

const STAMPS = ['createdAt', 'changedAt', 'headerChangedAt', 'deletedAt'] as const;

/** The latest moment that a thing or its rows carry; empty when none can be read. */
function lastChange({ record, rows }: Whole): IsoTime {
	let last = '';
	for (const one of [record, ...rows.map(({ row }) => row.value)])
		for (const stamp of STAMPS) {
			const at = (one as Readonly<Record<string, unknown>> | undefined)?.[stamp];
			if (typeof at === 'string' && isLater(at, last)) last = at;
		}
	return last;
}
