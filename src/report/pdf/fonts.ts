import type { jsPDF } from 'jspdf';
import { embedSlim } from './internals.ts';
import { FONT } from './typography.ts';

/** The two font files the report is set in, as TrueType bytes. */
export interface PdfFonts {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
}

/** Where the two font files can be fetched. */
export interface FontUrls {
	readonly regular: string;
	readonly bold: string;
}

/** Fetches both font files; rejects when either is missing or is no TrueType file. */
export async function loadFonts(
	fetchBytes: (url: string) => Promise<Uint8Array>,
	urls: FontUrls
): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([fetchBytes(urls.regular), fetchBytes(urls.bold)]);
	// A server's "not found" page comes with status 200 on some hosts.
	if (!isTrueType(regular) || !isTrueType(bold)) throw new Error('not a TrueType file');
	return { regular, bold };
}

function isTrueType(bytes: Uint8Array): boolean {
	return bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0 && bytes[3] === 0;
}

/** Embeds both faces in a document; jsPDF keeps only the glyphs that are used. */
export function addFonts(doc: jsPDF, fonts: PdfFonts): void {
	doc.addFileToVFS('inter-regular.ttf', binaryString(fonts.regular));
	doc.addFont('inter-regular.ttf', FONT, 'normal');
	doc.addFileToVFS('inter-bold.ttf', binaryString(fonts.bold));
	doc.addFont('inter-bold.ttf', FONT, 'bold');
	for (const face of ['normal', 'bold']) embedSlim(doc, FONT, face);
}

/** One character a byte, made in pieces because an argument list has a limit. */
function binaryString(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
	}
	return pieces.join('');
}
