import { afterEach, expect, test, vi } from 'vitest';
import type { ReadJob, ReadNews } from './published.worker.ts';
import { readPublished } from './read-published.ts';

vi.mock('./published.worker.ts?worker&url', () => ({ default: '/assets/published.worker.js' }));

const wanted = { codes: ['A99001'], today: '2026-10-01' };
const file = new File(['x'], 'x.csv');
const answer: ReadNews = { answer: { ok: false, error: { kind: 'empty' } } };

let ended = 0;
function withWorker(reply: (worker: FakeWorker, job: ReadJob) => void): void {
	ended = 0;
	vi.stubGlobal(
		'Worker',
		class extends FakeWorker {
			override postMessage(job: ReadJob): void {
				reply(this, job);
			}
		}
	);
	vi.stubGlobal('location', new URL('https://example.org/'));
}
class FakeWorker {
	onmessage?: (event: { data: ReadNews }) => void;
	onerror?: () => void;
	postMessage(_: ReadJob): void {
		throw new Error('no reply');
	}
	terminate(): void {
		ended += 1;
	}
}

afterEach(() => vi.unstubAllGlobals());

test('the answer comes from a worker that says how far it is, and is ended afterwards', async () => {
	const onbytes = vi.fn();
	withWorker((worker, job) => {
		expect(job).toEqual({ file, wanted });
		worker.onmessage?.({ data: { bytes: 5 } });
		worker.onmessage?.({ data: answer });
	});
	const { signal } = new AbortController();
	expect(await readPublished(file, wanted, { onbytes, signal })).toEqual({
		ok: false,
		error: { kind: 'empty' }
	});
	expect(onbytes.mock.calls).toEqual([[5]]);
	expect(ended).toBe(1);
});

test('cancelling ends the worker at once, or never begins it', async () => {
	const controller = new AbortController();
	withWorker(() => {
		controller.abort();
	});
	const options = { onbytes: vi.fn(), signal: controller.signal };
	const cancelled = { ok: false, error: { kind: 'cancelled' } };
	expect(await readPublished(file, wanted, options)).toEqual(cancelled);
	expect(ended).toBe(1);
	expect(await readPublished(file, wanted, options)).toEqual(cancelled);
	expect(ended).toBe(1);
});

test('a worker that fails, or cannot be started, is reported', async () => {
	const { signal } = new AbortController();
	const failed = { ok: false, error: { kind: 'readingFailed' } };
	withWorker((worker) => worker.onerror?.());
	expect(await readPublished(file, wanted, { onbytes: vi.fn(), signal })).toEqual(failed);
	vi.stubGlobal('Worker', undefined);
	expect(await readPublished(file, wanted, { onbytes: vi.fn(), signal })).toEqual(failed);
});
