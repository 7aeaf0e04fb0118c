import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf, pixelsOf, type View } from '../../../tests/builders/pictures.ts';
import { codeOf } from './code-of.ts';
import { readCode } from './read-code.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 89 + 17) % 256);
const seen = (content: Uint8Array, view?: View, loop?: number) =>
	readCode(pixelsOf(pictureOf(codeOf(content, loop), view)));

describe('a code', () => {
	it('is read back byte for byte, in every way it is drawn', () => {
		for (let loop = 0; loop < 8; loop++) expect(seen(bytes(367), {}, loop)).toEqual(bytes(367));
	});

	it('carries any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (content) => {
				expect(seen(content, { width: 320, height: 240 })).toEqual(content);
			}),
			{ numRuns: 20 }
		);
	});

	it('is drawn another way in every loop, eight in all', () => {
		const ways = Array.from({ length: 9 }, (_, loop) => JSON.stringify(codeOf(bytes(40), loop)));
		expect(new Set(ways).size).toBe(8);
		expect(ways[8]).toBe(ways[0]);
	});

	it.each<[string, View]>([
		['turned', { turned: 9 }],
		['turned by half', { turned: 180 }],
		['blurred', { blur: 1.2 }],
		['far away in a good picture', { width: 1280, height: 720, share: 0.6 }]
	])('is read when %s', (_, view) => {
		expect(seen(bytes(367), view)).toEqual(bytes(367));
	});

	it('of a whole summary is read by a small camera', () => {
		expect(seen(bytes(1020))).toEqual(bytes(1020));
	});
});

it('a picture without a code gives nothing', () => {
	expect(readCode({ width: 64, height: 48, data: new Uint8ClampedArray(64 * 48 * 4) })).toBe(
		undefined
	);
});

it('a picture that is none gives nothing', () => {
	expect(readCode({ width: 64, height: 48, data: new Uint8ClampedArray(3) })).toBe(undefined);
});
