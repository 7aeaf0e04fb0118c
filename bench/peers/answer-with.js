/**
 * Makes the worker answer each message, a document with its fonts, with the PDF.
 * @param {(model: import('../../src/report/document.ts').DocumentModel, fonts: import('../../src/report/pdf/fonts.ts').PdfFonts) => Promise<Uint8Array>} make
 */
export function answerWith(make) {
	globalThis.onmessage = async ({ data }) => {
		try {
			const bytes = await make(data.model, data.fonts);
			globalThis.postMessage({ bytes });
		} catch (error) {
			globalThis.postMessage({ error: String(error instanceof Error ? error.stack : error) });
		}
	};
}
