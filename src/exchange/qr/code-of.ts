import { encodeQR } from 'qr';

/** The modules of a code, row by row, dark ones true; with the four light ones around it that cameras need. */
export type Matrix = readonly (readonly boolean[])[];

/**
 * The code of a frame. `loop` counts how often the sequence was shown: each time the same bytes are
 * drawn with another of the eight masks, so that a code a camera stumbles over gets another chance.
 * Throws for more than 2,953 bytes, which no code holds.
 */
export function codeOf(frame: Uint8Array, loop = 0): Matrix {
	return encodeQR(String.fromCharCode(...frame), 'raw', {
		ecc: 'low',
		encoding: 'byte',
		border: 4,
		mask: loop % 8,
		textEncoder: bytesOf
	});
}

/** The library takes text: each byte goes through it as one character. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
