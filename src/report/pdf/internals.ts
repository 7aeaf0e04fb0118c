import type { jsPDF } from 'jspdf';
import { type FontTables, slimFont } from './slim-font.ts';

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
	/** The instructions of each page by its number. */
	readonly pages: string[][];
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

/** Writes the titles of bookmarks in a way of our own; jsPDF's breaks letters like č. */
export function setBookmarkStrings(doc: jsPDF, write: (text: string) => string): void {
	(doc.outline as unknown as { makeString: (text: string) => string }).makeString = write;
}

interface FontInternals {
	readonly metadata: {
		readonly glyIdsUsed: readonly number[];
		readonly directory: { encode(tables: FontTables): unknown };
	};
}

/** Puts only what readers need of a face into the file; jsPDF would embed far more. */
export function embedSlim(doc: jsPDF, family: string, face: string): void {
	const { getFont } = doc.internal as unknown as {
		readonly getFont: (family: string, face: string) => FontInternals;
	};
	const { metadata } = getFont(family, face);
	const { directory } = metadata;
	const encode = directory.encode.bind(directory);
	directory.encode = (tables) => encode(slimFont(tables, new Set(metadata.glyIdsUsed)));
}
