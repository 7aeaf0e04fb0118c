import { periodInWords } from '#assessments';
import { planProgress, type Action, type PlanProgress } from '#plan';
import type { Block, Fact } from '../document.ts';

const SERIES = ['Due', 'Done'] as const;

/** The chosen actions by month, due and done, as a chart and as a table; nothing while none has a date. */
export function planMonths(actions: readonly Action[]): readonly Block[] {
	const { months } = planProgress(actions);
	if (months.length === 0) return [];
	const rows = months.map(({ month, due, done }) => ({
		label: periodInWords(month),
		counts: [due, done]
	}));
	const busiest = months.reduce((most, month) => (month.due > most.due ? month : most));
	const sum = (key: 'due' | 'done') => months.reduce((total, month) => total + month[key], 0);
	return [
		{ kind: 'heading', level: 2, text: 'The plan by month' },
		{
			kind: 'chart',
			chart: {
				type: 'columns',
				caption: 'Actions by month',
				alt: `Actions due and done by month: ${String(sum('due'))} due, ${String(sum('done'))} done${busiest.due === 0 ? '' : `; most are due in ${periodInWords(busiest.month)} (${String(busiest.due)})`}.`,
				series: SERIES,
				groups: rows
			}
		},
		{
			kind: 'table',
			caption: 'Actions by month in figures',
			columns: [{ title: 'Month', share: 50 }, ...SERIES.map((title) => ({ title, share: 25 }))],
			rows: rows.map(({ label, counts }) => [
				{ text: label },
				...counts.map((count) => ({ text: String(count) }))
			])
		}
	];
}

/** How much of the plan is done, in facts. */
export const progressFacts = ({
	planned,
	notStarted,
	underWay,
	done,
	stopped
}: PlanProgress): readonly Fact[] => [
	{ term: 'Done', value: `${String(done)} of ${String(planned)} planned` },
	{ term: 'Under way', value: String(underWay) },
	{ term: 'Not started', value: String(notStarted) },
	{ term: 'Stopped', value: String(stopped) }
];
