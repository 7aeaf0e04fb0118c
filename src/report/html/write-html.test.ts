import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aDocument, marked, marksIn, textsOf } from '../../../tests/builders/any-document.ts';
import { documentOf, everyBlock, sheetOf } from '../../../tests/builders/every-block.ts';
import { fiveScriptNotes } from '../../../tests/builders/five-script-notes.ts';
import type { Block, DocumentModel } from '../document.ts';
import { PALETTE } from '../palette.ts';
import { HTML_DARK, HTML_STYLE, HTML_STYLE_HASH } from './style.ts';
import { writeHtml } from './write-html.ts';

const read = (model: DocumentModel) => parseHTML(writeHtml(model)).document;
const textsBy = (page: Document, selector: string) =>
	[...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** What is read from top to bottom, without contents list, pictures, and what is hidden. */
function wordsOf(page: Document): string {
	for (const part of page.querySelectorAll('nav, svg')) part.remove();
	for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
	return page.body.textContent;
}

test('any text of any document stands on the page once, whole, and in its place', () => {
	fc.assert(
		fc.property(aDocument, (plain) => {
			const model = marked(plain);
			expect(marksIn(wordsOf(read(model)))).toEqual(textsOf(model));
		}),
		{ numRuns: 60 }
	);
});

test('sixty notes of two thousand characters in five scripts lose nothing', () => {
	const notes = fiveScriptNotes(60, 2000);
	const page = read(documentOf([{ kind: 'list', items: notes }]));
	for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
	expect(textsBy(page, 'main > #content > ul > li')).toEqual(notes);
});

test('what no such file can hold is replaced, and the page says so', () => {
	const words = wordsOf(read(documentOf([{ kind: 'paragraph', text: 'a\u0000b\udc00c' }])));
	expect(words).toContain('a\ufffdb\ufffdc');
	expect(words).toContain('Some characters cannot stand in a file of this kind');
	expect(wordsOf(read(documentOf([])))).not.toContain('Some characters');
});

test('hostile text stays text, wherever it stands', () => {
	const hostile = `</style></title></svg><script>alert(1)</script><img src=x onerror="a()"> ' " &lt;`;
	const swap = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(swap);
		if (typeof value !== 'object' || value === null || value instanceof Date) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, item]) => [
				key,
				typeof item === 'string' && !['kind', 'type', 'tone'].includes(key) ? hostile : swap(item)
			])
		);
	};
	const text = writeHtml(swap(documentOf(everyBlock)) as DocumentModel);
	const page = parseHTML(text).document;
	expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
	expect(page.querySelectorAll('style, title, svg title').length).toBe(1 + 1 + 4);
	expect(page.querySelector('h1')?.textContent).toBe(hostile);
	expect(page.querySelector('svg desc')?.textContent).toBe(hostile);
	expect(page.documentElement.getAttribute('lang')).toBe(hostile);
	expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBe(hostile);
	expect(text.match(/<script/gu)).toBeNull();
});

test('the page has one first heading, and the others below it in the levels of the model', () => {
	const page = read(documentOf(everyBlock));
	expect(textsBy(page, 'h1')).toEqual(['Access improvement plan']);
	expect(
		[...page.querySelectorAll('#content :is(h2, h3, h4)')].map(
			({ nodeName, textContent }) => `${nodeName} ${textContent}`
		)
	).toEqual([
		'H2 Summary',
		'H3 Readiness by section',
		'H2 Action plan',
		'H3 Actions',
		'H4 What is wanted',
		'H2 Questionnaire',
		'H2 Agreement'
	]);
	expect(page.querySelector('title')?.textContent).toBe('Plan: Tŷ Gwyn Surgery');
	expect(page.documentElement.getAttribute('lang')).toBe('en-GB');
});

test('every link leads to a place on the page, and every id stands once', () => {
	const page = read(documentOf(everyBlock));
	const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1));
	expect(links).toHaveLength(1 + 6);
	expect(ids).toEqual(expect.arrayContaining(links));
	for (const named of page.querySelectorAll('[aria-labelledby]')) {
		expect(ids).toContain(named.getAttribute('aria-labelledby'));
	}
	expect(textsBy(page, 'nav > ol > li > ol a')).toEqual(['Readiness by section', 'Actions']);
});

test('a table has a caption, headers of columns and of rows', () => {
	const page = read(documentOf(everyBlock));
	expect(textsBy(page, 'caption')).toEqual(['Readiness by section, in figures']);
	expect(textsBy(page, 'thead th[scope=col]')).toEqual(['Section', 'Readiness', 'Status']);
	// An empty cell heads nothing.
	expect(textsBy(page, 'tbody th[scope=row]')).toEqual([
		'Telephony',
		'Online access',
		'Navigation'
	]);
	expect([...page.querySelectorAll('tbody tr')].map((row) => row.children.length)).toEqual([
		3, 3, 3, 3
	]);
	expect([...page.querySelectorAll('col')].map(({ className }) => className)).toEqual([
		'w50',
		'w15',
		'w35'
	]);
});

test('a row that is too short is filled', () => {
	const short: Block = {
		kind: 'table',
		caption: 'Short',
		columns: [
			{ title: 'A', share: 1 },
			{ title: 'B', share: 1 }
		],
		rows: [[{ text: 'one' }], []]
	};
	const rows = [...read(documentOf([short])).querySelectorAll('tbody tr')];
	expect(rows.map((row) => row.children.length)).toEqual([2, 2]);
});

test('a status has a word and a mark besides its colour', () => {
	const page = read(documentOf(everyBlock));
	expect(textsBy(page, '.statuses .status')).toEqual(['✓ Met', '✗ Not met', '? Not known yet']);
	expect(textsBy(page, 'tbody .mark')).toEqual(['✓', '?', '✗']);
});

test('a box says in words whether it is ticked', () => {
	const boxes = textsBy(read(documentOf(everyBlock)), '.boxes > li');
	expect(boxes[0]).toBe('☑ Ticked: Yes');
	expect(boxes[1]).toBe('☐ Not ticked: Partly');
});

test('a chart is a figure with its caption, and named by its alternative text', () => {
	const page = read(documentOf(everyBlock));
	const figure = page.querySelectorAll('figure')[3]!;
	const svg = figure.querySelector('svg')!;
	expect(figure.querySelector('figcaption')?.textContent).toBe('Minutes until a call is answered');
	expect(svg.getAttribute('role')).toBe('img');
	expect(page.getElementById(svg.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
		'The wait falls from 12 to 6 minutes.'
	);
});

test('a sheet begins with its stamp and title and has no contents list', () => {
	const page = read(sheetOf(everyBlock));
	expect(textsBy(page, 'header > *')).toEqual(['Final', 'Plan: Tŷ Gwyn Surgery']);
	expect(page.querySelector('nav')).toBeNull();
	expect(textsBy(read(documentOf([], {})), 'header > .stamp')).toEqual(['Draft']);
});

test('empty texts and lists leave no empty elements', () => {
	const page = read(
		sheetOf(
			[
				{ kind: 'list', items: [] },
				{ kind: 'facts', facts: [] },
				{ kind: 'heading', level: 2, text: ' ' }
			],
			{ stamp: '' }
		)
	);
	expect(page.querySelectorAll('ul, dl, h3, .stamp')).toHaveLength(0);
	const cover = { title: 'T', subtitle: '', stamp: '', facts: [], notice: '' };
	expect(read(documentOf([], { cover })).querySelector('header')?.children.length).toBe(1);
});

test('the page loads nothing and its policy allows nothing but its stylesheet', () => {
	const text = writeHtml(documentOf(everyBlock));
	const page = parseHTML(text).document;
	const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
	expect(HTML_STYLE_HASH).toBe(`sha256-${hash}`);
	expect(page.querySelector('style')?.textContent).toBe(HTML_STYLE);
	const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain(`style-src '${HTML_STYLE_HASH}'`);
	expect(page.querySelectorAll('[style], link, [src], script')).toHaveLength(0);
	expect(HTML_STYLE).not.toMatch(/url\(|@import|<\//u);
});

test('the app’s own policy lets the preview have that stylesheet', () => {
	expect(readFileSync('svelte.config.js', 'utf8')).toContain(`'${HTML_STYLE_HASH}'`);
});

test('the same model gives the same text', () => {
	expect(writeHtml(documentOf(everyBlock))).toBe(writeHtml(documentOf(everyBlock)));
});

test('words keep their contrast in the dark scheme', () => {
	const light = (hex: string) => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
			const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const contrast = (one: string, other: string) => {
		const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
		return (high + 0.05) / (low + 0.05);
	};
	for (const name of ['ink', 'muted', 'brand', 'met', 'notMet', 'notKnown'] as const) {
		expect(contrast(HTML_DARK[name], HTML_DARK.paper)).toBeGreaterThan(4.5);
		expect(contrast(HTML_DARK[name], HTML_DARK.panel)).toBeGreaterThan(4.5);
	}
	expect(contrast(HTML_DARK.onBrand, HTML_DARK.brand)).toBeGreaterThan(4.5);
	expect(contrast(PALETTE.onBrand, PALETTE.brand)).toBeGreaterThan(4.5);
});
