import type { DocumentModel } from '../document.ts';
import { escapeMarkup } from '../markup.ts';

const ROOT = [
	'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:dcterms="http://purl.org/dc/terms/"',
	'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
].join(' ');

/** The part with the document's properties; the library's own bears the moment of writing. */
export function coreProperties(model: DocumentModel): { path: string; data: string } {
	const moment = `${model.date.toISOString().slice(0, 19)}Z`;
	const stamped = (name: string) =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
	const data = [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		`<cp:coreProperties ${ROOT}>`,
		`<dc:title>${escapeMarkup(model.title)}</dc:title>`,
		`<dc:subject>${escapeMarkup(model.subject)}</dc:subject>`,
		'<dc:creator>Access Ready</dc:creator>',
		`<dc:language>${escapeMarkup(model.language)}</dc:language>`,
		stamped('created'),
		stamped('modified'),
		'</cp:coreProperties>'
	].join('');
	return { path: 'docProps/core.xml', data };
}
