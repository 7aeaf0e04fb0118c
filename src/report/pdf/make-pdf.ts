import { trustedScriptUrl } from '#base';
import type { DocumentModel } from '../document.ts';
import type { PdfAnswer, PdfJob } from './pdf-job.ts';
import workerUrl from './pdf.worker.ts?worker&url';

export type { PdfError } from './pdf-job.ts';

/**
 * Writes the document as a PDF in a worker of its own, so that the page stays alive; never
 * rejects. `fontFolder` is where the app serves its fonts, with a slash at its end.
 */
export async function makePdf(model: DocumentModel, fontFolder = '/fonts/'): Promise<PdfAnswer> {
	let worker: Worker;
	try {
		worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'pdf' });
	} catch (error) {
		return workerFailed(String(error));
	}
	const fontUrls = {
		regular: `${fontFolder}inter-regular.ttf`,
		bold: `${fontFolder}inter-bold.ttf`
	};
	try {
		return await ask(worker, { model, fontUrls });
	} finally {
		worker.terminate();
	}
}

function ask(worker: Worker, job: PdfJob): Promise<PdfAnswer> {
	return new Promise((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
			resolve(data);
		};
		worker.onerror = (event) => {
			resolve(workerFailed(event.message));
		};
		worker.onmessageerror = () => {
			resolve(workerFailed('the answer could not be read'));
		};
		try {
			worker.postMessage(job);
		} catch (error) {
			// The model holds something that cannot be copied to a worker.
			resolve(workerFailed(String(error)));
		}
	});
}

function workerFailed(detail: string): PdfAnswer {
	return { ok: false, error: { kind: 'workerFailed', detail } };
}
