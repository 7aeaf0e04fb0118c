import type { Result } from '#base';
import type { SystemTables, SystemView } from '#collation';
import type {
	EngineError,
	EngineRules,
	ReadingProgress,
	SourcesSummary,
	SystemEngine,
	TablesWanted
} from '#session/system';
import type { System } from '#systems';

/**
 * An engine with another one behind it, which takes over for good when the first breaks down: a
 * worker may fail to start, or be ended by the browser for its memory.
 */
export class FallbackEngine implements SystemEngine {
	#engine: SystemEngine;
	#behind: (() => SystemEngine) | undefined;
	#rules: EngineRules | undefined;
	#system: System | undefined;
	#opened = false;

	constructor(engine: SystemEngine, behind: () => SystemEngine) {
		this.#engine = engine;
		this.#behind = behind;
	}

	open(onprogress?: ReadingProgress): Promise<Result<SourcesSummary, EngineError>> {
		this.#opened = true;
		return this.#try((engine) => engine.open(onprogress), false);
	}

	rules(rules: EngineRules): void {
		this.#rules = rules;
		this.#engine.rules(rules);
	}

	system(system: System): void {
		this.#system = system;
		this.#engine.system(system);
	}

	tables(wanted: TablesWanted): Promise<Result<SystemTables, EngineError>> {
		return this.#try((engine) => engine.tables(wanted), this.#opened);
	}

	view(wanted: TablesWanted): Promise<Result<SystemView, EngineError>> {
		return this.#try((engine) => engine.view(wanted), this.#opened);
	}

	close(): void {
		this.#behind = undefined;
		this.#engine.close();
	}

	async #try<T>(
		work: (engine: SystemEngine) => Promise<Result<T, EngineError>>,
		readFirst: boolean
	): Promise<Result<T, EngineError>> {
		const asked = this.#engine;
		const result = await work(asked);
		if (result.ok || result.error.kind !== 'engineFailed') return result;
		// Another question may have changed engines meanwhile.
		if (this.#engine === asked && !(await this.#takeOver(readFirst))) return result;
		return work(this.#engine);
	}

	async #takeOver(readFirst: boolean): Promise<boolean> {
		if (!this.#behind) return false;
		this.#engine.close();
		this.#engine = this.#behind();
		this.#behind = undefined;
		if (this.#rules) this.#engine.rules(this.#rules);
		if (this.#system) this.#engine.system(this.#system);
		if (readFirst) await this.#engine.open();
		return true;
	}
}
