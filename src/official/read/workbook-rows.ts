/** A workbook is read whole; the official ones are far smaller. In bytes. */
export const MOST_WORKBOOK = 30_000_000;

const MOST_ROWS = 200_000;

/** The rows of each sheet of a workbook, as text, by the sheet's name; undefined when it cannot be read. */
export async function workbookRows(
	bytes: Uint8Array
): Promise<
	readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] | undefined
> {
	const { readXlsx } = await import('hucre/xlsx');
	try {
		const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS });
		return sheets.map(({ name, rows }) => ({
			name,
			rows: rows.map((row) =>
				row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? '')))
			)
		}));
	} catch {
		return undefined;
	}
}
