import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../tests/read-pdf.ts';
import type { Block } from '../document.ts';
import {
	found,
	testDocument,
	testFonts,
	testTable,
	words,
	writtenAndRead
} from '../../../tests/builders/test-document.ts';
import { writePages, writePdf } from './write-pdf.ts';

test('every page but the cover has its number and the footer', async () => {
	const { pages } = await writtenAndRead([
		{ kind: 'heading', level: 1, text: 'One', newPage: true },
		{ kind: 'heading', level: 1, text: 'Two', newPage: true },
		{ kind: 'heading', level: 1, text: 'Three', newPage: true }
	]);
	expect(pages).toHaveLength(4);
	expect(pages[0]).not.toContain('Page');
	expect(pages[0]).not.toContain('draft');
	for (const number of [2, 3, 4]) {
		expect(pages[number - 1]).toContain(`Page ${String(number)} of 4`);
		expect(pages[number - 1]).toContain('Tŷ Gwyn Surgery, draft');
	}
});

test('bookmarks are nested by heading level and lead to the right page', async () => {
	const { bookmarks } = await writtenAndRead([
		{ kind: 'heading', level: 1, text: 'Summary' },
		{ kind: 'heading', level: 2, text: 'Money' },
		{ kind: 'heading', level: 3, text: 'Łódź' },
		{ kind: 'heading', level: 2, text: 'Readiness' },
		{ kind: 'heading', level: 1, text: 'Plan', newPage: true }
	]);
	expect(bookmarks).toEqual([
		{
			title: 'Summary',
			page: 2,
			items: [
				{ title: 'Money', page: 2, items: [{ title: 'Łódź', page: 2, items: [] }] },
				{ title: 'Readiness', page: 2, items: [] }
			]
		},
		{ title: 'Plan', page: 3, items: [] }
	]);
});

test('a long paragraph runs over pages without losing a word', async () => {
	const expected = words(5000);
	const { pages } = await writtenAndRead([{ kind: 'paragraph', text: expected.join(' ') }]);
	expect(pages.length).toBeGreaterThan(4);
	expect(found(pages)).toEqual(expected);
});

test('lists, facts, statuses, signatures and the cover lose nothing either, however long', async () => {
	const long = (prefix: string) => words(1500, prefix).join(' ');
	const { pages } = await readPdf(
		writePdf(
			testDocument(
				[
					{ kind: 'list', items: [long('la'), 'short', long('lb')] },
					{ kind: 'facts', facts: [{ term: 'Term', value: long('fa') }] },
					{
						kind: 'statuses',
						items: [{ title: 'Telephony', status: 'Met', tone: 'met', says: long('st') }]
					},
					{ kind: 'heading', level: 2, text: long('he') },
					{ kind: 'signatures', roles: [words(60, 'ro').join(' ')] }
				],
				{
					cover: {
						title: words(60, 'ti').join(' '),
						subtitle: '',
						stamp: 'Draft',
						facts: [],
						notice: long('no')
					}
				}
			),
			testFonts
		)
	);
	for (const prefix of ['la', 'lb', 'fa', 'st', 'he', 'no']) {
		expect(found(pages, prefix)).toEqual(words(1500, prefix));
	}
	for (const prefix of ['ro', 'ti']) expect(found(pages, prefix)).toEqual(words(60, prefix));
});

test('what the font lacks is shown as a box, and the last line says so', async () => {
	const { pages } = await writtenAndRead([
		{ kind: 'paragraph', text: 'Names: محمد, שלום, 山田, 👩‍⚕️.' },
		{ kind: 'heading', level: 2, text: '🎉' }
	]);
	expect(pages[1]?.replaceAll(' ', '')).toContain('Names:□□□□,□□□□,□□,□.');
	expect(pages[1]).toContain('The font of this document lacks some characters');
});

test('a box somebody typed is no loss', async () => {
	const { pages } = await writtenAndRead([{ kind: 'paragraph', text: 'Tick □ one' }]);
	expect(pages.join('')).not.toContain('lacks some characters');
});

test('headings, lists and tables keep their meaning for assistive technology', async () => {
	const { roles } = await writtenAndRead([
		{ kind: 'heading', level: 1, text: 'Summary' },
		{ kind: 'list', items: ['One'] },
		testTable([[{ text: 'a' }, { text: 'Met', tone: 'met' }, { text: 'c' }]])
	]);
	expect(roles[0]).toContain('H1');
	expect(roles[1]?.filter((role) => role !== 'Document' && role !== 'Root')).toEqual(
		'H2 L LI Lbl LBody Table Caption THead TR TH TH TH TBody TR TH TD TD'.split(' ')
	);
});

test('any text in any place gives a document that can be read', async () => {
	const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem());
	const cell = fc.record({ text, tone: fc.constantFrom('plain', 'met', 'notMet', 'notKnown') });
	const block: fc.Arbitrary<Block> = fc.oneof(
		fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2, 3), text }),
		fc.record({ kind: fc.constant('paragraph'), text, tone: fc.constantFrom('muted', 'met') }),
		fc.record({ kind: fc.constant('list'), items: fc.array(text) }),
		fc.record({
			kind: fc.constant('facts'),
			facts: fc.array(fc.record({ term: text, value: text }))
		}),
		fc.record({ kind: fc.constant('signatures'), roles: fc.array(text) }),
		fc.array(fc.array(cell, { maxLength: 4 })).map(testTable)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
			const { pages } = await writtenAndRead(blocks);
			expect(pages.length).toBeGreaterThan(0);
		}),
		{ numRuns: 25 }
	);
});

test('a document without a cover begins at once: stamp, title, blocks, and a number on the page', async () => {
	const { cover: _, ...sheet } = testDocument([{ kind: 'paragraph', text: 'The first words.' }]);
	const { bytes, pages } = writePages({ ...sheet, stamp: 'Draft' }, testFonts);
	const read = await readPdf(bytes);
	expect(pages).toBe(1);
	expect(read.pages).toEqual([
		'Draft Plan: Tŷ Gwyn Surgery The first words. Tŷ Gwyn Surgery, draft Page 1 of 1'
	]);
	expect(read.roles[0]?.filter((role) => role !== 'Document' && role !== 'Root')).toEqual([
		'P',
		'H1',
		'P'
	]);
});

test('a sheet without a stamp has none, and its title is made printable too', async () => {
	const { cover: _, ...sheet } = testDocument([], { title: 'Plan: 山' });
	const { pages } = await readPdf(writePdf(sheet, testFonts));
	expect(pages[0]).toMatch(/^Plan: □ The font of this document lacks some characters/u);
});

test('the number of pages is that of the file', async () => {
	const { bytes, pages } = writePages(
		testDocument([{ kind: 'paragraph', text: words(5000).join(' ') }]),
		testFonts
	);
	expect(pages).toBe((await readPdf(bytes)).pages.length);
});

test('what is set densely takes less room and loses nothing', async () => {
	const facts = words(40).map((value) => ({ term: 'Term', value }));
	const roles = words(6, 'ro');
	const written = async (dense?: true) => {
		const rest = dense ? { dense } : {};
		const { bytes, pages } = writePages(
			testDocument([
				{ kind: 'heading', level: 2, text: 'Facts' },
				{ kind: 'facts', facts, ...rest },
				{ kind: 'heading', level: 2, text: 'Agreed' },
				{ kind: 'signatures', roles, ...rest }
			]),
			testFonts
		);
		const read = await readPdf(bytes);
		expect(found(read.pages)).toEqual(words(40));
		expect(found(read.pages, 'ro')).toEqual(roles);
		return pages;
	};
	expect(await written(true)).toBeLessThan(await written());
});

test('a long role on a sheet does not run into its lines', async () => {
	const { cover: _, ...sheet } = testDocument([
		{ kind: 'signatures', dense: true, roles: [words(60, 'ro').join(' ')] }
	]);
	const { pages } = await readPdf(writePdf(sheet, testFonts));
	expect(found(pages, 'ro')).toEqual(words(60, 'ro'));
});

test('progress is told from 0 to 1 and never goes back', () => {
	const shares: number[] = [];
	const blocks = words(20).map((text): Block => ({ kind: 'paragraph', text }));
	writePages(testDocument(blocks), testFonts, (share) => shares.push(share));
	expect(shares[0]).toBe(0);
	expect(shares.at(-1)).toBe(1);
	expect(shares.length).toBeGreaterThan(20);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
