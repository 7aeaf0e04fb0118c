import { expect, test } from 'vitest';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import { testDocument, testFonts } from '../../../tests/builders/test-document.ts';
import { actualTexts, contentStreams, readPdf } from '../../../tests/read-pdf.ts';
import type { Block } from '../document.ts';
import { writePages } from './write-pdf.ts';

const notes = fiveScriptNotes(60, 2000);
const bare = (text: string) => text.replace(/\s+/gu, '');

/** What the font, made for Latin, Greek and Cyrillic, has no sign for. */
const LACKING =
	/[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hiragana}\p{Extended_Pictographic}،؟।。、]/u;
const signs = notes.flatMap((note) =>
	Array.from(new Intl.Segmenter('en').segment(note.normalize('NFC')), ({ segment }) => segment)
);

const blocks: readonly Block[] = [
	{
		kind: 'table',
		caption: 'Answers',
		columns: [
			{ title: 'Question', share: 1 },
			{ title: 'Note', share: 5 }
		],
		rows: notes.map((text, index) => [{ text: `Q${String(index)}` }, { text }])
	}
];
const { cover: _, ...sheet } = testDocument(blocks);
const { bytes, unprintable } = writePages(sheet, testFonts);

test('of 60 notes of 2,000 characters in five scripts, all the font has is printed, in order', async () => {
	const { structure } = await readPdf(bytes);
	const printed = structure.flatMap(({ role, text }) => (role === 'TD' ? [text] : [])).join('');
	const expected = signs.map((sign) => (LACKING.test(sign) ? '□' : sign)).join('');
	// A line that is read from the right has its spaces elsewhere.
	expect(bare(printed)).toBe(bare(expected));
});

test('and all it lacks is in the file for copying and reading aloud', () => {
	const told = contentStreams(bytes).flatMap(actualTexts).join('');
	expect(bare(told)).toBe(signs.filter((sign) => LACKING.test(sign)).join(''));
});

test('and is reported with exact counts, the most frequent first', () => {
	const counts = new Map<string, number>();
	for (const sign of signs) {
		if (LACKING.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
	}
	expect(new Map(unprintable.map(({ char, count }) => [char, count]))).toEqual(counts);
	expect(unprintable.map(({ count }) => count)).toEqual(
		Array.from(counts.values()).sort((a, b) => b - a)
	);
});

test('and the closing note names every script with the sum of its counts', async () => {
	const { structure } = await readPdf(bytes);
	const note = structure.at(-1)?.text ?? '';
	const sums = Array.from(note.matchAll(/(\d+) times/gu), ([, count]) => Number(count));
	const once = note.split('(once)').length - 1;
	expect(sums.reduce((all, sum) => all + sum, once)).toBe(
		unprintable.reduce((all, { count }) => all + count, 0)
	);
	for (const script of ['Arabic', 'Devanagari', 'Chinese', 'Emoji']) expect(note).toContain(script);
});
