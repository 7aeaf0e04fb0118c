import type * as Report from '#report';
import type { FileError, FileJob, MadeFile } from '#report';
import { PART_MISSING } from '#ui/words.ts';

/** How far the making of a file has come; `says` is for the reader. */
export type MakingState =
	| { readonly state: 'idle' }
	/** From 0 to 1. */
	| { readonly state: 'making'; readonly share: number }
	| { readonly state: 'done'; readonly says: string }
	| { readonly state: 'failed'; readonly says: string };

/** Makes one file at a time; what makes them is loaded with the first. */
export class Making {
	#state: MakingState;
	#controller: AbortController | undefined;
	readonly #fontFolder: string;

	/** `fontFolder` is where the app serves its fonts, with a slash at its end. */
	constructor(fontFolder: string) {
		this.#state = $state.raw<MakingState>({ state: 'idle' });
		this.#fontFolder = fontFolder;
	}

	get state(): MakingState {
		return this.#state;
	}

	/** Makes the file; undefined when it could not be made, was cancelled, or one is being made. */
	async make(prepare: (report: typeof Report) => FileJob): Promise<MadeFile | undefined> {
		if (this.#controller) return undefined;
		const controller = new AbortController();
		this.#controller = controller;
		this.#state = { state: 'making', share: 0 };
		try {
			const report = await import('#report');
			const answer = await report.makeFile(prepare(report), {
				fontFolder: this.#fontFolder,
				signal: controller.signal,
				onprogress: (share) => {
					this.#state = { state: 'making', share };
				}
			});
			if (answer.ok) {
				this.#state = { state: 'idle' };
				return answer.value;
			}
			this.#state = { state: 'failed', says: fileErrorInWords(answer.error) };
		} catch {
			this.#state = {
				state: 'failed',
				says: PART_MISSING
			};
		} finally {
			this.#controller = undefined;
		}
		return undefined;
	}

	/** Says that what was made has reached the reader. */
	done(says: string): void {
		this.#state = { state: 'done', says };
	}

	/** Ends what is being made. */
	cancel(): void {
		this.#controller?.abort();
	}
}

function fileErrorInWords({ kind }: FileError): string {
	switch (kind) {
		case 'cancelled':
			return 'Cancelled. Nothing was made.';
		case 'fontsNotLoaded':
		case 'writerNotLoaded':
			return PART_MISSING;
		case 'writingFailed':
		case 'workerFailed':
			return 'The file could not be made. Your answers are safe; reload the page and try again.';
	}
}
