import { err } from '#base';
import { afterEach, expect, it, vi } from 'vitest';
import type { Content } from './arrivals.ts';
import { openInWorker } from './open-in-worker.ts';
import type { Opened } from './open.worker.ts';

vi.mock('./open.worker.ts?worker&url', () => ({ default: '/assets/open.worker.js' }));

type Reply = (worker: FakeWorker, contents: readonly Content[]) => void;

class FakeWorker {
	static last: FakeWorker;
	static reply: Reply;
	onmessage?: (event: { data: string }) => void;
	onerror?: () => void;
	onmessageerror?: () => void;
	terminated = false;

	constructor(readonly url: string) {
		FakeWorker.last = this;
	}
	postMessage(contents: readonly Content[]): void {
		FakeWorker.reply(this, contents);
	}
	terminate(): void {
		this.terminated = true;
	}
	say(opened: Opened): void {
		this.onmessage?.({ data: JSON.stringify(opened) });
	}
}

const [empty, foreign]: [Opened, Opened] = [err({ kind: 'empty' }), err({ kind: 'notOurs' })];

/** What comes of three contents, as they come. */
async function opened(reply: Reply) {
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
	FakeWorker.reply = reply;
	const batches: (readonly Opened[])[] = [];
	for await (const some of openInWorker(['a', 'b', 'c'])) batches.push(some);
	expect(FakeWorker.last.terminated).toBe(true);
	return batches;
}
afterEach(() => vi.unstubAllGlobals());

it('what the worker says comes as it comes, and then the worker is ended', async () => {
	const batches = await opened((worker, contents) => {
		expect([worker.url, contents]).toEqual(['/assets/open.worker.js', ['a', 'b', 'c']]);
		worker.say(empty);
		worker.say(foreign);
		setTimeout(() => worker.say(empty));
	});
	expect(batches).toEqual([[empty, foreign], [empty]]);
});

it('a thousand files go to the worker a few at a time, and no further ahead than it needs', async () => {
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
	const contents = Array.from({ length: 1000 }, (_, at) => String(at));
	const sent: Content[] = [];
	let [done, furthest] = [0, 0];
	FakeWorker.reply = (worker, some) => {
		expect(some.length).toBeLessThanOrEqual(16);
		sent.push(...some);
		furthest = Math.max(furthest, sent.length - done);
		setTimeout(() => {
			for (const _ of some) worker.say(empty);
		});
	};
	for await (const some of openInWorker(contents)) done += some.length;
	expect(sent).toEqual(contents);
	expect(done).toBe(1000);
	expect(furthest).toBeLessThanOrEqual(48);
});

it.each<[string, Reply]>([
	['does not run', (worker) => worker.onerror?.()],
	['cannot be understood', (worker) => worker.onmessageerror?.()]
])('a worker that %s ends it with what had come', async (_, fail) => {
	expect(await opened(fail)).toEqual([]);
	const batches = await opened((worker, contents) => {
		worker.say(foreign);
		setTimeout(() => fail(worker, contents));
	});
	expect(batches).toEqual([[foreign]]);
});

it('whoever wants no more ends the worker', async () => {
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
	FakeWorker.reply = (worker) => worker.say(empty);
	for await (const some of openInWorker(['a', 'b', 'c'])) {
		expect(some).toEqual([empty]);
		break;
	}
	expect(FakeWorker.last.terminated).toBe(true);
});
