import { describe, expect, it } from 'vitest';
import { figureChangeInWords, rateInWords } from './measure-words.ts';

describe('a change in words', () => {
	it.each([
		[210, 'calls', true, 'Up 210 calls since September 2026'],
		[-1210, 'calls', true, 'Down 1,210 calls since September 2026'],
		[2.5, '%', true, 'Up 2.5 percentage points since September 2026'],
		[0, 'seconds', true, 'No change since September 2026'],
		[-3, 'seconds', false, 'Down 3 seconds since September 2026, from another source']
	])('%d %s', (by, unit, sameSource, words) => {
		expect(figureChangeInWords({ by, since: '2026-09', sameSource }, { unit })).toBe(words);
	});
});

describe('a rate in words', () => {
	it.each([
		[214.285, '214.3'],
		[210, '210'],
		[1204.04, '1,204']
	])('%d is %s', (rate, words) => {
		expect(rateInWords(rate)).toBe(words);
	});
});
