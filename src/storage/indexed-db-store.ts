import {
	VERSION,
	lastChange,
	type Answer,
	type Assessment,
	type AssessmentStore,
	type KeptLocalScheme,
	type Listed,
	type PlanEdit,
	type Settings,
	type StoreError,
	type Unreadable
} from '#assessments';
import { ok, type Result } from '#base';
import type { IDBPObjectStore } from 'idb';
import { Connection, type Schema, type StoreName } from './connection.ts';
import { byAssessment, isReadable, join } from './rows.ts';
import { readLocalSchemes, readSettings } from './settings.ts';

type Stores = <N extends StoreName>(
	name: N
) => IDBPObjectStore<Schema, StoreName[], N, 'readwrite'>;

/** The browser keeps the write across a power cut; measured at 0.7 ms, see docs/decisions. */
const STRICT = { durability: 'strict' } as const;

/** All rows of one assessment: its id, then any key. */
const rowsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** `AssessmentStore` over IndexedDB; a write resolves after its transaction has completed. */
export class IndexedDbStore implements AssessmentStore {
	readonly #connection: Connection;
	/** Makes the device's name when there is none yet. */
	readonly #newDevice: () => string;

	constructor(newDevice: () => string, name = 'access-ready') {
		this.#newDevice = newDevice;
		this.#connection = new Connection(name);
	}

	async list(): Promise<Result<Listed, StoreError>> {
		const found = await this.#connection.run(async (database) => {
			const tx = database.transaction(['assessments', 'answers', 'plan']);
			return Promise.all([
				tx.objectStore('assessments').getAll(),
				tx.objectStore('answers').getAll(),
				tx.objectStore('plan').getAll()
			]);
		});
		if (!found.ok) return found;
		const [headers, answers, plan] = found.value;
		const answersOf = byAssessment(answers);
		const planOf = byAssessment(plan);
		const records = headers.map((header) =>
			join(header, answersOf.get(header.id) ?? [], planOf.get(header.id) ?? [])
		);
		const assessments = records.filter(isReadable);
		return ok({
			assessments: assessments.toSorted((a, b) => (lastChange(a) < lastChange(b) ? 1 : -1)),
			unreadable: records.filter((record) => 'error' in record)
		});
	}

	async read(id: string): Promise<Result<Assessment | Unreadable | undefined, StoreError>> {
		const found = await this.#connection.run(async (database) => {
			const tx = database.transaction(['assessments', 'answers', 'plan']);
			const [header, answers, plan] = await Promise.all([
				tx.objectStore('assessments').get(id),
				tx.objectStore('answers').getAll(rowsOf(id)),
				tx.objectStore('plan').getAll(rowsOf(id))
			]);
			return header && { version: header.version, record: join(header, answers, plan) };
		});
		if (!found.ok) return found;
		if (!found.value) return ok(undefined);
		const { version, record } = found.value;
		// Answers of this format will go into it: an older app must see that it is newer, not broken.
		if (isReadable(record) && version !== VERSION) await this.putHeader(record);
		return ok(record);
	}

	put(assessment: Assessment): Promise<Result<void, StoreError>> {
		const { answers, plan, ...header } = assessment;
		return this.#write(['assessments', 'answers', 'plan'], async (stores) => {
			await Promise.all([
				stores('answers').delete(rowsOf(assessment.id)),
				stores('plan').delete(rowsOf(assessment.id))
			]);
			await Promise.all([
				stores('assessments').put(header),
				...Object.entries(answers).map(async ([key, value]) =>
					stores('answers').put({ assessment: assessment.id, key, value })
				),
				...Object.entries(plan).map(async ([key, value]) =>
					stores('plan').put({ assessment: assessment.id, key, value })
				)
			]);
		});
	}

	putHeader({ answers: _, plan: __, ...header }: Assessment): Promise<Result<void, StoreError>> {
		return this.#write(['assessments'], (stores) => stores('assessments').put(header));
	}

	putAnswer(id: string, value: Answer): Promise<Result<void, StoreError>> {
		return this.#write(['answers'], (stores) =>
			stores('answers').put({ assessment: id, key: value.question, value })
		);
	}

	putPlanEdit(id: string, value: PlanEdit): Promise<Result<void, StoreError>> {
		return this.#write(['plan'], (stores) =>
			stores('plan').put({ assessment: id, key: value.action, value })
		);
	}

	remove(id: string): Promise<Result<void, StoreError>> {
		return this.#write(['assessments', 'answers', 'plan'], (stores) =>
			Promise.all([
				stores('assessments').delete(id),
				stores('answers').delete(rowsOf(id)),
				stores('plan').delete(rowsOf(id))
			])
		);
	}

	async settings(): Promise<Result<Settings, StoreError>> {
		const stored = await this.#connection.run((database) => database.get('settings', 'device'));
		if (!stored.ok) return stored;
		const known = readSettings(stored.value);
		if (known) return ok(known);
		const fresh: Settings = { device: this.#newDevice() };
		const written = await this.putSettings(fresh);
		return written.ok ? ok(fresh) : written;
	}

	putSettings(settings: Settings): Promise<Result<void, StoreError>> {
		return this.#write(['settings'], (stores) => stores('settings').put(settings, 'device'));
	}

	async localSchemes(): Promise<Result<readonly KeptLocalScheme[], StoreError>> {
		// Up to the sign that comes after the colon.
		const range = IDBKeyRange.bound('local-scheme:', 'local-scheme;');
		const rows = await this.#connection.run((database) => database.getAll('settings', range));
		return rows.ok ? ok(readLocalSchemes(rows.value)) : rows;
	}

	putLocalScheme(scheme: KeptLocalScheme): Promise<Result<void, StoreError>> {
		return this.#write(['settings'], (stores) =>
			stores('settings').put(scheme, `local-scheme:${scheme.id}`)
		);
	}

	removeLocalScheme(id: string): Promise<Result<void, StoreError>> {
		return this.#write(['settings'], (stores) => stores('settings').delete(`local-scheme:${id}`));
	}

	/**
	 * One strict read-write transaction, written whole or not at all; resolves when it has completed,
	 * not when it was asked for.
	 */
	async #write(
		names: StoreName[],
		work: (stores: Stores) => Promise<unknown>
	): Promise<Result<void, StoreError>> {
		return this.#connection.run(async (database) => {
			const tx = database.transaction(names, 'readwrite', STRICT);
			const write = async () => work((name) => tx.objectStore(name));
			try {
				await Promise.all([write(), tx.done]);
			} catch (error) {
				// Left alone, the browser would commit what was asked for before the failure.
				abort(tx);
				throw error;
			}
		});
	}
}

function abort(tx: { abort(): void }): void {
	try {
		tx.abort();
	} catch {
		// It has ended by itself.
	}
}
