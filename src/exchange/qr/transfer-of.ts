import { TRANSFER_BYTES } from './frame.ts';

/** The name of a transfer: the first eight bytes of the SHA-256 of its content, in hexadecimal. */
export async function transferOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
	return Array.from(digest.subarray(0, TRANSFER_BYTES), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
