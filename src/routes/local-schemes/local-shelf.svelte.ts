import type { AssessmentStore, KeptLocalScheme, StoreError } from '#assessments';
import { loadBank } from '#questions';
import type {
	LocalScheme,
	LocalSchemeChanges,
	LocalSchemeProblem,
	LocalSchemes,
	NationalCriterion,
	Reading
} from '#scoring/local';

/** What became of a text that was offered. */
export type Outcome =
	| { readonly kind: 'refused'; readonly problems: readonly LocalSchemeProblem[] }
	| { readonly kind: 'loaded'; readonly title: string }
	/** One of its id is there: nothing has changed until `replace` is called. */
	| { readonly kind: 'asks'; readonly replacement: Replacement }
	| { readonly kind: 'notKept'; readonly error: StoreError };

/** A scheme that would take the place of the one with its id. */
export interface Replacement {
	readonly kept: KeptLocalScheme;
	readonly local: LocalScheme;
	/** Absent where the one that is there cannot be read. */
	readonly changes?: LocalSchemeChanges;
}

/** A local scheme with what is kept of it. */
export interface Loaded {
	readonly kept: KeptLocalScheme;
	readonly local: LocalScheme;
	/** Its readings under their keys, each with the national criterion it is of. */
	readonly readings: readonly {
		readonly key: string;
		readonly reading: Reading;
		readonly national: NationalCriterion;
	}[];
}

/** The reader of the files, and the questions they may name; fetched when there is something to read. */
const loadReader = () => Promise.all([import('#scoring/local'), loadBank()]);

/** The local schemes of this device, and what can be done with them. */
export class LocalShelf {
	#loaded: readonly Loaded[] | undefined;
	#unreadable: LocalSchemes['unreadable'];
	#failure: StoreError | undefined;
	readonly #store: AssessmentStore;

	constructor(store: AssessmentStore) {
		this.#loaded = $state.raw<readonly Loaded[] | undefined>(undefined);
		this.#unreadable = $state.raw<LocalSchemes['unreadable']>([]);
		this.#failure = $state.raw<StoreError | undefined>(undefined);
		this.#store = store;
	}

	/** Undefined until `load` has come back. */
	get loaded(): readonly Loaded[] | undefined {
		return this.#loaded;
	}

	/** Kept, but no longer fit to be read. */
	get unreadable(): LocalSchemes['unreadable'] {
		return this.#unreadable;
	}

	/** Why the last thing asked for was not done, if so. */
	get failure(): StoreError | undefined {
		return this.#failure;
	}

	async load(): Promise<void> {
		const found = await this.#store.localSchemes();
		this.#failure = found.ok ? undefined : found.error;
		if (!found.ok) return;
		if (found.value.length === 0) {
			this.#loaded = [];
			this.#unreadable = [];
			return;
		}
		const [{ nationalCriterion, readLocalSchemes, readingKey }, bank] = await loadReader();
		const { schemes, unreadable } = readLocalSchemes(found.value, bank);
		this.#loaded = schemes.flatMap((local) => {
			const kept = found.value.find(({ id }) => id === local.scheme.id);
			const readings = local.readings.flatMap((reading) => {
				const national = nationalCriterion(reading);
				return national ? [{ key: readingKey(reading), reading, national }] : [];
			});
			return kept ? [{ kept, local, readings }] : [];
		});
		this.#unreadable = unreadable;
	}

	/** Reads a text and keeps it, unless it is refused or would replace another. */
	async offer(text: string): Promise<Outcome> {
		const [{ compareLocalSchemes, parseLocalScheme, readingKey }, bank] = await loadReader();
		const parsed = parseLocalScheme(text, bank);
		if (!parsed.ok) return { kind: 'refused', problems: parsed.error };
		const local = parsed.value;
		const { id, title } = local.scheme;

		// Read again: another page may have loaded it in the meantime.
		await this.load();
		if (this.#failure) return { kind: 'notKept', error: this.#failure };
		const before = this.#loaded?.find(({ kept }) => kept.id === id);
		const unread = this.#unreadable.find(({ kept }) => kept.id === id);
		if (!before && !unread) {
			const kept = await this.put({ id, text, off: [] });
			return kept ? { kind: 'loaded', title } : this.#notKept();
		}
		const keys = local.readings.map(readingKey);
		const off = (before ?? unread)?.kept.off.filter((key) => keys.includes(key)) ?? [];
		const changes = before && compareLocalSchemes(before.local, local);
		const replacement = { kept: { id, text, off }, local, ...(changes && { changes }) };
		return { kind: 'asks', replacement };
	}

	/** Keeps it in the place of whatever has its id. False when it could not be done. */
	async put(kept: KeptLocalScheme): Promise<boolean> {
		return this.#then(this.#store.putLocalScheme(kept));
	}

	/** Switches one reading on or off. */
	async switchReading({ kept }: Pick<Loaded, 'kept'>, key: string, on: boolean): Promise<boolean> {
		const others = kept.off.filter((one) => one !== key);
		return this.put({ ...kept, off: on ? others : [...others, key] });
	}

	/** Removes it; the answers to its questions stay. `put` brings it back. */
	async remove(id: string): Promise<boolean> {
		return this.#then(this.#store.removeLocalScheme(id));
	}

	#notKept(): Outcome {
		return { kind: 'notKept', error: this.#failure ?? { kind: 'failed', because: '' } };
	}

	async #then(work: ReturnType<AssessmentStore['putLocalScheme']>): Promise<boolean> {
		const done = await work;
		if (done.ok) await this.load();
		else this.#failure = done.error;
		return done.ok;
	}
}
