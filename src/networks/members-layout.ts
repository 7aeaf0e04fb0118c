/** The official files that name practices with their PCN. */
export type MembersLayout = 'ePcn' | 'practiceMap';

/** Where in a row something stands; absent where the layout does not have it. */
export interface MembersColumns {
	readonly layout: MembersLayout;
	readonly ods: number;
	readonly practice: number | undefined;
	readonly code: number;
	readonly name: number | undefined;
	/** The day on which a practice left the PCN. */
	readonly left: number | undefined;
	/** The first row that is no heading. */
	readonly from: number;
}

/** The headings, of which only capitals, spaces and underlines may differ, in any order. */
const HEADINGS = {
	ePcn: {
		ods: 'Partner Organisation Code',
		practice: 'Partner Name',
		code: 'PCN Code',
		name: 'PCN Name',
		left: 'Practice to PCN Relationship End Date'
	},
	practiceMap: {
		ods: 'PRACTICE_CODE',
		practice: 'PRACTICE_NAME',
		code: 'PCN_CODE',
		name: 'PCN_NAME',
		left: undefined
	}
} as const;

/** Without these there is nothing to read. */
export const EXPECTED_HEADINGS: readonly string[] = Object.values(HEADINGS).map(
	({ ods, code }) => `${ods}, ${code}`
);

/** Sheets of a workbook may begin with a title. */
const FIRST_ROWS = 10;

/** Which official file the rows are, and where in it what stands; undefined for any other. */
export function membersColumns(rows: readonly (readonly string[])[]): MembersColumns | undefined {
	for (const [at, row] of rows.slice(0, FIRST_ROWS).entries()) {
		const plainRow = row.map(plain);
		for (const layout of ['ePcn', 'practiceMap'] as const) {
			const place = (heading: string | undefined) => {
				const found = heading === undefined ? -1 : plainRow.indexOf(plain(heading));
				return found < 0 ? undefined : found;
			};
			const { ods, practice, code, name, left } = HEADINGS[layout];
			const [odsAt, codeAt] = [place(ods), place(code)];
			if (odsAt === undefined || codeAt === undefined) continue;
			return {
				layout,
				ods: odsAt,
				practice: place(practice),
				code: codeAt,
				name: place(name),
				left: place(left),
				from: at + 1
			};
		}
	}
	return undefined;
}

/** True for epraccur, which comes without headings: 27 columns, the first a practice's code. */
export const isEpraccur = ([first]: readonly (readonly string[])[]): boolean =>
	first?.length === 27 && /^[A-Z]\d{5}$/u.test(first[0] ?? '');

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_]+/gu, '');
