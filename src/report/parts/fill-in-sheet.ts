import {
	CHOICE_WORDS,
	CLOSED_WORDS,
	FILL_IN,
	NOT_PUBLISHED_WORDS,
	lineWords,
	writtenLines,
	type WrittenLine
} from '#assessments';
import { askedBy, type Asked, type FollowUp, type Question } from '#questions';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { sheetOf, text } from './sheet.ts';

interface Row {
	readonly section: string;
	readonly question: Question;
	readonly asked: Question | FollowUp;
	readonly written: WrittenLine;
	readonly note: string | undefined;
}

/**
 * Every question and follow-up with a line for each thing that can be written, to be filled in by hand
 * and read back; with the answers given so far.
 */
export function fillInSheet(input: PlanInput): Sheet {
	const rows = rowsOf(input);
	const columns = [
		text<Row>(FILL_IN.code, 10, ({ question }) => question.code),
		text<Row>('Section', 22, ({ section }) => section),
		text<Row>('Question', 50, ({ asked }) => asked.title),
		text<Row>('What to write', 40, howTo),
		{
			title: FILL_IN.answer,
			type: 'any' as const,
			width: 34,
			of: ({ written }: Row) => written.answer
		},
		text<Row>(FILL_IN.period, 14, ({ written }) => written.period),
		text<Row>(FILL_IN.from, 24, ({ written }) => written.from),
		...(input.options.notes ? [text<Row>(FILL_IN.note, 40, ({ note }) => note)] : []),
		text<Row>(FILL_IN.key, 34, ({ written }) => written.line.key)
	];
	const at = columns.findIndex(({ title }) => title === FILL_IN.answer);
	return { ...sheetOf(FILL_IN.name, columns, rows), lists: listsOf(rows, at) };
}

const rowsOf = ({ bank, assessment: { answers } }: PlanInput): readonly Row[] =>
	bank.sections.flatMap((section) =>
		section.questions.flatMap((question) =>
			askedBy(question).flatMap((asked) =>
				writtenLines(asked, answers[asked.id]?.value).map((written, at) => ({
					section: section.title,
					question,
					asked,
					written,
					note: at === 0 ? answers[asked.id]?.note : undefined
				}))
			)
		)
	);

/** The rows of the same few words together, so that each list stands in the file once. */
function listsOf(rows: readonly Row[], column: number): NonNullable<Sheet['lists']> {
	const byWords = new Map<string, { values: readonly string[]; rows: number[] }>();
	rows.forEach(({ asked }, row) => {
		const values = lineWords(asked);
		if (values.length === 0) return;
		const list = byWords.get(values.join()) ?? { values, rows: [] };
		byWords.set(values.join(), list);
		list.rows.push(row);
	});
	return [...byWords.values()].map((list) => ({ ...list, column }));
}

const PERIODS = {
	month: 'the month, such as 2026-03',
	year: 'the year, such as 2026',
	date: 'the date, such as 31/03/2026'
} as const;

function howTo({ asked, written: { line } }: Row): string {
	const when = 'when' in asked ? asked.when : undefined;
	return [
		...(when
			? [`Only after the answer ${when.map((choice) => CHOICE_WORDS[choice]).join(' or ')}.`]
			: []),
		...(line.label === '' ? [] : [`${line.label}:`]),
		wanted(asked, line.part)
	].join(' ');
}

const or = ` Or ${CHOICE_WORDS.notKnown}`;

function wanted({ input }: Asked, part: string): string {
	switch (input.kind) {
		case 'choice': {
			const { yes, partly, no, notKnown, notApplicable } = CHOICE_WORDS;
			const words = `${yes}, ${partly}, ${no} or ${notKnown}.`;
			return input.notApplicable === 'refused'
				? words
				: `${words} Or ${notApplicable}: and the reason, after a colon.`;
		}
		case 'numbers': {
			const unit = input.fields.find(({ id }) => id === part)?.unit ?? '';
			return `a number${unit === 'GBP' ? ' of pounds' : `, ${unit}`}; under Period ${PERIODS[input.period]}.${or}, or ${NOT_PUBLISHED_WORDS}.`;
		}
		case 'date':
			return `A date, such as 31/03/2026.${or}.`;
		case 'several':
			return `${CHOICE_WORDS.yes} for what holds, else ${CHOICE_WORDS.no} or nothing.${or}.`;
		case 'hours':
			return `times such as 08:00 to 18:30, with “and” between two, or ${CLOSED_WORDS}.${or}.`;
		case 'text':
			return `In your own words; nothing that could tell who a patient is.${or}.`;
	}
}
