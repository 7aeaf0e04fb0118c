import type { Column } from '../document.ts';

/**
 * The widths of a table's columns, in any one unit, summing to `total`: by their shares, but none
 * narrower than `least` of it, which the wider ones pay for in proportion.
 */
export function columnWidths(
	columns: readonly Column[],
	total: number,
	least: readonly number[]
): number[] {
	const narrow = new Set<number>();
	for (;;) {
		const taken = [...narrow].reduce((sum, index) => sum + (least[index] ?? 0), 0);
		const shares = columns.reduce((sum, { share }, i) => (narrow.has(i) ? sum : sum + share), 0);
		const unit = shares > 0 ? Math.max(0, total - taken) / shares : 0;
		const widths = columns.map(({ share }, i) => (narrow.has(i) ? (least[i] ?? 0) : share * unit));
		const tooNarrow = widths.findIndex((width, i) => !narrow.has(i) && width < (least[i] ?? 0));
		// Columns that cannot all have their least width share the total evenly by it.
		if (tooNarrow < 0) return fitted(widths, total);
		narrow.add(tooNarrow);
	}
}

function fitted(widths: readonly number[], total: number): number[] {
	const sum = widths.reduce((all, width) => all + width, 0);
	return widths.map((width) => (sum > 0 ? (width / sum) * total : 0));
}
