import { trustedScriptUrl } from '#base';
import type { Content } from './arrivals.ts';
import type { Opened } from './open.worker.ts';
import workerUrl from './open.worker.ts?worker&url';

/** As many are sent at once: for each the browser looks at the file, and the page stands still. */
const PORTION = 16;

/**
 * Opens contents without a passphrase in a worker, so that the page stays alive; gives what came of
 * them in their order, as many at a time as are there. It ends early where the worker does not run,
 * and throws in a browser without workers.
 */
export async function* openInWorker(
	contents: readonly Content[]
): AsyncGenerator<readonly Opened[], void> {
	const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'files' });
	const came: Opened[] = [];
	const state = { failed: false, news: (): void => undefined };
	worker.onmessage = ({ data }: MessageEvent<string>) => {
		// Made by `JSON.stringify` of what our own worker has read.
		came.push(JSON.parse(data) as Opened);
		state.news();
	};
	worker.onerror = worker.onmessageerror = () => {
		state.failed = true;
		state.news();
	};
	try {
		let sent = 0;
		for (let done = 0; done < contents.length && !state.failed;) {
			// One portion ahead, so that the worker need not wait.
			for (; sent < Math.min(done + 2 * PORTION, contents.length); sent += PORTION)
				worker.postMessage(contents.slice(sent, sent + PORTION));
			// It may have failed while it was asked.
			if (came.length === 0 && !(state.failed as boolean))
				await new Promise<void>((resolve) => {
					state.news = resolve;
				});
			const opened = came.splice(0);
			done += opened.length;
			if (opened.length > 0) yield opened;
		}
	} finally {
		worker.terminate();
	}
}
