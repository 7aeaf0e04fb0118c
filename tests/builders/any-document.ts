import * as fc from 'fast-check';
import type { Block, DocumentModel } from '../../src/report/document.ts';

/** Letters of many scripts, and what is markup in one format or another. */
const aText = fc
	.array(
		fc.oneof(
			{ weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
			fc.constantFrom('\n', '\t', '&amp;', '</style><script>', '"', "'", '  ', ']]>', '{{x}}')
		),
		{ maxLength: 4 }
	)
	.map((parts) =>
		parts
			.join('')
			// Line ends that only some programs know: the writers make line feeds of them.
			.replace(/[\u0085\u2028\u2029]/gu, '')
	);
const aTone = fc.constantFrom('plain', 'met', 'notMet', 'notKnown', 'muted');
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const aFact = fc.record({ term: aText, value: aText });
const dense = fc.constantFrom({}, { dense: true as const });
const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const aCount = fc.nat({ max: 20 });
const words = { caption: aText, alt: aText };

const aChart = fc.oneof(
	fc.record({
		...words,
		type: fc.constant('bars' as const),
		bars: few(
			fc.record({ label: aText, value: aShare, says: aText }, { requiredKeys: ['label', 'says'] })
		)
	}),
	fc.record({
		...words,
		type: fc.constant('parts' as const),
		parts: few(fc.record({ label: aText, tone: aTone })),
		bars: few(fc.record({ label: aText, counts: few(aCount) }))
	}),
	fc.record({
		...words,
		type: fc.constant('columns' as const),
		series: few(aText),
		groups: few(fc.record({ label: aText, counts: few(aCount) }))
	}),
	fc.record({
		...words,
		type: fc.constant('line' as const),
		points: few(fc.record({ across: aShare, up: aShare, label: aText, says: aText }))
	})
);

const aTable = fc
	.array(fc.record({ title: aText, share: fc.integer({ min: 1, max: 5 }) }), {
		minLength: 1,
		maxLength: 4
	})
	.chain((columns) => {
		const cells = fc.array(fc.record({ text: aText, tone: aTone }), {
			minLength: columns.length,
			maxLength: columns.length
		});
		return fc.record({
			kind: fc.constant('table' as const),
			caption: aText,
			columns: fc.constant(columns),
			rows: few(cells)
		});
	});

const aFormItem = fc.record({
	code: aText,
	id: aText,
	title: aText,
	hint: aText,
	boxes: few(fc.record({ label: aText, ticked: fc.boolean() })),
	lines: few(fc.record({ label: aText, text: aText }))
});

/** Any block. */
export const aBlock: fc.Arbitrary<Block> = fc.oneof(
	fc.record(
		{
			kind: fc.constant('heading' as const),
			level: fc.constantFrom(1 as const, 2 as const, 3 as const),
			text: aText,
			newPage: fc.boolean()
		},
		{ requiredKeys: ['kind', 'level', 'text'] }
	),
	fc.record({ kind: fc.constant('paragraph' as const), text: aText, tone: aTone }),
	fc.record({ kind: fc.constant('list' as const), items: few(aText) }),
	fc.tuple(few(aFact), dense).map(([facts, rest]): Block => ({ kind: 'facts', facts, ...rest })),
	fc.record({
		kind: fc.constant('statuses' as const),
		items: few(fc.record({ title: aText, status: aText, tone: aTone, says: aText }))
	}),
	aTable,
	aChart.map((chart): Block => ({ kind: 'chart', chart })),
	fc.record({ kind: fc.constant('form' as const), items: few(aFormItem) }),
	fc
		.tuple(few(aText), dense)
		.map(([roles, rest]): Block => ({ kind: 'signatures', roles, ...rest }))
);

/** Any document model, with and without a cover. */
export const aDocument: fc.Arbitrary<DocumentModel> = fc.record(
	{
		title: aText,
		subject: aText,
		language: fc.constantFrom('en-GB', 'cy'),
		date: fc.date({
			min: new Date('2020-01-01'),
			max: new Date('2040-01-01'),
			noInvalidDate: true
		}),
		footer: aText,
		stamp: aText,
		cover: fc.record({
			title: aText,
			subtitle: aText,
			stamp: aText,
			facts: few(aFact),
			notice: aText
		}),
		blocks: fc.array(aBlock, { maxLength: 8 })
	},
	{ requiredKeys: ['title', 'subject', 'language', 'date', 'footer', 'blocks'] }
);

/**
 * The model with every text between marks that bear its number, so that each can be found again
 * whole, in its place, and once.
 */
export function marked(model: DocumentModel): DocumentModel {
	let count = 0;
	const mark = (value: unknown, key = ''): unknown => {
		if (typeof value === 'string') {
			const number = String(count++);
			return NAMES.has(key) ? value : `⟦${number}⟧${value}⟦/${number}⟧`;
		}
		if (Array.isArray(value)) return value.map((item) => mark(item));
		if (typeof value !== 'object' || value === null || value instanceof Date) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => [name, mark(item, name)])
		);
	};
	return mark(model) as DocumentModel;
}
const NAMES = new Set(['kind', 'tone', 'type', 'language']);

/** The marked texts within a text, in order. */
export function marksIn(text: string): string[] {
	return text.match(/⟦(\d+)⟧.*?⟦\/\1⟧/gsu) ?? [];
}

/**
 * The texts of a model in the order in which they are read. Of a chart only its caption: the other
 * words are in its picture.
 */
export function textsOf(model: DocumentModel): string[] {
	const { cover, title, stamp, blocks, footer } = model;
	const facts = (all: readonly { term: string; value: string }[]) =>
		all.flatMap(({ term, value }) => [term, value]);
	const head = cover
		? [cover.stamp, cover.title, cover.subtitle, ...facts(cover.facts), cover.notice]
		: [...(stamp === undefined ? [] : [stamp]), title];
	const body = blocks.flatMap((block): string[] => {
		switch (block.kind) {
			case 'heading':
			case 'paragraph':
				return [block.text];
			case 'list':
				return [...block.items];
			case 'facts':
				return facts(block.facts);
			case 'statuses':
				return block.items.flatMap(({ title: name, status, says }) => [name, status, says]);
			case 'table':
				return [
					block.caption,
					...block.columns.map((column) => column.title),
					...block.rows.flat().map(({ text }) => text)
				];
			case 'chart':
				return [block.chart.caption];
			case 'form':
				return block.items.flatMap((item) => [
					item.code,
					item.title,
					item.id,
					item.hint,
					...item.boxes.map(({ label }) => label),
					...item.lines.flatMap(({ label, text }) => [label, text])
				]);
			case 'signatures':
				return [...block.roles];
		}
	});
	return [...head, ...body, footer];
}
