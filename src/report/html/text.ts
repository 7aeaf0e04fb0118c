import { escapeMarkup } from '../markup.ts';

/** The text as HTML content, its line feeds as breaks. */
export function html(text: string): string {
	return escapeMarkup(text).replaceAll('\n', '<br>');
}

/**
 * An element around text a person may have written: it reads from the right where its first letter
 * does. `attributes` is markup.
 */
export function textElement(name: string, text: string, attributes = ''): string {
	const all = attributes === '' ? '' : ` ${attributes}`;
	return `<${name}${all} dir="auto">${html(text)}</${name}>`;
}
