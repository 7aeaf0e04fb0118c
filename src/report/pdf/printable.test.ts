import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REPLACEMENT, printable } from './printable.ts';

test.each([
	['Welsh', 'Llŷr Dŵr, tŷ a gŵr'],
	['Polish', 'Zażółć gęślą jaźń'],
	['Romanian', 'Ștefan Țăranu'],
	['Vietnamese', 'Nguyễn Thị Hồng'],
	['Turkish', 'İstanbul, ığdır'],
	['Greek', 'Αθήνα, Ελένη'],
	['Ukrainian', 'Київ, ґанок, їжак'],
	['signs', '£1,200 → €1,400; ≥ 95%; ≤ 5; ≠; ✓ ✗ □ “quoted” – dash…']
])('%s text is printed as it is', (_, text) => {
	expect(printable(text)).toBe(text);
});

test('decomposed letters are composed', () => {
	expect(printable('Zoe\u0308 A\u030angstro\u0308m')).toBe('Zoë Ångström');
});

test('one sign a reader sees becomes one replacement, however many code points it has', () => {
	expect(printable('ok 👩‍⚕️ 🇬🇧 1️⃣')).toBe(`ok ${REPLACEMENT} ${REPLACEMENT} ${REPLACEMENT}`);
});

test('scripts the font lacks are replaced sign by sign, never dropped', () => {
	expect(printable('محمد')).toBe(REPLACEMENT.repeat(4));
	expect(printable('שלום')).toBe(REPLACEMENT.repeat(4));
	expect(printable('山田 太郎')).toBe('□□ □□');
});

test('half of a surrogate pair is replaced', () => {
	expect(printable('a\ud83db')).toBe('a□b');
});

test('control characters go, line feeds stay, tabs and odd spaces become spaces', () => {
	expect(printable('a\u0000b\u0007\r\nc\td\u2028e\u2003f')).toBe('ab\nc d\ne f');
});

test('signs that only steer others leave no mark', () => {
	expect(printable('soft\u00adhyphen, zero\u200bwidth, \ufeffmark, ✓\ufe0f')).toBe(
		'softhyphen, zerowidth, mark, ✓'
	);
});

test('printable text stays as it is when it is made printable again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const once = printable(text);
			expect(printable(once)).toBe(once);
		})
	);
});
