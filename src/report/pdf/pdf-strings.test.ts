import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexString, infoString, textString, wellFormed, xmlText } from './pdf-strings.ts';

test('ASCII stands as it is with its brackets escaped, anything else in UTF-16', () => {
	expect(textString('a (b) \\ c')).toBe('(a \\(b\\) \\\\ c)');
	expect(textString('č')).toBe('<FEFF010D>');
	expect(textString('🎉')).toBe('<FEFFD83CDF89>');
	expect(textString('a\nb')).toBe('<FEFF0061000A0062>');
});

test('half of a surrogate pair becomes the replacement character', () => {
	expect(wellFormed('a\ud83db🎉')).toBe('a\ufffdb🎉');
	expect(hexString('\ude00')).toBe('<FEFFFFFD>');
});

test('any text comes back from its hexadecimal form', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const digits = hexString(text).slice(5, -1);
			const units = (digits.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16));
			expect(String.fromCharCode(...units)).toBe(wellFormed(text));
		})
	);
});

test('no byte of a text for jsPDF is a line end', () => {
	expect(infoString('Plán č')).toBe('Plán c\u030c');
	expect(infoString('ഊട്ടി')).not.toContain('ഊ');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			for (const unit of infoString(text)
				.split('')
				.map((sign) => sign.charCodeAt(0))) {
				expect(unit >> 8).not.toBe(0x0d);
				expect(unit & 0xff).not.toBe(0x0d);
			}
		})
	);
});

test('a text in XML has no mark-up of its own and no characters XML refuses', () => {
	expect(xmlText('a < b & c > d\u0000\uffff!')).toBe('a &lt; b &amp; c &gt; d !');
});
