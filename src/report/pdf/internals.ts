import type { jsPDF } from 'jspdf';

/** The part of jsPDF's own machinery that tags need; it is stable, but absent from its types. */
export interface Internals {
	readonly scaleFactor: number;
	readonly events: {
		subscribe(topic: string, call: (event: { pageNumber: number }) => void): unknown;
	};
	/** Adds an operator to the page that is open, or a line to the object that is being written. */
	write(line: string): void;
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, asOutput: boolean): void;
	getPageInfo(pageNumber: number): { readonly objId: number };
}

/** jsPDF's internals under their types. */
export function internalsOf(doc: jsPDF): Internals {
	return doc.internal as unknown as Internals;
}

/** Declares the PDF version; jsPDF would say 1.3, which knows no tags. */
export function setPdfVersion(doc: jsPDF, version: string): void {
	const inner = doc as unknown as { __private__: { setPdfVersion(value: string): void } };
	inner.__private__.setPdfVersion(version);
}
