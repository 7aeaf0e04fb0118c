/** Where a reader finds an object: at an offset in the file, or as which one of an object stream. */
export type ObjectPlace =
	| { readonly offset: number }
	| {
			readonly within: number;
			/** Its number there, from 0 to 255. */
			readonly index: number;
	  };

/** Of a row: its kind, an offset or the number of an object stream, and the index in that. */
const WIDTHS = [1, 4, 1] as const;
const ROW = 6;

/** What the dictionary of the stream says about its rows. */
export const ROW_ENTRIES =
	`/W[${WIDTHS.join(' ')}]/DecodeParms<</Predictor 12/Columns ${String(ROW)}>>` as const;

/**
 * The rows of a cross-reference stream (ISO 32000-1, 7.5.8) by object number, the free object 0
 * being `undefined`. Each row says how it differs from the one above, which deflates to little.
 */
export function crossReferenceRows(places: readonly (ObjectPlace | undefined)[]): Uint8Array {
	const rows = new Uint8Array(places.length * (ROW + 1));
	let above = new Uint8Array(ROW);
	places.forEach((place, at) => {
		const row = rowOf(place);
		rows[at * (ROW + 1)] = UP;
		row.forEach((byte, column) => {
			rows[at * (ROW + 1) + 1 + column] = byte - (above[column] ?? 0);
		});
		above = row;
	});
	return rows;
}

/** The name of the filter "up" before each row. */
const UP = 2;

function rowOf(place: ObjectPlace | undefined): Uint8Array<ArrayBuffer> {
	const row = new Uint8Array(ROW);
	if (!place) return row;
	const isPacked = 'within' in place;
	const view = new DataView(row.buffer);
	view.setUint8(0, isPacked ? 2 : 1);
	view.setUint32(1, isPacked ? place.within : place.offset);
	view.setUint8(5, isPacked ? place.index : 0);
	return row;
}
