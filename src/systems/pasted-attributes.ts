import { checkOds } from '#assessments';
import type { Attributes } from './system.ts';

/** What was pasted of practices, and the lines that say nothing of any. */
export interface PastedAttributes {
	/** By ODS code. */
	readonly attributes: Readonly<Record<string, Attributes>>;
	/** The numbers of the lines left out, from 1; a first line of headings is not among them. */
	readonly leftOut: readonly number[];
}

/** The longest text of an attribute, in characters. */
const LONGEST = 300;

/**
 * Reads lines of `ODS code, deprivation group, supplier`, apart by tabs, semicolons or commas; the
 * supplier may be left out, and either may be empty. Empty lines are passed over; of two lines of one
 * practice the later counts.
 */
export function parsePastedAttributes(text: string): PastedAttributes {
	const attributes: Record<string, Attributes> = {};
	const leftOut: number[] = [];
	for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
		if (line.trim() === '') continue;
		const [code = '', deprivation = '', supplier = ''] = line
			.split(/[\t;,]/u)
			.map((cell) => cell.trim().slice(0, LONGEST));
		const ods = checkOds(code);
		if (ods.ok && ods.value !== '')
			attributes[ods.value] = {
				...(deprivation !== '' && { deprivation }),
				...(supplier !== '' && { supplier })
			};
		else if (index > 0 || /\d/u.test(code)) leftOut.push(index + 1);
	}
	return { attributes, leftOut };
}

/** The same as lines to be changed by hand, by code. */
export const attributesAsLines = (attributes: Readonly<Record<string, Attributes>>): string =>
	Object.entries(attributes)
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([code, { deprivation = '', supplier = '' }]) =>
			[code, deprivation, ...(supplier === '' ? [] : [supplier])].join('\t')
		)
		.join('\n');
