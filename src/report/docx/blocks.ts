import { assertNever } from '#base';
import {
	BookmarkEnd,
	BookmarkStart,
	BorderStyle,
	HeadingLevel,
	LeaderType,
	Paragraph,
	type ParagraphChild,
	Tab,
	type Table,
	TextRun
} from 'docx';
import type { Block } from '../document.ts';
import { PALETTE, toneColour } from '../palette.ts';
import { bookmarkOf } from './contents.ts';
import { formParts } from './form.ts';
import { TEXT_WIDTH, hex } from './measures.ts';
import { pictureOf } from './picture.ts';
import { BULLETS } from './styles.ts';
import { factParts, spacer, tableParts } from './table.ts';
import { paragraph, tonedWords, words } from './words.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
type Status = Extract<Block, { kind: 'statuses' }>['items'][number];

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/**
 * A block as paragraphs and tables; `index` is its place among the blocks, `painted` a PNG of its
 * chart if there is one.
 */
export function blockParts(
	block: Block,
	index: number,
	painted?: Uint8Array
): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return block.text.trim() === '' ? [] : [headingOf(block, index)];
		case 'paragraph':
			return [paragraph(block.text, 'Normal', { tone: block.tone ?? 'plain' })];
		case 'list':
			return block.items.map((item) =>
				paragraph(item, 'ListParagraph', { numbering: { reference: BULLETS, level: 0 } })
			);
		case 'facts':
			return factParts(block.facts, block.dense);
		case 'statuses':
			return block.items.flatMap(statusParts);
		case 'table':
			return tableParts(block);
		case 'chart':
			return [
				paragraph(block.chart.caption, 'Caption'),
				// Nought is no id of a picture.
				pictureOf(block.chart, String(index + 1), painted)
			];
		case 'form':
			return block.items.flatMap(formParts);
		case 'signatures':
			return block.roles.flatMap((role) => signatureParts(role, block.dense));
		default:
			return assertNever(block);
	}
}

/** With a bookmark, to which the contents list leads. */
function headingOf({ level, text, newPage = false }: Heading, index: number): Paragraph {
	const mark: readonly unknown[] = [
		new BookmarkStart(bookmarkOf(index), index),
		...words(text),
		new BookmarkEnd(index)
	];
	return new Paragraph({
		heading: LEVELS[level],
		pageBreakBefore: newPage,
		// The library's own bookmark counts on from file to file; its types leave these two out.
		children: mark as readonly ParagraphChild[]
	});
}

/** A panel: the title with the status at the right, a sentence below. */
function statusParts({ title, status, tone, says }: Status): Paragraph[] {
	const panel = {
		shading: { fill: hex(PALETTE.panel) },
		border: {
			left: { style: BorderStyle.SINGLE, size: 36, color: hex(PALETTE[toneColour(tone)]), space: 8 }
		},
		indent: { left: 200 },
		keepLines: true
	};
	const head = new Paragraph({
		style: 'Status',
		...panel,
		keepNext: says !== '',
		tabStops: [{ type: 'right', position: TEXT_WIDTH - 200 }],
		children: [
			...words(title, { bold: true, size: 22 }),
			new TextRun({ children: [new Tab()] }),
			...tonedWords(status, tone, { bold: true, size: 22 })
		]
	});
	return [head, ...(says === '' ? [] : [paragraph(says, 'Status', panel)]), spacer()];
}

/** The role, and below it lines for name, signature and date with room to write. */
function signatureParts(role: string, dense = false): Paragraph[] {
	const stops = [0.42, 0.8, 1].map((share) => ({
		type: 'right' as const,
		position: Math.floor(TEXT_WIDTH * share),
		leader: LeaderType.UNDERSCORE
	}));
	const fields = ['Name', ' Signature', ' Date'].map(
		(label) => new TextRun({ children: [`${label} `, new Tab()] })
	);
	return [
		paragraph(role, 'Role'),
		new Paragraph({
			style: 'Muted',
			keepLines: true,
			spacing: { before: dense ? 200 : 440, after: 120 },
			tabStops: stops,
			children: fields
		})
	];
}
