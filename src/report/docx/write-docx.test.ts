import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { Buffer } from 'node:buffer';
import { expect, test, vi } from 'vitest';
import { aDocument, marked, marksIn, textsOf } from '../../../tests/builders/any-document.ts';
import { documentOf, everyBlock, sheetOf } from '../../../tests/builders/every-block.ts';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import { paragraphsOf, readDocx, unzip, xml } from '../../../tests/read-docx.ts';
import type { Block } from '../document.ts';
import { writeDocx } from './write-docx.ts';

const written = async (blocks: readonly Block[]) => readDocx(await writeDocx(documentOf(blocks)));
const table = (texts: readonly string[]): Block => ({
	kind: 'table',
	caption: 'Notes',
	columns: [
		{ title: 'Number', share: 1 },
		{ title: 'Note', share: 5 }
	],
	rows: texts.map((text, index) => [{ text: String(index) }, { text }])
});

test('another reader finds headings, paragraphs, lists and tables in the order of the model', async () => {
	const bytes = await writeDocx(documentOf(everyBlock));
	const { value: html } = await mammoth.convertToHtml(
		{ buffer: Buffer.from(bytes) },
		{ styleMap: ["p[style-name='Title'] => h1.title:fresh"] }
	);
	expect(
		html.match(/<h\d.*?<\/h\d>/gu)?.map((heading) => heading.replace(/<a .*?<\/a>/gu, ''))
	).toEqual([
		'<h1 class="title">Access improvement plan</h1>',
		'<h1>Summary</h1>',
		'<h2>Readiness by section</h2>',
		'<h1>Action plan</h1>',
		'<h2>Actions</h2>',
		'<h3>What is wanted</h3>',
		'<h1>Questionnaire</h1>',
		'<h1>Agreement</h1>'
	]);
	expect(html).toContain('<ul><li>A call-back service</li><li>Two more lines</li>');
	expect(html).toMatch(/<thead><tr><th>.*?Section.*?<\/th>.*?<\/tr><\/thead>/u);
	expect(html).toContain('alt="Most criteria of telephony are met."');
	expect(html.match(/<input type="checkbox"( checked="checked")? ?\/>/gu)).toEqual([
		'<input type="checkbox" checked="checked" />',
		...Array.from({ length: 4 }, () => '<input type="checkbox" />'),
		'<input type="checkbox" checked="checked" />'
	]);
});

test('any text of any document stands in the file once, whole, and in its place', async () => {
	await fc.assert(
		fc.asyncProperty(aDocument, async (plain) => {
			const model = marked(plain);
			const { paragraphs, parts } = readDocx(await writeDocx(model));
			const footer = paragraphsOf(xml(parts.get('word/footer1.xml') ?? ''));
			const found = [...paragraphs, ...footer].flatMap(({ text }) => marksIn(text));
			expect(found).toEqual(textsOf(model));
		}),
		{ numRuns: 60 }
	);
});

test('sixty notes of two thousand characters in five scripts lose nothing', async () => {
	const notes = fiveScriptNotes(60, 2000);
	const { paragraphs } = await written([table(notes)]);
	const texts = paragraphs.filter(({ style }) => style === 'Cell').map(({ text }) => text);
	expect(texts.filter((_, index) => index % 2 === 1)).toEqual(notes);
});

test('what no XML can hold is replaced, and the document says so', async () => {
	const { paragraphs } = await written([{ kind: 'paragraph', text: 'a\u0000b\ud800c\u000bd' }]);
	const texts = paragraphs.map(({ text }) => text);
	expect(texts).toContain('a\ufffdb\ufffdc\nd');
	expect(texts.at(-1)).toContain('Some characters cannot stand in a file of this kind');
});

test('the header row of a table is one, is repeated and stays whole', async () => {
	const { body } = await written([table(['Short', 'long '.repeat(200)])]);
	const rows = [...body.getElementsByTagName('w:tr')].slice(-3);
	const has = (name: string) => rows.map((row) => row.getElementsByTagName(name).length > 0);
	expect(has('w:tblHeader')).toEqual([true, false, false]);
	// A row that might be taller than a page may break.
	expect(has('w:cantSplit')).toEqual([true, true, false]);
});

test('the widths of a table add up to the column of text', async () => {
	const { body } = await written([table(['One'])]);
	const grid = [...body.getElementsByTagName('w:tblGrid')].at(-1);
	const widths = [...(grid?.getElementsByTagName('w:gridCol') ?? [])].map((column) =>
		Number(column.getAttribute('w:w'))
	);
	expect(widths[1]).toBeCloseTo(widths[0]! * 5, -1);
	const total = widths[0]! + widths[1]!;
	expect(total).toBeGreaterThan(9400);
	expect(total).toBeLessThanOrEqual(9412);
});

test('a row that is too short or too long keeps its words and the grid', async () => {
	const { body, paragraphs } = await written([
		{
			...(table([]) as Extract<Block, { kind: 'table' }>),
			rows: [[{ text: 'a' }], ['b', 'c', 'd'].map((text) => ({ text }))]
		}
	]);
	const rows = [...body.getElementsByTagName('w:tr')].slice(-2);
	expect(rows.map((row) => row.getElementsByTagName('w:tc').length)).toEqual([2, 2]);
	const cells = paragraphs.filter(({ style }) => style === 'Cell').map(({ text }) => text);
	expect(cells).toEqual(['a', '', 'b', 'c', 'd']);
});

test('a table without columns leaves its caption', async () => {
	const { paragraphs } = await written([
		{ kind: 'table', caption: 'Empty', columns: [], rows: [] }
	]);
	expect(paragraphs.at(-1)).toEqual({ style: 'Caption', text: 'Empty' });
});

test('the contents list can be read at once and leads to the headings', async () => {
	const { contents, body } = await written(everyBlock);
	expect(contents).toEqual([
		'Summary',
		'Readiness by section',
		'Action plan',
		'Actions',
		'Questionnaire',
		'Agreement'
	]);
	const anchors = [...body.getElementsByTagName('w:hyperlink')].map((link) =>
		link.getAttribute('w:anchor')
	);
	const targets = [...body.getElementsByTagName('w:bookmarkStart')].map((mark) =>
		mark.getAttribute('w:name')
	);
	expect(anchors).toHaveLength(6);
	expect(targets).toEqual(expect.arrayContaining(anchors));
	// Nothing that makes Word ask whether it should update the document.
	expect(
		[...body.getElementsByTagName('w:fldChar')].some(
			(field) => field.getAttribute('w:dirty') === 'true'
		)
	).toBe(false);
});

test('a chart is a vector picture with its alternative text and a fallback', async () => {
	const dot = await writeDocx(documentOf(everyBlock));
	const { body, parts } = readDocx(dot);
	const names = [...body.getElementsByTagName('wp:docPr')];
	expect(names.map((name) => name.getAttribute('descr'))).toContain(
		'The wait falls from 12 to 6 minutes.'
	);
	expect(new Set(names.map((name) => name.getAttribute('id'))).size).toBe(4);
	expect(parts.get('word/media/image1.svg')).toContain('Navigation &#38; triage');
	const painted = await writeDocx(documentOf(everyBlock), ({ width }) =>
		Promise.resolve(new Uint8Array([width]))
	);
	expect([...(unzip(painted).get('word/media/image1.png') ?? [])]).toEqual([166]);
});

test('the file bears language, title and the date of the document, and no other', async () => {
	const bytes = await writeDocx(documentOf([], { title: 'Plan: <Tŷ> & "Co"' }));
	const { parts } = readDocx(bytes);
	const core = xml(parts.get('docProps/core.xml') ?? '');
	const value = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
	expect(value('dc:title')).toBe('Plan: <Tŷ> & "Co"');
	expect(value('dc:subject')).toBe('Self-assessment of access');
	expect(value('dc:language')).toBe('en-GB');
	expect(value('dcterms:created')).toBe('2025-03-14T23:30:00Z');
	expect(value('dcterms:modified')).toBe('2025-03-14T23:30:00Z');
	expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
});

test('the same model gives the same bytes at any time', async () => {
	const first = await writeDocx(documentOf(everyBlock));
	vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
	const second = await writeDocx(documentOf(everyBlock));
	vi.useRealTimers();
	expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a sheet begins with its stamp and title and has no contents list', async () => {
	const { paragraphs, contents, parts } = readDocx(
		await writeDocx(sheetOf([{ kind: 'heading', level: 1, text: 'Agreement' }]))
	);
	expect(paragraphs.map(({ style, text }) => `${style}: ${text}`)).toEqual([
		'Stamp: Final',
		'Title: Plan: Tŷ Gwyn Surgery',
		'Heading1: Agreement'
	]);
	expect(contents).toEqual([]);
	const footer = paragraphsOf(xml(parts.get('word/footer1.xml') ?? ''));
	expect(footer.map(({ text }) => text)).toEqual(['Tŷ Gwyn Surgery, draft', 'Page  of ']);
});

test('the paper is A4 and the cover has no footer', async () => {
	const { body } = await written([{ kind: 'paragraph', text: 'Words' }]);
	const sizes = [...body.getElementsByTagName('w:pgSz')];
	expect(sizes.map((size) => [size.getAttribute('w:w'), size.getAttribute('w:h')])).toEqual([
		['11906', '16838'],
		['11906', '16838']
	]);
	const sections = [...body.getElementsByTagName('w:sectPr')];
	const footers = sections.map(
		(section) => section.getElementsByTagName('w:footerReference').length
	);
	expect(footers).toEqual([0, 1]);
});

test('words from a script that is read from the right are set so', async () => {
	const { body } = await written([{ kind: 'paragraph', text: '12: مزيد من الخطوط' }]);
	const last = [...body.getElementsByTagName('w:p')].at(-1)!;
	expect(last.getElementsByTagName('w:bidi')).toHaveLength(1);
	expect(last.getElementsByTagName('w:rtl')).toHaveLength(1);
});

test('a status has a word and a mark besides its colour', async () => {
	const { paragraphs } = await written(everyBlock);
	expect(paragraphs.filter(({ style }) => style === 'Status').map(({ text }) => text)).toEqual(
		expect.arrayContaining([
			'Better digital telephony\t✓ Met',
			'Simpler online requests\t✗ Not met',
			'Faster care navigation\t? Not known yet'
		])
	);
});
