import { afterEach, expect, test, vi } from 'vitest';
import type { DocumentModel } from '../document.ts';
import { makePdf } from './make-pdf.ts';
import type { PdfAnswer, PdfJob } from './pdf-job.ts';

vi.mock('./pdf.worker.ts?worker&url', () => ({ default: '/assets/pdf.worker.js' }));

const model: DocumentModel = {
	title: 'Plan',
	subject: '',
	language: 'en-GB',
	date: new Date(0),
	footer: '',
	cover: { title: 'Plan', subtitle: '', stamp: '', facts: [], notice: '' },
	blocks: []
};

type Reply = (worker: FakeWorker, job: PdfJob) => void;

class FakeWorker {
	static made: FakeWorker[] = [];
	static reply: Reply;
	onmessage?: (event: { data: PdfAnswer }) => void;
	onerror?: (event: { message: string }) => void;
	onmessageerror?: () => void;
	terminated = false;
	readonly url: string;

	constructor(url: string) {
		this.url = url;
		FakeWorker.made.push(this);
	}
	postMessage(job: PdfJob): void {
		FakeWorker.reply(this, job);
	}
	terminate(): void {
		this.terminated = true;
	}
}

function withWorker(reply: Reply): void {
	FakeWorker.made = [];
	FakeWorker.reply = reply;
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('location', new URL('https://example.org/plan/'));
}

afterEach(() => vi.unstubAllGlobals());

test('the bytes come from the worker, which is ended afterwards', async () => {
	const value = new Uint8Array([1, 2, 3]);
	withWorker((worker, job) => {
		expect(job.fontUrls).toEqual({
			regular: '/app/fonts/inter-regular.ttf',
			bold: '/app/fonts/inter-bold.ttf'
		});
		worker.onmessage?.({ data: { ok: true, value, pages: 1 } });
	});
	expect(await makePdf(model, '/app/fonts/')).toEqual({ ok: true, value, pages: 1 });
	expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
});

test.each<[string, Reply]>([
	['an error in the worker', (worker) => worker.onerror?.({ message: 'no script' })],
	['an answer that cannot be read', (worker) => worker.onmessageerror?.()],
	[
		'a model that cannot be copied',
		() => {
			throw new Error('DataCloneError');
		}
	]
])('%s is reported, and the worker is ended', async (_, reply) => {
	withWorker(reply);
	expect(await makePdf(model)).toMatchObject({ ok: false, error: { kind: 'workerFailed' } });
	expect(FakeWorker.made[0]?.terminated).toBe(true);
});

test('a browser without workers is reported', async () => {
	vi.stubGlobal('location', new URL('https://example.org/plan/'));
	expect(await makePdf(model)).toMatchObject({ ok: false, error: { kind: 'workerFailed' } });
});
