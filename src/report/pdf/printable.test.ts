import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Originals, REPLACEMENT, shown } from './originals.ts';
import { printable } from './printable.ts';

function made(text: string) {
	const originals = new Originals();
	const missing = new Map<string, number>();
	const out = printable(text, originals, missing);
	return { out, shown: shown(out), original: originals.original(out), missing };
}

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
	expect(made(text)).toMatchObject({ out: text, missing: new Map() });
});

test('decomposed letters are composed', () => {
	expect(made('Zoe\u0308 A\u030angstro\u0308m').out).toBe('Zoë Ångström');
});

test('one sign a reader sees becomes one box and is counted once, however many code points it has', () => {
	const { shown: boxes, missing } = made('ok 👩‍⚕️ 🇬🇧 1️⃣ 👩‍⚕️');
	expect(boxes).toBe(`ok ${REPLACEMENT} ${REPLACEMENT} ${REPLACEMENT} ${REPLACEMENT}`);
	expect([...missing]).toEqual([
		['👩‍⚕️', 2],
		['🇬🇧', 1],
		['1️⃣', 1]
	]);
});

test('scripts the font lacks are shown sign by sign as boxes, and nothing is lost', () => {
	for (const text of ['محمد', 'שלום', '山田 太郎', 'क्षत्रिय']) {
		expect(made(text).shown).toMatch(/^[□ ]+$/u);
		expect(made(text).original).toBe(text);
	}
	expect(made('محمد').shown).toBe(REPLACEMENT.repeat(4));
	expect(made('山田 太郎').shown).toBe('□□ □□');
});

test('half of a surrogate pair is replaced', () => {
	expect(made('a\ud83db').shown).toBe('a□b');
});

test('control characters go, line feeds stay, tabs and odd spaces become spaces', () => {
	expect(made('a\u0000b\u0007\r\nc\td\u2028e\u2003f').out).toBe('ab\nc d\ne f');
});

test('signs that only steer others leave no mark', () => {
	expect(made('soft\u00adhyphen, zero\u200bwidth, \ufeffmark, ✓\ufe0f').out).toBe(
		'softhyphen, zerowidth, mark, ✓'
	);
});

test('signs that steer what the font lacks are kept with it, and not counted', () => {
	const text = '\u200fשל\u200dום\u200e!';
	expect(made(text).original).toBe(text);
	expect(made(text).shown).toBe('□□□□!');
	expect(Array.from(made(text).missing.values())).toEqual([1, 1, 1, 1]);
});

test('printable text stays as it is when it is made printable again', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			const once = made(text).shown;
			expect(made(once).out).toBe(once);
		})
	);
});

test('as many boxes are shown as signs are counted, and the originals are all there', () => {
	const sign = fc.constantFrom(...Array.from('abcč éмα→م山क🎉'));
	fc.assert(
		fc.property(fc.array(sign), (signs) => {
			const text = signs.join('');
			const { shown: boxes, original, missing } = made(text);
			const counted = Array.from(missing.values()).reduce((sum, count) => sum + count, 0);
			expect(boxes.split(REPLACEMENT)).toHaveLength(counted + 1);
			expect(original).toBe(text);
		})
	);
});
