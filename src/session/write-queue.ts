import type { StoreError } from '#assessments';
import { err, type Result } from '#base';

/** How the writes stand: `saved` only when every one has completed. */
export type QueueState =
	| { readonly state: 'saving' }
	| { readonly state: 'saved' }
	| { readonly state: 'failed'; readonly error: StoreError };

type Write = () => Promise<Result<void, StoreError>>;

/**
 * Writes records at once, several at a time. While a write of a record is under way only its newest
 * successor waits; what fails waits too, until `retry` or the next write.
 */
export class WriteQueue {
	/** The newest unwritten write of each record. */
	readonly #waiting = new Map<string, Write>();
	readonly #onstate: (state: QueueState) => void;
	#working: Promise<void> | undefined;

	constructor(onstate: (state: QueueState) => void) {
		this.#onstate = onstate;
	}

	/** Writes `record` as soon as what is under way has completed. */
	add(record: string, write: Write): void {
		this.#waiting.set(record, write);
		this.retry();
	}

	/** Writes whatever waits. */
	retry(): void {
		if (this.#waiting.size === 0) return;
		this.#onstate({ state: 'saving' });
		this.#working ??= this.#drain();
	}

	/** Resolves when nothing is being written; what failed stays waiting. */
	async settled(): Promise<void> {
		await this.#working;
	}

	async #drain(): Promise<void> {
		while (this.#waiting.size > 0) {
			const batch = [...this.#waiting];
			this.#waiting.clear();
			const results = await Promise.all(batch.map(([, write]) => attempt(write)));
			const failed = results.find((result) => !result.ok);
			if (!failed) continue;
			// All are kept for a retry, before what was asked for since; of one record the newest.
			const since = [...this.#waiting];
			this.#waiting.clear();
			for (const [record, write] of [...batch, ...since]) this.#waiting.set(record, write);
			this.#working = undefined;
			this.#onstate({ state: 'failed', error: failed.error });
			return;
		}
		this.#working = undefined;
		this.#onstate({ state: 'saved' });
	}
}

/** A store answers with a result; should it throw after all, the write has failed like any other. */
async function attempt(write: Write): Promise<Result<void, StoreError>> {
	try {
		return await write();
	} catch (error) {
		return err({ kind: 'failed', because: String(error) });
	}
}
