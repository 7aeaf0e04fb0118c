import type { MadeFile } from '#report';

/** How many of the characters without a sign are shown. */
const SHOWN = 8;

/** `first`, how many pages there are, and which characters the font of the PDF has no sign for. */
export function madeInWords({ pages, unprintable }: MadeFile, first: string): string {
	const said = pages === undefined ? first : `${first} It has ${String(pages)} pages.`;
	const kinds = unprintable.length;
	if (kinds === 0) return said;
	const shown = unprintable.slice(0, SHOWN).map(({ char }) => char);
	const [lack, them] = kinds === 1 ? ['character has', 'it'] : ['characters have', 'them'];
	return `${said} ${String(kinds)} ${lack} no sign in the font of the PDF (${shown.join(' ')}): the document names ${them}. Word and the web page show everything.`;
}
