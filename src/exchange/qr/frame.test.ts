import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { HEADER_BYTES, readFrame, writeFrame, type Frame } from './frame.ts';

const aFrame = fc
	.record({
		transfer: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
		total: fc.integer({ min: 1, max: 0xffff }),
		at: fc.nat(),
		data: fc.uint8Array({ maxLength: 600 })
	})
	.map(({ transfer, total, at, data }): Frame => ({
		transfer: transfer.toString(16).padStart(16, '0'),
		index: at % total,
		total,
		data
	}));
const example: Frame = {
	transfer: '0123456789abcdef',
	index: 1,
	total: 3,
	data: Uint8Array.of(7, 8, 9)
};
const changed = (at: number, byte: number) => writeFrame(example).with(at, byte);
/** With a checksum that fits what was changed. */
function sealed(bytes: Uint8Array): Uint8Array {
	new DataView(bytes.buffer).setUint32(16, crc32(bytes.subarray(0, 16), bytes.subarray(20)));
	return bytes;
}

describe('a frame', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(aFrame, (frame) => {
				expect(readFrame(writeFrame(frame))).toEqual(frame);
			})
		);
	});

	it('stays as it is documented, byte for byte', () => {
		expect(Buffer.from(writeFrame(example)).toString('hex')).toBe(
			'a54152' + '01' + '0123456789abcdef' + '0001' + '0003' + 'ead28197' + '070809'
		);
	});

	it('with any one byte changed is never taken for one', () => {
		fc.assert(
			fc.property(aFrame, fc.nat(), fc.integer({ min: 1, max: 255 }), (frame, place, flip) => {
				const bytes = writeFrame(frame);
				const at = place % bytes.length;
				expect(readFrame(bytes.with(at, bytes[at]! ^ flip))).toBeTypeOf('string');
			})
		);
	});

	it('cut short is never taken for one', () => {
		fc.assert(
			fc.property(aFrame, fc.nat(), (frame, length) => {
				const bytes = writeFrame(frame);
				expect(readFrame(bytes.slice(0, length % bytes.length))).toBeTypeOf('string');
			})
		);
	});
});

describe('what is no frame', () => {
	it.each([
		['nothing', new Uint8Array()],
		['the address of a page', new TextEncoder().encode('https://example.org/menu')],
		['another beginning', changed(1, 0x42)]
	])('is foreign: %s', (_, bytes) => {
		expect(readFrame(bytes)).toBe('foreign');
	});

	it('is foreign, whatever the bytes are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
				expect(readFrame(bytes)).toBe('foreign');
			})
		);
	});

	it.each([
		['cut off in its header', writeFrame(example).slice(0, HEADER_BYTES - 1)],
		['with another checksum', changed(17, 0)],
		['the part after the last', sealed(changed(13, 3))],
		['of no parts at all', sealed(changed(15, 0))]
	])('is ours and cannot be read: %s', (_, bytes) => {
		expect(readFrame(bytes)).toBe('unreadable');
	});

	it('was made by a newer version', () => {
		expect(readFrame(sealed(changed(3, 2)))).toBe('newer');
	});
});
