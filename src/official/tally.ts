import type { Count, FigureLayout } from './layout.ts';
import { monthOf } from './month-of.ts';
import { plainCode, plainHeading, plainValue } from './plain.ts';

/** What was counted for one practice and month. */
export interface Month {
	readonly ods: string;
	readonly period: string;
	/** By the name of the count; absent when no row said anything of it. */
	readonly counts: Readonly<Record<string, number>>;
	/** By the place of what the layout gives, the rows it rests on. */
	readonly rows: readonly number[];
	/** Rows of it whose value could not be read. */
	readonly unreadable: number;
}

/** The sums of the practices asked for, and of no other: what is kept does not grow with the file. */
export interface Tally {
	/** Takes a row of data in, with the columns of its part of the file. */
	add(row: readonly string[], columns: Columns): void;
	months(): readonly Month[];
}

/** Where in a row what stands. */
export interface Columns {
	readonly practice: number;
	readonly month: number;
	readonly parts: number;
	readonly counts: readonly {
		readonly name: string;
		readonly count: Count;
		readonly value: number;
		readonly where: readonly { readonly at: number; readonly values: ReadonlySet<string> }[];
	}[];
}

/** The columns of a layout, in a file with these headings. */
export function columnsOf(layout: FigureLayout, headings: readonly string[]): Columns {
	const at = (heading: string) => headings.indexOf(plainHeading(heading));
	return {
		practice: at(layout.practice),
		month: at(layout.month),
		parts: layout.parts === undefined ? -1 : at(layout.parts),
		counts: Object.entries(layout.counts).map(([name, count]) => ({
			name,
			count,
			value: at(count.value ?? layout.value),
			where: Object.entries(count.where ?? {}).map(([heading, values]) => ({
				at: at(heading),
				values: new Set(values.map(plainValue))
			}))
		}))
	};
}

interface Sum {
	parts?: number;
	total?: number;
}
interface Kept {
	readonly ods: string;
	readonly period: string;
	readonly sums: Map<string, Sum>;
	readonly rows: number[];
	unreadable: number;
}

/** An empty tally of a layout for these practices. */
export function startTally(layout: FigureLayout, codes: ReadonlySet<string>): Tally {
	const kept = new Map<string, Kept>();
	const used = layout.gives.map(
		({ figures }) =>
			new Set(
				Object.values(figures).flatMap((figure) =>
					'count' in figure ? [figure.count] : [figure.share, figure.of]
				)
			)
	);
	return {
		add(row, columns) {
			const ods = plainCode(row[columns.practice] ?? '');
			if (!codes.has(ods)) return;
			const period = monthOf(row[columns.month] ?? '') ?? '';
			const key = `${ods} ${period}`;
			const month = kept.get(key) ?? {
				ods,
				period,
				sums: new Map<string, Sum>(),
				rows: used.map(() => 0),
				unreadable: 0
			};
			kept.set(key, month);
			addTo(month, row, columns, used);
		},
		months: () =>
			[...kept.values()]
				// Of which month a row is cannot be guessed.
				.filter(({ period }) => period !== '')
				.toSorted((a, b) => a.ods.localeCompare(b.ods) || b.period.localeCompare(a.period))
				.map(({ sums, ...month }) => ({
					...month,
					counts: Object.fromEntries(
						[...sums].map(([name, { total, parts = 0 }]) => [name, total ?? parts] as const)
					)
				}))
	};
}

function addTo(
	month: Kept,
	row: readonly string[],
	columns: Columns,
	used: readonly ReadonlySet<string>[]
): void {
	const matching = columns.counts.filter(({ where }) =>
		where.every(({ at, values }) => values.has(plainValue(row[at] ?? '')))
	);
	const isTotal = columns.parts >= 0 && plainValue(row[columns.parts] ?? '') === 'total';
	const read = matching.flatMap(({ name, count, value }) => {
		const number = numberIn(row[value] ?? '');
		return number === undefined ? [] : [{ name, count, number }];
	});
	if (read.length < matching.length) month.unreadable += 1;
	for (const { name, count, number } of read) {
		const before = month.sums.get(name) ?? {};
		const side = isTotal ? 'total' : 'parts';
		const known = before[side] ?? 0;
		month.sums.set(name, {
			...before,
			[side]: count.largest ? Math.max(known, number) : known + number
		});
	}
	for (const [at, names] of used.entries())
		if (read.some(({ name }) => names.has(name))) month.rows[at] = (month.rows[at] ?? 0) + 1;
}

/** A figure nought or above, with thousands commas or without. */
function numberIn(text: string): number | undefined {
	const digits = text.trim().replaceAll(',', '');
	return /^\d+(\.\d+)?$/u.test(digits) ? Number(digits) : undefined;
}
