import { err } from '#base';
import type { Opener } from './arrivals.ts';
import { openInWorker } from './open-in-worker.ts';

/** Loads what opens files; what unlocks them is loaded with the first locked one. */
export async function loadOpener(): Promise<Opener> {
	const { ENVELOPE_LIMITS, isLocked, readEnvelope } = await import('#exchange');
	return {
		most: ENVELOPE_LIMITS.bytes,
		isLocked,
		read: readEnvelope,
		unlock: async (bytes, passphrase, signal) => {
			const { unlock } = await import('#exchange/lock');
			const opened = await unlock(bytes, passphrase, signal);
			if (opened.ok) return opened;
			const { error } = opened;
			return err(error.kind === 'stopped' ? { kind: 'locked' } : error);
		},
		openInWorker
	};
}
