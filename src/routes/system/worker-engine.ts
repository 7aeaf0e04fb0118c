import { err, type Result } from '#base';
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
import type { EngineAnswer, FromEngine, ToEngine } from './engine-messages.ts';

/** The part of a worker that is used here. */
export type EngineWorker = Pick<
	Worker,
	'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

interface Waiting {
	readonly resolve: (answer: EngineAnswer) => void;
	readonly onprogress: ReadingProgress | undefined;
}

/** The engine in a worker: the page stays alive, and what was read stays out of it. */
export class WorkerEngine implements SystemEngine {
	readonly #worker: EngineWorker;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;
	#failed: EngineError | undefined;

	constructor(worker: EngineWorker) {
		this.#worker = worker;
		worker.onmessage = ({ data }: MessageEvent<FromEngine>) => {
			this.#take(data);
		};
		worker.onerror = (event) => {
			this.#fail(event.message);
		};
		worker.onmessageerror = () => {
			this.#fail('an answer could not be read');
		};
	}

	open(onprogress?: ReadingProgress): Promise<Result<SourcesSummary, EngineError>> {
		return this.#ask((number) => ({ kind: 'open', number }), onprogress);
	}

	rules(rules: EngineRules): void {
		this.#tell({ kind: 'rules', rules });
	}

	system(system: System): void {
		this.#tell({ kind: 'system', system });
	}

	tables(wanted: TablesWanted): Promise<Result<SystemTables, EngineError>> {
		return this.#ask((number) => ({ kind: 'tables', number, wanted }));
	}

	view(wanted: TablesWanted): Promise<Result<SystemView, EngineError>> {
		return this.#ask((number) => ({ kind: 'view', number, wanted }));
	}

	close(): void {
		this.#fail('closed');
		this.#worker.terminate();
	}

	/** The worker answers what it was asked, and nothing else, under the number of the question. */
	#ask<T>(
		message: (number: number) => ToEngine,
		onprogress?: ReadingProgress
	): Promise<Result<T, EngineError>> {
		const number = (this.#asked += 1);
		return new Promise((resolve) => {
			this.#waiting.set(number, {
				resolve: resolve as (answer: EngineAnswer) => void,
				onprogress
			});
			this.#tell(message(number));
			if (this.#failed) this.#fail('');
		});
	}

	#tell(message: ToEngine): void {
		if (this.#failed) return;
		try {
			this.#worker.postMessage(message);
		} catch (error) {
			// Something in it cannot be copied to a worker.
			this.#fail(String(error));
		}
	}

	#take(news: FromEngine): void {
		const waiting = this.#waiting.get(news.number);
		if ('read' in news) waiting?.onprogress?.(news.read, news.of);
		else {
			this.#waiting.delete(news.number);
			waiting?.resolve(news.answer);
		}
	}

	/** Once it has failed nothing more is to be had of it. */
	#fail(detail: string): void {
		this.#failed ??= { kind: 'engineFailed', detail };
		const failure = err(this.#failed);
		for (const { resolve } of this.#waiting.values()) resolve(failure);
		this.#waiting.clear();
	}
}
