import { STATUS_WORDS } from '#scoring';
import { date, number, text, type ColumnOf } from '../parts/sheet.ts';
import { OWN_WORDS } from './tidy-answer.ts';
import type { NamedPractice } from './tidy-names.ts';
import type { TidyRow } from './tidy-rows.ts';

/** A row of the tidy table: whose it is, and what it says. */
export interface TidyLine {
	readonly of: NamedPractice;
	readonly row: TidyRow;
}

/** A column of the tidy table with what the dictionary says of it. */
export interface TidyColumn extends ColumnOf<TidyLine> {
	readonly meaning: string;
	readonly allowed: string;
}

const said = (column: ColumnOf<TidyLine>, meaning: string, allowed: string): TidyColumn => ({
	...column,
	meaning,
	allowed
});

/** The answers that need no more than a code. */
const CODES =
	'yes, partly, no, notApplicable, notKnown, notPublished, notAnswered, notShared; given (see value, answer_date or answer_words); for an option the id of the option, or none; for a practice noFile, statusOnly or notAgreed';

/** The columns of the tidy table, in order; a name once released stays. */
export const tidyColumns = (scheme: string): readonly TidyColumn[] => [
	said(
		text('practice_id', 11, ({ of }) => of.id),
		'The practice, in this file only: another file may number it otherwise. Count practices by it.',
		'p and a number'
	),
	said(
		text('practice', 28, ({ of }) => of.name),
		'The practice as whoever made the file chose: its alias, its ODS code, or its name. One that asked not to be named always stands under its alias. An alias is only unique within its network.',
		'Text'
	),
	said(
		text('ods_code', 10, ({ of }) => of.ods),
		'The ODS code of the practice; empty where it was not chosen or not given, and where the practice asked not to be named.',
		'A letter and five digits, or empty'
	),
	said(
		text('network', 24, ({ of }) => of.network),
		'The network that the practice is counted in, or a number in its place.',
		'Text'
	),
	said(
		text('network_code', 12, ({ of }) => of.networkCode),
		'The ODS code of the network; empty where it was not chosen or not given.',
		'U and five digits, or empty'
	),
	said(
		text('section', 24, ({ row }) => row.question?.section.title),
		'The section of the questions.',
		'Text; empty where part is practice'
	),
	said(
		text('question_id', 28, ({ row }) => row.question?.question.id),
		'The question, under an id that stays the same from year to year. Join and filter by it.',
		'Lower case, with full stops; empty where part is practice'
	),
	said(
		text('question_code', 13, ({ row }) => row.question?.question.code),
		'The question as it is called on screen and paper.',
		'Three letters, hyphen, two digits; empty where part is practice'
	),
	said(
		text('question_title', 50, ({ row }) => row.question?.question.title),
		'The question in words.',
		'Text; empty where part is practice'
	),
	said(
		text('part', 10, partOf),
		'What the row holds: the answer to the question or to a follow-up; one figure of it; one option that was chosen; the opening times of one way in. practice: nothing is known of this practice, and the row says why.',
		'question, followUp, figure, option, route, practice'
	),
	said(
		text('part_id', 34, partId),
		'The id of the question or follow-up; for a figure, option or way in followed by # and its own id.',
		'Text; empty where part is practice'
	),
	said(
		text('part_title', 40, ({ row }) => row.answer.of?.title ?? row.question?.asked.title),
		'That part in words.',
		'Text; empty where part is practice'
	),
	said(
		text('answer_code', 14, ({ row }) => row.answer.code),
		'The answer as a code. An answer to several options has a row for each one chosen, so count practices, not rows. notShared: the practice sent only what decides the payment.',
		CODES
	),
	said(
		text('answer_words', 40, ({ row }) => row.answer.words),
		'The answer as people read it. Own words are there only if whoever made the file chose them.',
		'Text, or empty'
	),
	said(
		number('value', ({ row }) => row.answer.value),
		'The figure. Only figures of one unit, one period and one source may be added up.',
		'A number, or empty'
	),
	said(
		text('unit', 12, ({ row }) => row.answer.unit),
		'The unit of the figure; % stands for per cent, from 0 to 100.',
		'Text; empty without a figure'
	),
	said(
		date('answer_date', ({ row }) => row.answer.date),
		'The date that was the answer.',
		'A date, or empty'
	),
	said(
		text('period', 12, ({ row }) => row.answer.period),
		'What the figure is for. A practice may have given several periods: each has rows of its own.',
		'A month YYYY-MM, a year YYYY or a date YYYY-MM-DD; empty without a figure'
	),
	said(
		date('period_starts', ({ row }) => row.answer.periodStarts),
		'The first day of the period, for a time axis.',
		'A date, or empty'
	),
	said(
		text('source', 28, ({ row }) => row.answer.source),
		`Where the practice has the figure from. “${OWN_WORDS}” stands where it wrote that in own words and they were not chosen.`,
		'Text; empty without a figure or when not given'
	),
	said(
		text('criteria', 12, ({ row }) => row.criteria.join(';') || undefined),
		'The criteria of the scheme that the question or follow-up decides.',
		'Ids with semicolons between them, or empty'
	),
	said(
		text('status', 10, ({ row }) => row.status),
		'Whether the practice meets those criteria, all of them where there are several. A criterion may rest on several questions, and has the same status at each. It stands on every row of the answer: count practices, not rows.',
		`met (${STATUS_WORDS.met}), notMet (${STATUS_WORDS.notMet}), notKnown (${STATUS_WORDS.notKnown}); empty where the question decides nothing`
	),
	said(
		text('scheme', 20, () => scheme),
		'The rules by which the status was judged; the same in every row, so that files can be put below each other.',
		'Text'
	),
	said(
		date('file_made_on', ({ row }) => row.madeOn),
		'The day on which the practice made the file that the row is from.',
		'A date; empty without a file'
	)
];

function partOf({ row: { question, answer } }: TidyLine): string {
	if (!question) return 'practice';
	return answer.of?.kind ?? (question.asked.id === question.question.id ? 'question' : 'followUp');
}

function partId({ row: { question, answer } }: TidyLine): string | undefined {
	return answer.of ? `${question?.asked.id ?? ''}#${answer.of.id}` : question?.asked.id;
}
