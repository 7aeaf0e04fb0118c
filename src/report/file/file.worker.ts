import type { FontUrls } from '../pdf/fonts.ts';
import { doFileJob, type FileAnswer, type FileJob } from './file-job.ts';

/** What the page asks of the worker. */
export interface WorkerJob {
	readonly job: FileJob;
	readonly fontUrls: FontUrls;
}

/** What the worker says: how far it is, any number of times, then the answer. */
export type WorkerNews = { readonly share: number } | { readonly answer: FileAnswer };

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<WorkerJob>) => void) | null;
	postMessage(news: WorkerNews, transfer?: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
	return new Uint8Array(await response.arrayBuffer());
}

scope.onmessage = ({ data: { job, fontUrls } }) => {
	const onprogress = (share: number) => {
		scope.postMessage({ share });
	};
	void doFileJob(job, { fontUrls, fetchBytes, onprogress }).then((answer) => {
		scope.postMessage({ answer }, answer.ok ? [answer.value.bytes.buffer] : []);
	});
};
