import type { SheetError, SheetFault } from '#exchange';
import { bytesInWords } from './official-words.ts';
import { PART_MISSING, fieldErrorInWords } from './words.ts';

/** Why a spreadsheet is not read at all, and what to do. */
export function sheetErrorInWords(error: SheetError | { readonly kind: 'notLoaded' }): string {
	switch (error.kind) {
		case 'noWorkbook':
			return 'This is no Excel workbook (.xlsx), or it is damaged. Save it once more as an Excel workbook, then choose it again.';
		case 'lockedOrOld':
			return 'This workbook has a password, or it is of an old kind (.xls). Save it without a password as .xlsx, then choose it again.';
		case 'tooLarge':
			return `This workbook is larger than ${bytesInWords(error.most)} when it is unpacked. Take pictures and other sheets out of it, then choose it again.`;
		case 'tooManyRows':
			return `The sheet has more than ${error.most.toLocaleString('en-GB')} rows. Delete the empty rows below the questions, then choose it again.`;
		case 'noSheet':
			return 'No sheet of this workbook has the columns “Answer” and “Id (leave as it is)”. Make the Excel workbook under Documents and fill in its sheet “Fill in”.';
		case 'notLoaded':
			return PART_MISSING;
	}
}

const PERIODS = {
	month: 'the month, such as 2026-03',
	year: 'the year, such as 2026',
	date: 'the date, such as 31/03/2026'
} as const;

/** What is wrong with a row of the sheet, and what to put there. */
export function sheetFaultInWords({ reason }: Pick<SheetFault, 'reason'>): string {
	switch (reason.kind) {
		case 'unknownCode':
			return 'There is no question with this id here. Put back the id as it was, or leave the row out.';
		case 'unknownWord':
			return `This word is not known here. Put one of: ${reason.allowed.join(', ')}.`;
		case 'refused':
			return 'This question cannot be “not applicable”. Put Yes, Partly, No or Don’t know yet.';
		case 'reasonMissing':
			return 'Say why it does not apply, after a colon: Not applicable: and the reason.';
		case 'figure':
			return `${fieldErrorInWords(reason.error, 'The answer')}.`;
		case 'date':
			return `${fieldErrorInWords(reason.error, 'The answer')}. Put a date such as 31/03/2026.`;
		case 'period':
			return `${fieldErrorInWords(reason.error, 'The period')}. Put ${PERIODS[reason.period]}.`;
		case 'periodMissing':
			return `The period is missing. Put ${PERIODS[reason.period]} into the column Period.`;
		case 'hours':
			return 'These are no times of a day. Put such as 08:00 to 18:30, with “and” between two times, or closed.';
		case 'noneAndOthers':
			return 'The row that says none stands beside others with Yes. Keep the one or the others.';
		case 'noOption':
			return 'Nothing has a Yes. Put Yes to what holds, or to the last row, which says none.';
		case 'mixed':
			return 'It stands beside other answers to the same question. Keep the one or the others.';
		case 'twice':
			return `It says something else than row ${String(reason.row)}. Keep one of them.`;
		case 'cellError':
			return 'There is an error in the cell. Put the answer itself.';
		case 'formula':
			return 'The formula has no result in the file. Put the answer itself.';
		case 'tooLong':
			return `It is too long. Keep it to ${reason.most.toLocaleString('en-GB')} characters.`;
	}
}
