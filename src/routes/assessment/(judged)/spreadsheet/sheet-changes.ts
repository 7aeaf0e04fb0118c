import {
	answerInWords,
	blankAnswer,
	isAnswered,
	setsIn,
	type AnswerValue,
	type Assessment
} from '#assessments';
import { dateOf, longDate, type IsoTime } from '#base';
import type { ReadAnswer } from '#exchange';
import type { Asked, askedIn } from '#questions';

/** What a sheet says otherwise than the assessment, about one question or follow-up. */
export interface SheetChange {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	/** What taking it makes of the answer; absent where only a note is new. */
	readonly value: AnswerValue | undefined;
	/** In words; absent with the value. */
	readonly sheet: string | undefined;
	readonly now: string;
	/** Absent where it is not new. */
	readonly note: string | undefined;
	readonly noteNow: string;
	/** The day of the present answer, where it was given after the sheet was made. */
	readonly since: string | undefined;
}

/** What is different, in the order of the sheet; `take` is `takeFrom` of `#exchange/spreadsheet`. */
export function sheetChanges(
	read: readonly ReadAnswer[],
	answers: Assessment['answers'],
	{
		asked: byId,
		madeAt,
		take
	}: {
		readonly asked: ReturnType<typeof askedIn>;
		readonly madeAt: IsoTime | undefined;
		readonly take: (present: AnswerValue | null | undefined, sheet: AnswerValue) => AnswerValue;
	}
): readonly SheetChange[] {
	return read.flatMap(({ code, asked: id, value: said, note: written }) => {
		const found = byId.get(id);
		if (!found) return [];
		const { asked } = found;
		const present = answers[id];
		const taken = said && take(present?.value, said);
		const value = taken === present?.value ? undefined : taken;
		const noteNow = (present?.note ?? '').replace(/\r\n?/gu, '\n').trim();
		const note = written === '' || written === noteNow ? undefined : written;
		if (value === undefined && note === undefined) return [];
		const later =
			value !== undefined &&
			madeAt !== undefined &&
			present !== undefined &&
			isAnswered(present) &&
			Date.parse(present.answeredAt) > Date.parse(madeAt);
		return {
			id,
			code,
			title: asked.title,
			value,
			sheet: value && inWords(asked, value),
			now: inWords(asked, present?.value),
			note,
			noteNow,
			since: later ? longDate(dateOf(new Date(present.answeredAt))) : undefined
		};
	});
}

/** Every period of figures on a line of its own. */
function inWords(asked: Asked, value: AnswerValue | null | undefined): string {
	const sets = setsIn(value).map((set): AnswerValue => ({ kind: 'numbers', ...set }));
	return (sets.length > 0 ? sets : [value ?? null])
		.map((one) => answerInWords(asked, { ...blankAnswer(asked.id), value: one }))
		.join('\n');
}
