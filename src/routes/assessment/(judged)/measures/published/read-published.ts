import { err, trustedScriptUrl, type Result } from '#base';
import type { OfficialError, OfficialRead, Wanted } from '#official';
import type { ReadJob, ReadNews } from './published.worker.ts';
import workerUrl from './published.worker.ts?worker&url';

/** Why nothing came of a file. */
export type PublishedError = OfficialError | { readonly kind: 'readingFailed' | 'cancelled' };

/** How a file is read. */
export interface ReadOptions {
	/** Told how many bytes were read. */
	readonly onbytes: (bytes: number) => void;
	/** Ends the reading at once. */
	readonly signal: AbortSignal;
}

/** Reads an official file in a worker of its own, so that the page stays alive; never rejects. */
export async function readPublished(
	file: File,
	wanted: Wanted,
	options: ReadOptions
): Promise<Result<OfficialRead, PublishedError>> {
	if (options.signal.aborted) return err({ kind: 'cancelled' });
	let worker: Worker;
	try {
		worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'published' });
	} catch {
		return err({ kind: 'readingFailed' });
	}
	try {
		return await ask(worker, { file, wanted }, options);
	} finally {
		worker.terminate();
	}
}

const ask = (
	worker: Worker,
	job: ReadJob,
	{ onbytes, signal }: ReadOptions
): Promise<Result<OfficialRead, PublishedError>> =>
	new Promise((resolve) => {
		const failed = () => {
			resolve(err({ kind: 'readingFailed' }));
		};
		signal.addEventListener('abort', () => {
			resolve(err({ kind: 'cancelled' }));
		});
		worker.onmessage = ({ data }: MessageEvent<ReadNews>) => {
			if ('bytes' in data) onbytes(data.bytes);
			else resolve(data.answer);
		};
		worker.onerror = failed;
		worker.onmessageerror = failed;
		worker.postMessage(job);
	});
