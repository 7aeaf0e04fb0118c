/**
 * The most characters (UTF-16 units) a cell of a spreadsheet holds.
 * Source: Excel specifications and limits.
 */
export const MOST_IN_A_CELL = 32_767;

/** How far before the limit a blank is looked for to cut at. */
const NEAR = 1000;

/**
 * The text in pieces that each fit into a cell; joined they are the text again. Cut after a blank
 * where there is one near, and never through a character or a line end.
 */
export function cellPieces(text: string): readonly string[] {
	const pieces: string[] = [];
	let rest = text;
	while (rest.length > MOST_IN_A_CELL) {
		const cut = cutOf(rest);
		pieces.push(rest.slice(0, cut));
		rest = rest.slice(cut);
	}
	return [...pieces, rest];
}

function cutOf(text: string): number {
	const afterBlank = text.lastIndexOf(' ', MOST_IN_A_CELL - 1) + 1;
	if (afterBlank > MOST_IN_A_CELL - NEAR) return afterBlank;
	const halved = /[\ud800-\udbff\r]$/.test(text.slice(0, MOST_IN_A_CELL));
	return halved ? MOST_IN_A_CELL - 1 : MOST_IN_A_CELL;
}

/**
 * The text as a cell can hold it: line ends as line feeds, control characters, which XML has no sign
 * for, as `_xHHHH_`, and an underscore that would begin such a sequence as `_x005F_`. Half of a
 * surrogate pair, which programs lose in different ways, becomes U+FFFD.
 * Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring.
 */
export const escapedForCell = (text: string): string =>
	text
		.replace(/\r\n?/gu, '\n')
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.replace(NOT_FOR_XML, (sign) => {
			const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
			return `_x${code}_`;
		});

// An underscore counts without a closing one too: the sign after it may become one that has it.
const NOT_FOR_XML = /[^\P{Cc}\t\n\u007f-\u009f]|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4})/gu;

/** Words that the spreadsheet's own errors are written with; a cell must not become one. */
export const isErrorLike = (text: string): boolean => /^#[A-Z0-9/_]+[!?]?$/u.test(text);
