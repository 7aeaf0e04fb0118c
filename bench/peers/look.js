/** Sizes and colours of our report (src/report/pdf/typography.ts, page.ts, grid.ts), in points. */
const MM = 72 / 25.4;

export const MARGINS = { left: 22 * MM, top: 24 * MM, right: 22 * MM, bottom: 27 * MM };
export const CELL_PADDING = { left: 2.2 * MM, top: 1.8 * MM, right: 2.2 * MM, bottom: 1.9 * MM };
export const COLOURS = { ink: '#1c2b29', brand: '#0b4f4a', muted: '#4f615e', rule: '#c9d6d3' };
/** Size, line height as a multiple, white space above and below. */
export const STYLES = {
	title: { size: 15, leading: 1.2, above: 0, below: 4 * MM },
	heading1: { size: 20, leading: 1.2, above: 13 * MM, below: 4.8 * MM },
	heading2: { size: 14, leading: 1.2, above: 9 * MM, below: 2.8 * MM },
	heading3: { size: 11, leading: 1.2, above: 6 * MM, below: 1.8 * MM },
	body: { size: 10, leading: 1.45, above: 0, below: 2.6 * MM },
	caption: { size: 9.5, leading: 1.35, above: 3 * MM, below: 1.5 * MM },
	cell: { size: 9, leading: 1.38, above: 0, below: 0 },
	small: { size: 8.5, leading: 1.4, above: 0, below: 0 }
};

/** The line height of Inter as its file has it: (ascender - descender + gap) / units per em. */
export const INTER_LINE = 1.21;
