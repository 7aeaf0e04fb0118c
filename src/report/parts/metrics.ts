import {
	answerInWords,
	periodInWords,
	setsIn,
	shownFollowUps,
	withUnit,
	type FigureSet
} from '#assessments';
import { questionsOf, type Asked, type Question } from '#questions';
import { perThousand } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { whatOf } from './action-words.ts';
import { measureCharts } from './measure-charts.ts';
import { figuresByPeriod } from './figures-by-period.ts';
import { numbered } from './plan-order.ts';

/** Every figure of every period with its source, the targets of the plan, and figures over time. */
export function metrics(input: PlanInput): readonly Block[] {
	const rows = questionsOf(input.bank).flatMap((question) =>
		[question, ...shownFollowUps(question, input.assessment.answers)].flatMap((asked) =>
			figureRows(asked, question, input)
		)
	);
	const goals = targetRows(input);
	return [
		...(rows.length === 0
			? []
			: [
					{
						kind: 'table',
						caption: 'Figures, each with its period and source',
						columns: [
							{ title: 'Measure', share: 40 },
							{ title: 'Period', share: 18 },
							{ title: 'Figure', share: 18 },
							{ title: 'Source', share: 24 }
						],
						rows
					} satisfies Block,
					{
						kind: 'paragraph',
						text: 'Definitions differ between supplier reports and national publications. Compare a figure only with one of the same source and period.',
						tone: 'muted'
					} satisfies Block
				]),
		...(goals.length === 0
			? []
			: [
					{ kind: 'heading', level: 2, text: 'Targets of the plan' } satisfies Block,
					{
						kind: 'table',
						caption: 'Targets, each with its baseline and what is answered today',
						columns: [
							{ title: 'Action', share: 34 },
							{ title: 'Baseline', share: 18 },
							{ title: 'Target', share: 18 },
							{ title: 'Today', share: 30 }
						],
						rows: goals
					} satisfies Block
				]),
		...measureCharts(input)
	];
}

/** One row a figure and period, the earliest period first; a set without its period is last. */
function figureRows(
	{ id, input }: Asked,
	{ code }: Question,
	{ assessment: { answers, profile } }: PlanInput
): readonly (readonly Cell[])[] {
	if (input.kind !== 'numbers') return [];
	const ordered = figuresByPeriod(setsIn(answers[id]?.value));
	const rowsFor = (label: string, figureOf: (set: FigureSet) => string | undefined) =>
		ordered.flatMap((set) => {
			const figure = figureOf(set);
			return figure === undefined
				? []
				: [
						[
							{ text: `${code} ${label}` },
							{ text: set.period === '' ? 'Not given' : periodInWords(set.period) },
							{ text: figure },
							{ text: set.from.trim() || 'Not given' }
						]
					];
		});
	return [
		...input.fields.flatMap(({ id: field, label, unit }) =>
			rowsFor(label, ({ figures }) => {
				const figure = figures[field];
				return figure === undefined ? undefined : withUnit(figure, unit);
			})
		),
		...(input.perThousand
			? rowsFor('Together', (set) => {
					const rate = perThousand({ kind: 'numbers', ...set }, profile.listSize);
					return rate === undefined ? undefined : withUnit(rate, 'per 1,000 patients');
				})
			: [])
	];
}

/** The chosen actions for which the user typed a baseline or a target. */
const targetRows = ({ actions }: PlanInput): readonly (readonly Cell[])[] =>
	numbered(actions).flatMap(({ action, number }) => {
		const { baseline = '', target = '', question, answer } = action;
		if (baseline.trim() === '' && target.trim() === '') return [];
		return [
			[
				{ text: `${String(number)} ${whatOf(action)}` },
				{ text: baseline.trim() || 'Not given' },
				{ text: target.trim() || 'Not set' },
				{
					text: question
						? `${question.code}: ${answerInWords(question, answer)}`
						: 'Not measured here'
				}
			]
		];
	});
