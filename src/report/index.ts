/**
 * report: documents, tables and dates made from an assessment and its plan, or from a network's
 * collation (pure data), and the writers that turn them into a file. It must not know the screen, the
 * storage or the clock: the document bears the date it is given, and the same input gives the same
 * bytes. Begin with `document.ts`, the model every writer of pages reads; then `plan-parts.ts`, the
 * parts of a plan, and `network/network-parts.ts`, those of a network's; then `file/file-job.ts`, which
 * writes.
 */
export type { Calendar, CalendarEvent } from './calendar.ts';
export { caseDocument, type CaseDocumentInput } from './case-document.ts';
export { declarationDocument, type DeclarationInput } from './declaration-document.ts';
export type {
	Block,
	Cell,
	Chart,
	Column,
	Cover,
	DocumentModel,
	Fact,
	FormItem,
	Tone
} from './document.ts';
export { FORMATS, type Format } from './file/formats.ts';
export type { FileAnswer, FileError, FileJob, MadeFile } from './file/file-job.ts';
export { makeFile, type MakeOptions } from './file/make-file.ts';
export { evidenceIndexDocument } from './network/evidence-index-document.ts';
export {
	networkDeclarationDocument,
	type NetworkDeclarationInput
} from './network/network-declaration-document.ts';
export {
	NETWORK_SWITCH_WORDS,
	type NetworkOptions,
	type NetworkReportInput
} from './network/network-input.ts';
export { NETWORK_PARTS, type NetworkPart } from './network/network-parts.ts';
export { networkPlanDocument } from './network/network-plan-document.ts';
export { networkWorkbook } from './network/network-workbook.ts';
export { planCalendar, type CalendarOptions } from './plan-calendar.ts';
export { planDocument } from './plan-document.ts';
export type { PlanInput, Since } from './plan-input.ts';
export { PLAN_SWITCH_WORDS, type PlanOptions } from './plan-options.ts';
export type { Part } from './part.ts';
export { PLAN_PARTS, type PlanPart } from './plan-parts.ts';
export { planWorkbook } from './plan-workbook.ts';
export { questionnaireDocument, type QuestionnaireInput } from './questionnaire-document.ts';
export type { Sheet, SheetColumn, Value, Workbook } from './workbook.ts';
export {
	BOARD_SWITCH_WORDS,
	type BoardOptions,
	type BoardReportInput
} from './system/board-input.ts';
export { BOARD_PARTS, type BoardPart } from './system/board-parts.ts';
export { boardReportDocument } from './system/board-report-document.ts';
export {
	TIDY_NAME_WORDS,
	TIDY_SWITCH_WORDS,
	type TidyNames,
	type TidyOptions
} from './system/tidy-options.ts';
export {
	MOST_TIDY_ROWS,
	TIDY_SHEETS,
	tidyPreview,
	tidyRowCount,
	tidyTable
} from './system/tidy-table.ts';
