import { err, ok, type Result } from '#base';
import type { StoreError } from '#assessments';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** The database: headers, answers and plan edits apart, so that each is written on its own. */
export interface Schema extends DBSchema {
	/** Everything of an assessment but answers and plan; keyed by its id. Read as unknown. */
	assessments: { key: string; value: { id: string; version?: unknown } };
	answers: { key: [assessment: string, question: string]; value: Row };
	plan: { key: [assessment: string, action: string]; value: Row };
	/** What the device remembers, and the local schemes. Read as unknown. */
	settings: { key: 'device' | `local-scheme:${string}`; value: unknown };
}

export type StoreName = 'assessments' | 'answers' | 'plan' | 'settings';

/** One answer or plan edit with the assessment it belongs to; `value` is read as unknown. */
export interface Row {
	readonly assessment: string;
	readonly key: string;
	readonly value: unknown;
}

type Database = IDBPDatabase<Schema>;

/** Opens the database when first needed, and again after the browser has dropped it (iOS does). */
export class Connection {
	#database: Promise<Database> | undefined;
	readonly #name: string;

	constructor(name: string) {
		this.#name = name;
	}

	/** Runs `work`; if the connection turns out to be dead, opens a new one and tries once more. */
	async run<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StoreError>> {
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

	#open(): Promise<Database> {
		const forget = () => (this.#database = undefined);
		this.#database ??= openDB<Schema>(this.#name, 1, {
			upgrade(database) {
				database.createObjectStore('assessments', { keyPath: 'id' });
				database.createObjectStore('answers', { keyPath: ['assessment', 'key'] });
				database.createObjectStore('plan', { keyPath: ['assessment', 'key'] });
				database.createObjectStore('settings');
			},
			blocking(_current, _blocked, event) {
				// A newer version in another tab wants to upgrade: let it, rather than block it.
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget
		}).catch((error: unknown) => {
			forget();
			throw error;
		});
		return this.#database;
	}
}

const isDead = (error: unknown): boolean =>
	error instanceof DOMException && ['InvalidStateError', 'AbortError'].includes(error.name);

function toStoreError(error: unknown): StoreError {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'QuotaExceededError') return { kind: 'full' };
	if (name === 'VersionError') return { kind: 'blocked' };
	if (name === 'SecurityError' || typeof indexedDB === 'undefined') return { kind: 'unavailable' };
	return { kind: 'failed', because: error instanceof Error ? error.message : String(error) };
}
