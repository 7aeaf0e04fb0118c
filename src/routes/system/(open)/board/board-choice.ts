import type { FilterChoice, FilterChoices, SystemFilter } from '#collation';
import type * as Report from '#report';
import type { BoardReportInput, FileJob, Format } from '#report';

/** The formats of a board report. */
export const BOARD_FORMATS = ['pdf', 'docx', 'html'] as const satisfies readonly Format[];

/** The job of making the report. */
export function boardJobFor(
	report: typeof Report,
	format: Format,
	input: BoardReportInput
): FileJob {
	switch (format) {
		case 'pdf':
		case 'docx':
		case 'html':
			return { format, model: report.boardReportDocument(input) };
		case 'xlsx':
		case 'csv':
		case 'ics':
			throw new Error('a board report is pages');
	}
}

/** What a filter leaves, in words; undefined when it leaves everything. */
export function filterInWords(
	{ network, deprivation, supplier }: SystemFilter,
	choices: FilterChoices
): string | undefined {
	const titleOf = (value: string, among: readonly FilterChoice[]) =>
		among.find((choice) => choice.value === value)?.title ?? value;
	const parts = [
		...(network ? [`network ${titleOf(network, choices.networks)}`] : []),
		...(deprivation ? [`deprivation group ${titleOf(deprivation, choices.deprivation)}`] : []),
		...(supplier ? [`supplier ${titleOf(supplier, choices.suppliers)}`] : [])
	];
	return parts.length === 0 ? undefined : parts.join(', ');
}
