import type { FilterChoices, SystemFilter, SystemView } from '#collation';
import type { Bank } from '#questions';
import type * as Report from '#report';
import type { FileJob, Format, TidyOptions } from '#report';
import { filterInWords } from '../board/board-choice.ts';

/** The formats of data out. */
export const DATA_FORMATS = ['csv', 'xlsx'] as const satisfies readonly Format[];

/** One of them. */
export type DataFormat = (typeof DATA_FORMATS)[number];

/** What was chosen on the page. */
export interface DataChoice {
	readonly view: SystemView;
	readonly bank: Bank;
	readonly options: TidyOptions;
	/** For CSV: the name of the table. */
	readonly sheet: string;
}

/** The job of making what was chosen. */
export function dataJobFor(
	report: typeof Report,
	format: Format,
	{ view, bank, options, sheet: wanted }: DataChoice
): FileJob {
	const workbook = report.tidyTable(view, bank, options);
	if (format === 'xlsx') return { format, workbook };
	const sheet = workbook.sheets.find(({ name }) => name === wanted);
	if (format !== 'csv' || !sheet) throw new Error(`no ${wanted} as ${format}`);
	return { format, sheet };
}

/** What the filter leaves, in words that name no network where networks are not named. */
export const looked = (
	filter: SystemFilter,
	choices: FilterChoices,
	networks: boolean
): string | undefined =>
	networks || !filter.network
		? filterInWords(filter, choices)
		: ['one network', filterInWords({ ...filter, network: '' }, choices)]
				.filter((part) => part !== undefined)
				.join(', ');
