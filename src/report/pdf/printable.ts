import type { Block, Cover, DocumentModel } from '../document.ts';
import { COVERED } from './coverage.ts';

/** Stands for whatever the font cannot print: nothing a person wrote disappears without a trace. */
export const REPLACEMENT = '□';

const RANGES = COVERED.split(' ').map((range) => {
	const [from = '', to = from] = range.split('-');
	return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

function isCovered(codePoint: number): boolean {
	let low = 0;
	let high = RANGES.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [from, to] = RANGES[middle] ?? [0, 0];
		if (codePoint < from) high = middle - 1;
		else if (codePoint > to) low = middle + 1;
		else return true;
	}
	return false;
}

/** Signs that only steer other signs (joiners, variation selectors, soft hyphens, directions). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Control characters, but not the line feed. */
const CONTROL = /[^\P{Cc}\n]/gu;
const SPACE = /[\t\v\f\p{Zs}]/gu;
const KEPT_SPACES = new Set([' ', '\u00a0', '\u202f']);

const segmenter =
	typeof Intl.Segmenter === 'function'
		? new Intl.Segmenter('en', { granularity: 'grapheme' })
		: undefined;

function graphemes(text: string): string[] {
	return segmenter ? Array.from(segmenter.segment(text), (s) => s.segment) : Array.from(text);
}

function printableGrapheme(grapheme: string): string {
	const visible = grapheme.replace(INVISIBLE, '');
	for (const sign of visible) {
		if (sign !== '\n' && !isCovered(sign.codePointAt(0) ?? 0)) return REPLACEMENT;
	}
	return visible;
}

/**
 * The text as the font can print it: composed (NFC), without control characters, line feeds kept,
 * and every grapheme the font lacks replaced by `REPLACEMENT`.
 */
export function printable(text: string): string {
	const plain = text
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replace(SPACE, (space) => (KEPT_SPACES.has(space) ? space : ' '))
		.replace(CONTROL, '');
	// Nearly all text is plain English; only the rest is taken apart.
	if (/^[\n\x20-\x7e]*$/u.test(plain)) return plain;
	return graphemes(plain).map(printableGrapheme).join('');
}

/** The same model in printable text, and whether anything had to be replaced. */
export function printableModel(model: DocumentModel): {
	readonly model: DocumentModel;
	readonly replaced: boolean;
} {
	let replaced = false;
	const count = (text: string) => text.split(REPLACEMENT).length;
	const text = (value: string): string => {
		const out = printable(value);
		if (count(out) > count(value)) replaced = true;
		return out;
	};
	return {
		model: {
			...model,
			footer: text(model.footer),
			// Without a cover the title is printed too, and not only told to the reader's program.
			...(model.cover
				? { cover: printableCover(model.cover, text) }
				: { title: text(model.title), stamp: text(model.stamp ?? '') }),
			blocks: model.blocks.map((block) => printableBlock(block, text))
		},
		replaced
	};
}

type Put = (text: string) => string;

function printableCover(cover: Cover, put: Put): Cover {
	return {
		title: put(cover.title),
		subtitle: put(cover.subtitle),
		stamp: put(cover.stamp),
		facts: cover.facts.map((fact) => ({ term: put(fact.term), value: put(fact.value) })),
		notice: put(cover.notice)
	};
}

function printableBlock(block: Block, put: Put): Block {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
			return { ...block, text: put(block.text) };
		case 'list':
			return { ...block, items: block.items.map(put) };
		case 'facts':
			return {
				...block,
				facts: block.facts.map((fact) => ({ term: put(fact.term), value: put(fact.value) }))
			};
		case 'statuses':
			return {
				...block,
				items: block.items.map((item) => ({
					...item,
					title: put(item.title),
					status: put(item.status),
					says: put(item.says)
				}))
			};
		case 'table':
			return {
				...block,
				caption: put(block.caption),
				columns: block.columns.map((column) => ({ ...column, title: put(column.title) })),
				rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: put(cell.text) })))
			};
		case 'bars':
			return {
				...block,
				caption: put(block.caption),
				bars: block.bars.map((bar) => ({ ...bar, label: put(bar.label), says: put(bar.says) }))
			};
		case 'signatures':
			return { ...block, roles: block.roles.map(put) };
	}
}
