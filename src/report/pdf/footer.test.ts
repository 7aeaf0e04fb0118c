import { expect, test } from 'vitest';
import { readPdf } from '../../../tests/read-pdf.ts';
import { found, testDocument, testFonts, words } from '../../../tests/builders/test-document.ts';
import { writePdf } from './write-pdf.ts';

test('a footer too long for its place ends in an ellipsis', async () => {
	const footer = words(200).join(' ');
	const model = testDocument([{ kind: 'paragraph', text: 'One.' }], { footer });
	const { pages } = await readPdf(writePdf(model, testFonts));
	const shown = found(pages);
	expect(shown).toEqual(words(shown.length));
	expect(shown.length).toBeGreaterThan(30);
	expect(pages[1]).toContain('…');
	expect(pages[1]).toContain('Page 2 of 2');
});
