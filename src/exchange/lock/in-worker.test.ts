import { afterEach, expect, it, vi } from 'vitest';
import { lock, unlock } from './index.ts';
import type { LockJob } from './lock-job.ts';
import type { LockNews } from './lock.worker.ts';

vi.mock('./lock.worker.ts?worker&url', () => ({ default: '/assets/lock.worker.js' }));

type Reply = (worker: FakeWorker, job: LockJob) => void;

class FakeWorker {
	static made: FakeWorker[] = [];
	static reply: Reply;
	onmessage?: (event: { data: LockNews }) => void;
	onerror?: (event: { message: string }) => void;
	onmessageerror?: () => void;
	terminated = false;

	constructor(readonly url: string) {
		FakeWorker.made.push(this);
	}
	postMessage(job: LockJob): void {
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
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
}

const ended = () => FakeWorker.made.map(({ terminated }) => terminated);
const some = Uint8Array.of(1, 2, 3);
const done: LockNews = { answer: { ok: true, value: some } };

afterEach(() => vi.unstubAllGlobals());

it('a text is locked in a worker, which is ended with all its memory', async () => {
	const asked = vi.fn();
	withWorker((worker, job) => {
		asked(worker.url, job);
		worker.onmessage?.({ data: done });
	});
	expect(await lock('{}', 'a')).toEqual({ ok: true, value: some });
	expect(asked.mock.calls).toEqual([
		['/assets/lock.worker.js', { does: 'lock', text: '{}', passphrase: 'a' }]
	]);
	expect(ended()).toEqual([true]);
});

it('a file is opened there, and what is wrong with it comes back', async () => {
	const asked = vi.fn();
	const wrong = { ok: false, error: { kind: 'wrongPassphrase' } } as const;
	withWorker((worker, job) => {
		asked(job);
		worker.onmessage?.({ data: { answer: wrong } });
	});
	expect(await unlock(some, 'a')).toEqual(wrong);
	expect(asked.mock.calls).toEqual([[{ does: 'unlock', bytes: some, passphrase: 'a' }]]);
	expect(ended()).toEqual([true]);
});

it('what is stopped ends the worker at once', async () => {
	const controller = new AbortController();
	withWorker(() => {
		controller.abort();
	});
	const stopped = { ok: false, error: { kind: 'stopped' } };
	expect(await lock('{}', 'a', controller.signal)).toEqual(stopped);
	expect(ended()).toEqual([true]);
});

it('what was stopped before it began never begins', async () => {
	withWorker(() => undefined);
	expect(await unlock(some, 'a', AbortSignal.abort())).toMatchObject({ ok: false });
	expect(ended()).toEqual([]);
});

it.each<[string, Reply]>([
	['that cannot be loaded', (worker) => worker.onerror?.({ message: 'no script' })],
	['whose answer cannot be read', (worker) => worker.onmessageerror?.()],
	['with too little memory', (worker) => worker.onmessage?.({ data: { failed: 'memory' } })]
])('a worker %s is reported and ended', async (_, reply) => {
	withWorker(reply);
	expect(await unlock(some, 'a')).toMatchObject({ ok: false, error: { kind: 'lockFailed' } });
	expect(ended()).toEqual([true]);
});

it('a browser without workers is reported', async () => {
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
	expect(await lock('{}', 'a')).toMatchObject({ ok: false, error: { kind: 'lockFailed' } });
});
