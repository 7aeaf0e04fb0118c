/**
 * exchange/lock: a file behind a passphrase, in the age format, which other programs can open too.
 * It brings a library along, so it has an entrance of its own, `#exchange/lock`, to be imported when
 * a file is locked or opened. Whether a file is locked at all, `isLocked` of `#exchange` tells.
 */
export { lock } from './lock.ts';
export { unlock } from './unlock.ts';
