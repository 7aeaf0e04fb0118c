import { ENVELOPE_EXTENSION, ENVELOPE_TYPE } from '#exchange';
import { saveFile } from '#ui/save-file.ts';

/** What an encrypted file is called: whatever opens such files sees what it is. */
const LOCKED_TYPE = 'application/age-encryption';

/** A file that was made, to be saved or handed on. */
export interface EnvelopeFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
}

/** How a file is encrypted. */
export interface Locking {
	readonly passphrase: string;
	/** Stops it. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * The text of an envelope as a file, encrypted when it is to be locked. `base` has no ending.
 * Undefined when it was stopped; rejects when what encrypts cannot be loaded or does not run.
 */
export function asFile(text: string, base: string): Promise<EnvelopeFile>;
export function asFile(
	text: string,
	base: string,
	locking: Locking | undefined
): Promise<EnvelopeFile | undefined>;
export async function asFile(text: string, base: string, locking?: Locking) {
	const name = `${base}${ENVELOPE_EXTENSION}`;
	if (locking === undefined)
		return { name, bytes: new TextEncoder().encode(text), type: ENVELOPE_TYPE };
	const { lock } = await import('#exchange/lock');
	const locked = await lock(text, locking.passphrase, locking.signal);
	if (locked.ok) return { name, bytes: new Uint8Array(locked.value), type: LOCKED_TYPE };
	if (locked.error.kind === 'stopped') return undefined;
	throw new Error(locked.error.kind === 'lockFailed' ? locked.error.detail : locked.error.kind);
}

/** Hands it to the browser's download. */
export const saveEnvelope = ({ name, bytes, type }: EnvelopeFile): void =>
	saveFile(name, bytes, type);
