const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of the parts, one after the other (as in PNG and zip), from 0 to 2^32 - 1. */
export function crc32(...parts: readonly Uint8Array[]): number {
	let rest = 0xffffffff;
	for (const part of parts) {
		for (const byte of part) {
			rest ^= byte;
			for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (POLYNOMIAL & -(rest & 1));
		}
	}
	return (rest ^ 0xffffffff) >>> 0;
}
