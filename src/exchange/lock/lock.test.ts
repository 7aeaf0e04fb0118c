import { Encrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_PASSPHRASE } from '../../../tests/builders/sample-envelopes.ts';
import { LIMITS } from '../envelope-format.ts';
import { isLocked } from '../is-locked.ts';
import { lock } from './lock.ts';
import { unlock } from './unlock.ts';

/** Enough for a test; a real file takes the library's own effort. */
const LITTLE = 1;
const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (file: Uint8Array) => Buffer.from(file).toString('latin1');
const textOf = async (file: Uint8Array, passphrase: string) => {
	const opened = await unlock(file, passphrase);
	return opened.ok ? new TextDecoder().decode(opened.value) : opened.error.kind;
};
const damaged = { ok: false, error: { kind: 'damagedLock' } };

describe('a locked file', () => {
	it('is opened by its passphrase, whatever stands in it', async () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 200 });
		await fc.assert(
			fc.asyncProperty(text, text, async (content, passphrase) => {
				const file = await lock(content, passphrase, LITTLE);
				expect(isLocked(file)).toBe(true);
				expect(await textOf(file, passphrase)).toBe(content);
			}),
			{ numRuns: 10 }
		);
	});

	it('takes the effort that the library recommends', async () => {
		expect(latin(await lock('{}', 'a'))).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/u);
	});

	it('is opened by the same passphrase from another keyboard', async () => {
		expect(await textOf(await lock('{}', 'caf\u00e9', LITTLE), 'cafe\u0301')).toBe('{}');
	});

	it('is opened in armour too, as it may be pasted', async () => {
		const file = armor.encode(await lock('{"a":1}', 'a', LITTLE));
		expect(await textOf(bytes(`\n${file.replaceAll('\n', '\r\n')}\n`), 'a')).toBe('{"a":1}');
	});

	it('that a released version made is opened for ever', async () => {
		const fixtures = new URL('../../../tests/fixtures/envelopes/', import.meta.url);
		const read = (name: string) => readFileSync(new URL(name, fixtures));
		const locked = new Uint8Array(read('v1-practice-locked.accessready'));
		expect(await textOf(locked, SAMPLE_PASSPHRASE)).toBe(
			read('v1-practice.accessready').toString('utf8')
		);
	});

	it('stays locked to any other passphrase', async () => {
		const file = await lock('{}', 'a', LITTLE);
		expect(await unlock(file, 'A')).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } });
		expect(await unlock(file, '')).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } });
	});
});

describe('a lock that is damaged', () => {
	it('is found wherever the file was cut off or changed', async () => {
		const file = await lock('{"a":"b"}'.repeat(10), 'a', LITTLE);
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: file.length - 1 }), async (at) => {
				expect(await unlock(file.slice(0, at), 'a')).toEqual(damaged);
				const other = await unlock(
					file.map((byte, i) => (i === at ? byte ^ 1 : byte)),
					'a'
				);
				expect(other.ok ? undefined : other.error.kind).toMatch(/^(damagedLock|wrongPassphrase)$/u);
			}),
			{ numRuns: 60 }
		);
	});

	it('is refused before it costs an effort that no file of ours asks for', async () => {
		const file = latin(await lock('{}', 'a', LITTLE));
		for (const work of ['21', '30', '99', '0', '-1', '1e9', '999999999999999999999'])
			expect(await unlock(bytes(file.replace(/ 1\n/u, ` ${work}\n`)), 'a')).toEqual(damaged);
	});

	it('is what is locked in another way, or not at all', async () => {
		const encrypter = new Encrypter();
		encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
		expect(await unlock(await encrypter.encrypt('{}'), 'a')).toEqual(damaged);
		const file = latin(await lock('{}', 'a', LITTLE));
		const twice = file.replace(/(-> .*\n.*\n)/u, '$1$1');
		expect(twice).not.toBe(file);
		for (const text of ['', '{}', twice, '-----BEGIN AGE ENCRYPTED FILE-----\n', '-----'])
			expect(await unlock(bytes(text), 'a')).toEqual(damaged);
	});

	it('is not even looked at when the file is too large', async () => {
		expect(await unlock(new Uint8Array(LIMITS.bytes + 1), 'a')).toEqual({
			ok: false,
			error: { kind: 'tooLarge', bytes: LIMITS.bytes + 1, most: LIMITS.bytes }
		});
	});
});
