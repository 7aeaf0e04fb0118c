import { example } from '#assessments/example';
import { planOf } from '#plan';
import { loadBank } from '#questions';
import {
	PLAN_PARTS,
	planDocument,
	questionnaireDocument,
	type Block,
	type DocumentModel
} from '#report';
import { judge } from '#scoring';
import { expect, test } from 'vitest';
import { writePages } from '../../src/report/pdf/write-pdf.ts';
import { caip202425 } from '../../src/scoring/schemes/caip-2024-25.ts';
import { everyBlock } from '../builders/every-block.ts';
import { testDocument, testFonts } from '../builders/test-document.ts';
import { contentStreams, paintedOutside, readPdf, type ReadElement } from '../read-pdf.ts';
import { plainObjects } from '../unpack-pdf.ts';

/** What a reader should be told: the type of an element, and its words without spaces. */
type Told = readonly [role: string, words: string];

const bare = (text: string) => text.replace(/\s+/gu, '');

/** What the document says, in reading order, told from the model alone. */
function toldBy({ cover, title, stamp, blocks }: DocumentModel): readonly Told[] {
	const parts = blocks.flatMap((block) =>
		block.kind === 'heading' && block.level === 1 ? [block.text] : []
	);
	const front: readonly Told[] = cover
		? [
				['P', cover.stamp],
				['H1', cover.title],
				['P', cover.subtitle],
				...cover.facts.flatMap(factTold),
				['P', cover.notice],
				...(parts.length >= 4 ? [['H2', 'Contents'] as const] : []),
				...(parts.length >= 4 ? parts.map((part) => ['Link', part] as const) : [])
			]
		: [
				['P', stamp ?? ''],
				['H1', title]
			];
	let depth = 1;
	const body = blocks.flatMap((block): readonly Told[] => {
		if (block.kind !== 'heading') return blockTold(block);
		depth = Math.min(depth + 1, block.level + 1);
		return [[`H${String(depth)}`, block.text]];
	});
	return [...front, ...body]
		.map(([role, words]) => [role, bare(words)] as const)
		.filter(([role, words]) => words !== '' || role === 'Figure');
}

const factTold = ({ term, value }: { term: string; value: string }): readonly Told[] => [
	['TH', term],
	['TD', value]
];

function blockTold(block: Exclude<Block, { kind: 'heading' }>): readonly Told[] {
	switch (block.kind) {
		case 'paragraph':
			return [['P', block.text]];
		case 'list':
			return block.items.flatMap((item) => [
				['Lbl', '•'],
				['LBody', item]
			]);
		case 'facts':
			return block.facts.flatMap(factTold);
		case 'statuses':
			return block.items.flatMap(({ title, status, says }) => [
				['P', title],
				['P', status],
				['P', says]
			]);
		case 'table':
			return [
				['Caption', block.caption],
				...block.columns.map(({ title }) => ['TH', title] as const),
				...block.rows.flatMap((row) =>
					row.map(({ text }, column) => [column === 0 ? 'TH' : 'TD', text] as const)
				)
			];
		case 'chart':
			return [
				['P', block.chart.caption],
				['Figure', block.chart.alt]
			];
		case 'form':
			return block.items.flatMap(({ code, title, hint, id, boxes, lines }) => [
				['P', `${code} ${title}`],
				['P', hint],
				['P', id],
				...boxes.flatMap(({ label, ticked }): readonly Told[] => [
					['Lbl', ticked ? 'Ticked:' : 'Not ticked:'],
					['LBody', label]
				]),
				...lines.map(({ label, text }) => ['P', `${label} ${text}`] as const)
			]);
		case 'signatures':
			return block.roles.flatMap((role) => [
				['P', role],
				['P', 'Name'],
				['P', 'Signature'],
				['P', 'Date']
			]);
	}
}

/** What a reader was told, with the parts of an element on several pages put together again. */
function joined(structure: readonly ReadElement[], told: readonly Told[]): readonly Told[] {
	const rest = structure.map(({ role, text, alt }): Told => [role, bare(alt ?? text)]);
	const out: Told[] = [];
	let at = 0;
	for (const [role, words] of told) {
		let so = rest[at]?.[1] ?? '';
		let next = at + 1;
		// The number of the page ends an entry of the list of contents.
		if (role === 'Link') so = so.replace(/\d+$/u, '');
		while (
			so !== words &&
			rest[next]?.[0] === role &&
			words.startsWith(so + (rest[next]?.[1] ?? ''))
		) {
			so += rest[next]?.[1] ?? '';
			next += 1;
		}
		out.push([rest[at]?.[0] ?? 'nothing', so]);
		at = next;
	}
	return [...out, ...rest.slice(at)];
}

const bank = await loadBank();
const date = new Date('2026-03-02T10:15:00.000Z');
const practice = example('2026-03-02T10:15:00.000Z');
const result = judge(caip202425, practice.answers);
const plan = planDocument({
	assessment: practice,
	bank,
	result,
	actions: planOf(bank, result, practice),
	options: { draft: true, names: true, notes: true, parts: PLAN_PARTS.map(({ id }) => id) },
	date,
	app: '0.3.0'
});
const paper = questionnaireDocument({
	bank,
	assessment: practice,
	filled: true,
	date,
	app: '0.3.0'
});
/** Every kind of block, and headings that leave out a level. */
const blocks: readonly Block[] = [
	...everyBlock,
	...['Two', 'Three', 'Four'].flatMap((text): readonly Block[] => [
		{ kind: 'heading', level: 1, text },
		{ kind: 'heading', level: 3, text: `Two levels below ${text}` }
	])
];
const { cover: _, ...sheet } = testDocument(blocks, { stamp: 'Draft' });

const DOCUMENTS: readonly (readonly [string, DocumentModel])[] = [
	['a document with every kind of block', testDocument(blocks)],
	['a sheet without a cover', sheet],
	['the plan of the example practice', plan],
	['the questionnaire on paper with its answers', paper]
];

test.each(DOCUMENTS)('%s is read aloud as its model says, in this order', async (_name, model) => {
	const { bytes, unprintable } = writePages(model, testFonts);
	const told = toldBy(model).map(([role, words]): Told => {
		// An alternative text is told as it is; what is printed has boxes for what the font lacks.
		const lacking = role === 'Figure' ? [] : unprintable;
		return [role, lacking.reduce((so, { char }) => so.replaceAll(char, '□'), words)];
	});
	const read = joined((await readPdf(bytes)).structure, told);
	expect(read.slice(0, told.length)).toEqual(told);
	const rest = read.slice(told.length).map(([role, words]) => [role, words.includes('lackssome')]);
	expect(rest).toEqual(unprintable.length > 0 ? [['P', true]] : []);
});

test.each(DOCUMENTS)('%s paints nothing outside its structure', (_name, model) => {
	const streams = contentStreams(writePages(model, testFonts).bytes);
	expect(streams.length).toBeGreaterThan(0);
	for (const stream of streams) expect(paintedOutside(stream)).toEqual([]);
});

test.each(DOCUMENTS)(
	'%s has no empty element and no heading that skips a level',
	async (_name, model) => {
		const bytes = writePages(model, testFonts).bytes;
		const elements = Array.from(
			plainObjects(bytes).matchAll(/<<\/S\/(\w+)\/P[^\n]*/gu),
			([text, type]) => ({
				text,
				type
			})
		);
		expect(elements.length).toBeGreaterThan(10);
		for (const { text, type } of elements) {
			if (type !== 'TD') expect(text).not.toContain('/K[]');
			if (type === 'TH') expect(text).toMatch(/\/A \d+ 0 R/u);
			if (type === 'Figure') expect(text).toMatch(/\/Alt [(<].*\/BBox\[/u);
		}
		const depths = (await readPdf(bytes)).roles
			.flat()
			.flatMap((role) => (/^H\d$/u.test(role) ? [Number(role.slice(1))] : []));
		expect(depths[0]).toBe(1);
		expect(depths.filter((depth) => depth === 1)).toHaveLength(1);
		depths.forEach((depth, index) => {
			expect(depth).toBeLessThanOrEqual((depths[index - 1] ?? 0) + 1);
		});
	}
);

test('a plan of the example practice is small', () => {
	const { bytes, pages } = writePages(plan, testFonts);
	expect(pages).toBeGreaterThan(8);
	expect(bytes.length).toBeLessThan(100_000);
});
