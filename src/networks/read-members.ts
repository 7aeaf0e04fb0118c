import { checkOds } from '#assessments';
import { err, ok, type IsoDate, type Result } from '#base';
import { columnsByContent } from './columns-by-content.ts';
import {
	EXPECTED_HEADINGS,
	isEpraccur,
	membersColumns,
	type MembersColumns,
	type MembersLayout
} from './members-layout.ts';
import { readTable } from './read-table.ts';
import { tableDate } from './table-date.ts';

/** A practice as a list names it. */
export interface ListedPractice {
	readonly practice: string;
	/** Its ODS code; empty when not given. */
	readonly ods: string;
}

/** The practices of one PCN in an official file. */
export interface MembersRead {
	readonly layout: MembersLayout;
	/** The network's code and name in the file; empty where it gives none. */
	readonly code: string;
	readonly name: string;
	/** In the file's order, each code once; those that have left are not among them. */
	readonly practices: readonly ListedPractice[];
}

/** Why no practices can be taken from a file; each has its own sentence in `ui/`. */
export type MembersError =
	| { readonly kind: 'empty' }
	/** Larger than we read; both in characters. */
	| { readonly kind: 'tooLarge'; readonly size: number; readonly most: number }
	/** No layout we know: the headings of which one pair was expected, and the first row found. */
	| {
			readonly kind: 'unknownLayout';
			readonly expected: readonly string[];
			readonly found: readonly string[];
	  }
	/** epraccur: every practice of the country, but not to which PCN it belongs. */
	| { readonly kind: 'namesNoNetworks' }
	/** The file is well, but names no such network; `networks` is how many it names. */
	| { readonly kind: 'noSuchNetwork'; readonly networks: number };

/** The largest file that is read, in characters: several times the official ones. */
export const MOST_MEMBERS_TEXT = 20_000_000;

type Rows = readonly (readonly string[])[];

/**
 * The practices of a network in an official membership file: the sheet of practices in the ePCN
 * workbook, or the map of registered patients (facts section 8), as text apart by commas or tabs, or
 * as rows; the first of them also without headings. The network is meant by its code or its name;
 * left empty, it is the only one in the file. A practice that left it before `today` is no member.
 */
export function readMembers(
	file: string | Rows,
	network: string,
	today: IsoDate
): Result<MembersRead, MembersError> {
	const size = sizeOf(file);
	if (size > MOST_MEMBERS_TEXT) return err({ kind: 'tooLarge', size, most: MOST_MEMBERS_TEXT });
	const rows = typeof file === 'string' ? readTable(file) : file;
	const [first] = rows;
	if (!first) return err({ kind: 'empty' });
	const columns = membersColumns(rows) ?? columnsByContent(rows);
	if (columns) return practicesOf(network, rows, columns, today);
	return err(
		isEpraccur(rows)
			? { kind: 'namesNoNetworks' }
			: { kind: 'unknownLayout', expected: EXPECTED_HEADINGS, found: first }
	);
}

const sizeOf = (file: string | Rows): number =>
	typeof file === 'string'
		? file.length
		: file.reduce((sum, row) => row.reduce((most, { length }) => most + length, sum), 0);

function practicesOf(
	network: string,
	all: Rows,
	{ layout, ods, practice, code, name, left, from }: MembersColumns,
	today: IsoDate
): Result<MembersRead, MembersError> {
	const cell = (row: readonly string[], at: number | undefined) =>
		at === undefined ? '' : (row[at] ?? '').trim();
	const rows = all
		.slice(from)
		.map((row) => ({
			ods: checkOds(cell(row, ods)),
			practice: cell(row, practice),
			code: cell(row, code).toUpperCase(),
			name: cell(row, name),
			left: hasLeft(cell(row, left), today)
		}))
		// Other organisations may be partners too; what is no practice's code is none.
		.flatMap((row) => (row.ods.ok && row.ods.value !== '' ? [{ ...row, ods: row.ods.value }] : []))
		.filter((row) => row.code !== '' && !row.left);
	const codes = new Set(rows.map((row) => row.code));
	const wanted = plain(network);
	const own = rows.filter((row) =>
		wanted === '' ? codes.size === 1 : [plain(row.code), plain(row.name)].includes(wanted)
	);
	const [one] = own;
	// A name may stand for two networks, and then for none.
	if (!one || own.some((row) => row.code !== one.code))
		return err({ kind: 'noSuchNetwork', networks: codes.size });
	const byOds = new Map(own.map((row) => [row.ods, row] as const));
	return ok({
		layout,
		code: one.code,
		name: one.name,
		practices: [...byOds.values()].map((row) => ({
			practice: row.practice === '' ? row.ods : row.practice,
			ods: row.ods
		}))
	});
}

/** Something that is no date counts as one that is past: membership is not to be guessed. */
const hasLeft = (cell: string, today: IsoDate): boolean =>
	cell !== '' && (tableDate(cell) ?? '') < today;

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, '');
