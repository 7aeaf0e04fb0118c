import { ok, type Result } from '#base';
import type { EnvelopeError } from '../envelope.ts';
import { lock } from './lock.ts';
import { unlock } from './unlock.ts';

/** What a passphrase is wanted for. */
export type LockJob =
	| { readonly does: 'lock'; readonly text: string; readonly passphrase: string }
	| { readonly does: 'unlock'; readonly bytes: Uint8Array; readonly passphrase: string };

/** The locked file, the content of an opened one, or why there is neither. */
export type LockAnswer = Result<Uint8Array, EnvelopeError>;

/** Locks or opens; rejects where the library cannot do its work, as without enough memory. */
export const doLockJob = async (job: LockJob): Promise<LockAnswer> =>
	job.does === 'lock'
		? ok(await lock(job.text, job.passphrase))
		: unlock(job.bytes, job.passphrase);
