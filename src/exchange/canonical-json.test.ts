import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { digestOf } from './digest-of.ts';

const reversed = (value: unknown): unknown => {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(reversed);
	const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)] as const);
	return Object.fromEntries(entries.toReversed());
};
const read = (text: string): unknown => JSON.parse(text);

it('canonical JSON is the same for the same content, whatever the order of keys and the spaces', () => {
	fc.assert(
		fc.property(fc.json(), (text) => {
			const canonical = canonicalJson(read(text));
			expect(canonicalJson(reversed(read(text)))).toBe(canonical);
			expect(canonicalJson(read(canonical))).toBe(canonical);
			expect(JSON.stringify(read(canonical))).toHaveLength(canonical.length);
		})
	);
});

it('canonical JSON sorts keys by their UTF-16 units, also those that look like numbers', () => {
	const text =
		'{ "b": [1.0, -0, 1e21], "10": "\\u00e9\\/", "9": null, "a": {"\\ud800": "\\udc00"} }';
	expect(canonicalJson(read(text))).toBe(
		String.raw`{"10":"é/","9":null,"a":{"\ud800":"\udc00"},"b":[1,0,1e+21]}`
	);
});

it('the digest is that of the canonical JSON of all but the digest', async () => {
	// echo -n '{"a":1,"b":"é"}' | sha256sum
	const digest = 'sha256-09ad9fd2fb648cb2f62141215828ea00a62c299db05d20aa9ade2f527a301cc6';
	expect(await digestOf({ b: 'é', a: 1, digest })).toBe(await digestOf({ a: 1, b: 'é' }));
	expect(await digestOf({ b: 'é', a: 1 })).toBe(digest);
	expect(await digestOf({ b: 'e', a: 1 })).not.toBe(digest);
});
