import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrame, type Frame } from './frame.ts';
import { MOST_CODES, framesOf, type FrameOptions } from './frames-of.ts';

const content = (length: number) => Uint8Array.from({ length }, (_, at) => at % 251);
async function framesWith(bytes: Uint8Array<ArrayBuffer>, options?: FrameOptions) {
	const made = await framesOf(bytes, options);
	return made.ok ? made.value : [];
}

describe('the frames of some content', () => {
	it.each([
		[0, 1],
		[1000, 1],
		[1001, 3],
		[4000, 12]
	])('of %i bytes are %i', async (bytes, frames) => {
		expect(await framesWith(content(bytes))).toHaveLength(frames);
	});

	it('hold all of it in their order, share its name, and differ by one byte at most', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uint8Array({ maxLength: 2000 }),
				fc.integer({ min: 40, max: 400 }),
				async (bytes, size) => {
					const made = await framesWith(new Uint8Array(bytes), { size });
					const frames = made.map(readFrame) as Frame[];
					expect(frames.flatMap(({ data }) => [...data])).toEqual([...bytes]);
					expect(frames.map(({ index }) => index)).toEqual([...frames.keys()]);
					expect(new Set(frames.map(({ total }) => total))).toEqual(new Set([frames.length]));
					expect(new Set(frames.map(({ transfer }) => transfer)).size).toBe(1);
					const lengths = made.map(({ length }) => length);
					expect(Math.max(...lengths)).toBeLessThanOrEqual(size);
					expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
				}
			)
		);
	});

	it('are named after the digest of the content', async () => {
		// SHA-256 of "abc" begins with ba7816bf 8f01cfea (FIPS 180-2, appendix B.1).
		const [frame] = await framesWith(new TextEncoder().encode('abc'));
		expect(readFrame(frame!)).toMatchObject({ transfer: 'ba7816bf8f01cfea', index: 0, total: 1 });
	});

	it('are as many as anybody should scan, and no more', async () => {
		expect(await framesWith(content(MOST_CODES * 347))).toHaveLength(MOST_CODES);
		expect(await framesOf(content(MOST_CODES * 347 + 1))).toEqual({
			ok: false,
			error: { kind: 'tooManyCodes', codes: MOST_CODES + 1, most: MOST_CODES }
		});
	});

	it('hold a byte each when the size leaves no room', async () => {
		expect(await framesWith(content(3), { size: 1 })).toHaveLength(3);
	});
});
