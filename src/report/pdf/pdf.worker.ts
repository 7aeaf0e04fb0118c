import { type PdfAnswer, type PdfJob, doPdfJob } from './pdf-job.ts';

/** The part of a worker's global scope that is used here. */
interface Scope {
	onmessage: ((event: MessageEvent<PdfJob>) => void) | null;
	postMessage(answer: PdfAnswer, transfer: Transferable[]): void;
}

const scope = globalThis as unknown as Scope;

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
	return new Uint8Array(await response.arrayBuffer());
}

scope.onmessage = ({ data }) => {
	void doPdfJob(data, fetchBytes).then((answer) => {
		scope.postMessage(answer, answer.ok ? [answer.value.buffer] : []);
	});
};
