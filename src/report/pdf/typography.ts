import type { ColourName } from '../palette.ts';

/** Millimetres in a typographic point. */
export const POINT = 25.4 / 72;

/** The height of the paper (A4), in millimetres. */
export const PAPER_HEIGHT = 297;

/** The name under which the two faces of the font are known inside the file. */
export const FONT = 'Inter';

/** How a run of words is set. */
export interface Style {
	/** In points. */
	readonly size: number;
	readonly bold: boolean;
	readonly colour: ColourName;
	/** Distance from one line to the next, as a multiple of the size. */
	readonly leading: number;
}

const plain = { bold: false, leading: 1.45, colour: 'ink' } as const;
const heading = { bold: true, leading: 1.2, colour: 'brand' } as const;

/** Every style the report uses. */
export const STYLES = {
	coverTitle: { ...heading, size: 30, leading: 1.15 },
	coverSubtitle: { ...plain, size: 15, leading: 1.3, colour: 'muted' },
	sheetTitle: { ...heading, size: 15 },
	stamp: { ...plain, size: 11, bold: true, colour: 'onBrand' },
	heading1: { ...heading, size: 20 },
	heading2: { ...heading, size: 14 },
	heading3: { ...heading, size: 11, colour: 'ink' },
	body: { ...plain, size: 10 },
	muted: { ...plain, size: 10, colour: 'muted' },
	strong: { ...plain, size: 10, bold: true },
	panelTitle: { ...plain, size: 11, bold: true, leading: 1.3 },
	caption: { ...plain, size: 9.5, bold: true, leading: 1.35 },
	cell: { ...plain, size: 9, leading: 1.38 },
	cellHead: { ...plain, size: 9, bold: true, leading: 1.38, colour: 'brand' },
	sheetRole: { ...plain, size: 9, bold: true, leading: 1.38 },
	small: { ...plain, size: 8.5, leading: 1.4, colour: 'muted' },
	code: { ...plain, size: 10, bold: true, leading: 1.35, colour: 'brand' },
	question: { ...plain, size: 10, bold: true, leading: 1.35 },
	tiny: { ...plain, size: 7, leading: 1.3, colour: 'muted' }
} as const satisfies Record<string, Style>;

/** The height of one line of a style, in millimetres. */
export function lineHeight(style: Style): number {
	return style.size * style.leading * POINT;
}

/** How far below the top of its line a style's baseline sits, in millimetres. */
export function ascent(style: Style): number {
	return style.size * (0.5 * style.leading + 0.36) * POINT;
}
