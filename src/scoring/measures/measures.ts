import {
	figureSets,
	isNotKnown,
	shownFollowUps,
	type Answer,
	type Assessment,
	type FigureSet
} from '#assessments';
import type { Asked, Bank, NumberField, Question } from '#questions';
import { perThousand } from '../rate.ts';
import { firstDay } from './first-day.ts';

/** What is known of a figure: it is there, it was left out, or the question has no figures at all. */
export type MeasureState = 'given' | 'leftOut' | 'notPublished' | 'notKnown' | 'notAnswered';

/** A figure of one period. */
export interface Point {
	/** `YYYY-MM`, `YYYY` or `YYYY-MM-DD`, as the question asks. */
	readonly period: string;
	readonly figure: number;
	/** Where it comes from; empty when not given. */
	readonly from: string;
}

/** What lies between the latest figure and the one before it, whichever period that is of. */
export interface FigureChange {
	/** In the field's unit, rounded to its decimals. */
	readonly by: number;
	readonly since: string;
	/** False when the two come from different sources, which may count differently. */
	readonly sameSource: boolean;
}

/** One figure the practice is asked for, over all periods given. */
export interface Measure {
	readonly field: NumberField;
	readonly state: MeasureState;
	/** Earliest first. */
	readonly values: readonly Point[];
	readonly latest: Point | undefined;
	readonly previous: Point | undefined;
	readonly change: FigureChange | undefined;
	/** The latest figure per 1,000 registered patients; for counts, where the list size is known. */
	readonly perThousand: number | undefined;
}

/** A question or follow-up that asks for figures, with what is known of each. */
export interface MeasuredQuestion {
	/** The question it belongs to, which may be itself. */
	readonly question: Question;
	readonly asked: Asked;
	readonly state: Exclude<MeasureState, 'leftOut'>;
	readonly measures: readonly Measure[];
	/** The latest figures added up, per 1,000 patients; where the question asks for that. */
	readonly together: { readonly rate: number; readonly period: string } | undefined;
}

/** A section of the bank with the figures it asks for. */
export interface MeasuredSection {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly MeasuredQuestion[];
}

/** Their figures are money, or counts of a check-list, and are no measures of access. */
const ELSEWHERE: ReadonlySet<string> = new Set(['website', 'support', 'network']);

/** Units that count what patients do, so that a rate per 1,000 of them says something. */
const COUNTS: ReadonlySet<string> = new Set(['calls', 'requests', 'referrals', 'views', 'orders']);

/** Every measure of access the bank asks for, by section, with what an assessment knows of it. */
export const measuresIn = (
	bank: Bank,
	{ answers, profile }: Pick<Assessment, 'answers' | 'profile'>
): readonly MeasuredSection[] =>
	bank.sections
		.filter(({ id }) => !ELSEWHERE.has(id))
		.map(({ id, title, questions }) => ({
			id,
			title,
			questions: questions.flatMap((question) =>
				[question, ...shownFollowUps(question, answers)].flatMap((asked) =>
					measured(question, asked, answers[asked.id], profile.listSize)
				)
			)
		}))
		.filter(({ questions }) => questions.length > 0);

function measured(
	question: Question,
	asked: Asked,
	answer: Answer | undefined,
	listSize: number | undefined
): readonly MeasuredQuestion[] {
	const { input } = asked;
	if (input.kind !== 'numbers') return [];
	const sets = figureSets(answer).filter(({ period }) => firstDay(period) !== undefined);
	const measures = input.fields.map((field) => measureOf(field, sets, listSize));
	const state = measures.some(({ latest }) => latest) ? 'given' : withoutFigures(answer);
	const last = sets.at(-1);
	const rate =
		input.perThousand && last ? perThousand({ kind: 'numbers', ...last }, listSize) : undefined;
	return [
		{
			question,
			asked,
			state,
			measures: measures.map((measure) => ({
				...measure,
				state: measure.latest ? 'given' : state === 'given' ? 'leftOut' : state
			})),
			together: last && rate !== undefined ? { rate, period: last.period } : undefined
		}
	];
}

function withoutFigures(answer: Answer | undefined) {
	if (isNotKnown(answer)) return 'notKnown';
	return answer?.value?.kind === 'notPublished' ? 'notPublished' : 'notAnswered';
}

function measureOf(
	field: NumberField,
	sets: readonly FigureSet[],
	listSize: number | undefined
): Omit<Measure, 'state'> {
	const values = sets.flatMap(({ figures, period, from }) => {
		const figure = figures[field.id];
		return figure === undefined ? [] : [{ period, figure, from: from.trim() }];
	});
	const [latest, previous] = values.toReversed();
	return {
		field,
		values,
		latest,
		previous,
		change: latest && previous ? changeOf(field, latest, previous) : undefined,
		perThousand:
			latest && listSize !== undefined && COUNTS.has(field.unit)
				? (latest.figure / listSize) * 1000
				: undefined
	};
}

const changeOf = ({ decimals }: NumberField, latest: Point, previous: Point): FigureChange => ({
	// Without the dust of binary fractions; nought is never minus nought.
	by: Number((latest.figure - previous.figure).toFixed(decimals)) + 0,
	since: previous.period,
	sameSource: latest.from === previous.from
});
