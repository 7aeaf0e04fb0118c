import type { SystemView } from '#collation';
import type { Bank } from '#questions';
import { sheetOf, text } from '../parts/sheet.ts';
import type { Sheet, Workbook } from '../workbook.ts';
import { tidyAboutSheet } from './tidy-about.ts';
import { tidyColumns, type TidyColumn, type TidyLine } from './tidy-columns.ts';
import { namedPractices } from './tidy-names.ts';
import type { TidyOptions } from './tidy-options.ts';
import { tidyPlan, tidyRowCountOf, tidyRows } from './tidy-rows.ts';

/** The most rows that are made as CSV, and as a workbook, of which every cell is an object meanwhile: our own limits. */
export const MOST_TIDY_ROWS = { csv: 300_000, xlsx: 100_000 } as const;

/** The names of the sheets of a tidy workbook, in order. */
export const TIDY_SHEETS = ['Answers', 'Data dictionary', 'About'] as const;

/**
 * What the practices of a view answered as one tidy table, a row for each thing that is known, with a
 * dictionary of its columns and a sheet about it. Practices stand under the names that were chosen.
 */
export function tidyTable(view: SystemView, bank: Bank, options: TidyOptions): Workbook {
	const columns = tidyColumns(view.scheme.title);
	const plan = tidyPlan(view, bank, options);
	const lines = namedPractices(view, options).flatMap((of) =>
		tidyRows(of.practice, plan).map((row): TidyLine => ({ of, row }))
	);
	return {
		title: `Answers: ${view.system.name}`,
		date: new Date(options.date),
		sheets: [
			sheetOf(TIDY_SHEETS[0], columns, lines),
			dictionarySheet(columns),
			tidyAboutSheet(
				view,
				bank,
				lines.map(({ row }) => row),
				options
			)
		]
	};
}

/** The first rows of the tidy table, as it would be made. */
export function tidyPreview(
	view: SystemView,
	bank: Bank,
	options: Omit<TidyOptions, 'date' | 'app'>,
	most: number
): Sheet {
	const plan = tidyPlan(view, bank, options);
	const lines: TidyLine[] = [];
	for (const of of namedPractices(view, options)) {
		if (lines.length >= most) break;
		for (const row of tidyRows(of.practice, plan)) lines.push({ of, row });
	}
	return sheetOf(TIDY_SHEETS[0], tidyColumns(view.scheme.title), lines.slice(0, most));
}

/** How many rows the tidy table would have, without making it. */
export function tidyRowCount(
	view: SystemView,
	bank: Bank,
	options: Pick<TidyOptions, 'sections'>
): number {
	const plan = tidyPlan(view, bank, { ...options, texts: false });
	return view.practices.reduce((sum, practice) => sum + tidyRowCountOf(practice, plan), 0);
}

const TYPES = {
	text: 'Text',
	number: 'Number',
	date: 'Date (in CSV YYYY-MM-DD)',
	any: 'Text or number'
} as const;

const dictionarySheet = (columns: readonly TidyColumn[]): Sheet =>
	sheetOf<TidyColumn>(
		TIDY_SHEETS[1],
		[
			text('column', 18, ({ title }) => title),
			text('meaning', 80, ({ meaning }) => meaning),
			text('type', 16, ({ type }) => TYPES[type]),
			text('allowed_values', 60, ({ allowed }) => allowed)
		],
		columns
	);
