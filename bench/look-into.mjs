import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * What pdf.js finds in a PDF: pages, words, bookmarks, language, and the elements of its structure
 * tree, by which a screen reader goes; none if it is not tagged.
 * @param {Uint8Array} bytes
 */
export async function lookInto(bytes) {
	const task = getDocument({ data: bytes, verbosity: 0 });
	const document = await task.promise;
	let words = 0;
	let elements = 0;
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
		words += text.join('').split(/\s+/u).filter(Boolean).length;
		elements += count(await page.getStructTree());
	}
	const { info } = await document.getMetadata();
	const found = {
		pages: document.numPages,
		words,
		bookmarks: (await document.getOutline())?.length ?? 0,
		language: Reflect.get(info, 'Language') ?? 'none',
		'structure elements': elements
	};
	await task.destroy();
	return found;
}

/** @param {any} node */
function count(node) {
	if (!node?.role) return 0;
	const below = node.children.reduce((sum, child) => sum + count(child), 0);
	return below + (node.role === 'Root' ? 0 : 1);
}
