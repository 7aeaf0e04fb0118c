import { jsPDF } from 'jspdf';
import type { Block, DocumentModel } from '../document.ts';
import { drawBlocks } from './blocks.ts';
import { type Contents, contentsTitles, keepContents } from './contents.ts';
import { drawCover, drawTitle } from './cover.ts';
import { describe } from './describe.ts';
import { type PdfFonts, addFonts } from './fonts.ts';
import { drawFooters } from './footer.ts';
import { Bookmarks } from './headings.ts';
import { internalsOf } from './internals.ts';
import { Originals } from './originals.ts';
import { packPdf } from './pack.ts';
import { Page } from './page.ts';
import { type Unprintable, printableModel } from './printable-model.ts';
import { Tags } from './tags.ts';
import { terseContent } from './terse-content.ts';
import { unprintableNote } from './unprintable-note.ts';

/** The bytes of a PDF, on how many pages it stands, and what its font could not print. */
export interface WrittenPdf {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
	/** The signs shown as boxes, the most frequent first; the file tells readers the originals. */
	readonly unprintable: readonly Unprintable[];
}

/** The bytes of `writePages`, for whoever asks for nothing else. */
export const writePdf = (model: DocumentModel, fonts: PdfFonts): Uint8Array<ArrayBuffer> =>
	writePages(model, fonts).bytes;

/**
 * Writes the document as a tagged A4 PDF with embedded fonts, bookmarks and, after a cover, a list
 * of contents. The same model and fonts give the same bytes on every device and in every time zone.
 * `onprogress` is told the share that is done, from 0 to 1. Throws only on a model whose date or
 * language is invalid, or on broken fonts.
 */
export function writePages(
	model: DocumentModel,
	fonts: PdfFonts,
	onprogress: (share: number) => void = () => undefined
): WrittenPdf {
	onprogress(0);
	const originals = new Originals();
	const { model: printable, unprintable } = printableModel(model, originals);
	const { cover, footer, title, stamp = '' } = printable;
	const blocks = [...printable.blocks, ...closingNote(unprintable)];
	const doc = new jsPDF({ unit: 'mm', format: 'a4', putOnlyUsedFonts: true, floatPrecision: 2 });
	describe(doc, model);
	addFonts(doc, fonts);
	const page = new Page(doc, new Tags(doc, model.language), originals);
	const bookmarks = new Bookmarks(doc);
	let contents: Contents | undefined;
	if (cover) {
		drawCover(page, cover);
		if (blocks.length > 0) page.break();
		const titles = contentsTitles(blocks);
		if (titles.length > 0) contents = keepContents(page, bookmarks, titles);
	} else drawTitle(page, title, stamp);
	drawBlocks(page, bookmarks, blocks, (share) => {
		onprogress(share * DRAWN);
	});
	contents?.draw(bookmarks.parts);
	drawFooters(page, footer, cover ? 2 : 1);
	const { pages } = internalsOf(doc);
	pages.forEach((instructions, number) => {
		pages[number] = [...terseContent(instructions)];
	});
	const bytes = packPdf(doc.output());
	onprogress(1);
	return { bytes, pages: doc.getNumberOfPages(), unprintable };
}

/** How much of the work is done when everything is drawn; the rest is packing the file. */
const DRAWN = 0.7;

function closingNote(unprintable: readonly Unprintable[]): readonly Block[] {
	const text = unprintableNote(unprintable);
	return text === '' ? [] : [{ kind: 'paragraph', tone: 'muted', text }];
}
