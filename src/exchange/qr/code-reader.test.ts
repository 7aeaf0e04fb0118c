import { afterEach, expect, it, vi } from 'vitest';
import { startReader } from './code-reader.ts';
import type { Pixels } from './read-code.ts';

vi.mock('./read.worker.ts?worker&url', () => ({ default: '/assets/read.worker.js' }));

const picture: Pixels = { width: 1, height: 1, data: new Uint8ClampedArray(4) };

class FakeWorker {
	static last: FakeWorker | undefined;
	onmessage?: (event: { data: Uint8Array | undefined }) => void;
	onerror?: (event: { message: string }) => void;
	asked: unknown[] = [];
	terminated = false;

	constructor(readonly url: string) {
		FakeWorker.last = this;
	}
	postMessage(...asked: unknown[]): void {
		this.asked = asked;
	}
	terminate(): void {
		this.terminated = true;
	}
}

function started() {
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('location', new URL('https://example.org/bring-in/'));
	return { reader: startReader(), worker: FakeWorker.last! };
}
afterEach(() => vi.unstubAllGlobals());

it('a picture goes to the worker, not as a copy, and the bytes come back', async () => {
	const { reader, worker } = started();
	const read = reader.read(picture);
	expect(worker.url).toBe('/assets/read.worker.js');
	expect(worker.asked).toEqual([picture, [picture.data.buffer]]);
	worker.onmessage?.({ data: Uint8Array.of(1) });
	expect(await read).toEqual(Uint8Array.of(1));
});

it('a worker that does not run is reported', async () => {
	const { reader, worker } = started();
	const read = reader.read(picture);
	worker.onerror?.({ message: 'no script' });
	await expect(read).rejects.toThrow('no script');
});

it('the worker ends when nothing more is read', () => {
	const { reader, worker } = started();
	reader.stop();
	expect(worker.terminated).toBe(true);
});
