import { describe, expect, it, test } from 'vitest';
import { passphraseInWords, passphraseProblem } from './passphrase-words.ts';

describe('the hint at the strength of a passphrase', () => {
	it.each([
		['surgery', /^Very weak/u],
		['aaaaaaaaaaaaaaaaaaaaaaaaa', /^Weak/u],
		['2026112320261123', /^Weak/u],
		['kettle-heron-9', /^Fair/u],
		['kettle heron gravel sixpence', /^Good/u]
	])('of %j', (passphrase, says) => {
		expect(passphraseInWords(passphrase)).toMatch(says);
	});

	it('is silent while there is nothing', () => {
		expect(passphraseInWords('')).toBeUndefined();
	});

	it('counts characters as people do', () => {
		expect(passphraseInWords('🗝️🗝️🗝️')).toMatch(/^Very weak/u);
	});
});

test('a passphrase can be used once it is long enough and typed twice', () => {
	expect(passphraseProblem('', '')).toMatch(/^Type a passphrase/u);
	expect(passphraseProblem('   ', '   ')).toMatch(/^Type a passphrase/u);
	expect(passphraseProblem('too short', 'too short')).toMatch(/at least 10/u);
	expect(passphraseProblem('kettle heron gravel', 'kettle heron grovel')).toMatch(/not the same/u);
	expect(passphraseProblem('kettle heron gravel', 'kettle heron gravel')).toBeUndefined();
});
