import { Encrypter } from 'age-encryption';

/** The library's own choice: about a second and 256 MB of memory on a usual computer. */
const WORK = 18;

/**
 * Encrypts a text so that only the passphrase opens it: an age file (age-encryption.org/v1) for one
 * scrypt recipient. Nobody can recover a lost passphrase. `work` is the logarithm of the effort.
 */
export function lock(text: string, passphrase: string, work = WORK): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(asTyped(passphrase));
	encrypter.setScryptWorkFactor(work);
	return encrypter.encrypt(text);
}

/** One of the ways to write a letter with an accent, since keyboards differ in theirs. */
export const asTyped = (passphrase: string): string => passphrase.normalize('NFC');
