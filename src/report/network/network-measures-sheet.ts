import { measuresSideBySide, type MeasureSideBySide } from '#collation';
import type { Point } from '#scoring';
import { nameOf } from '../parts/decided-by.ts';
import { number, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import { shown, type NetworkContext } from './network-context.ts';
import type { Practice } from './practices.ts';

interface Row extends MeasureSideBySide {
	readonly practice: Practice;
	readonly point: Point;
	readonly isLatest: boolean;
}

/** Every figure of every practice and period as a number with its unit, earliest period first. */
export const networkMeasuresSheet = (context: NetworkContext): Sheet =>
	sheetOf<Row>(
		'Measures',
		[
			text('Section', 24, ({ section }) => section.title),
			text('Code', 10, ({ question }) => question.code),
			text('Question', 50, (row) => nameOf(row)),
			text('Measure', 40, ({ field }) => field.label),
			text('Practice', 32, ({ practice }) => practice.name),
			number('Value', ({ point }) => point.figure),
			text('Unit', 12, ({ field }) => field.unit),
			text('Period', 12, ({ point }) => point.period),
			text('Latest', 10, ({ isLatest }) => (isLatest ? 'Yes' : 'No')),
			text('Source', 24, ({ point }) => point.from || 'Not given')
		],
		measuresSideBySide(context.bank, context.collation).flatMap((measure) =>
			shown(
				measure.practices.map(({ member }) => member),
				context
			).flatMap((practice) => {
				const own = measure.practices.find(({ member }) => member.id === practice.row.member.id);
				return (own?.measure?.values ?? []).map((point) => ({
					...measure,
					practice,
					point,
					isLatest: point === own?.measure?.latest
				}));
			})
		)
	);
