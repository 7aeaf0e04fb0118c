import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPdf } from '../../../tests/read-pdf.ts';
import type { Block, Cell, DocumentModel } from '../document.ts';
import { writePdf } from './write-pdf.ts';

const font = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../../static/fonts/${name}.ttf`, import.meta.url)));
const fonts = { regular: font('inter-regular'), bold: font('inter-bold') };

function model(blocks: readonly Block[], change: Partial<DocumentModel> = {}): DocumentModel {
	return {
		title: 'Plan: Tŷ Gwyn Surgery',
		subject: 'Self-assessment',
		language: 'en-GB',
		date: new Date('2025-03-14T23:30:00Z'),
		footer: 'Tŷ Gwyn Surgery, draft',
		cover: {
			title: 'Access improvement plan',
			subtitle: 'Tŷ Gwyn Surgery',
			stamp: 'Example',
			facts: [{ term: 'Practice', value: 'Tŷ Gwyn Surgery' }],
			notice: 'Not an official document.'
		},
		blocks,
		...change
	};
}

const read = (blocks: readonly Block[]) => readPdf(writePdf(model(blocks), fonts));

/** `count` words that all differ, so that a lost, doubled or moved one shows. */
const words = (count: number, prefix = 'w') =>
	Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);

/** The words with a prefix that a reader finds, in order. */
const found = (pages: readonly string[], prefix = 'w') =>
	pages.join(' ').match(new RegExp(`\\b${prefix}\\d+`, 'gu')) ?? [];

const count = (text: string, part: string) => text.split(part).length - 1;

const columns = [
	{ title: 'Number', share: 1 },
	{ title: 'Status', share: 2 },
	{ title: 'Note', share: 4 }
];
const table = (rows: readonly (readonly Cell[])[]): Block => ({
	kind: 'table',
	caption: 'A table',
	columns,
	rows
});

test('the same model gives the same bytes', () => {
	const blocks: Block[] = [{ kind: 'paragraph', text: 'Žluťoučký kůň → £1,200' }];
	expect(Buffer.from(writePdf(model(blocks), fonts)).equals(writePdf(model(blocks), fonts))).toBe(
		true
	);
});

test('the bytes do not depend on the time zone of the device', () => {
	const zone = process.env['TZ'];
	const inZone = (name: string) => {
		process.env['TZ'] = name;
		return Buffer.from(writePdf(model([]), fonts));
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
			Buffer.from(writePdf(model([{ kind: 'paragraph', text }]), fonts)).toString('latin1')
		)?.[1];
	expect(id('one')).toMatch(/^[0-9A-F]{32}$/u);
	expect(id('one')).not.toBe(id('two'));
});

test('title, subject, date and language are in the file, and the title is shown by readers', async () => {
	const bytes = writePdf(model([]), fonts);
	const { info } = await readPdf(bytes);
	expect(info).toMatchObject({
		Title: 'Plan: Tŷ Gwyn Surgery',
		Subject: 'Self-assessment',
		Language: 'en-GB',
		CreationDate: "D:20250314233000+00'00'"
	});
	expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
});

test('every page but the cover has its number and the footer', async () => {
	const { pages } = await read([
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
	const { bookmarks } = await read([
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
	const { pages } = await read([{ kind: 'paragraph', text: expected.join(' ') }]);
	expect(pages.length).toBeGreaterThan(4);
	expect(found(pages)).toEqual(expected);
});

test('lists, facts, statuses, bars, signatures and the cover lose nothing either, however long', async () => {
	const long = (prefix: string) => words(1500, prefix).join(' ');
	const { pages } = await readPdf(
		writePdf(
			model(
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
				{ cover: { ...model([]).cover, notice: long('no'), title: words(60, 'ti').join(' ') } }
			),
			fonts
		)
	);
	for (const prefix of ['la', 'lb', 'fa', 'st', 'he', 'no']) {
		expect(found(pages, prefix)).toEqual(words(1500, prefix));
	}
	for (const prefix of ['ro', 'ti']) expect(found(pages, prefix)).toEqual(words(60, prefix));
});

test('the head of a table is repeated on every page, and every row is there once', async () => {
	const rows = words(120, 'row').map((text) => [
		{ text },
		{ text: 'Met', tone: 'met' as const },
		{ text: 'A note of some length, so that the row takes two lines at the least, and not one.' }
	]);
	const { pages } = await read([table(rows)]);
	expect(pages.length).toBeGreaterThan(3);
	for (const page of pages.slice(1)) expect(count(page, 'Number Status Note')).toBe(1);
	expect(found(pages, 'row')).toEqual(words(120, 'row'));
});

test('a note of 10,000 characters in a table breaks across pages without losing a word', async () => {
	const expected = words(1700);
	expect(expected.join(' ').length).toBeGreaterThan(9_000);
	const { pages } = await read([
		table([
			[{ text: 'before' }, { text: '' }, { text: '' }],
			[{ text: 'long' }, { text: 'Not met', tone: 'notMet' }, { text: expected.join(' ') }],
			[{ text: 'after' }, { text: '' }, { text: '' }]
		])
	]);
	expect(pages.length).toBeGreaterThan(3);
	expect(found(pages)).toEqual(expected);
	expect(pages[1]).toContain('before');
	expect(pages.at(-1)).toContain('after');
	expect(count(pages.join(''), 'Not met')).toBe(1);
});

test('a row that fits on a page is not broken', async () => {
	const rows = words(40, 'row').map((text) => [
		{ text },
		{ text: '' },
		{ text: words(60, `${text}x`).join(' ') }
	]);
	const { pages } = await read([table(rows)]);
	for (const name of words(40, 'row')) {
		const holders = pages.filter((page) => page.includes(`${name}x`));
		expect(holders).toHaveLength(1);
		expect(found(holders, `${name}x`)).toHaveLength(60);
	}
});

test('missing cells are empty, and an empty table prints its head', async () => {
	const { pages } = await read([table([[{ text: 'alone' }]]), table([])]);
	expect(count(pages[1] ?? '', 'Number Status Note')).toBe(2);
	expect(pages[1]).toContain('alone');
});

test.each(Array.from({ length: 12 }, (_, index) => 30 + index))(
	'after %i lines a heading still stands with what it heads',
	async (lines) => {
		const { pages } = await read([
			{ kind: 'paragraph', text: words(lines).join('\n') },
			{ kind: 'heading', level: 2, text: 'The heading' },
			{ kind: 'paragraph', text: 'The lead.' },
			table([[{ text: 'first' }, { text: '' }, { text: '' }]])
		]);
		const page = pages.find((text) => text.includes('The heading')) ?? '';
		expect(page).toContain('The lead.');
		expect(page).toContain('first');
	}
);

test('what the font lacks is shown as a box, and the last line says so', async () => {
	const { pages } = await read([
		{ kind: 'paragraph', text: 'Names: محمد, שלום, 山田, 👩‍⚕️.' },
		{ kind: 'heading', level: 2, text: '🎉' }
	]);
	expect(pages[1]).toContain('Names: □□□□, □□□□, □□, □.');
	expect(pages[1]).toContain('Some characters could not be printed in this document');
});

test('a box somebody typed is no loss', async () => {
	const { pages } = await read([{ kind: 'paragraph', text: 'Tick □ one' }]);
	expect(pages.join('')).not.toContain('could not be printed');
});

test('bars say their figures in words, also where there is none', async () => {
	const { pages } = await read([
		{
			kind: 'bars',
			caption: 'Readiness',
			bars: [
				{ label: 'Telephony', value: 0.4, says: '40 of 100' },
				{ label: 'Website', says: 'not answered' },
				{ label: 'Odd', value: Number.NaN, says: 'no figure' }
			]
		}
	]);
	expect(pages[1]).toContain('Telephony 40 of 100');
	expect(pages[1]).toContain('Website not answered');
});

test('headings, lists and tables keep their meaning for assistive technology', async () => {
	const { roles } = await read([
		{ kind: 'heading', level: 1, text: 'Summary' },
		{ kind: 'list', items: ['One'] },
		table([[{ text: 'a' }, { text: 'Met', tone: 'met' }, { text: 'c' }]])
	]);
	expect(roles[0]).toContain('H1');
	expect(roles[1]?.filter((role) => role !== 'Document' && role !== 'Root')).toEqual(
		'H2 L LI LBody Table Caption THead TR TH TH TH TBody TR TH TD TD'.split(' ')
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
		fc.array(fc.array(cell, { maxLength: 4 })).map(table)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(block, { maxLength: 8 }), async (blocks) => {
			const { pages } = await read(blocks);
			expect(pages.length).toBeGreaterThan(0);
		}),
		{ numRuns: 25 }
	);
});

test('a language that is none is refused', () => {
	expect(() => writePdf(model([], { language: 'en) /Evil (' }), fonts)).toThrow('BCP 47');
});
