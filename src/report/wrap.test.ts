import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

const measure = (text: string) => Array.from(text).length;

test('a line breaks at the last space that fits and keeps it', () => {
	expect(wrap('one two three', 8, measure)).toEqual(['one two ', 'three']);
});

test('line feeds stay, and an empty line stays empty', () => {
	expect(wrap('one\n\ntwo', 20, measure)).toEqual(['one', '', 'two']);
});

test('a word that is too wide breaks after a sign where an address may break', () => {
	expect(wrap('https://a.example/long/path', 20, measure)).toEqual([
		'https://a.example/',
		'long/path'
	]);
});

test('a word without such a sign breaks where the line is full', () => {
	expect(wrap('see aaaaaaaaaaaa b', 5, measure)).toEqual(['see ', 'aaaaa', 'aaaaa', 'aa b']);
});

test('a width that holds nothing still prints every sign', () => {
	expect(wrap('abc', 0, measure)).toEqual(['a', 'b', 'c']);
});

test('no text is lost or added, and no line is wider than it may be', () => {
	const word = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
	fc.assert(
		fc.property(fc.array(word), fc.integer({ min: 4, max: 60 }), (words, width) => {
			const paragraph = words.join(' ').replaceAll('\n', ' ');
			const lines = wrap(paragraph, width, measure);
			expect(lines.join('')).toBe(paragraph);
			for (const line of lines)
				expect(measure(line.replace(/ +$/u, ''))).toBeLessThanOrEqual(width);
		})
	);
});
