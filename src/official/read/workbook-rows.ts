import { err, ok, unpackedSize, type Result } from '#base';

/** A workbook is read whole; the official ones are far smaller. In bytes. */
export const MOST_WORKBOOK = 30_000_000;

/** What a workbook may unpack to, in bytes: the official ones come to some tens of millions. */
export const MOST_UNPACKED = 200_000_000;

const MOST_ROWS = 200_000;

/** A sheet of a workbook, every cell as text. */
export interface WorkbookSheet {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

/** Why a workbook is not read; sizes in bytes. */
export type WorkbookError =
	| { readonly kind: 'damaged' }
	| { readonly kind: 'workbookTooLarge'; readonly size: number; readonly most: number };

/** The rows of each sheet of an Excel workbook; formulas are read as their last results. */
export async function workbookRows(
	bytes: Uint8Array
): Promise<Result<readonly WorkbookSheet[], WorkbookError>> {
	if (bytes.length > MOST_WORKBOOK)
		return err({ kind: 'workbookTooLarge', size: bytes.length, most: MOST_WORKBOOK });
	const size = unpackedSize(bytes);
	if (size === undefined) return err({ kind: 'damaged' });
	if (size > MOST_UNPACKED) return err({ kind: 'workbookTooLarge', size, most: MOST_UNPACKED });
	const { readXlsx } = await import('hucre/xlsx');
	try {
		const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS });
		return ok(
			sheets.map(({ name, rows }) => ({
				name,
				rows: rows.map((row) =>
					row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? '')))
				)
			}))
		);
	} catch {
		return err({ kind: 'damaged' });
	}
}
