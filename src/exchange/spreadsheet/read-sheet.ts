import type { AnswerValue, FieldError } from '#assessments';
import type { IsoTime } from '#base';

/** What a filled-in sheet says about one question or follow-up. */
export interface ReadAnswer {
	/** The question's code. */
	readonly code: string;
	/** The id of the question or follow-up. */
	readonly asked: string;
	/** Absent where only a note was written. */
	readonly value: AnswerValue | undefined;
	/** Empty when none was written. */
	readonly note: string;
}

/** Why something in a row was not taken. */
export type SheetFaultReason =
	/** Neither the id nor the code is one of a question here. */
	| { readonly kind: 'unknownCode' }
	| { readonly kind: 'unknownWord'; readonly allowed: readonly string[] }
	/** "Not applicable" is no answer to this question. */
	| { readonly kind: 'refused' }
	/** "Not applicable" needs a reason. */
	| { readonly kind: 'reasonMissing' }
	| { readonly kind: 'figure' | 'date'; readonly error: FieldError }
	| {
			readonly kind: 'period';
			readonly period: 'month' | 'year' | 'date';
			readonly error: FieldError;
	  }
	/** A figure without its month, year or date. */
	| { readonly kind: 'periodMissing'; readonly period: 'month' | 'year' | 'date' }
	/** No times of a day. */
	| { readonly kind: 'hours' }
	/** "None of these" beside one of these. */
	| { readonly kind: 'noneAndOthers' }
	/** Everything is no, "none of these" too, or is not said. */
	| { readonly kind: 'noOption' }
	/** "Don't know yet" or "Not published" beside an answer. */
	| { readonly kind: 'mixed' }
	/** Another row says something else of the same. */
	| { readonly kind: 'twice'; readonly row: number }
	/** A cell with an error in it, such as #REF!. */
	| { readonly kind: 'cellError' }
	/** A formula whose result the file does not hold. */
	| { readonly kind: 'formula' }
	| { readonly kind: 'tooLong'; readonly most: number };

/** Something in a row that was not taken; the rest was. */
export interface SheetFault {
	/** As the spreadsheet program counts, from 1. */
	readonly row: number;
	/** The question's code, or what stands in its place. */
	readonly code: string;
	/** What stands in the cell, shortened. */
	readonly found: string;
	readonly reason: SheetFaultReason;
}

/** What came of a filled-in workbook. */
export interface ReadSheet {
	/** In the order of the sheet. */
	readonly answers: readonly ReadAnswer[];
	readonly faults: readonly SheetFault[];
	/** Whose the workbook says it is; empty when it does not. */
	readonly practice: string;
	/** When the workbook was first made; absent when it does not say. */
	readonly madeAt: IsoTime | undefined;
}

/** Why a file is not read at all; sizes in bytes. */
export type SheetError =
	/** No workbook of Excel (.xlsx), or a damaged one. */
	| { readonly kind: 'noWorkbook' }
	/** With a password, or of Excel before 2007 (.xls). */
	| { readonly kind: 'lockedOrOld' }
	| { readonly kind: 'tooLarge'; readonly most: number }
	| { readonly kind: 'tooManyRows'; readonly most: number }
	/** No sheet has the columns to fill in. */
	| { readonly kind: 'noSheet' };
