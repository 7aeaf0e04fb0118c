import type { DocumentModel } from '../document.ts';
import { type FontUrls, type PdfFonts, loadFonts } from './fonts.ts';
import { writePages } from './write-pdf.ts';

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

/** What the worker answers: the bytes of the PDF and on how many pages it stands. */
export type PdfAnswer =
	| {
			readonly ok: true;
			readonly value: Uint8Array<ArrayBuffer>;
			readonly pages: number;
	  }
	| { readonly ok: false; readonly error: PdfError };

/** Fetches the fonts and writes the PDF; never rejects. */
export async function doPdfJob(
	{ model, fontUrls }: PdfJob,
	fetchBytes: (url: string) => Promise<Uint8Array>
): Promise<PdfAnswer> {
	let fonts: PdfFonts;
	try {
		fonts = await loadFonts(fetchBytes, fontUrls);
	} catch (error) {
		return { ok: false, error: { kind: 'fontsNotLoaded', detail: String(error) } };
	}
	try {
		const { bytes, pages } = writePages(model, fonts);
		return { ok: true, value: bytes, pages };
	} catch (error) {
		return { ok: false, error: { kind: 'writingFailed', detail: String(error) } };
	}
}
