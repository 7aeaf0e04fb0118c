import {
	VERSION,
	lastChange,
	type Answer,
	type Assessment,
	type AssessmentStore,
	type Beside,
	type Change,
	type KeptLocalScheme,
	type Listed,
	type Settings,
	type Snapshot,
	type Snapshots,
	type StoreError,
	type Unreadable
} from '#assessments';
import { isLater, ok, type Result } from '#base';
import { wrap, type IDBPDatabase } from 'idb';
import { Connection, GONE, rowsOf, type Row, type RowStore, type Stores } from './connection.ts';
import type * as Readers from './read-beside.ts';
import { byAssessment, isReadable, join } from './rows.ts';
import { readSettings } from './settings.ts';

/** A header as it is kept; the rest of it is read as unknown. */
type Header = Readonly<{ id: string; version?: unknown; headerChangedAt?: unknown }>;

/** Everything that goes when an assessment goes. */
const ALL = ['assessments', 'answers', 'plan', 'snapshots', 'changes'] as const;

/** Everything that an assessment is put together from, in one transaction. */
const reading = (database: IDBPDatabase) => {
	const tx = database.transaction(['assessments', 'answers', 'plan']);
	return {
		headers: tx.objectStore('assessments'),
		/** The rows of one assessment, or of all. */
		rows: (name: RowStore, id?: string) =>
			tx.objectStore(name).getAll(id === undefined ? id : rowsOf(id)) as Promise<Row[]>
	};
};

/** `AssessmentStore` over IndexedDB; a write resolves after its transaction has completed. */
export class IndexedDbStore implements AssessmentStore {
	readonly #connection: Connection;
	/** Makes the device's name when there is none yet. */
	readonly #newDevice: () => string;
	readonly #name: string;
	#channel: BroadcastChannel | undefined;

	constructor(newDevice: () => string, name = 'access-ready') {
		this.#newDevice = newDevice;
		this.#name = name;
		this.#connection = new Connection(name);
	}

	async list(): Promise<Result<Listed, StoreError>> {
		const found = await this.#connection.run((database) => {
			const { headers, rows } = reading(database);
			return Promise.all([headers.getAll() as Promise<Header[]>, rows('answers'), rows('plan')]);
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
			const { headers, rows } = reading(database);
			const [header, answers, plan] = await Promise.all([
				headers.get(id) as Promise<Header | undefined>,
				rows('answers', id),
				rows('plan', id)
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

	async put(
		assessment: Assessment,
		beside?: Beside,
		base?: Assessment
	): Promise<Result<void, StoreError>> {
		const { id } = assessment;
		const since =
			base && (await import('./written-since.ts').then((part) => part.writtenSince(base)));
		return this.#write(id, ALL, async (stores, there) => {
			const put = (name: RowStore, rows: Readonly<Record<string, unknown>>) => {
				for (const [key, value] of Object.entries(rows))
					stores(name).put({ assessment: id, key, value });
			};
			const { answers, plan, ...header } = since
				? await since(assessment, there as Partial<Assessment> | undefined, stores)
				: assessment;
			stores('answers').delete(rowsOf(id));
			stores('plan').delete(rowsOf(id));
			stores('assessments').put(header);
			put('answers', answers);
			put('plan', plan);
			put('snapshots', byId(beside?.snapshots));
			put('changes', byId(beside?.changes));
		});
	}

	putHeader({ answers: _, plan: __, ...header }: Assessment): Promise<Result<void, StoreError>> {
		return this.#write(header.id, [], (stores, there) => {
			mustBe(there);
			// Of title and profile those changed last stay, whoever writes.
			const { title, profile, headerChangedAt, headerDevice } = isLater(
				there.headerChangedAt,
				header.headerChangedAt
			)
				? (there as unknown as Assessment)
				: header;
			stores('assessments').put({ ...header, title, profile, headerChangedAt, headerDevice });
		});
	}

	putChange(change: Change): Promise<Result<void, StoreError>> {
		const { assessment, kind, key, after: value } = change;
		const name = kind === 'answer' ? 'answers' : 'plan';
		return this.#write(assessment, ['changes', name], async (stores, header) => {
			mustBe(header);
			stores('changes').put({ assessment, key: change.id, value: change });
			const there = (await wrap(stores(name).get([assessment, key]))) as Row | undefined;
			const { changedAt } = (there?.value ?? {}) as Partial<Answer>;
			if (value && !isLater(changedAt, value.changedAt))
				stores(name).put({ assessment, key, value });
		});
	}

	async changes(id: string): Promise<Result<readonly Change[], StoreError>> {
		return this.#beside('changes', id, ({ readChanges }, rows) => readChanges(rows));
	}

	async snapshots(id: string): Promise<Result<Snapshots, StoreError>> {
		return this.#beside('snapshots', id, ({ readSnapshots }, rows) => readSnapshots(rows));
	}

	putSnapshot(snapshot: Snapshot): Promise<Result<void, StoreError>> {
		const { id } = snapshot.assessment;
		return this.#write(id, ['snapshots'], (stores, there) => {
			mustBe(there);
			stores('snapshots').put({ assessment: id, key: snapshot.id, value: snapshot });
		});
	}

	removeSnapshot(assessment: string, id: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(['snapshots'], (stores) =>
			stores('snapshots').delete([assessment, id])
		);
	}

	remove(id: string): Promise<Result<void, StoreError>> {
		return this.#tell(
			id,
			this.#connection.write(ALL, (stores) => {
				for (const name of ALL) stores(name).delete(name === 'assessments' ? id : rowsOf(id));
			})
		);
	}

	watch(onwritten: (id: string) => void): () => void {
		const channel = this.#otherPages();
		channel.onmessage = ({ data }) => {
			onwritten(String(data));
		};
		return () => {
			channel.onmessage = null;
		};
	}

	async settings(): Promise<Result<Settings, StoreError>> {
		const stored = await this.#connection.run<unknown>((database) =>
			database.get('settings', 'device')
		);
		if (!stored.ok) return stored;
		const known = readSettings(stored.value);
		if (known) return ok(known);
		const fresh: Settings = { device: this.#newDevice() };
		const written = await this.putSettings(fresh);
		return written.ok ? ok(fresh) : written;
	}

	putSettings(change: Partial<Settings>): Promise<Result<void, StoreError>> {
		return this.#connection.write(['settings'], async (stores) => {
			const there = readSettings(await wrap(stores('settings').get('device')));
			stores('settings').put({ ...there, ...change }, 'device');
		});
	}

	async localSchemes(): Promise<Result<readonly KeptLocalScheme[], StoreError>> {
		// Up to the sign that comes after the colon.
		const range = IDBKeyRange.bound('local-scheme:', 'local-scheme;');
		const rows = await this.#connection.run<readonly unknown[]>((database) =>
			database.getAll('settings', range)
		);
		if (!rows.ok || rows.value.length === 0) return rows.ok ? ok([]) : rows;
		return import('./read-local-schemes.ts').then((part) => ok(part.readLocalSchemes(rows.value)));
	}

	putLocalScheme(scheme: KeptLocalScheme): Promise<Result<void, StoreError>> {
		return this.#connection.write(['settings'], (stores) =>
			stores('settings').put(scheme, `local-scheme:${scheme.id}`)
		);
	}

	removeLocalScheme(id: string): Promise<Result<void, StoreError>> {
		return this.#connection.write(['settings'], (stores) =>
			stores('settings').delete(`local-scheme:${id}`)
		);
	}

	/** Writes to an assessment, unless a newer version of the app has taken it over. */
	#write(
		id: string,
		names: readonly RowStore[] | typeof ALL,
		work: (stores: Stores, there: Header | undefined) => unknown
	): Promise<Result<void, StoreError>> {
		return this.#tell(
			id,
			this.#connection.write(['assessments', ...names], async (stores) => {
				const there = (await wrap(stores('assessments').get(id))) as Header | undefined;
				if (Number(there?.version) > VERSION) throw new DOMException('', 'VersionError');
				await work(stores, there);
			})
		);
	}

	/** Tells other pages of this device, once it is written. */
	async #tell(
		id: string,
		writing: Promise<Result<void, StoreError>>
	): Promise<Result<void, StoreError>> {
		const written = await writing;
		if (written.ok) this.#otherPages().postMessage(id);
		return written;
	}

	/** Other pages of this device; made when first needed, as pages are also made without a browser. */
	#otherPages(): BroadcastChannel {
		return (this.#channel ??= new BroadcastChannel(this.#name));
	}

	/** Reads what stands beside an assessment, with the readers that no first page needs. */
	async #beside<T>(
		name: 'snapshots' | 'changes',
		id: string,
		read: (readers: typeof Readers, rows: readonly Row[]) => T
	): Promise<Result<T, StoreError>> {
		return this.#connection.run(async (database) => {
			const rows = (await database.getAll(name, rowsOf(id))) as readonly Row[];
			return read(await import('./read-beside.ts'), rows);
		});
	}
}

/** A part of what is not there any more would never be found again: it is not written. */
function mustBe(there: Header | undefined): asserts there {
	if (!there) throw new DOMException('', GONE);
}

const byId = <T extends { readonly id: string }>(
	all: readonly T[] = []
): Readonly<Record<string, T>> => Object.fromEntries(all.map((one) => [one.id, one]));
