import { jsPDF } from 'jspdf';
import type { Block, DocumentModel } from '../document.ts';
import { drawBlocks } from './blocks.ts';
import { drawCover, drawTitle } from './cover.ts';
import { fileId } from './file-id.ts';
import { type PdfFonts, addFonts } from './fonts.ts';
import { drawFooters } from './footer.ts';
import { Bookmarks } from './headings.ts';
import { setPdfVersion } from './internals.ts';
import { Page } from './page.ts';
import { REPLACEMENT, printableModel } from './printable.ts';
import { Tags } from './tags.ts';

/** The bytes of a PDF, and on how many pages it stands. */
export interface WrittenPdf {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly pages: number;
}

/** The bytes of `writePages`, for whoever does not ask how many pages they make. */
export const writePdf = (model: DocumentModel, fonts: PdfFonts): Uint8Array<ArrayBuffer> =>
	writePages(model, fonts).bytes;

/**
 * Writes the document as a tagged A4 PDF with embedded fonts and bookmarks. The same model and
 * fonts give the same bytes on every device and in every time zone. Throws only on a model whose
 * date or language is invalid, or on broken fonts.
 */
export function writePages(model: DocumentModel, fonts: PdfFonts): WrittenPdf {
	const printable = printableModel(model);
	const { cover, footer, title, stamp = '' } = printable.model;
	const blocks = [...printable.model.blocks, ...(printable.replaced ? [REPLACED] : [])];
	const doc = new jsPDF({ unit: 'mm', format: 'a4', compress: true, putOnlyUsedFonts: true });
	describe(doc, model);
	addFonts(doc, fonts);
	const page = new Page(doc, new Tags(doc, model.language));
	if (cover) {
		drawCover(page, cover);
		if (blocks.length > 0) page.break();
	} else drawTitle(page, title, stamp);
	drawBlocks(page, new Bookmarks(doc), blocks);
	drawFooters(page, footer, cover ? 2 : 1);
	return {
		bytes: new Uint8Array(doc.output('arraybuffer')),
		pages: doc.getNumberOfPages()
	};
}

const REPLACED: Block = {
	kind: 'paragraph',
	tone: 'muted',
	text:
		`Some characters could not be printed in this document and are shown as ${REPLACEMENT}. ` +
		'They are kept in the app.'
};

function describe(doc: jsPDF, model: DocumentModel): void {
	setPdfVersion(doc, '1.7');
	doc.setProperties({ title: model.title, subject: model.subject, creator: 'Access Ready' });
	doc.setCreationDate(pdfDate(model.date));
	doc.setFileId(fileId(JSON.stringify(model)));
}

/** In UTC: given a `Date`, jsPDF would write the zone of the device into the file. */
function pdfDate(date: Date): string {
	return `D:${date.toISOString().slice(0, 19).replace(/\D/gu, '')}+00'00'`;
}
