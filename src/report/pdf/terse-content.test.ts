import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terseContent } from './terse-content.ts';

const line = (x: number, y: number, digits: string, size = 9) =>
	`BT\n/F1 ${String(size)} Tf\n10.35 TL\n0 g\n${String(x)} ${String(y)} Td\n<${digits}> Tj\nET`;

test('lines of text that follow one another are one object and go by the line before', () => {
	expect(terseContent([line(62.36, 700.5, '0041'), line(62.36, 688.08, '0042')])).toEqual([
		'BT',
		'/F1 9 Tf',
		'10.35 TL',
		'0 g',
		'62.36 700.5 Td',
		'(\0A) Tj',
		'0 -12.42 Td',
		'(\0B) Tj',
		'ET'
	]);
});

test('text in different pieces of content stays apart, in its own place', () => {
	const terse = terseContent([line(10, 20, '0041'), 'EMC', '/P BDC', line(30, 40, '0042')]);
	expect(terse.slice(-6)).toEqual(['EMC', '/P BDC', 'BT', '30 40 Td', '(\0B) Tj', 'ET']);
});

test('what is set is not set again, but for what a restored state had otherwise', () => {
	expect(
		terseContent([
			'1 w',
			'0 G',
			'1 w',
			'q',
			'2 w',
			'0 G',
			'Q',
			'1 w',
			'2 w',
			'0.5 0.5 0.5 RG',
			'0 G'
		])
	).toEqual(['1 w', '0 G', 'q', '2 w', 'Q', '2 w', '0.5 0.5 0.5 RG', '0 G']);
});

test('after a turn of the axes nothing is joined', () => {
	const turned = 'BT\n/F1 9 Tf\n0 1 -1 0 50 60 Tm\n<0041> Tj\nET';
	expect(terseContent([line(1, 2, '0041'), turned, line(3, 4, '0042')]).slice(-5)).toEqual([
		'ET',
		'BT',
		'3 4 Td',
		'(\0B) Tj',
		'ET'
	]);
	expect(terseContent(['BT', '0 1 -1 0 5 6 Tm', '7 8 Td', 'ET'])).toContain('7 8 Td');
});

test('a text that is no row of bytes stays as it is', () => {
	expect(terseContent(['(plain) Tj', '<0a1> Tj'])).toEqual(['(plain) Tj', '<0a1> Tj']);
});

test('any bytes of a text are read back', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
			const [shown = ''] = terseContent([`<${Buffer.from(bytes).toString('hex')}> Tj`]);
			expect(shown).not.toMatch(/[\r\n]/u);
			expect([...Buffer.from(stringOf(shown), 'latin1')]).toEqual([...bytes]);
		})
	);
});

/** A PDF string as a reader takes it (ISO 32000-1, 7.3.4.2); throws where it would end early. */
function stringOf(shown: string): string {
	const inside = /^\(((?:\\[^]|[^\\()])*)\) Tj$/u.exec(shown)?.[1];
	if (inside === undefined) throw new Error('no string');
	const named: Readonly<Record<string, string>> = { n: '\n', r: '\r' };
	return inside.replace(/\\([^])/gu, (_, sign: string) => named[sign] ?? sign);
}
