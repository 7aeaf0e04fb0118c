import { setsIn, shownFollowUps, type FigureSet } from '#assessments';
import { questionsOf, type NumberField } from '#questions';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { figuresByPeriod } from './figures-by-period.ts';
import { number, sheetOf, text } from './sheet.ts';

interface Row {
	readonly code: string;
	readonly id: string;
	readonly question: string;
	readonly field: NumberField;
	readonly figure: number;
	readonly set: FigureSet;
}

/** Every figure of every period as a number with its unit, earliest period first. */
export const measuresSheet = (input: PlanInput): Sheet =>
	sheetOf<Row>(
		'Measures',
		[
			text('Code', 10, ({ code }) => code),
			text('Id', 30, ({ id }) => id),
			text('Question', 50, ({ question }) => question),
			text('Measure', 40, ({ field }) => field.label),
			number('Value', ({ figure }) => figure),
			text('Unit', 12, ({ field }) => field.unit),
			text('Period', 12, ({ set }) => set.period),
			text('Source', 24, ({ set }) => set.from)
		],
		rowsOf(input)
	);

const rowsOf = ({ bank, assessment: { answers } }: PlanInput): readonly Row[] =>
	questionsOf(bank).flatMap((question) =>
		[question, ...shownFollowUps(question, answers)].flatMap(({ id, title, input }) =>
			(input.kind === 'numbers' ? input.fields : []).flatMap((field) =>
				figuresByPeriod(setsIn(answers[id]?.value)).flatMap((set): readonly Row[] => {
					const figure = set.figures[field.id];
					return figure === undefined
						? []
						: [{ code: question.code, id, question: title, field, figure, set }];
				})
			)
		)
	);
