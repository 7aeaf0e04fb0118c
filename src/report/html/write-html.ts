import type { DocumentModel } from '../document.ts';
import { escapeMarkup } from '../markup.ts';
import { writableModel } from '../writable.ts';
import { blockHtml, factsHtml } from './blocks.ts';
import { contentsHtml } from './contents.ts';
import { HTML_STYLE, HTML_STYLE_HASH } from './style.ts';
import { html, textElement } from './text.ts';

/** What the page itself may load: nothing but its own stylesheet. */
const POLICY = `default-src 'none'; style-src '${HTML_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The document as one static HTML page for print and for screen readers: no script, no outside
 * reference, everything from the model escaped. The same model gives the same text. Characters no
 * such file can hold are replaced, and the page says so.
 */
export function writeHtml(model: DocumentModel): string {
	const written = writableModel(model);
	const anchor = (block: number) => `block-${String(block + 1)}`;
	const lines = [
		'<!doctype html>',
		`<html lang="${escapeMarkup(written.language)}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta name="description" content="${escapeMarkup(written.subject)}">`,
		`<title>${escapeMarkup(written.title)}</title>`,
		`<style>${HTML_STYLE}</style>`,
		'</head>',
		'<body>',
		'<a class="skip" href="#content">Skip to the content</a>',
		// Named, and with the footer inside, so that the preview repeats no landmark around it.
		`<main aria-label="${escapeMarkup(written.title)}">`,
		headHtml(written),
		contentsHtml(written, anchor),
		'<div id="content" tabindex="-1">',
		...written.blocks.map((block, index) => blockHtml(block, anchor(index))),
		'</div>',
		textElement('footer', written.footer),
		'</main>',
		'</body>',
		'</html>',
		''
	];
	return lines.filter((line, index) => line !== '' || index === lines.length - 1).join('\n');
}

/** The cover, or the stamp and title of a sheet without one. */
function headHtml({ cover, title, stamp = '' }: DocumentModel): string {
	const stamped = (word: string) => (word === '' ? '' : textElement('p', word, 'class="stamp"'));
	if (!cover) return `<header>${stamped(stamp)}${textElement('h1', title)}</header>`;
	return [
		`<header class="cover">${stamped(cover.stamp)}`,
		textElement('h1', cover.title),
		cover.subtitle === '' ? '' : textElement('p', cover.subtitle, 'class="subtitle"'),
		factsHtml(cover.facts),
		cover.notice === '' ? '' : `<p class="notice" dir="auto">${html(cover.notice)}</p>`,
		'</header>'
	].join('\n');
}
