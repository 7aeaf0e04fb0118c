import { decodeQR } from 'qr/decode.js';

/** A picture as `getImageData` gives it: four bytes a pixel, row by row. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
}

/** Longer than a camera's picture lasts, as it is meant to run beside the page. */
const MILLISECONDS = 120;

/** The bytes of the first code in a picture, whatever they are; undefined when none can be read. */
export function readCode({ width, height, data }: Pixels): Uint8Array | undefined {
	try {
		const text = decodeQR(
			{ width, height, data },
			{ format: 'RGBA', effort: 16, timeLimit: MILLISECONDS, textDecoder: textOf }
		);
		return Uint8Array.from(text, (char) => char.charCodeAt(0));
	} catch {
		// The library throws for every picture without a code.
		return undefined;
	}
}

/** The library gives text: each byte comes through it as one character. */
const textOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
