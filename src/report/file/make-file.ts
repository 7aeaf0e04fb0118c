import { trustedScriptUrl } from '#base';
import type { FileAnswer, FileError, FileJob } from './file-job.ts';
import type { WorkerJob, WorkerNews } from './file.worker.ts';
import workerUrl from './file.worker.ts?worker&url';

/** How a file is to be made. */
export interface MakeOptions {
	/** Where the app serves its fonts, with a slash at its end. */
	readonly fontFolder: string;
	/** Told how far the work has come, from 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** Ends the work at once. */
	readonly signal?: AbortSignal;
}

/** Writes a file in a worker of its own, so that the page stays alive; never rejects. */
export async function makeFile(job: FileJob, options: MakeOptions): Promise<FileAnswer> {
	if (options.signal?.aborted) return failed({ kind: 'cancelled' });
	let worker: Worker;
	try {
		worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'file' });
	} catch (error) {
		return workerFailed(String(error));
	}
	try {
		return await ask(worker, job, options);
	} finally {
		worker.terminate();
	}
}

function ask(
	worker: Worker,
	job: FileJob,
	{ fontFolder, onprogress, signal }: MakeOptions
): Promise<FileAnswer> {
	const fontUrls = {
		regular: `${fontFolder}inter-regular.ttf`,
		bold: `${fontFolder}inter-bold.ttf`
	};
	return new Promise((resolve) => {
		signal?.addEventListener('abort', () => {
			resolve(failed({ kind: 'cancelled' }));
		});
		worker.onmessage = ({ data }: MessageEvent<WorkerNews>) => {
			if ('share' in data) onprogress?.(data.share);
			else resolve(data.answer);
		};
		worker.onerror = (event) => {
			resolve(workerFailed(event.message));
		};
		worker.onmessageerror = () => {
			resolve(workerFailed('the answer could not be read'));
		};
		try {
			worker.postMessage({ job, fontUrls } satisfies WorkerJob);
		} catch (error) {
			// The model holds something that cannot be copied to a worker.
			resolve(workerFailed(String(error)));
		}
	});
}

const failed = (error: FileError): FileAnswer => ({ ok: false, error });

const workerFailed = (detail: string): FileAnswer => failed({ kind: 'workerFailed', detail });
