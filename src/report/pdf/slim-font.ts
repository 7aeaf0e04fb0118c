/** The tables of a TrueType file, each as a list of its bytes, by name. */
export type FontTables = Readonly<Record<string, readonly number[]>>;

/** What a PDF reader needs of a font whose glyphs are called by number (ISO 32000-1, 9.9). */
const NEEDED = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/**
 * The tables of an embedded font cut down to what readers need: jsPDF leaves out the outlines that
 * are not used, but keeps the whole list of letters, the names and the widths of all glyphs.
 */
export function slimFont(tables: FontTables, used: ReadonlySet<number>): FontTables {
	const { hmtx = [], hhea = [], loca = [] } = tables;
	return {
		...Object.fromEntries(NEEDED.map((name) => [name, tables[name] ?? []])),
		hmtx: slimWidths(hmtx, uint16(hhea, 34), (id) => used.has(id) || hasOutline(loca, id))
	};
}

/** The metrics (four bytes a glyph) with zeros for glyphs that are not kept. */
function slimWidths(
	hmtx: readonly number[],
	count: number,
	isKept: (id: number) => boolean
): readonly number[] {
	return hmtx.map((byte, at) => (at >= count * 4 || isKept(at >> 2) ? byte : 0));
}

/** True when the glyph takes any room in the table of outlines, whose offsets have four bytes. */
const hasOutline = (loca: readonly number[], id: number): boolean =>
	[0, 1, 2, 3].some((byte) => loca[id * 4 + byte] !== loca[id * 4 + 4 + byte]);

const uint16 = (bytes: readonly number[], at: number): number =>
	((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
