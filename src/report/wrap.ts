/** The width of a piece of text in the style that is set, in any one unit. */
export type Measure = (text: string) => number;

/**
 * Breaks text into lines no wider than `width`, at line feeds and spaces, and inside a word only
 * where the word alone is wider. Nothing is lost: the lines of one paragraph, joined, are the
 * paragraph, because the space a line breaks at stays at its end (a reader who copies or listens
 * gets whole words back).
 */
export function wrap(text: string, width: number, measure: Measure): string[] {
	return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure));
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const piece of paragraph.match(/[^ ]+ *| +/gu) ?? []) {
		const word = piece.replace(/ +$/u, '');
		const spaces = piece.slice(word.length);
		let needed = measure(word);
		if (line !== '' && used + needed > width) {
			lines.push(line);
			line = '';
			used = 0;
		}
		let rest = piece;
		if (needed > width) {
			const parts = breakWord(word, width, measure);
			lines.push(...parts.slice(0, -1));
			const last = parts.at(-1) ?? '';
			rest = last + spaces;
			needed = measure(last);
		}
		line += rest;
		used += needed + measure(spaces);
	}
	lines.push(line);
	return lines;
}

/** Signs after which an address or a compound may break. */
const BREAK_AFTER = /[/\-_.,?&=#@:+]$/u;

function breakWord(word: string, width: number, measure: Measure): string[] {
	const parts: string[] = [];
	let part = '';
	let used = 0;
	let seam = 0;
	for (const sign of word) {
		const needed = measure(sign);
		if (part !== '' && used + needed > width) {
			const cut = seam > part.length / 2 ? seam : part.length;
			parts.push(part.slice(0, cut));
			part = part.slice(cut);
			used = measure(part);
			seam = 0;
		}
		part += sign;
		used += needed;
		if (BREAK_AFTER.test(sign)) seam = part.length;
	}
	parts.push(part);
	return parts;
}
