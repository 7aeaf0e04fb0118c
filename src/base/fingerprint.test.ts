import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

// Published values of 32-bit FNV-1a.
it.each([
	['', '811c9dc5'],
	['a', 'e40c292c'],
	['foobar', 'bf9cf968']
])('the fingerprint of "%s" is %s', (text, digits) => {
	expect(fingerprint(text)).toBe(digits);
});

it('a fingerprint has eight digits, and another seed gives another one', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 0, max: 0xffffffff }), (text, seed) => {
			expect(fingerprint(text, seed)).toMatch(/^[\da-f]{8}$/u);
		})
	);
	expect(fingerprint('a', 1)).not.toBe(fingerprint('a'));
});
