import type { IsoTime } from '#base';
import { openDB, type IDBPDatabase } from 'idb';

/**
 * How far an upgrade has come. `copying`: its copy is not whole; `copied`: it is, and the upgrade may
 * begin; `upgraded`: the upgrade is done; `putBack`: what had not been changed since was put back.
 */
export type CopyState = 'copying' | 'copied' | 'upgraded' | 'putBack';

/** A line of the journal: what was kept before one upgrade of the database. */
export interface UpgradeCopy {
	readonly id: number;
	readonly at: IsoTime;
	/** The versions of the database before and after. */
	readonly from: number;
	readonly to: number;
	readonly state: CopyState;
	/** How many records of each object store it holds. */
	readonly counts: Readonly<Record<string, number>>;
	/** Object stores that were left out for want of room. */
	readonly without: readonly string[];
}

/** One record as it was, with its key where the object store does not read it from the record. */
export interface CopiedRow {
	readonly copy: number;
	readonly store: string;
	readonly n: number;
	readonly key: IDBValidKey;
	readonly value: unknown;
}

/** How many copies of upgrades that are done are kept. */
const MOST = 3;
/** Records read and written at once. */
const PORTION = 200;
/** What can be made or had again, and may be large. */
const DERIVED = ['briefs'];
const HAD_FROM_OTHERS = ['received'];
const STRICT = { durability: 'strict' } as const;

/** The database of copies of the database `name`; an older app never opens it, and so never minds it. */
export const openCopies = (name: string): Promise<IDBPDatabase> =>
	openDB(copiesName(name), 1, {
		upgrade(database) {
			database.createObjectStore('journal', { keyPath: 'id', autoIncrement: true });
			database.createObjectStore('rows', { keyPath: ['copy', 'store', 'n'] });
		}
	});

/** The name of the database of copies. */
export const copiesName = (name: string): string => `${name}-before`;

/** All rows of one copy. */
export const rowsOfCopy = (id: number): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/**
 * Copies the records of the database `name`, which is older than version `to`, as they are; begins
 * again what was cut short. Without room for all, files received from others are left out: they
 * can be had again, and their records are never rewritten. Throws when nothing could be kept.
 */
export async function copyBefore(name: string, to: number, at: IsoTime): Promise<void> {
	const copy = () => copyAll(name, to, at);
	// One page at a time; each begins by clearing away what another seems to have left half done.
	await (browser()?.locks?.request(copiesName(name), copy) ?? copy());
}

async function copyAll(name: string, to: number, at: IsoTime): Promise<void> {
	const old = await openDB(name);
	const copies = await openCopies(name);
	try {
		for (const line of await journal(copies))
			if (line.state === 'copying' || line.state === 'copied') await drop(copies, line.id);
		// Another page was faster.
		if (old.version >= to) return;
		const without = (await hasRoom()) ? [] : HAD_FROM_OTHERS;
		const begun = { at, from: old.version, to, state: 'copying', counts: {}, without };
		const id = Number(await copies.add('journal', begun));
		try {
			const counts: Record<string, number> = {};
			for (const store of old.objectStoreNames)
				if (!DERIVED.includes(store) && !without.includes(store))
					counts[store] = await copyStore(old, copies, id, store);
			await note(copies, { ...begun, id, state: 'copied', counts });
		} catch (error) {
			// Half a copy helps nobody and takes up room.
			await drop(copies, id);
			throw error;
		}
	} finally {
		old.close();
		copies.close();
	}
}

/** Notes that the upgrade is done, and lets the oldest copies go. */
export async function upgradeDone(name: string): Promise<void> {
	const copies = await openCopies(name);
	try {
		const lines = await journal(copies);
		for (const line of lines)
			if (line.state === 'copied') await note(copies, { ...line, state: 'upgraded' });
		for (const { id } of lines.slice(0, -MOST)) await drop(copies, id);
	} finally {
		copies.close();
	}
}

/** The journal, oldest first. */
export const journal = (copies: IDBPDatabase): Promise<readonly UpgradeCopy[]> =>
	copies.getAll('journal') as Promise<UpgradeCopy[]>;

/** Writes a line of the journal anew. */
export async function note(copies: IDBPDatabase, line: UpgradeCopy): Promise<void> {
	const tx = copies.transaction('journal', 'readwrite', STRICT);
	void tx.store.put(line);
	await tx.done;
}

/** Throws a copy away, its line of the journal with it. */
export async function drop(copies: IDBPDatabase, id: number): Promise<void> {
	const tx = copies.transaction(['journal', 'rows'], 'readwrite', STRICT);
	void tx.objectStore('rows').delete(rowsOfCopy(id));
	void tx.objectStore('journal').delete(id);
	await tx.done;
}

/** Copies one object store, a portion at a time; gives how many records it has. */
async function copyStore(
	old: IDBPDatabase,
	copies: IDBPDatabase,
	copy: number,
	store: string
): Promise<number> {
	let after: IDBKeyRange | undefined;
	for (let n = 0; ;) {
		const { store: from } = old.transaction(store);
		const [keys, values] = await Promise.all([
			from.getAllKeys(after, PORTION),
			from.getAll(after, PORTION) as Promise<unknown[]>
		]);
		const last = keys.at(-1);
		if (last === undefined) return n;
		const tx = copies.transaction('rows', 'readwrite', STRICT);
		for (const [index, key] of keys.entries()) {
			const row: CopiedRow = { copy, store, n, key, value: values[index] };
			void tx.store.put(row);
			n += 1;
		}
		await tx.done;
		after = IDBKeyRange.lowerBound(last, true);
	}
}

/** Whether as much as is used is free once more; a browser that does not say is believed to have it. */
async function hasRoom(): Promise<boolean> {
	const { usage = 0, quota = Infinity } =
		(await browser()
			?.storage?.estimate()
			.catch(() => undefined)) ?? {};
	return quota - usage > usage;
}

/** What of the browser may be missing: in a private window, in an older browser, without a browser. */
const browser = (): Partial<Pick<Navigator, 'locks' | 'storage'>> | undefined =>
	(globalThis as { navigator?: Navigator }).navigator;
