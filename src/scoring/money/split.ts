/**
 * A sum in whole pence parted in proportion to whole shares: the parts add up to it to the penny.
 * Each part is rounded down, and the pence left over go to the largest remainders, the first of
 * equal ones before the rest. Sums up to 10^12 pence, shares up to 1,000; without shares all are 0.
 */
export function split(pence: number, shares: readonly number[]): readonly number[] {
	const total = sumOf(shares);
	if (total === 0) return shares.map(() => 0);
	const parts = shares.map((share, at) => {
		// At most 10^12 × 10^3 = 10^15, below 2^53: a safe integer, and so are its parts.
		const product = pence * share;
		const remainder = product % total;
		return { at, whole: (product - remainder) / total, remainder };
	});
	const left = pence - sumOf(parts.map(({ whole }) => whole));
	const raised = new Set(
		parts
			.toSorted((a, b) => b.remainder - a.remainder)
			.slice(0, left)
			.map(({ at }) => at)
	);
	return parts.map(({ at, whole }) => whole + (raised.has(at) ? 1 : 0));
}

const sumOf = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
