import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

// The check value of CRC-32, and that of PNG's IEND chunk.
it.each([
	['', 0],
	['123456789', 0xcbf43926],
	['IEND', 0xae426082]
])('the checksum of "%s" is %i', (text, sum) => {
	expect(crc32(bytesOf(text))).toBe(sum);
});

it('parts have the checksum of the whole', () => {
	fc.assert(
		fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
			expect(crc32(a, b)).toBe(crc32(Uint8Array.of(...a, ...b)));
		})
	);
});
