import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentOf, everyBlock } from '../../tests/builders/every-block.ts';
import { contentsOf } from './contents.ts';
import { escapeMarkup } from './markup.ts';
import { UNWRITABLE, writable, writableModel } from './writable.ts';

test('letters of any script, tabs and line feeds stay as they are', () => {
	const text = 'Tŷ Gwyn\tδοκιμή\nпроверка اختبار 测试 👩🏽‍⚕️ \u00ad\u200f';
	expect(writable(text)).toBe(text);
});

test('every way to end a line becomes a line feed', () => {
	expect(writable('a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

test('what XML forbids is replaced one for one', () => {
	expect(writable('a\u0000\u0008\u001f\ufffe\uffff\ud800')).toBe(`a${UNWRITABLE.repeat(6)}`);
	expect(writable('\ud83d\ude00\ude00')).toBe(`\ud83d\ude00${UNWRITABLE}`);
});

test('any string becomes one that XML 1.0 allows', () => {
	const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
			expect(writable(String.fromCharCode(...units))).toMatch(allowed);
		})
	);
});

test('a model without such characters comes out as it is', () => {
	const model = documentOf(everyBlock);
	expect(writableModel(model)).toEqual(model);
});

test('a model with one gets a last paragraph that says so', () => {
	const { blocks, title } = writableModel(documentOf([], { title: 'a\u0001' }));
	expect(title).toBe(`a${UNWRITABLE}`);
	expect(blocks).toHaveLength(1);
	// Somebody may have typed the sign itself: then nothing was lost.
	expect(writableModel(documentOf([], { title: UNWRITABLE })).blocks).toEqual([]);
});

test('markup is escaped in content and in attributes', () => {
	expect(escapeMarkup(`<a href="x">'&'</a>`)).toBe(
		'&#60;a href=&#34;x&#34;&#62;&#39;&#38;&#39;&#60;/a&#62;'
	);
});

test('the contents list holds the headings of two levels that have words', () => {
	const heading = (level: 1 | 2 | 3, text: string) => ({ kind: 'heading' as const, level, text });
	const blocks = [heading(2, 'A'), heading(3, 'B'), heading(1, ' '), heading(1, 'C')];
	expect(contentsOf(documentOf(blocks))).toEqual([
		{ block: 0, level: 2, text: 'A' },
		{ block: 3, level: 1, text: 'C' }
	]);
	expect(contentsOf(documentOf([heading(1, 'Alone')]))).toEqual([]);
	const { cover: _, ...sheet } = documentOf(blocks);
	expect(contentsOf(sheet)).toEqual([]);
});
