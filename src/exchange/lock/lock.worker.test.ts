import { beforeAll, expect, it, vi } from 'vitest';
import { lock } from './lock.ts';
import type { LockJob } from './lock-job.ts';
import type { LockNews } from './lock.worker.ts';

const scope = globalThis as unknown as {
	onmessage: (event: { data: LockJob }) => void;
	postMessage: (news: LockNews) => void;
};

/** What the worker says to a job. */
const said = (job: LockJob) =>
	new Promise<LockNews>((resolve) => {
		scope.postMessage = resolve;
		scope.onmessage({ data: job });
	});

beforeAll(async () => {
	await import('./lock.worker.ts');
});

it('the worker locks a text so that it opens it again', async () => {
	const locked = await said({ does: 'lock', text: '{"a":1}', passphrase: 'a' });
	const bytes = 'answer' in locked && locked.answer.ok ? locked.answer.value : new Uint8Array();
	const opened = await said({ does: 'unlock', bytes, passphrase: 'a' });
	const text = 'answer' in opened && opened.answer.ok ? opened.answer.value : new Uint8Array();
	expect(new TextDecoder().decode(text)).toBe('{"a":1}');
});

it('the worker says what is wrong with a file', async () => {
	const bytes = await lock('{}', 'a', 1);
	expect(await said({ does: 'unlock', bytes, passphrase: 'b' })).toEqual({
		answer: { ok: false, error: { kind: 'wrongPassphrase' } }
	});
});

it('the worker says when it cannot do its work', async () => {
	const normalize = vi.spyOn(String.prototype, 'normalize').mockImplementation(() => {
		throw new RangeError('memory');
	});
	expect(await said({ does: 'lock', text: '{}', passphrase: 'a' })).toEqual({
		failed: 'RangeError: memory'
	});
	normalize.mockRestore();
});
