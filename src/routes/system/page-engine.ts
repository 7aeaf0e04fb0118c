import type { StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import {
	filterSystem,
	prepareFile,
	systemOf,
	systemTables,
	type Source,
	type SystemTables,
	type SystemView
} from '#collation';
import type { Received } from '#networks';
import type {
	EngineError,
	EngineRules,
	ReadingProgress,
	SourcesSummary,
	SystemEngine,
	TablesWanted,
	UnreadSource
} from '#session/system';
import type { System } from '#systems';

/** Everything that networks on the device hold. */
export interface ReadSources {
	readonly sources: readonly Source[];
	readonly unreadable: readonly UnreadSource[];
}

/** Reads all networks with what they received; `IndexedDbSystemStore.sources` does it. */
export type SourceReader = (
	onprogress?: ReadingProgress,
	/** Handed each file as soon as it is read. */
	onfile?: (received: Received) => void
) => Promise<Result<ReadSources, StoreError>>;

/**
 * The engine where it is called: in the worker, or in the page itself where no worker can be had. It
 * keeps what was read, and a view of every scheme that was asked for.
 */
export class PageEngine implements SystemEngine {
	readonly #read: SourceReader;
	#sources: readonly Source[] = [];
	#rules: EngineRules | undefined;
	#system: System | undefined;
	/** By scheme, of what stands now. */
	#views = new Map<string, SystemView>();
	#reading: Promise<unknown> = Promise.resolve();
	#ahead: ReturnType<SourceReader> | undefined;
	#onprogress: ReadingProgress | undefined;

	constructor(read: SourceReader) {
		this.#read = read;
	}

	/** Begins to read before anybody asks for it; the next `open` takes what came of that. */
	readAhead(): void {
		this.#ahead = this.#begin();
	}

	async open(onprogress?: ReadingProgress): Promise<Result<SourcesSummary, EngineError>> {
		this.#onprogress = onprogress;
		const reading = this.#ahead ?? this.#begin();
		this.#ahead = undefined;
		this.#reading = reading;
		const found = await reading;
		if (!found.ok) return found;
		const { sources, unreadable } = found.value;
		this.#sources = sources;
		this.#views.clear();
		const files = sources.reduce((sum, { received }) => sum + received.length, 0);
		return ok({ networks: sources.length, files, unreadable });
	}

	rules(rules: EngineRules): void {
		this.#rules = rules;
		this.#views.clear();
	}

	system(system: System): void {
		this.#system = system;
		this.#views.clear();
	}

	tables({ scheme, filter }: TablesWanted): Promise<Result<SystemTables, EngineError>> {
		return this.#over(scheme, (view, { bank }) => systemTables(view, bank, filter));
	}

	view({ scheme, filter }: TablesWanted): Promise<Result<SystemView, EngineError>> {
		return this.#over(scheme, (view) => filterSystem(view, filter));
	}

	close(): void {
		this.#sources = [];
		this.#views.clear();
	}

	#begin(): ReturnType<SourceReader> {
		return this.#read(
			(read, of) => this.#onprogress?.(read, of),
			(received) => {
				if (this.#rules) prepareFile(received, this.#rules.bank);
			}
		);
	}

	async #over<T>(
		id: string,
		work: (view: SystemView, rules: EngineRules) => T
	): Promise<Result<T, EngineError>> {
		await this.#reading;
		const scheme = this.#rules?.schemes.find((one) => one.id === id);
		if (!this.#rules || !this.#system || !scheme) return err({ kind: 'noSuchScheme' });
		try {
			const { today } = this.#rules;
			const view =
				this.#views.get(id) ??
				systemOf({ system: this.#system, sources: this.#sources, scheme, today });
			this.#views.set(id, view);
			return ok(work(view, this.#rules));
		} catch (error) {
			return err({ kind: 'engineFailed', detail: String(error) });
		}
	}
}
