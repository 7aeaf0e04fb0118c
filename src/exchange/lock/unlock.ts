import { err, ok, type Result } from '#base';
import { Decrypter, armor } from 'age-encryption';
import { LIMITS } from '../envelope-format.ts';
import type { EnvelopeError } from '../envelope.ts';
import { asTyped } from './lock.ts';

/** This takes some five seconds and a gigabyte; no file is worth more before it is known. */
const MOST_WORK = 20;
/** A passphrase stands alone in the header: salt, effort, the wrapped key, the header's seal. */
const HEADER =
	/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/u;
/** What the library says when the key does not come out of its wrapping. */
const NO_MATCH = "no identity matched any of the file's recipients";

/**
 * Opens an age file with a passphrase, as bytes or in armour. A wrong passphrase and a damaged key
 * cannot be told apart and both are `wrongPassphrase`; everything else that is wrong is `damagedLock`.
 */
export async function unlock(
	bytes: Uint8Array,
	passphrase: string
): Promise<Result<Uint8Array, EnvelopeError>> {
	if (bytes.length > LIMITS.bytes)
		return err({ kind: 'tooLarge', bytes: bytes.length, most: LIMITS.bytes });
	try {
		const file = bare(bytes);
		const header = HEADER.exec(latin(file.subarray(0, 300)));
		if (!header || Number(header[1]) > MOST_WORK) return err({ kind: 'damagedLock' });
		const decrypter = new Decrypter();
		decrypter.addPassphrase(asTyped(passphrase));
		return ok(await decrypter.decrypt(file));
	} catch (error) {
		const wrong = error instanceof Error && error.message === NO_MATCH;
		return err({ kind: wrong ? 'wrongPassphrase' : 'damagedLock' });
	}
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Without its armour, if it has one. */
const bare = (bytes: Uint8Array): Uint8Array =>
	latin(bytes.subarray(0, 1000)).trimStart().startsWith('-----')
		? armor.decode(latin(bytes))
		: bytes;
