import { afterEach, expect, test, vi } from 'vitest';
import type { FileJob } from './file-job.ts';
import type { WorkerJob, WorkerNews } from './file.worker.ts';
import { makeFile } from './make-file.ts';

vi.mock('./file.worker.ts?worker&url', () => ({ default: '/assets/file.worker.js' }));

const job: FileJob = { format: 'csv', sheet: { name: 'Plan', columns: [], rows: [] } };
const options = { fontFolder: '/app/fonts/' };
const made = { ok: true, value: { bytes: new Uint8Array([1, 2, 3]), unprintable: [] } } as const;

type Reply = (worker: FakeWorker, asked: WorkerJob) => void;

class FakeWorker {
	static made: FakeWorker[] = [];
	static reply: Reply;
	onmessage?: (event: { data: WorkerNews }) => void;
	onerror?: (event: { message: string }) => void;
	onmessageerror?: () => void;
	terminated = false;

	constructor() {
		FakeWorker.made.push(this);
	}
	postMessage(asked: WorkerJob): void {
		FakeWorker.reply(this, asked);
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

const ended = () => FakeWorker.made.map(({ terminated }) => terminated);

afterEach(() => vi.unstubAllGlobals());

test('the file comes from the worker, which says how far it is and is ended afterwards', async () => {
	const onprogress = vi.fn();
	withWorker((worker, asked) => {
		expect(asked).toEqual({
			job,
			fontUrls: {
				regular: '/app/fonts/inter-regular.ttf',
				bold: '/app/fonts/inter-bold.ttf'
			}
		});
		worker.onmessage?.({ data: { share: 0.5 } });
		worker.onmessage?.({ data: { answer: made } });
	});
	expect(await makeFile(job, { ...options, onprogress })).toEqual(made);
	expect(onprogress.mock.calls).toEqual([[0.5]]);
	expect(ended()).toEqual([true]);
});

test('work that is cancelled ends the worker at once', async () => {
	const controller = new AbortController();
	withWorker(() => {
		controller.abort();
	});
	expect(await makeFile(job, { ...options, signal: controller.signal })).toEqual({
		ok: false,
		error: { kind: 'cancelled' }
	});
	expect(ended()).toEqual([true]);
});

test('work that was cancelled before it began never begins', async () => {
	withWorker(() => undefined);
	await makeFile(job, { ...options, signal: AbortSignal.abort() });
	expect(ended()).toEqual([]);
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
	expect(await makeFile(job, options)).toMatchObject({
		ok: false,
		error: { kind: 'workerFailed' }
	});
	expect(ended()).toEqual([true]);
});

test('a browser without workers is reported', async () => {
	vi.stubGlobal('location', new URL('https://example.org/plan/'));
	expect(await makeFile(job, options)).toMatchObject({
		ok: false,
		error: { kind: 'workerFailed' }
	});
});
