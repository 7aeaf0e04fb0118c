import { err, type IsoDate, type Result } from '#base';
import { MOST_MEMBERS_TEXT, readMembers, type MembersError, type MembersRead } from '#networks';
import { workbookRows } from '#official';

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
	const sheets = await workbookRows(bytes);
	if (!sheets.ok)
		return err(
			sheets.error.kind === 'damaged' ? { kind: 'empty' } : { ...sheets.error, kind: 'tooLarge' }
		);
	const read = sheets.value.map(({ rows }) => readMembers(rows, network, today));
	return (
		read.find(({ ok }) => ok) ??
		read.find((one) => !one.ok && one.error.kind === 'noSuchNetwork') ??
		read[0] ??
		err({ kind: 'empty' })
	);
}
