import { readOfficial, type OfficialError, type OfficialRead, type Wanted } from '#official';
import type { Result } from '#base';

/** What the page asks of the worker: a file, and what to look for in it. */
export interface ReadJob {
	readonly file: File;
	readonly wanted: Wanted;
}

/** What the worker says: how many bytes it has read, any number of times, then the answer. */
export type ReadNews =
	| { readonly bytes: number }
	| { readonly answer: Result<OfficialRead, OfficialError | { readonly kind: 'readingFailed' }> };

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<ReadJob>) => void) | null;
	postMessage(news: ReadNews): void;
}

const scope = globalThis as unknown as Scope;

/** Between two words on how far it is, in milliseconds. */
const EVERY = 100;

// Not every browser iterates over a stream by itself.
async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return;
		yield value;
	}
}

scope.onmessage = ({ data: { file, wanted } }) => {
	let said = 0;
	const onbytes = (bytes: number) => {
		const now = performance.now();
		if (now - said < EVERY) return;
		said = now;
		scope.postMessage({ bytes });
	};
	const { name, size } = file;
	void readOfficial({ name, size, chunks: piecesOf(file) }, wanted, onbytes)
		// The file was moved or changed meanwhile, or the reader could not be loaded.
		.catch(() => ({ ok: false as const, error: { kind: 'readingFailed' as const } }))
		.then((answer) => {
			scope.postMessage({ answer });
		});
};
