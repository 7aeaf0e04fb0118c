import { trustedScriptUrl } from '#base';
import type { Pixels } from './read-code.ts';
import workerUrl from './read.worker.ts?worker&url';

/** Reads codes in a worker, so that the page stays alive. */
export interface CodeReader {
	/**
	 * The bytes of the code in a picture, if there is one; one picture at a time. The picture's data
	 * are handed over and empty afterwards. Rejects when the worker does not run.
	 */
	read(picture: Pixels): Promise<Uint8Array | undefined>;
	/** Ends the worker. */
	stop(): void;
}

/** Starts a reader of codes; throws in a browser without workers. */
export function startReader(): CodeReader {
	const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'codes' });
	return {
		read: ({ width, height, data }) =>
			new Promise((resolve, reject) => {
				worker.onmessage = (event: MessageEvent<Uint8Array | undefined>) => {
					resolve(event.data);
				};
				worker.onerror = (event) => {
					reject(new Error(event.message));
				};
				worker.postMessage({ width, height, data }, [data.buffer]);
			}),
		stop: () => {
			worker.terminate();
		}
	};
}
