import type { StoreError } from '#assessments';
import { dateOf, ok, type Clock } from '#base';
import type { SystemFilter, SystemTables } from '#collation';
import type { UnreadableRow } from '#networks';
import type { System, SystemStore } from '#systems';
import { createContext } from 'svelte';
import type { Judging } from './judging.svelte.ts';
import type { Saving } from './open-assessment.svelte.ts';
import type { EngineError, SourcesSummary, SystemEngine } from './system-engine.ts';
import { WriteQueue } from './write-queue.ts';

export { SystemLibrary } from './system-library.svelte.ts';
export type {
	EngineError,
	EngineRules,
	ReadingProgress,
	SourcesSummary,
	SystemEngine,
	TablesWanted,
	UnreadSource
} from './system-engine.ts';

/** What may change in a system. */
export type SystemChange = Partial<
	Omit<System, 'version' | 'id' | 'example' | 'createdAt' | 'changedAt'>
>;

/** How far reading and counting are. */
export type Counting =
	/** Of how many networks the files have been read; `of` is 0 while that is not known. */
	| { readonly state: 'reading'; readonly read: number; readonly of: number }
	| { readonly state: 'counting' }
	| { readonly state: 'ready' }
	| { readonly state: 'failed'; readonly error: EngineError };

/** What came of looking for a system. */
export type FoundSystem =
	| { readonly state: 'found'; readonly system: System }
	| { readonly state: 'missing' }
	| { readonly state: 'unreadable'; readonly row: UnreadableRow }
	| { readonly state: 'failed'; readonly error: StoreError };

/** Reads a system's record. */
export async function readSystem(store: SystemStore, id: string): Promise<FoundSystem> {
	const found = await store.system(id);
	if (!found.ok) return { state: 'failed', error: found.error };
	if (found.value === undefined) return { state: 'missing' };
	return 'error' in found.value
		? { state: 'unreadable', row: found.value }
		: { state: 'found', system: found.value };
}

/**
 * The system being worked on: its record, of which every change shows at once and is written at
 * once, and the tables that the engine makes of the networks on the device.
 */
export class OpenSystem {
	#system: System;
	#saving: Saving;
	#filter: SystemFilter;
	#tables: SystemTables | undefined;
	#counting: Counting;
	#sources: SourcesSummary | undefined;
	readonly #store: SystemStore;
	readonly #engine: SystemEngine;
	readonly #judging: Pick<Judging, 'chosen' | 'schemes' | 'bank'>;
	readonly #now: Clock;
	readonly #queue: WriteQueue;
	/** What the engine was told last. */
	#told: { readonly schemes?: Judging['schemes']; readonly system?: System } = {};
	/** The tables without a filter, by scheme: to them one comes back again and again. */
	#whole: Readonly<Record<string, SystemTables>> = {};
	/** What was counted last: most changes of the record are no reason to count again. */
	#counted:
		| {
				readonly scheme: string;
				readonly filter: SystemFilter;
				readonly sources: SourcesSummary | undefined;
		  }
		| undefined;
	#asked = 0;
	#readings = 0;

	constructor(
		system: System,
		store: SystemStore,
		engine: SystemEngine,
		judging: Pick<Judging, 'chosen' | 'schemes' | 'bank'>,
		now: Clock
	) {
		this.#system = $state.raw(system);
		this.#saving = $state.raw<Saving>({ state: 'idle' });
		this.#filter = $state.raw<SystemFilter>({});
		this.#tables = $state.raw<SystemTables | undefined>(undefined);
		this.#counting = $state.raw<Counting>({ state: 'reading', read: 0, of: 0 });
		this.#sources = $state.raw<SourcesSummary | undefined>(undefined);
		this.#store = store;
		this.#engine = engine;
		this.#judging = judging;
		this.#now = now;
		this.#queue = new WriteQueue((state) => {
			this.#saving = state.state === 'saved' ? { state: 'saved', at: now() } : state;
		});
	}

	get system(): System {
		return this.#system;
	}

	get saving(): Saving {
		return this.#saving;
	}

	/** Which practices are looked at. */
	get filter(): SystemFilter {
		return this.#filter;
	}

	/** The tables made last; they stay in sight while others are made. Undefined before the first. */
	get tables(): SystemTables | undefined {
		return this.#tables;
	}

	get counting(): Counting {
		return this.#counting;
	}

	/** What was read from the device, and what could not be; undefined before that is known. */
	get sources(): SourcesSummary | undefined {
		return this.#sources;
	}

	/** The engine, for what only one page needs. */
	get engine(): SystemEngine {
		return this.#engine;
	}

	/** Changes the record; the rest of it stays. */
	change(part: SystemChange): void {
		this.#system = { ...this.#system, ...part, changedAt: this.#now().toISOString() };
		// The write takes the system as it stands by then, so that none undoes a later one.
		this.#queue.add('system', () => this.#store.put(this.#system));
	}

	/** Looks at the practices that a filter leaves. */
	filterBy(filter: SystemFilter): void {
		this.#filter = filter;
	}

	/** Reads all networks on the device, or reads them again, as others may have brought files in. */
	async read(): Promise<void> {
		const reading = (this.#readings += 1);
		this.#counting = { state: 'reading', read: 0, of: 0 };
		// What it knows by then it can count while it reads.
		this.#tell();
		const summary = await this.#engine.open((read, of) => {
			if (reading === this.#readings && this.#counting.state === 'reading')
				this.#counting = { state: 'reading', read, of };
		});
		if (reading !== this.#readings) return;
		if (!summary.ok) {
			this.#counting = { state: 'failed', error: summary.error };
			return;
		}
		this.#whole = {};
		this.#counted = undefined;
		this.#sources = summary.value;
		this.#counting = { state: 'counting' };
	}

	/**
	 * Asks for the tables of what is chosen now. The layout calls it in an effect, which runs it again
	 * when scheme, filter, record or what was read changes; nothing happens before all is read.
	 */
	recount(): void {
		const scheme = this.#judging.chosen.id;
		const [filter, sources] = [this.#filter, this.#sources];
		const told = this.#tell();
		const last = this.#counted;
		if (!told && last?.scheme === scheme && last.filter === filter && last.sources === sources)
			return;
		this.#counted = { scheme, filter, sources };
		if (sources !== undefined) void this.#ask(scheme, filter);
	}

	/** Reads the record again, and the networks; not while something is unsaved. */
	async reload(): Promise<void> {
		await this.settled();
		if (this.#saving.state === 'failed') return;
		const before = this.#system;
		const found = await readSystem(this.#store, before.id);
		// What was changed meanwhile on this page is newer than what was read.
		if (found.state === 'found' && this.#system === before) this.#system = found.system;
		await this.read();
	}

	/** Tries again to write what could not be written. */
	retry(): void {
		this.#queue.retry();
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	settled(): Promise<void> {
		return this.#queue.settled();
	}

	/** Tells the engine what it does not know yet; false when that is nothing. */
	#tell(): boolean {
		const { schemes, bank } = this.#judging;
		const system = this.#system;
		const [sameRules, sameSystem] = [
			this.#told.schemes === schemes,
			countsAlike(this.#told.system, system)
		];
		if (!sameRules || !sameSystem) this.#whole = {};
		if (!sameRules) this.#engine.rules({ bank, schemes, today: dateOf(this.#now()) });
		if (!sameSystem) this.#engine.system(system);
		this.#told = { schemes, system };
		return !sameRules || !sameSystem;
	}

	async #ask(scheme: string, filter: SystemFilter): Promise<void> {
		const asked = (this.#asked += 1);
		const whole = !Object.values(filter).some((value) => value);
		const known = whole ? this.#whole[scheme] : undefined;
		const tables = known ? ok(known) : await this.#engine.tables({ scheme, filter });
		// Of several questions only the latest is answered.
		if (asked !== this.#asked) return;
		if (tables.ok && whole) this.#whole = { ...this.#whole, [scheme]: tables.value };
		if (tables.ok) this.#tables = tables.value;
		this.#counting = tables.ok ? { state: 'ready' } : { state: 'failed', error: tables.error };
	}
}

/** Most of the record is no concern of the tables. */
const countsAlike = (one: System | undefined, other: System): boolean =>
	one !== undefined &&
	one.id === other.id &&
	one.without === other.without &&
	one.attributes === other.attributes;

/** Gives the system that the pages below it work on; a function, as it is opened later. */
export const [getSystem, setSystem] = createContext<() => OpenSystem>();
