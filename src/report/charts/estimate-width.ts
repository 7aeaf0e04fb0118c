/** Millimetres in a typographic point. */
const POINT = 25.4 / 72;

/** Average widths in Arial, as shares of the size; each sign belongs to the first class it is in. */
const CLASSES: readonly (readonly [signs: RegExp, em: number])[] = [
	[/[ijl.,:;'’|!()[\] ftrI/-]/u, 0.3],
	[/[mwMW%@—…]/u, 0.87],
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{So}]/u, 1],
	[/\p{M}/u, 0],
	[/\p{Lu}/u, 0.69]
];
const OTHERS = 0.55;
const BOLD = 1.07;

/**
 * About how wide a line of text is, in millimetres, in a sans-serif font of `size` points: for files
 * whose reader picks the font, so that nothing better can be known. Errs to the wide side.
 */
export function estimateWidth(text: string, size: number, bold: boolean): number {
	let em = 0;
	for (const sign of text) em += CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? OTHERS;
	return em * size * POINT * (bold ? BOLD : 1);
}
