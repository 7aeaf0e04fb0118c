import { periodInWords, withUnit } from '#assessments';
import { measuresIn, trendOf, type Measure, type MeasuredQuestion } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** A line for every figure with two periods or more; the figures stand in the table before. */
export function measureCharts({ bank, assessment }: PlanInput): readonly Block[] {
	const charts = measuresIn(bank, assessment)
		.flatMap(({ questions }) => questions)
		.flatMap((measured) => measured.measures.flatMap((measure) => lineOf(measured, measure)));
	return charts.length === 0
		? []
		: [{ kind: 'heading', level: 2, text: 'Figures over time' }, ...charts];
}

function lineOf(
	{ question }: MeasuredQuestion,
	{ field, values, latest }: Measure
): readonly Block[] {
	const trend = trendOf(values);
	const [first] = values;
	if (!trend || !first || !latest) return [];
	const name = `${question.code} ${field.label}`;
	const said = ({ figure, period }: typeof first) =>
		`${withUnit(figure, field.unit)} in ${periodInWords(period)}`;
	return [
		{
			kind: 'chart',
			chart: {
				type: 'line',
				caption: `${name} over time`,
				alt: `${name}, ${String(values.length)} periods: from ${said(first)} to ${said(latest)}.`,
				points: values.map(({ period, figure }, at) => ({
					across: trend[at]?.across ?? 0,
					up: trend[at]?.up ?? 0,
					label: periodInWords(period),
					says: withUnit(figure, field.unit)
				}))
			}
		}
	];
}
