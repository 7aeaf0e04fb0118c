const LONGEST_QUOTE = 120;

/** The first lines that fit, at least one, and how many are left out. */
export function capped(lines: readonly string[], room: number, noun: string): readonly string[] {
	let length = 0;
	const fits = lines.filter((line, index) => {
		length += line.length;
		return index === 0 || length <= room;
	});
	const more = lines.length - fits.length;
	return more === 0
		? fits
		: [...fits, `… and ${String(more)} more ${noun}${more === 1 ? '' : 's'}: see the plan.`];
}

/** A text cut at a word when it is too long for a line, and then seen to go on. */
export const shortened = (text: string): string =>
	text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`;

/** A wording of the user's as one line of a list, which brings its own full stop. */
export const asWritten = (text: string): string =>
	shortened(text.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/u, ''));
