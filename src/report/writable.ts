import type { Block, DocumentModel } from './document.ts';

/** Stands for a character that no XML or HTML file can hold. */
export const UNWRITABLE = '\ufffd';

/** Every way to end a line, also those that only some programs know. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
/** Control characters, halves of characters, and the two signs that XML 1.0 leaves out. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\p{Cs}\ufffe\uffff]/gu;

/**
 * The text with every line end as a line feed and what XML 1.0 forbids as `UNWRITABLE`. All other
 * characters stay as they are, in whatever script.
 */
export function writable(text: string): string {
	return text.replace(LINE_END, '\n').replace(FORBIDDEN, UNWRITABLE);
}

/**
 * The same model in writable text. If anything had to be replaced, a last paragraph says so, so
 * that no character disappears without a word.
 */
export function writableModel(model: DocumentModel): DocumentModel {
	const lossy: string[] = [];
	const put = (text: string): string => {
		const lines = text.replace(LINE_END, '\n');
		if (lines.search(FORBIDDEN) >= 0) lossy.push(lines);
		return writable(lines);
	};
	const { date, ...texts } = model;
	const written = { ...(mapped(texts, put) as typeof texts), date };
	return lossy.length > 0 ? { ...written, blocks: [...written.blocks, REPLACED] } : written;
}

const REPLACED: Block = {
	kind: 'paragraph',
	tone: 'muted',
	text:
		`Some characters cannot stand in a file of this kind and are shown as ${UNWRITABLE}. ` +
		'They are kept in the app.'
};

/** Plain data with every string put through `put`; names of kinds and tones come out unchanged. */
function mapped(value: unknown, put: (text: string) => string): unknown {
	if (typeof value === 'string') return put(value);
	if (Array.isArray(value)) return value.map((item) => mapped(item, put));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapped(item, put)]));
}
