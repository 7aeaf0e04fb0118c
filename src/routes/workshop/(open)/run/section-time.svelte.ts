/** Kept this often, in seconds: what a device that stops loses is no more. */
const EVERY = 20;

/** Counts the seconds that a section is on the screen, and hands them on to be kept. */
export class SectionTime {
	#seconds = $state(0);
	/** The section that `#seconds` belong to. */
	#of: string | undefined;
	readonly #section: () => string | undefined;
	readonly #onkeep: (section: string, seconds: number) => void;

	/** `section` tells what is on the screen now; nothing is counted while it is undefined. */
	constructor(
		section: () => string | undefined,
		onkeep: (section: string, seconds: number) => void
	) {
		this.#section = section;
		this.#onkeep = onkeep;
	}

	/** Seconds that were counted and are not kept yet. */
	get seconds(): number {
		return this.#seconds;
	}

	/** Begins to count, once a second; the result ends it. */
	start(): () => void {
		const second = setInterval(() => {
			this.#count();
		}, 1000);
		return () => {
			clearInterval(second);
		};
	}

	/** Hands on what was counted for the section it was counted for. */
	keep(): void {
		if (this.#of !== undefined && this.#seconds > 0) this.#onkeep(this.#of, this.#seconds);
		this.#seconds = 0;
	}

	#count(): void {
		const section = this.#section();
		if (section === undefined) return;
		if (section !== this.#of) this.keep();
		this.#of = section;
		this.#seconds += 1;
		if (this.#seconds >= EVERY) this.keep();
	}
}
