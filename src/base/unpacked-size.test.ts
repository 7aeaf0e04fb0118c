import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackedSize } from './unpacked-size.ts';

const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Not the same byte over and over: that would come to next to nothing. */
const text = (length: number) => Uint8Array.from({ length }, (_, at) => (at * at) % 251);
const file = zipSync({ 'a.csv': text(5000), 'b/c.csv': text(300), 'empty.txt': text(0) });

/** The file with a number of its directory's first entry, or of its end, put in by hand. */
function tampered(bytes: Uint8Array, sign: number, offset: number, number: number, size = 4) {
	const copy = bytes.slice();
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at += 1) {
		if (view.getUint32(at, true) !== sign) continue;
		if (size === 4) view.setUint32(at + offset, number, true);
		else view.setUint16(at + offset, number, true);
		return copy;
	}
	throw new Error('no such place');
}

describe('what a packed file comes to', () => {
	it('is the sum of what its directory says', () => {
		expect(unpackedSize(file)).toBe(5300);
		expect(unpackedSize(zipSync({}))).toBe(0);
		expect(unpackedSize(tampered(file, ENTRY, 24, 4_000_000_000))).toBe(4_000_000_300);
	});

	it('is found behind a remark, and in a part of a larger buffer', () => {
		const remarked = new Uint8Array(file.length + 60_000).fill(32);
		remarked.set(file);
		expect(unpackedSize(remarked)).toBe(5300);
		const inside = new Uint8Array(file.length + 7);
		inside.set(file, 7);
		expect(unpackedSize(inside.subarray(7))).toBe(5300);
	});

	it('is not told where there is no directory', () => {
		expect(unpackedSize(new Uint8Array())).toBeUndefined();
		expect(unpackedSize(new Uint8Array(100))).toBeUndefined();
		expect(unpackedSize(new TextEncoder().encode('PK and nothing'))).toBeUndefined();
		expect(unpackedSize(file.subarray(0, file.length - 30))).toBeUndefined();
		const far = new Uint8Array(file.length + 70_000);
		far.set(file);
		expect(unpackedSize(far)).toBeUndefined();
	});

	it.each([
		['an entry says that it comes to nothing', tampered(file, ENTRY, 24, 0)],
		['an entry says that it comes from nothing', tampered(file, ENTRY, 20, 0)],
		['the size stands in a record for large files', tampered(file, ENTRY, 24, 0xffffffff)],
		['the packed size does', tampered(file, ENTRY, 20, 0xffffffff)],
		['the number of entries does', tampered(file, END, 10, 0xffff, 2)],
		['the length of the directory does', tampered(file, END, 12, 0xffffffff)],
		['the directory is said to stand behind the end', tampered(file, END, 16, file.length)],
		['the directory is said to stand elsewhere', tampered(file, END, 16, 0)],
		['there are fewer entries than is said', tampered(file, END, 10, 4, 2)],
		['an entry begins otherwise', tampered(file, ENTRY, 0, 0)]
	])('is not told when %s', (_, bytes) => {
		expect(unpackedSize(bytes)).toBeUndefined();
	});

	it('of an entry of nothing is nothing, but not when its size follows later', () => {
		const empty = zipSync({ 'a.txt': text(0) }, { level: 0 });
		expect(unpackedSize(empty)).toBe(0);
		expect(unpackedSize(tampered(empty, ENTRY, 8, 8, 2))).toBeUndefined();
	});
});
