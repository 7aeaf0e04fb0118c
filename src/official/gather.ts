import { err, ok, type IsoDate, type Result } from '#base';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts/index.ts';
import { startMembers } from './membership-of.ts';
import { plainCode } from './plain.ts';
import { besidesOf, proposalsOf } from './proposals-of.ts';
import type { Beside, Found, OfficialError, OfficialRead, Proposal } from './proposal.ts';
import { recognise, recogniseData } from './recognise.ts';
import { columnsOf, startTally } from './tally.ts';

/** Sheets of a workbook may begin with a title and notes. */
const FIRST_ROWS = 20;

/** Gathers what the parts of one file say; a packed file has several, any other has one. */
export interface Gathering {
	/** Begins a part, and gives what takes its rows. */
	part(name: string): (rows: readonly (readonly string[])[]) => void;
	/** What all parts say together. */
	read(): Result<OfficialRead, OfficialError>;
}

interface Gathered {
	readonly layout: Layout;
	rows: number;
	/** What takes the rows of a part with these headings. */
	taker(headings: readonly string[]): (row: readonly string[]) => void;
	says(
		file: string,
		today: IsoDate
	): {
		readonly proposals: readonly Proposal[];
		readonly besides: readonly Beside[];
		readonly practices: readonly string[];
	};
}

/** What is looked for in a file. */
export interface Wanted {
	/** Of the practices; codes of any length are looked for, as typed. */
	readonly codes: readonly string[];
	/** Who belongs to a network is said for this day. */
	readonly today: IsoDate;
}

/** Begins with a file of this name. */
export function gather(file: string, { codes, today }: Wanted): Gathering {
	const wanted = new Set(codes.map(plainCode).filter((code) => code !== ''));
	const gathered = new Map<string, Gathered>();
	const first: { readonly part: string; readonly rows: (readonly string[])[] }[] = [];
	const known = new Set<string>();
	return {
		part(name) {
			const rowsBefore: (readonly string[])[] = [];
			first.push({ part: name, rows: rowsBefore });
			let take: ((row: readonly string[]) => void) | undefined;
			return (rows) => {
				for (const row of rows) {
					if (take) take(row);
					else if (rowsBefore.length < FIRST_ROWS) {
						const isFirst = rowsBefore.push(row) === 1;
						const found = recognise(row) ?? (isFirst ? recogniseData(row, today) : undefined);
						if (!found) continue;
						known.add(name);
						const one = gathered.get(found.layout.id) ?? startGathered(found.layout, wanted);
						gathered.set(found.layout.id, one);
						take = one.taker(found.headings);
						if (found.isData) take(row);
					}
				}
			};
		},
		read() {
			if (wanted.size === 0) return err({ kind: 'noCode' });
			if (first.every(({ rows }) => rows.length === 0)) return err({ kind: 'empty' });
			const unknown = first
				.filter(({ part, rows }) => !known.has(part) && rows.length > 0)
				.map(({ part, rows }) => ({ part, found: widest(rows) }));
			if (gathered.size === 0)
				return err({ kind: 'unknownLayout', expected: EXPECTED, found: unknown[0]?.found ?? [] });
			const said = [...gathered.values()].map((one) => ({ ...one, ...one.says(file, today) }));
			return ok({
				file,
				found: said.map(({ layout, rows, practices }): Found => ({
					layout: layout.id,
					title: layout.title,
					rows,
					practices,
					absent: layout.kind === 'figures' ? layout.absent : []
				})),
				proposals: said.flatMap(({ proposals }) => proposals),
				besides: said.flatMap(({ besides }) => besides),
				unknown
			});
		}
	};
}

/** What a file should have been: the layouts that are known by their headings. */
const EXPECTED = LAYOUTS.filter(({ headings }) => headings.length > 0).map(
	({ title, headings }) => ({ title, headings })
);

/** The row most likely to be the headings. */
const widest = (rows: readonly (readonly string[])[]): readonly string[] =>
	rows.reduce((most, row) => (row.length > most.length ? row : most), []);

function startGathered(layout: Layout, wanted: ReadonlySet<string>): Gathered {
	if (layout.kind === 'membership') {
		const members = startMembers(layout, wanted);
		return {
			layout,
			rows: 0,
			taker(headings) {
				return (row) => {
					this.rows += 1;
					members.add(row, headings);
				};
			},
			says: (_, today) => {
				const besides = members.besides(today);
				return { proposals: [], besides, practices: besides.map(({ ods }) => ods) };
			}
		};
	}
	const tally = startTally(layout, wanted);
	return {
		layout,
		rows: 0,
		taker(headings) {
			const columns = columnsOf(layout, headings);
			return (row) => {
				this.rows += 1;
				tally.add(row, columns);
			};
		},
		says: (file) => {
			const months = tally.months();
			return {
				proposals: proposalsOf(layout, months, file),
				besides: besidesOf(layout, months),
				practices: [...new Set(months.map(({ ods }) => ods))]
			};
		}
	};
}
