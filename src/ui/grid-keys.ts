/** A cell of a grid: its row and column, both counted from 0. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** So many rows are gone over by Page Up and Page Down. */
const PAGE = 10;

/**
 * Where a key leads from a cell in a grid of so many rows and columns, by the grid pattern of WAI-ARIA;
 * undefined when the key means nothing there.
 */
export function gridMove(
	{ key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
	from: GridPlace,
	size: { readonly rows: number; readonly columns: number }
): GridPlace | undefined {
	const last = { row: size.rows - 1, column: size.columns - 1 };
	const to = (row: number, column = from.column): GridPlace => ({
		row: Math.min(last.row, Math.max(0, row)),
		column: Math.min(last.column, Math.max(0, column))
	});
	switch (key) {
		case 'ArrowUp':
			return to(from.row - 1);
		case 'ArrowDown':
			return to(from.row + 1);
		case 'ArrowLeft':
			return to(from.row, from.column - 1);
		case 'ArrowRight':
			return to(from.row, from.column + 1);
		case 'PageUp':
			return to(from.row - PAGE);
		case 'PageDown':
			return to(from.row + PAGE);
		case 'Home':
			return to(ctrlKey ? 0 : from.row, 0);
		case 'End':
			return to(ctrlKey ? last.row : from.row, last.column);
		default:
			return undefined;
	}
}
