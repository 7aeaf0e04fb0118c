import {
	AlignmentType,
	Document,
	Footer,
	type ISectionOptions,
	Packer,
	PageNumber,
	Paragraph,
	TextRun
} from 'docx';
import { estimateWidth } from '../charts/estimate-width.ts';
import { paintChart } from '../charts/paint-chart.ts';
import { type ChartShapes, chartShapes } from '../charts/shapes.ts';
import type { DocumentModel } from '../document.ts';
import { writableModel } from '../writable.ts';
import { blockParts } from './blocks.ts';
import { contentsParts } from './contents.ts';
import { coreProperties } from './core-properties.ts';
import { coverParts, titleParts } from './cover.ts';
import { PAPER } from './measures.ts';
import { pinTimes } from './pin-times.ts';
import { NUMBERING, stylesOf } from './styles.ts';
import { paragraph } from './words.ts';

/** PNG bytes, if the device can make them. */
type Painted = Uint8Array | undefined;

/** Makes a PNG of a chart; see `paintChart`. */
export type Paint = (chart: ChartShapes) => Promise<Painted>;

/**
 * Writes the document as an A4 Word file with real headings, lists, header rows and a contents
 * list. The same model and pictures give the same bytes. Charts are SVG; `paint` makes the pictures
 * for programs that cannot show it. Characters no such file can hold are replaced, and the document
 * says so. Throws only on a model whose date is invalid.
 */
export async function writeDocx(
	model: DocumentModel,
	paint: Paint = paintChart
): Promise<Uint8Array<ArrayBuffer>> {
	const written = writableModel(model);
	const painted = await Promise.all(
		written.blocks.map(async (block) =>
			block.kind === 'chart' ? paint(chartShapes(block.chart, estimateWidth)) : undefined
		)
	);
	const file = new Document({
		styles: stylesOf(written.language),
		numbering: NUMBERING,
		sections: sectionsOf(written, painted)
	});
	const bytes = await Packer.pack(file, 'uint8array', undefined, [coreProperties(written)]);
	const own = new Uint8Array(bytes);
	pinTimes(own);
	return own;
}

/**
 * The cover is a section of its own, so that what follows begins a page. It has no footer, unless
 * nothing follows.
 */
function sectionsOf(model: DocumentModel, painted: readonly Painted[]): ISectionOptions[] {
	const { cover } = model;
	const blocks = model.blocks.flatMap((block, index) => blockParts(block, index, painted[index]));
	const rest = [...contentsParts(model), ...blocks];
	const footers = { default: footerOf(model.footer) };
	if (!cover) return [{ properties, footers, children: [...titleParts(model), ...blocks] }];
	const front = { properties, children: coverParts(cover) };
	return rest.length > 0
		? [front, { properties, footers, children: rest }]
		: [{ ...front, footers }];
}

const properties = {
	page: {
		size: { width: PAPER.width, height: PAPER.height },
		margin: {
			top: PAPER.top,
			bottom: PAPER.bottom,
			left: PAPER.side,
			right: PAPER.side,
			footer: PAPER.footer
		}
	}
};

function footerOf(text: string): Footer {
	const number = new TextRun({
		children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES]
	});
	return new Footer({
		children: [
			paragraph(text, 'Footer'),
			new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children: [number] })
		]
	});
}
