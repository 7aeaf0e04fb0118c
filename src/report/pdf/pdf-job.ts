import { type Result, err, ok } from '#base';
import type { DocumentModel } from '../document.ts';
import { type FontUrls, type PdfFonts, loadFonts } from './fonts.ts';
import { writePdf } from './write-pdf.ts';

/** What the page asks of the worker. */
export interface PdfJob {
	readonly model: DocumentModel;
	readonly fontUrls: FontUrls;
}

/** Why there is no PDF; `detail` is for a log, not for a reader. */
export type PdfError =
	| { readonly kind: 'fontsNotLoaded'; readonly detail: string }
	| { readonly kind: 'writingFailed'; readonly detail: string }
	| { readonly kind: 'workerFailed'; readonly detail: string };

/** What the worker answers. */
export type PdfAnswer = Result<Uint8Array<ArrayBuffer>, PdfError>;

/** Fetches the fonts and writes the PDF; never rejects. */
export async function doPdfJob(
	{ model, fontUrls }: PdfJob,
	fetchBytes: (url: string) => Promise<Uint8Array>
): Promise<PdfAnswer> {
	let fonts: PdfFonts;
	try {
		fonts = await loadFonts(fetchBytes, fontUrls);
	} catch (error) {
		return err({ kind: 'fontsNotLoaded', detail: String(error) });
	}
	try {
		return ok(writePdf(model, fonts));
	} catch (error) {
		return err({ kind: 'writingFailed', detail: String(error) });
	}
}
