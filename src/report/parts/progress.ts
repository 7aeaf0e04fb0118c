import { answerInWords, periodInWords, withUnit } from '#assessments';
import { longDate } from '#base';
import { planProgress } from '#plan';
import {
	STATUS_WORDS,
	type AnswerMove,
	type AssessmentChanges,
	type CriterionMove,
	type Readiness
} from '#scoring';
import type { Block, Cell, Column } from '../document.ts';
import type { PlanInput, Since } from '../plan-input.ts';
import { beyondTitle } from './beyond.ts';
import { nameOf } from './decided-by.ts';
import { percent } from './percent.ts';
import { progressFacts } from './plan-months.ts';

/** Done against planned, and what has changed since a snapshot; nothing without one. */
export const progressSince = ({ since, actions, options }: PlanInput): readonly Block[] =>
	since
		? [
				{ kind: 'paragraph', text: introOf(since) },
				{ kind: 'facts', facts: progressFacts(planProgress(actions)) },
				...componentsMoved(since.comparison),
				...answersChanged(since.comparison),
				...figuresChanged(since.comparison),
				...readinessMoved(since.comparison),
				...otherTexts(since.comparison, options.notes)
			]
		: [];

function introOf({ name, date, comparison }: Since): string {
	const { answers, components, elsewhere, notes } = comparison;
	const nothing = [answers, components, elsewhere, notes].every(({ length }) => length === 0);
	const begin = `Since “${name}” of ${longDate(date)}, read by the same questions and rules`;
	return nothing
		? `${begin}, nothing has changed in the answers.`
		: `${begin}: ${counted(answers.length, 'answer')} changed, ${counted(components.length, 'component')} moved.`;
}

const counted = (count: number, noun: string): string =>
	`${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A table under a heading of its own; nothing without rows. */
function under(
	heading: string,
	caption: string,
	columns: readonly Column[],
	rows: readonly (readonly Cell[])[]
): readonly Block[] {
	if (rows.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: heading },
		{ kind: 'table', caption, columns, rows }
	];
}

const beforeAndNow = (first: string, share: number): readonly Column[] => [
	{ title: first, share: 100 - 2 * share },
	{ title: 'Before', share },
	{ title: 'Now', share }
];

const componentsMoved = ({ components }: AssessmentChanges): readonly Block[] =>
	under(
		'Components that moved',
		'Components before and now, and why',
		[
			{ title: 'Component', share: 28 },
			{ title: 'Before', share: 17 },
			{ title: 'Now', share: 17 },
			{ title: 'Why', share: 38 }
		],
		components.map(({ component, before, after, criteria }) => [
			{ text: component.title },
			{ text: STATUS_WORDS[before], tone: before },
			{ text: STATUS_WORDS[after], tone: after },
			{ text: criteria.map(whyMoved).join('\n') }
		])
	);

function whyMoved({ criterion, before, after, because }: CriterionMove): string {
	const answers = because.map(
		(move) => `${callOf(move)} from ${saidOf(move, 'before')} to ${saidOf(move, 'after')}`
	);
	return `${criterion.id}: ${STATUS_WORDS[before]}, now ${STATUS_WORDS[after]}${answers.length === 0 ? '' : ` (${answers.join('; ')})`}`;
}

const answersChanged = ({ answers }: AssessmentChanges): readonly Block[] =>
	under(
		'Answers that changed',
		'Answers before and now',
		beforeAndNow('Question', 29),
		answers.map((move) => [
			{ text: `${callOf(move)}${titleOf(move)}` },
			{ text: saidOf(move, 'before') },
			{ text: saidOf(move, 'after') }
		])
	);

const figuresChanged = ({ measures }: AssessmentChanges): readonly Block[] =>
	under(
		'Figures that changed',
		'Latest figures before and now',
		beforeAndNow('Measure', 29),
		measures.map(({ question, field, before, after }) => [
			{ text: `${question.code} ${field.label}` },
			...[before, after].map((point) => ({
				text: point
					? `${withUnit(point.figure, field.unit)} (${periodInWords(point.period)})`
					: 'Not given'
			}))
		])
	);

const readinessMoved = ({ readiness }: AssessmentChanges): readonly Block[] =>
	under(
		'Readiness before and now',
		'Readiness by section before and now',
		beforeAndNow('Section', 27),
		readiness.map(({ section, before, after }) => [
			{ text: section.title },
			{ text: readinessInWords(before) },
			{ text: readinessInWords(after) }
		])
	);

const readinessInWords = ({ share, points, outOf }: Readiness): string =>
	share === undefined
		? 'Not known yet'
		: `${percent(share)} (${String(points)} of ${String(outOf)})`;

/** What changed in words only: it is named, not told. */
function otherTexts({ notes, elsewhere }: AssessmentChanges, withNotes: boolean): readonly Block[] {
	const said = [
		...elsewhere.map(({ id }) => beyondTitle(id)),
		...(notes.length === 0 || !withNotes
			? []
			: [`notes or evidence on ${notes.map(callOf).join('; ')}`])
	];
	return said.length === 0
		? []
		: [{ kind: 'paragraph', text: `Also changed: ${said.join('; ')}.` }];
}

const callOf = ({ id, asked, question }: AnswerMove): string =>
	asked && question ? nameOf({ asked, question }) : id;

const titleOf = ({ asked, question }: AnswerMove): string =>
	asked && asked.id === question?.id ? ` ${asked.title}` : '';

const saidOf = (move: AnswerMove, side: 'before' | 'after'): string =>
	move.asked ? answerInWords(move.asked, move[side]) : 'another answer';
