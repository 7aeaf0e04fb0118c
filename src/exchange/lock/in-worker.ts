import { err, trustedScriptUrl, type Result } from '#base';
import type { EnvelopeError } from '../envelope.ts';
import type { LockJob } from './lock-job.ts';
import type { LockNews } from './lock.worker.ts';
import workerUrl from './lock.worker.ts?worker&url';

/** Why nothing came of it, whatever the file and the passphrase; `detail` is not for a reader. */
export type LockFailure =
	/** The worker could not be loaded, or had too little memory. */
	| { readonly kind: 'lockFailed'; readonly detail: string }
	/** It was stopped. */
	| { readonly kind: 'stopped' };

/**
 * Encrypts a text so that only the passphrase opens it; see `lock.ts`. It runs in a worker of its
 * own, as it takes a second and much memory on purpose; `signal` ends it at once. It never rejects.
 */
export const lock = (
	text: string,
	passphrase: string,
	signal?: AbortSignal
): Promise<Result<Uint8Array, EnvelopeError | LockFailure>> =>
	inWorker({ does: 'lock', text, passphrase }, signal);

/** Opens an encrypted file with a passphrase, see `unlock.ts`; in a worker, as `lock`. */
export const unlock = (
	bytes: Uint8Array,
	passphrase: string,
	signal?: AbortSignal
): Promise<Result<Uint8Array, EnvelopeError | LockFailure>> =>
	inWorker({ does: 'unlock', bytes, passphrase }, signal);

async function inWorker(job: LockJob, signal: AbortSignal | undefined) {
	if (signal?.aborted) return err({ kind: 'stopped' } as const);
	let worker: Worker;
	try {
		worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'lock' });
	} catch (error) {
		return lockFailed(String(error));
	}
	try {
		return await ask(worker, job, signal);
	} finally {
		// With it goes the memory that it took.
		worker.terminate();
	}
}

const ask = (
	worker: Worker,
	job: LockJob,
	signal: AbortSignal | undefined
): Promise<Result<Uint8Array, EnvelopeError | LockFailure>> =>
	new Promise((resolve) => {
		signal?.addEventListener('abort', () => {
			resolve(err({ kind: 'stopped' }));
		});
		worker.onmessage = ({ data }: MessageEvent<LockNews>) => {
			resolve('answer' in data ? data.answer : lockFailed(data.failed));
		};
		worker.onerror = (event) => {
			resolve(lockFailed(event.message));
		};
		worker.onmessageerror = () => {
			resolve(lockFailed('the answer could not be read'));
		};
		worker.postMessage(job);
	});

const lockFailed = (detail: string): Result<never, LockFailure> =>
	err({ kind: 'lockFailed', detail });
