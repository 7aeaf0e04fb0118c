import { err, ok, type Result } from '#base';
import type { StoreError } from '#assessments';
import { openDB, unwrap, type IDBPDatabase } from 'idb';

/** One answer, plan edit, snapshot or change with the assessment it belongs to; `value` is unknown. */
export interface Row {
	readonly assessment: string;
	readonly key: string;
	readonly value: unknown;
}

const OF_ASSESSMENT = { keyPath: ['assessment', 'key'] };

/**
 * The object stores, as they are made: what is written on its own is a row of its own. `assessments`
 * holds everything of an assessment but its rows; `settings` what the device remembers, under
 * `device`, the local schemes, each under `local-scheme:<id>`, and the folders that the user chose,
 * each under `folder:<name>`. `received` holds whole assessments, each with the network it came to.
 */
const LAYOUT = {
	assessments: { keyPath: 'id' },
	answers: OF_ASSESSMENT,
	plan: OF_ASSESSMENT,
	settings: {},
	// From version 2 on.
	snapshots: OF_ASSESSMENT,
	changes: OF_ASSESSMENT,
	// From version 3 on.
	networks: { keyPath: 'id' },
	received: { keyPath: ['network', 'assessment'] },
	// From version 4 on.
	systems: { keyPath: 'id' },
	workshops: { keyPath: 'id' },
	// Of received files what a system counts, so that thousands can be read at once: see `briefs.ts`.
	briefs: { keyPath: ['network', 'assessment'] }
};

/**
 * Goes up with the layout, and with the format of any record kept here: an older database is copied
 * first, see `copy-before.ts`.
 */
export const DATABASE_VERSION = 5;

/** How long another page may hold on to an older database, in milliseconds, before we say so. */
const PATIENCE = 3000;

export type StoreName = keyof typeof LAYOUT;

/** The object stores whose rows belong to an assessment. */
export type RowStore = 'answers' | 'plan' | 'snapshots' | 'changes';

/** The object stores of a transaction, by name. */
export type Stores = (name: StoreName) => IDBObjectStore;

/** The browser keeps the write across a power cut; measured at 0.7 ms, see docs/decisions. */
const STRICT = { durability: 'strict' } as const;

/** All rows of one assessment, or of one network: its id, then any key. */
export const rowsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Opens the database when first needed, and again after the browser has dropped it (iOS does). */
export class Connection {
	#database: Promise<IDBPDatabase> | undefined;
	readonly #name: string;

	constructor(name: string) {
		this.#name = name;
	}

	/** Runs `work`; if the connection turns out to be dead, opens a new one and tries once more. */
	async run<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<Result<T, StoreError>> {
		try {
			try {
				return ok(await work(await this.#open()));
			} catch (error) {
				if (!isDead(error)) throw error;
				this.#database = undefined;
				return ok(await work(await this.#open()));
			}
		} catch (error) {
			return err(toStoreError(error));
		}
	}

	/**
	 * One strict read-write transaction, written whole or not at all; resolves when it has completed,
	 * not when it was asked for. `work` may await its own requests, by `wrap`, and nothing else.
	 */
	write(
		names: readonly StoreName[],
		work: (stores: Stores) => unknown
	): Promise<Result<void, StoreError>> {
		return this.run(async (database) => {
			const tx = database.transaction(names, 'readwrite', STRICT);
			// Bare requests: the transaction tells of every failure, and of each only once.
			const bare = unwrap(tx);
			const ended = tx.done.catch((error: unknown) => error);
			let failure: unknown;
			try {
				await work((name) => bare.objectStore(name));
			} catch (error) {
				failure = error;
				// Left alone, the browser would commit what was asked for before the failure.
				if (!tx.error) bare.abort();
			}
			// Of a transaction that broke off, its own error says why; requests only tell that it did.
			const told: unknown = await ended;
			const why = tx.error ?? failure ?? told;
			if (why) throw why as Error;
		});
	}

	#open(): Promise<IDBPDatabase> {
		this.#database ??= this.#openNow().catch((error: unknown) => {
			this.#database = undefined;
			throw error;
		});
		return this.#database;
	}

	/** An older database is left as it is until its records were copied. */
	async #openNow(copied = false): Promise<IDBPDatabase> {
		let older: number | undefined;
		try {
			return await new Promise((resolve, reject) => {
				const forget = () => (this.#database = undefined);
				openDB(this.#name, DATABASE_VERSION, {
					upgrade(database, from, _, tx) {
						older = from > 0 && !copied ? from : undefined;
						if (older) {
							tx.done.catch(() => undefined);
							tx.abort();
						}
						// Whatever is there stays as it is.
						else
							for (const [name, options] of Object.entries(LAYOUT))
								if (!database.objectStoreNames.contains(name))
									database.createObjectStore(name, options);
					},
					blocked() {
						// A page of an older version may yet end what it is writing.
						setTimeout(reject, PATIENCE, new DOMException('', 'VersionError'));
					},
					blocking(_current, _blocked, event) {
						// A newer version in another tab wants to upgrade: let it, rather than block it.
						(event.target as IDBDatabase).close();
						forget();
					},
					terminated: forget
				}).then(resolve, reject);
			});
		} catch (error) {
			if (!older) throw error;
		}
		const before = await import('./copy-before.ts');
		// Without room for a copy it goes on: an upgrade adds object stores and touches no record.
		await before
			.copyBefore(this.#name, DATABASE_VERSION, new Date().toISOString())
			.catch(() => undefined);
		const database = await this.#openNow(true);
		await before.upgradeDone(this.#name).catch(() => undefined);
		return database;
	}
}

const isDead = (error: unknown): boolean =>
	error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);

/** The name of the exception when a part is written of what is not there; no browser's own. */
export const GONE = 'GoneError';

/** What went wrong, as the rest of the app knows it. */
export function toStoreError(error: unknown): StoreError {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return { kind: 'full' };
	if (name === 'VersionError') return { kind: 'blocked' };
	if (name === GONE) return { kind: 'gone' };
	if (name === 'SecurityError' || typeof indexedDB === 'undefined') return { kind: 'unavailable' };
	return { kind: 'failed', because: error instanceof Error ? error.message : String(error) };
}
