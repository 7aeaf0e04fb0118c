/**
 * exchange/spreadsheet: the sheet "Fill in" of the plan's workbook, as it comes back from a spreadsheet
 * program. It brings a library along, so it is imported when a file is read. Begin with
 * `read-sheet.ts`, which says what came of a file, then `read-answers.ts`.
 */
export type {
	ReadAnswer,
	ReadSheet,
	SheetError,
	SheetFault,
	SheetFaultReason
} from './read-sheet.ts';
export { readAnswers } from './read-answers.ts';
export { takeFrom } from './take-from.ts';
