import { err, type IsoDate, type Result } from '#base';
import { MOST_MEMBERS_TEXT, readMembers, type MembersError, type MembersRead } from '#networks';
import { unpackedSize } from './unpacked-size.ts';

/** The official workbook has some tens of thousands of rows on all its sheets. */
const MOST_ROWS = 100_000;

/** What a workbook may unpack to, in bytes: the official one comes to some tens of millions. */
const MOST_UNPACKED = 200_000_000;

/** The practices of a network today, by its code or name, in an official file: text, or an Excel workbook. */
export async function readMembersFile(
	file: Blob,
	network: string,
	today: IsoDate
): Promise<Result<MembersRead, MembersError>> {
	if (file.size > MOST_MEMBERS_TEXT)
		return err({ kind: 'tooLarge', size: file.size, most: MOST_MEMBERS_TEXT });
	const bytes = new Uint8Array(await file.arrayBuffer());
	// A workbook is a ZIP file; text never begins like one.
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readMembers(await file.text(), network, today);
	const unpacked = unpackedSize(bytes) ?? 0;
	if (unpacked > MOST_UNPACKED)
		return err({ kind: 'tooLarge', size: unpacked, most: MOST_UNPACKED });
	const sheets = await sheetsOf(bytes);
	const read = sheets.map((rows) => readMembers(rows, network, today));
	return (
		read.find(({ ok }) => ok) ??
		read.find((one) => !one.ok && one.error.kind === 'noSuchNetwork') ??
		read[0] ??
		err({ kind: 'empty' })
	);
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly (readonly (readonly string[])[])[]> {
	const { readXlsx } = await import('hucre/xlsx');
	try {
		const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS });
		return sheets.map(({ rows }) =>
			rows.map((row) =>
				row.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? '')))
			)
		);
	} catch {
		// No workbook, or a damaged one: it has no sheets to read.
		return [];
	}
}
