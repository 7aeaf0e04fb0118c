/** Millimetres as twentieths of a point, the unit of WordprocessingML. */
export function twips(millimetres: number): number {
	return Math.round((millimetres / 25.4) * 1440);
}

/** A4 and its margins, in twips. */
export const PAPER = {
	width: twips(210),
	height: twips(297),
	top: twips(20),
	bottom: twips(24),
	side: twips(22),
	footer: twips(10)
} as const;

/** The width of a column of text, in twips. */
export const TEXT_WIDTH = PAPER.width - 2 * PAPER.side;

/** A colour of the palette as WordprocessingML writes it. */
export function hex(colour: string): string {
	return colour.slice(1);
}
