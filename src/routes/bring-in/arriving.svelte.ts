import type { Result } from '#base';
import type { Envelope } from '#exchange';
import type { Route } from '#networks';
import type { ArrivalError } from '#ui/envelope-words.ts';
import {
	openContent,
	type Arrival,
	type Content,
	type Opener,
	type Outcome,
	type Place,
	type Said,
	type Step
} from './arrivals.ts';

/** After so long the screen gets a turn, in milliseconds. */
const SLICE = 30;

/** What is asked of the surroundings, so that a test can answer instead. */
export interface Surroundings {
	/** Loads what opens files; rejects when it cannot be loaded. */
	readonly opener: () => Promise<Opener>;
	/** Milliseconds that only go on. */
	readonly clock: () => number;
	/** Gives the screen a turn. */
	readonly pause: () => Promise<void>;
}

/** How much of the work under way is done. */
export interface Underway {
	readonly does: 'reading' | 'bringing in';
	readonly done: number;
	readonly of: number;
}

/** The files that are being brought in: read first, and then written where the user says. */
export class Arriving {
	#arrivals: readonly Arrival[];
	#underway: Underway | undefined;
	#failed: boolean;
	#cancelled = false;
	#nextKey = 0;
	/** One piece of work after the other, whatever arrives meanwhile. */
	#last: Promise<unknown> = Promise.resolve();
	readonly #around: Surroundings;

	constructor(around: Surroundings) {
		this.#arrivals = $state.raw<readonly Arrival[]>([]);
		this.#underway = $state.raw<Underway | undefined>(undefined);
		this.#failed = $state(false);
		this.#around = around;
	}

	/** In the order in which they came. */
	get arrivals(): readonly Arrival[] {
		return this.#arrivals;
	}
	/** Undefined while nothing is being done. */
	get underway(): Underway | undefined {
		return this.#underway;
	}
	/** True when the reader of files could not be loaded. */
	get failed(): boolean {
		return this.#failed;
	}

	/** Takes content in and reads it; resolves when all of it has been read or it was cancelled. */
	add(
		contents: readonly { readonly name: string; readonly content: Content }[],
		route: Route
	): Promise<void> {
		const came = contents.map(({ name, content }) => ({
			key: this.#nextKey++,
			name,
			route,
			content,
			step: { at: 'waiting' } as const
		}));
		this.#arrivals = [...this.#arrivals, ...came];
		return this.#then('reading', came, async (arrival) => this.#read(arrival, {}));
	}

	/** Reads what has not been read since work was cancelled. */
	goOn(): Promise<void> {
		const waiting = this.#arrivals.filter(({ step }) => step.at === 'waiting');
		return this.#then('reading', waiting, async (arrival) => this.#read(arrival, {}));
	}

	/** Reads one once more, with what the user has said about it. */
	again(key: number, said: Said): Promise<void> {
		return this.#then('reading', this.#withKeys([key]), async (arrival) =>
			this.#read(arrival, said)
		);
	}

	/** Brings in everything that was read and is not in yet. */
	bringIn(place: Place): Promise<void> {
		const ready = this.#arrivals.filter(({ step }) => step.at === 'read' || step.at === 'notIn');
		return this.#then('bringing in', ready, async ({ step, route, name }): Promise<Step> => {
			if (step.at !== 'read' && step.at !== 'notIn') return step;
			const { envelope } = step;
			const taken = await place.take(envelope, { route, name });
			return taken.ok
				? { at: 'in', envelope, outcomes: taken.value }
				: { at: 'notIn', envelope, error: taken.error };
		});
	}

	/** Says anew what became of one assessment in a file, after a choice or an undo. */
	become(key: number, outcome: Outcome): void {
		const [arrival] = this.#withKeys([key]);
		if (arrival?.step.at !== 'in') return;
		const outcomes = arrival.step.outcomes.map((one) => (one.id === outcome.id ? outcome : one));
		this.#replace({ [key]: { ...arrival.step, outcomes } });
	}

	/** Ends the work under way; what was done stays, what was not stays as it is. */
	cancel(): void {
		this.#cancelled = true;
	}

	/** Takes one off the list, or all; nothing that was brought in is touched. */
	forget(key?: number): void {
		this.#arrivals = key === undefined ? [] : this.#arrivals.filter((one) => one.key !== key);
	}

	async #read({ content }: Arrival, said: Said): Promise<Step> {
		const opened: Result<Envelope, ArrivalError> = await openContent(
			content,
			await this.#around.opener(),
			said
		);
		return opened.ok
			? { at: 'read', envelope: opened.value }
			: { at: 'refused', error: opened.error };
	}

	#withKeys(keys: readonly number[]): readonly Arrival[] {
		return this.#arrivals.filter(({ key }) => keys.includes(key));
	}

	/** Does `work` with each, giving the screen a turn after each slice of time. */
	#then(
		does: Underway['does'],
		arrivals: readonly Arrival[],
		work: (arrival: Arrival) => Promise<Step>
	): Promise<void> {
		const run = this.#last.then(async () => {
			const { clock, pause } = this.#around;
			this.#cancelled = false;
			this.#failed = false;
			this.#underway = { does, done: 0, of: arrivals.length };
			let steps: Record<number, Step> = {};
			let since = clock();
			try {
				for (const [done, arrival] of arrivals.entries()) {
					steps[arrival.key] = await work(arrival);
					if (clock() - since < SLICE) continue;
					this.#replace(steps);
					steps = {};
					this.#underway = { does, done: done + 1, of: arrivals.length };
					await pause();
					since = clock();
					// It may have been set while the screen had its turn.
					if (this.#cancelled as boolean) break;
				}
			} catch {
				this.#failed = true;
			}
			this.#replace(steps);
			this.#underway = undefined;
		});
		this.#last = run;
		return run;
	}

	#replace(steps: Readonly<Record<number, Step>>): void {
		this.#arrivals = this.#arrivals.map((arrival) => {
			const step = steps[arrival.key];
			return step ? { ...arrival, step } : arrival;
		});
	}
}
