import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFormulaLike } from './formula-like.ts';

it.each(['=1+1', '+44 1632 960000', '-1', '@home', '|x', '\tx', '\rx', '\nx', '\0x', '＝1', '＠x'])(
	'%j might be taken for a formula',
	(text) => {
		expect(isFormulaLike(text)).toBe(true);
	}
);

it('blanks before it change nothing', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[ \u00a0\u3000]*$/u), fc.string(), (blanks, rest) => {
			expect(isFormulaLike(`${blanks}=${rest}`)).toBe(true);
		})
	);
});

it.each(['', ' ', 'yes', '1+1', "'=1", '7 of 10', 'e-mail', '(=)'])('%j is plain text', (text) => {
	expect(isFormulaLike(text)).toBe(false);
});
