/**
 * exchange/lock: a file behind a passphrase, in the age format, which other programs can open too.
 * The work is done in a worker, which brings the library along; `#exchange/lock` is imported when a
 * file is locked or opened. Whether a file is locked at all, `isLocked` of `#exchange` tells. Begin
 * with `lock.ts`.
 */
export { type LockFailure, lock, unlock } from './in-worker.ts';
