import { expect, test } from 'vitest';
import { unprintableNote } from './unprintable-note.ts';

test('without anything missing there is no note', () => {
	expect(unprintableNote([])).toBe('');
});

test('few signs are named one by one, by script, with how often', () => {
	const note = unprintableNote([
		{ char: 'م', count: 12 },
		{ char: '👩‍⚕️', count: 1 },
		{ char: 'ح', count: 2 },
		{ char: '\u{1d400}', count: 3 }
	]);
	expect(note).toContain('Arabic: U+0645 (12 times), U+062D (2 times);');
	expect(note).toContain('Emoji: U+1F469 U+200D U+2695 U+FE0F (once);');
	expect(note).toContain('Other: U+1D400 (3 times).');
});

test('many signs of one script are told by their range and their number, none left out', () => {
	const signs = Array.from({ length: 40 }, (_, index) => ({
		char: String.fromCodePoint(0x4e00 + 3 * index),
		count: index + 1
	}));
	expect(unprintableNote([...signs, { char: 'م', count: 1 }])).toContain(
		'Chinese: 40 different, from U+4E00 to U+4E75 (820 times in all); Arabic: U+0645 (once).'
	);
});
