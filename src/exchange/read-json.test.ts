import { describe, expect, it } from 'vitest';
import { LIMITS } from './envelope-format.ts';
import { isLocked } from './is-locked.ts';
import { readJson, tooMuchIn } from './read-json.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const nested = (depth: number) => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

describe('what is read', () => {
	it.each([
		['text', '{"a":[1,"ŵ"]}'],
		['bytes', bytes('{"a":[1,"ŵ"]}')],
		['text with a byte order mark', '\uFEFF{"a":[1,"ŵ"]}'],
		['bytes with a byte order mark', bytes('\uFEFF{"a":[1,"ŵ"]}')]
	])('is JSON as %s', (_, input) => {
		expect(readJson(input)).toEqual({ ok: true, value: { a: [1, 'ŵ'] } });
	});

	it.each([
		['nothing at all', ''],
		['no bytes', new Uint8Array()],
		['nothing but space', ' \n\t ']
	])('is empty: %s', (_, input) => {
		expect(readJson(input)).toEqual({ ok: false, error: { kind: 'empty' } });
	});

	const whole = '{"format":"access-ready","version":1,"app":"ŵ"}';
	const backup = '{\n\t"format": "access-ready-backup",\n\t"version": 2\n}';
	const damaged = bytes(whole).map((byte, at) => (at === 40 ? 0xff : byte));

	it.each([
		['half of it', whole.slice(0, 30)],
		['half of it as bytes, after a byte order mark', bytes(`\uFEFF${whole}`).slice(0, 40)],
		['its very beginning', '{"for'],
		['half of an old backup', backup.slice(0, 40)],
		['more than all of it', `${whole}]`],
		['with a byte that is no UTF-8', damaged],
		['noughts, as of a file on its way', new Uint8Array(40)]
	])('is one of ours that is cut off or damaged: %s', (_, input) => {
		expect(readJson(input)).toEqual({ ok: false, error: { kind: 'notJson' } });
	});

	it.each([
		['half of another JSON', '{"a":[1,'],
		['another text', 'Dear all, here is our file.'],
		['too many ends', '{"a":1}]'],
		['bytes that are no UTF-8', new Uint8Array([0x7b, 0x78, 0xff, 0x7d])],
		['a surrogate alone as bytes', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
		['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
		['a compressed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])]
	])('is none of ours: %s', (_, input) => {
		expect(readJson(input)).toEqual({ ok: false, error: { kind: 'notOurs' } });
	});
});

describe('before anything is built', () => {
	it('what is too large is refused', () => {
		const large = new Uint8Array(LIMITS.bytes + 1);
		expect(readJson(large)).toEqual({
			ok: false,
			error: { kind: 'tooLarge', bytes: LIMITS.bytes + 1, most: LIMITS.bytes }
		});
		expect(readJson(' '.repeat(LIMITS.bytes + 1))).toMatchObject({ error: { kind: 'tooLarge' } });
	});

	it('what is nested too deep is refused, however deep, and brackets in texts do not count', () => {
		expect(readJson(nested(LIMITS.nesting)).ok).toBe(true);
		const deeper = { ok: false, error: { kind: 'tooDeep' } };
		expect(readJson(nested(LIMITS.nesting + 2))).toEqual(deeper);
		expect(readJson('['.repeat(1_000_000))).toEqual(deeper);
		expect(readJson(JSON.stringify(`\\"${'['.repeat(100)}\\`)).ok).toBe(true);
	});

	it('more values than fit into a file of ours are refused', () => {
		expect(readJson(`[${'0,'.repeat(LIMITS.values)}0]`)).toEqual({
			ok: false,
			error: { kind: 'notOurs' }
		});
	});
});

describe('a locked file', () => {
	const armoured = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n';
	it.each([
		['its header', 'age-encryption.org/v1\n-> scrypt'],
		['the header of a later version', 'age-encryption.org/v2\n'],
		['its armour', armoured],
		['its armour after empty lines, as pasted', `\n\n ${armoured}`]
	])('is known by %s, and a passphrase is wanted', (_, text) => {
		for (const input of [text, bytes(text)]) {
			expect(isLocked(input)).toBe(true);
			expect(readJson(input)).toEqual({ ok: false, error: { kind: 'locked' } });
		}
	});

	it('is not what only names the program', () => {
		expect(isLocked('{"age-encryption.org/":1}')).toBe(false);
		expect(isLocked(bytes(' age-encryption.org/v1\n'))).toBe(false);
		expect(isLocked(new Uint8Array())).toBe(false);
	});
});

describe('a text that is to be read again', () => {
	const limits = { bytes: 20, nesting: 3, values: 6 };

	it('is no more than is read', () => {
		expect(tooMuchIn('[[["ŵ"]]]', 10, limits)).toBeUndefined();
		expect(tooMuchIn(nested(20), bytes(nested(20)).length)).toBeUndefined();
	});

	it('is refused when it is larger in bytes, nested deeper or holds more than is read', () => {
		expect(tooMuchIn('["ŵ"]', 21, limits)).toEqual({ kind: 'tooLarge', bytes: 21, most: 20 });
		expect(tooMuchIn('[]', LIMITS.bytes + 1)).toMatchObject({ kind: 'tooLarge' });
		expect(tooMuchIn('[[[[]]]]', 8, limits)).toEqual({ kind: 'tooDeep' });
		expect(tooMuchIn('[1,2,3,4,5,6]', 13, limits)).toEqual({ kind: 'notOurs' });
	});
});
