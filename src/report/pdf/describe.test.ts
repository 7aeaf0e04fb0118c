import { expect, test } from 'vitest';
import { readPdf } from '../../../tests/read-pdf.ts';
import { plainObjects } from '../../../tests/unpack-pdf.ts';
import { testDocument, testFonts } from '../../../tests/builders/test-document.ts';
import type { Block } from '../document.ts';
import { writePdf } from './write-pdf.ts';

test('the same model gives the same bytes', () => {
	const blocks: Block[] = [{ kind: 'paragraph', text: 'Žluťoučký kůň → £1,200' }];
	expect(
		Buffer.from(writePdf(testDocument(blocks), testFonts)).equals(
			writePdf(testDocument(blocks), testFonts)
		)
	).toBe(true);
});

test('the bytes do not depend on the time zone of the device', () => {
	const zone = process.env['TZ'];
	const inZone = (name: string) => {
		process.env['TZ'] = name;
		return Buffer.from(writePdf(testDocument([]), testFonts));
	};
	try {
		expect(inZone('Pacific/Auckland').equals(inZone('America/Lima'))).toBe(true);
	} finally {
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	}
});

test('a changed model gets another file identifier', () => {
	const id = (text: string) =>
		/\/ID \[ <(\w+)>/u.exec(
			Buffer.from(writePdf(testDocument([{ kind: 'paragraph', text }]), testFonts)).toString(
				'latin1'
			)
		)?.[1];
	expect(id('one')).toMatch(/^[0-9A-F]{32}$/u);
	expect(id('one')).not.toBe(id('two'));
});

test('title, subject, date and language are in the file, and the title is shown by readers', async () => {
	const bytes = writePdf(testDocument([]), testFonts);
	const { info } = await readPdf(bytes);
	expect(info).toMatchObject({
		Title: 'Plan: Tŷ Gwyn Surgery',
		Subject: 'Self-assessment',
		Language: 'en-GB',
		CreationDate: "D:20250314233000+00'00'"
	});
	expect(plainObjects(bytes)).toContain('/DisplayDocTitle true');
});

test('a language that is none is refused', () => {
	expect(() => writePdf(testDocument([], { language: 'en) /Evil (' }), testFonts)).toThrow(
		'BCP 47'
	);
});

test('titles and bookmarks in any script reach a reader whole', async () => {
	const title = 'Plán č, റിപ്പോർട്ട് ഊട്ടി, محمد, 🎉 (1) \\';
	const read = await readPdf(
		writePdf(
			testDocument([{ kind: 'heading', level: 1, text: title }], { title: 'Plán č (draft)' }),
			testFonts
		)
	);
	expect(read.bookmarks.map((bookmark) => bookmark.title)).toEqual([title]);
	expect(String(read.info['Title']).normalize('NFC')).toBe('Plán č (draft)');
});

test('the description for archives says the same as the one for readers', () => {
	const bytes = writePdf(
		testDocument([], { title: 'Plán <č> & more', subject: 'Self-assessment' }),
		testFonts
	);
	const file = Buffer.from(bytes).toString('utf8');
	expect(file).toContain('<rdf:li xml:lang="x-default">Plán &lt;č&gt; &amp; more</rdf:li>');
	expect(file).toContain('<rdf:li xml:lang="x-default">Self-assessment</rdf:li>');
	expect(file).toContain('<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>');
	expect(file).toContain('<xmp:CreatorTool>Access Ready</xmp:CreatorTool>');
	expect(file).toContain('<xmp:CreateDate>2025-03-14T23:30:00+00:00</xmp:CreateDate>');
	expect(file).not.toContain('pdfuaid');
});
