import type { AssessmentStore } from '#assessments';
import { err, ok, type Clock, type Result } from '#base';
import type { Envelope } from '#exchange';
import type { bringIn } from '#session/bring-in';
import type { NotTaken, Outcome, Place } from './arrivals.ts';

/** The user's own assessments as a place to bring files into; two copies of one are merged. */
export class OwnPlace implements Place {
	readonly #store: AssessmentStore;
	readonly #bringIn: typeof bringIn;
	readonly #device: string;
	readonly #now: Clock;

	/** `merge` is `bringIn` of the session, which is loaded when first needed. */
	constructor(store: AssessmentStore, merge: typeof bringIn, device: string, now: Clock) {
		this.#store = store;
		this.#bringIn = merge;
		this.#device = device;
		this.#now = now;
	}

	async take(envelope: Envelope): Promise<Result<readonly Outcome[], NotTaken>> {
		const outcomes: Outcome[] = [];
		for (const enclosed of envelope.enclosed) {
			// In a backup: a network had received it, so it is not this user's own.
			if (enclosed.received) continue;
			const at = this.#now().toISOString();
			const brought = await this.#bringIn(this.#store, enclosed, at, this.#device);
			if (!brought.ok) return err({ because: brought.error, done: outcomes });
			const { id, kind } = brought.value;
			const { title } = enclosed.assessment;
			outcomes.push({ id, title, became: kind, brought: brought.value, seeAt: 'assessment' });
		}
		return ok(outcomes);
	}
}
