/** The highest rate reckoned with, in thousandths of a pound per head: £1,000. */
export const MOST_RATE = 1_000_000;

/** The highest population reckoned with, in hundredths of a person: ten million people. */
export const MOST_POPULATION = 1_000_000_000;

/**
 * Rate times population in whole pence, half a penny rounded up. Both are whole numbers from 0 to
 * the highest above: thousandths of a pound per head, and hundredths of a person.
 */
export function amount(milliPounds: number, populationHundredths: number): number {
	// £0.001 times 0.01 people is a thousandth of a penny. The product is at most 10^6 × 10^9 = 10^15,
	// and 500 more: below 2^53, about 9 × 10^15, so every number on the way is a safe integer.
	const rounded = milliPounds * populationHundredths + 500;
	return (rounded - (rounded % 1000)) / 1000;
}

/**
 * A figure in whole parts, `perOne` of them to one (1.392 pounds are 1392 thousandths); undefined
 * when it is not exactly so many, below 0 or above `most` parts.
 */
export function inParts(figure: number, perOne: number, most: number): number | undefined {
	const parts = Math.round(figure * perOne);
	// A division of whole numbers gives the very double that the typed decimal was read as.
	return parts >= 0 && parts <= most && parts / perOne === figure ? parts : undefined;
}

/** Whole pence as people write them: `£69,600.00`. */
export const pounds = (pence: number): string =>
	(pence / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' });
