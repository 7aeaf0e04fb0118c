import { ENVELOPE_EXTENSION, ENVELOPE_TYPE } from '#exchange';
import { saveFile } from '#ui/save-file.ts';
import { frameShown } from './frame-shown.ts';

/** What an encrypted file is called: whatever opens such files sees what it is. */
const LOCKED_TYPE = 'application/age-encryption';

/** A file that was made, to be saved or handed on. */
export interface EnvelopeFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly type: string;
}

/** The text of an envelope as a file; encrypted when there is a passphrase. `base` has no ending. */
export async function asFile(
	text: string,
	base: string,
	passphrase?: string
): Promise<EnvelopeFile> {
	const name = `${base}${ENVELOPE_EXTENSION}`;
	if (passphrase === undefined)
		return { name, bytes: new TextEncoder().encode(text), type: ENVELOPE_TYPE };
	const { lock } = await import('#exchange/lock');
	await frameShown();
	return { name, bytes: new Uint8Array(await lock(text, passphrase)), type: LOCKED_TYPE };
}

/** Hands it to the browser's download. */
export const saveEnvelope = ({ name, bytes, type }: EnvelopeFile): void =>
	saveFile(name, bytes, type);
