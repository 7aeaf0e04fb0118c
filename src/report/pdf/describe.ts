import type { jsPDF } from 'jspdf';
import type { DocumentModel } from '../document.ts';
import { fileId } from './file-id.ts';
import { setPdfVersion } from './internals.ts';
import { infoString, xmlText } from './pdf-strings.ts';

const CREATOR = 'Access Ready';

/** Says what the document is: title, subject, maker, date and language, for programs and archives. */
export function describe(doc: jsPDF, model: DocumentModel): void {
	const { title, subject, language, date } = model;
	setPdfVersion(doc, '1.7');
	doc.setProperties({ title: infoString(title), subject: infoString(subject), creator: CREATOR });
	doc.setCreationDate(pdfDate(date));
	doc.setFileId(fileId(JSON.stringify(model)));
	doc.addMetadata(xmp({ title, subject, language, date: date.toISOString() }), true);
}

/** In UTC: given a `Date`, jsPDF would write the zone of the device into the file. */
function pdfDate(date: Date): string {
	return `D:${date.toISOString().slice(0, 19).replace(/\D/gu, '')}+00'00'`;
}

/** The same once more in XMP, which archives and assistive technology read. */
function xmp(said: Readonly<Record<'title' | 'subject' | 'language' | 'date', string>>): string {
	const alternative = (name: string, text: string) =>
		`<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt></dc:${name}>`;
	return (
		'<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
		'<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
		'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
		'xmlns:xmp="http://ns.adobe.com/xap/1.0/">' +
		alternative('title', said.title) +
		(said.subject === '' ? '' : alternative('description', said.subject)) +
		`<dc:language><rdf:Bag><rdf:li>${xmlText(said.language)}</rdf:li></rdf:Bag></dc:language>` +
		`<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>` +
		`<xmp:CreateDate>${said.date.slice(0, 19)}+00:00</xmp:CreateDate>` +
		'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
	);
}
