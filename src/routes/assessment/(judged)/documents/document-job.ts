import type * as Report from '#report';
import type { FileJob, Format, PlanInput } from '#report';
import type { DocumentId } from './document-choice.ts';

/** The tables of the workbook that can be had on their own. */
export const SHEETS = ['Plan', 'Answers', 'Status', 'Measures'] as const;

/** One of them. */
export type SheetName = (typeof SHEETS)[number];

/** What was chosen on the page. */
export interface DocumentChoice {
	readonly document: DocumentId;
	readonly format: Format;
	/** For CSV. */
	readonly sheet: SheetName;
	/** For the questionnaire: with the answers. */
	readonly filled: boolean;
	readonly input: PlanInput;
}

/** The job of making what was chosen. */
export function jobFor(report: typeof Report, choice: DocumentChoice): FileJob {
	const { format, input } = choice;
	switch (format) {
		case 'pdf':
		case 'docx':
		case 'html':
			return { format, model: modelOf(report, choice) };
		case 'xlsx':
			return { format, workbook: report.planWorkbook(input) };
		case 'csv': {
			const { sheets } = report.planWorkbook(input);
			const sheet = sheets.find(({ name }) => name === choice.sheet);
			if (!sheet) throw new Error(`no sheet ${choice.sheet}`);
			return { format, sheet };
		}
		case 'ics':
			return { format, calendar: report.planCalendar(input) };
	}
}

function modelOf(report: typeof Report, { document, filled, input }: DocumentChoice) {
	switch (document) {
		case 'plan':
			return report.planDocument(input);
		case 'declaration':
			return report.declarationDocument(input);
		case 'questionnaire':
			return report.questionnaireDocument({ ...input, filled });
	}
}
