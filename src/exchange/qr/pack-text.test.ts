import * as fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canPack, packText, unpackText } from './pack-text.ts';

const MEGABYTE = 1_000_000;
const deflated = (content: string | Uint8Array) => new Uint8Array(deflateRawSync(content));

afterEach(() => vi.unstubAllGlobals());

describe('packed text', () => {
	it('comes out as it went in', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
				expect(await unpackText(await packText(text), MEGABYTE)).toEqual({ ok: true, value: text });
			})
		);
	});

	it('of many steps comes out whole, with characters that fall between them', async () => {
		const text = Array.from({ length: 20_000 }, (_, at) => `${String(at * 7919)}é𠮷`).join('');
		expect(await unpackText(await packText(text), MEGABYTE)).toEqual({ ok: true, value: text });
	});

	it('keeps a mark at its beginning', async () => {
		expect(await unpackText(await packText('\uFEFFa'), 10)).toEqual({ ok: true, value: '\uFEFFa' });
	});

	it('is what others call raw deflate', async () => {
		expect(await unpackText(deflated('hand-over'), 9)).toEqual({ ok: true, value: 'hand-over' });
	});

	it('may come to exactly as much as is allowed', async () => {
		const packed = await packText('é'.repeat(50));
		expect(await unpackText(packed, 100)).toMatchObject({ ok: true });
		expect(await unpackText(packed, 99)).toEqual({
			ok: false,
			error: { kind: 'tooLarge', bytes: 100, most: 99 }
		});
	});
});

describe('a compressed bomb', () => {
	it('of 200 megabytes is refused before it fills the memory', async () => {
		const bomb = deflated(new Uint8Array(200 * MEGABYTE));
		expect(bomb.length).toBeLessThan(MEGABYTE);
		const before = process.memoryUsage();
		const refused = await unpackText(bomb, MEGABYTE);
		const grown = process.memoryUsage();
		expect(refused).toMatchObject({ ok: false, error: { kind: 'tooLarge', most: MEGABYTE } });
		if (!refused.ok && refused.error.kind === 'tooLarge')
			expect(refused.error.bytes).toBeLessThan(2 * MEGABYTE);
		const held = (usage: NodeJS.MemoryUsage) => usage.arrayBuffers + usage.heapUsed;
		expect(held(grown) - held(before)).toBeLessThan(64 * MEGABYTE);
	});
});

describe('what is no packed text', () => {
	it.each([
		['nothing', new Uint8Array()],
		['cut off', deflated('a text that is cut off before its end').slice(0, 20)],
		['no deflate', Uint8Array.of(0xff, 0xff, 0xff)],
		['bytes that are no UTF-8', deflated(Uint8Array.of(0xc3, 0x28))],
		['half a character at the end', deflated(Uint8Array.of(0x61, 0xc3))]
	])('is damaged: %s', async (_, bytes) => {
		expect(await unpackText(bytes, MEGABYTE)).toEqual({ ok: false, error: { kind: 'notJson' } });
	});

	it('is an answer, never an exception, whatever the bytes are', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
				expect(await unpackText(new Uint8Array(bytes), MEGABYTE)).toHaveProperty('ok');
			})
		);
	});
});

it('a browser that cannot deflate is told apart, and what it cannot unpack is an answer', async () => {
	expect(canPack()).toBe(true);
	vi.stubGlobal('CompressionStream', undefined);
	vi.stubGlobal('DecompressionStream', undefined);
	expect(canPack()).toBe(false);
	expect(await unpackText(deflated('a text'), MEGABYTE)).toEqual({
		ok: false,
		error: { kind: 'notJson' }
	});
});
