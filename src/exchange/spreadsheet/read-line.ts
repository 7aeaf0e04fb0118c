import {
	checkDate,
	checkMonth,
	checkNumber,
	lineWords,
	type AnswerValue,
	type Day
} from '#assessments';
import { err, invariant, ok, type IsoDate, type Result } from '#base';
import type { Asked, Input, InputOf } from '#questions';
import type { SheetRow } from './read-rows.ts';
import type { SheetFaultReason } from './read-sheet.ts';
import { readChoice, readDate, readDay, readMonth, readWithout } from './read-words.ts';
import type { SheetCell } from './sheet-cell.ts';

/** What one line says. */
export type ReadLine =
	/** Of a question with one line. */
	| { readonly kind: 'value'; readonly value: AnswerValue }
	| { readonly kind: 'notKnown' | 'notPublished' }
	| {
			readonly kind: 'figure';
			readonly figure: number;
			readonly period: string;
			readonly from: string;
	  }
	| { readonly kind: 'option'; readonly chosen: boolean }
	| { readonly kind: 'day'; readonly day: NonNullable<Day> };

type Read<T> = Result<T, SheetFaultReason>;

/** The most characters that the record holds in a text, and in the source of figures. */
export const MOST_TEXT = 20_000;
const MOST_SOURCE = 300;

/** Reads one line of the answer to a question or follow-up; `part` is the line's. */
export function readLine(
	{ input }: Pick<Asked, 'input'>,
	part: string,
	row: Pick<SheetRow, 'answer' | 'period' | 'from'>,
	today: IsoDate
): Read<ReadLine> {
	const { answer } = row;
	if (answer.bad) return err({ kind: answer.bad });
	const text = answer.text.trim();
	const without = input.kind === 'choice' ? undefined : readWithout(text);
	if (without === 'notKnown' || (without !== undefined && input.kind === 'numbers'))
		return ok({ kind: without });
	switch (input.kind) {
		case 'choice':
			return choice(input, text);
		case 'numbers':
			return figure(input, part, row, today);
		case 'date': {
			const checked = checkDate(answer.date ?? readDate(text) ?? '', input.when, today);
			return checked.ok
				? value({ kind: 'date', date: checked.value })
				: err({ kind: 'date', error: checked.error });
		}
		case 'several': {
			const said = readChoice(text)?.choice;
			if (said === 'notKnown') return ok({ kind: 'notKnown' });
			return said === 'yes' || said === 'no'
				? ok({ kind: 'option', chosen: said === 'yes' })
				: err({ kind: 'unknownWord', allowed: lineWords({ input }) });
		}
		case 'hours': {
			const day = readDay(text);
			return day ? ok({ kind: 'day', day }) : err({ kind: 'hours' });
		}
		case 'text':
			// As it was typed, but for what is around it.
			return text.length > MOST_TEXT
				? err({ kind: 'tooLong', most: MOST_TEXT })
				: value({ kind: 'text', text });
	}
}

const value = (given: AnswerValue): Read<ReadLine> => ok({ kind: 'value', value: given });

function choice(input: InputOf<'choice'>, text: string): Read<ReadLine> {
	const read = readChoice(text);
	if (!read) return err({ kind: 'unknownWord', allowed: lineWords({ input }) });
	const { choice: said, rest: reason } = read;
	if (said !== 'notApplicable') return value({ kind: 'choice', choice: said });
	if (input.notApplicable === 'refused') return err({ kind: 'refused' });
	if (reason === '') return err({ kind: 'reasonMissing' });
	return reason.length > MOST_TEXT
		? err({ kind: 'tooLong', most: MOST_TEXT })
		: value({ kind: 'choice', choice: said, reason });
}

function figure(
	input: InputOf<'numbers'>,
	part: string,
	{ answer, period: cell, from }: Pick<SheetRow, 'answer' | 'period' | 'from'>,
	today: IsoDate
): Read<ReadLine> {
	const field = input.fields.find(({ id }) => id === part);
	invariant(field, `a field of the question: ${part}`);
	const checked = checkNumber(figureText(answer, field.unit), field);
	if (!checked.ok) return err({ kind: 'figure', error: checked.error });
	if (checked.value === undefined) return err({ kind: 'figure', error: { kind: 'notANumber' } });
	if (from.length > MOST_SOURCE) return err({ kind: 'tooLong', most: MOST_SOURCE });
	const period = readPeriod(cell, input.period, today);
	return period.ok
		? ok({ kind: 'figure', figure: checked.value, period: period.value, from })
		: period;
}

/** A share typed as 12.5% is 0.125 to the spreadsheet; of anything but a share that is no figure. */
function figureText({ text, percent, date }: SheetCell, unit: string): string {
	if (date !== undefined || unit !== '%') return text;
	return percent === undefined ? text.replace(/\s*%\s*$/u, '') : String(percent);
}

function readPeriod(
	{ text, date, bad }: SheetCell,
	period: Extract<Input, { kind: 'numbers' }>['period'],
	today: IsoDate
): Read<string> {
	if (bad) return err({ kind: bad });
	if (text.trim() === '') return err({ kind: 'periodMissing', period });
	const checked =
		period === 'date'
			? checkDate(date ?? readDate(text) ?? '', 'past', today)
			: checkMonth(period === 'month' ? monthOf(text, date) : yearOf(text), today);
	return checked.ok ? checked : err({ kind: 'period', period, error: checked.error });
}

const monthOf = (text: string, date: IsoDate | undefined): string =>
	date?.slice(0, 7) ?? readMonth(text) ?? '';

/** Four digits, and nothing that a month could be taken for. */
const yearOf = (text: string): string => (/^\d{4}$/u.test(text.trim()) ? text.trim() : '');
