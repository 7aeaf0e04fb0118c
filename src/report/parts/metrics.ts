import { periodInWords, shownFollowUps, withUnit, type Assessment } from '#assessments';
import { questionsOf, type Asked } from '#questions';
import { perThousand } from '#scoring';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

/** Every figure given, with its period and source; a target where the plan has one. */
export function metrics({ bank, assessment }: PlanInput): readonly Block[] {
	const rows = questionsOf(bank).flatMap((question) =>
		[question, ...shownFollowUps(question, assessment.answers)].flatMap((asked) =>
			rowsOf(asked, assessment, assessment.plan[question.id]?.target)
		)
	);
	return [
		{ kind: 'heading', level: 1, text: 'Metrics' },
		rows.length === 0
			? { kind: 'paragraph', text: 'No figure has been given yet.' }
			: {
					kind: 'table',
					caption: 'Figures, each with its period and source',
					columns: [
						{ title: 'Measure', share: 34 },
						{ title: 'Baseline', share: 16 },
						{ title: 'Period', share: 16 },
						{ title: 'Source', share: 18 },
						{ title: 'Target', share: 16 }
					],
					rows
				},
		{
			kind: 'paragraph',
			text: 'Definitions differ between supplier reports and national publications. Compare a figure only with one of the same source and period.',
			tone: 'muted'
		}
	];
}

function rowsOf(
	{ id, input }: Asked,
	{ answers, profile }: Assessment,
	target: string | undefined
): readonly (readonly Cell[])[] {
	const value = answers[id]?.value;
	if (input.kind !== 'numbers' || value?.kind !== 'numbers') return [];
	const period = value.period === '' ? 'Not given' : periodInWords(value.period);
	const rowFor = (label: string, figure: number | undefined, unit: string) =>
		figure === undefined
			? []
			: [
					[
						{ text: label },
						{ text: withUnit(figure, unit) },
						{ text: period },
						{ text: value.from || 'Not given' },
						{ text: target ?? 'Not set' }
					]
				];
	const rate = input.perThousand ? perThousand(value, profile.listSize) : undefined;
	return [
		...input.fields.flatMap(({ id: field, label, unit }) =>
			rowFor(label, value.figures[field], unit)
		),
		...rowFor('Together', rate, 'per 1,000 patients')
	];
}
