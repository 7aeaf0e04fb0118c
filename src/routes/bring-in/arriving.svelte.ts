import type { Result } from '#base';
import type { Envelope } from '#exchange';
import type { Route } from '#networks';
import type { ArrivalError } from '#ui/envelope-words.ts';
import {
	isReady,
	openContent,
	type Arrival,
	type Content,
	type Opener,
	type Outcome,
	type Place,
	type Said,
	type Step
} from './arrivals.ts';
import { openMany } from './open-many.ts';
import { takeAll } from './take-all.ts';

/** After so long the screen gets a turn, in milliseconds. */
const SLICE = 30;
/** After so long it is told how far the work is: to draw it each time would take as long again. */
const TOLD = 120;

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

/** What became of files, by their keys. */
type Steps = Readonly<Record<number, Step>>;

/** The files that are being brought in: read first, and then written where the user says. */
export class Arriving {
	#arrivals: readonly Arrival[];
	#underway: Underway | undefined;
	#failed: boolean;
	#cancelled = false;
	/** Stops what cannot be stopped between two files. */
	#stopping = new AbortController();
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
		return this.#readAll(came);
	}

	/** Reads what has not been read since work was cancelled. */
	goOn(): Promise<void> {
		const waiting = this.#arrivals.filter(({ step }) => step.at === 'waiting');
		return this.#readAll(waiting);
	}

	/** Reads one once more, with what the user has said about it; `cancel` stops the unlocking too. */
	again(key: number, said: Said): Promise<void> {
		const arrivals = this.#withKeys([key]);
		return this.#then(
			'reading',
			() => arrivals.length,
			() => this.#readAgain(arrivals, said)
		);
	}

	/** Brings in everything that was read and is not in yet, when its turn comes. */
	bringIn(place: Place): Promise<void> {
		const ready = () => this.#arrivals.filter(({ step }) => isReady(step));
		return this.#then(
			'bringing in',
			() => ready().length,
			() => takeAll(place, ready)
		);
	}

	/** Says anew what became of one assessment in a file, after a choice or an undo. */
	become(key: number, outcome: Outcome): void {
		const [arrival] = this.#withKeys([key]);
		if (arrival?.step.at !== 'in' && arrival?.step.at !== 'notIn') return;
		const { step } = arrival;
		const anew = (all: readonly Outcome[]) =>
			all.map((one) => (one.id === outcome.id ? outcome : one));
		this.#replace({
			[key]:
				step.at === 'in'
					? { ...step, outcomes: anew(step.outcomes) }
					: { ...step, done: anew(step.done) }
		});
	}

	/** Ends the work under way; what was done stays, what was not stays as it is. */
	cancel(): void {
		this.#cancelled = true;
		this.#stopping.abort();
	}

	/** Takes one off the list, or all; nothing that was brought in is touched. */
	forget(key?: number): void {
		this.#arrivals = key === undefined ? [] : this.#arrivals.filter((one) => one.key !== key);
	}

	#readAll(arrivals: readonly Arrival[]): Promise<void> {
		return this.#then(
			'reading',
			() => arrivals.length,
			() => this.#readMany(arrivals)
		);
	}

	async *#readMany(arrivals: readonly Arrival[]): AsyncGenerator<Steps, void> {
		const contents = arrivals.map(({ content }) => content);
		let at = 0;
		for await (const opened of openMany(contents, await this.#around.opener())) {
			yield stepsOf(arrivals.slice(at, at + opened.length), opened.map(stepOf));
			at += opened.length;
		}
	}

	async *#readAgain(arrivals: readonly Arrival[], said: Said): AsyncGenerator<Steps, void> {
		const opener = await this.#around.opener();
		const { signal } = this.#stopping;
		for (const { key, content } of arrivals)
			yield { [key]: stepOf(await openContent(content, opener, { ...said, signal })) };
	}

	#withKeys(keys: readonly number[]): readonly Arrival[] {
		return this.#arrivals.filter(({ key }) => keys.includes(key));
	}

	/**
	 * Takes over the steps that `work` gives, and gives the screen a turn after each slice of time.
	 * `count` and `work` are asked when the turn has come.
	 */
	#then(
		does: Underway['does'],
		count: () => number,
		work: () => AsyncGenerator<Steps, void>
	): Promise<void> {
		const run = this.#last.then(async () => {
			const { clock, pause } = this.#around;
			const of = count();
			this.#cancelled = false;
			this.#stopping = new AbortController();
			this.#failed = false;
			this.#underway = { does, done: 0, of };
			let steps: Record<number, Step> = {};
			let done = 0;
			let since = clock();
			let told = since;
			try {
				for await (const some of work()) {
					Object.assign(steps, some);
					done += Object.keys(some).length;
					const now = clock();
					if (now - since < SLICE) continue;
					if (now - told >= TOLD) {
						this.#replace(steps);
						steps = {};
						this.#underway = { does, done, of };
						told = now;
					}
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

const stepsOf = (arrivals: readonly Arrival[], steps: readonly Step[]): Steps =>
	Object.fromEntries(
		arrivals.flatMap(({ key }, at) => {
			const step = steps[at];
			return step ? [[key, step]] : [];
		})
	);

const stepOf = (opened: Result<Envelope, ArrivalError>): Step =>
	opened.ok ? { at: 'read', envelope: opened.value } : { at: 'refused', error: opened.error };
