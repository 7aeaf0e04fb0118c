import { expect, test } from 'vitest';
import { madeInWords } from './made-words.ts';

const bytes = new Uint8Array();

test('the pages are told where a format has some', () => {
	expect(madeInWords({ bytes, unprintable: [] }, 'Done.')).toBe('Done.');
	expect(madeInWords({ bytes, pages: 12, unprintable: [] }, 'Done.')).toBe(
		'Done. It has 12 pages.'
	);
});

test('what the font lacks is told, the first few of it by name', () => {
	const lacking = (...chars: string[]) => chars.map((char) => ({ char, count: 1 }));
	expect(madeInWords({ bytes, unprintable: lacking('م') }, 'Done.')).toContain(
		'1 character has no sign in the font of the PDF (م): the document names it.'
	);
	const many = madeInWords(
		{ bytes, unprintable: lacking(...Array.from('一二三四五六七八九十')) },
		'Done.'
	);
	expect(many).toContain(
		'10 characters have no sign in the font of the PDF (一 二 三 四 五 六 七 八):'
	);
});
