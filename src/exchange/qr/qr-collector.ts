import { err, ok, type Result } from '#base';
import { readFrame, type Frame, type NoFrame } from './frame.ts';
import { MOST_CODES } from './frames-of.ts';
import { transferOf } from './transfer-of.ts';

/** How far a transfer has come. */
export interface Progress {
	readonly have: number;
	readonly of: number;
	/** The numbers of the parts not seen yet, from 1. */
	readonly missing: readonly number[];
}

/**
 * What came of a code: how far the transfer is now; or nothing, as it is not ours (`foreign`), belongs
 * to another transfer (`other`), was made by a newer version, or is ours and damaged (`unreadable`).
 */
export type Added = Progress | NoFrame | 'other';

/** Puts a transfer together from codes in any order, any of them any number of times. */
export class QrCollector {
	/** The first frame seen, which says what the transfer is. */
	#first: Frame | undefined;
	readonly #parts = new Map<number, Uint8Array>();

	/** Takes the bytes of one code; holds at most `MOST_CODES` of them. */
	add(bytes: Uint8Array): Added {
		const frame = readFrame(bytes);
		if (typeof frame === 'string') return frame;
		if (frame.total > MOST_CODES) return 'unreadable';
		this.#first ??= frame;
		const { transfer, total } = this.#first;
		if (frame.transfer !== transfer || frame.total !== total) return 'other';
		if (!this.#parts.has(frame.index)) this.#parts.set(frame.index, frame.data);
		return this.#progress(total);
	}

	/**
	 * The content, once nothing is missing. `damaged` when it is not what was sent; then everything is
	 * forgotten, and the transfer begins again.
	 */
	async finish(): Promise<Result<Uint8Array<ArrayBuffer>, 'incomplete' | 'damaged'>> {
		const first = this.#first;
		if (!first || this.#parts.size < first.total) return err('incomplete');
		const inOrder = [...this.#parts].sort(([a], [b]) => a - b).map(([, data]) => data);
		const content = joined(inOrder);
		if ((await transferOf(content)) === first.transfer) return ok(content);
		this.reset();
		return err('damaged');
	}

	/** Forgets everything, so that another transfer can begin. */
	reset(): void {
		this.#first = undefined;
		this.#parts.clear();
	}

	#progress(total: number): Progress {
		const numbers = Array.from({ length: total }, (_, index) => index + 1);
		const missing = numbers.filter((number) => !this.#parts.has(number - 1));
		return { have: total - missing.length, of: total, missing };
	}
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
