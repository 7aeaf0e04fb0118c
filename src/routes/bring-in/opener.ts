import { frameShown } from '../frame-shown.ts';
import type { Opener } from './arrivals.ts';

/** Loads what opens files; what unlocks them is loaded with the first locked one. */
export async function loadOpener(): Promise<Opener> {
	const { ENVELOPE_LIMITS, isLocked, readEnvelope } = await import('#exchange');
	return {
		most: ENVELOPE_LIMITS.bytes,
		isLocked,
		read: readEnvelope,
		unlock: async (bytes, passphrase) => {
			const { unlock } = await import('#exchange/lock');
			await frameShown();
			return unlock(bytes, passphrase);
		}
	};
}
