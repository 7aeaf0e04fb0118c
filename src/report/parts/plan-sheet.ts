import { ACTION_STATUS_WORDS, EFFORT_WORDS, IMPACT_WORDS } from '#assessments';
import { dateOf } from '#base';
import { dueOf, inOwnOrder, type Action } from '#plan';
import type { PlanInput } from '../plan-input.ts';
import type { Sheet } from '../workbook.ts';
import { ownerInWords, reasonOf, whatOf } from './action-words.ts';
import { numbered } from './plan-order.ts';
import { date, number, sheetOf, text, type ColumnOf } from './sheet.ts';

interface Row {
	readonly action: Action;
	/** As in the document; those not chosen have none. */
	readonly number: number | undefined;
	/** The action it was merged into. */
	readonly whole?: Action;
}

/** Every action with all its fields, chosen or not; merged ones follow the one they are a part of. */
export const planSheet = ({ actions, options, date: moment }: PlanInput): Sheet =>
	sheetOf<Row>(
		'Plan',
		[
			number('No.', (row) => row.number),
			text('Action', 60, ({ action }) => whatOf(action)),
			text('In the plan', 14, inThePlan),
			text('Owner', 24, ({ action }) => ownerInWords(action, options.names)),
			date('Start', ({ action }) => action.start),
			date('Due', ({ action }) => dueOf(action)),
			text('Due date is', 12, ({ action }) =>
				action.due !== undefined ? 'Set' : dueOf(action) === undefined ? '' : 'Suggested'
			),
			text('Status', 14, ({ action }) => ACTION_STATUS_WORDS[action.status]),
			date('Done on', ({ action }) => action.doneOn),
			text('Priority', 10, ({ action: { priority } }) =>
				priority === undefined ? '' : `P${String(priority)}`
			),
			text('Effort', 10, ({ action: { effort } }) => effort && EFFORT_WORDS[effort]),
			text('Impact', 10, ({ action: { impact } }) => impact && IMPACT_WORDS[impact]),
			text('Measure', 40, ({ action }) => action.measure),
			text('Baseline', 20, ({ action }) => action.baseline),
			text('Target', 20, ({ action }) => action.target),
			text('Support wanted', 30, ({ action }) =>
				action.support.map(({ title }) => title).join('; ')
			),
			text('Theme', 24, ({ action }) => action.theme.title),
			text('Reason', 40, ({ action }) => reasonOf(action, dateOf(moment))),
			text('Blocks', 12, ({ action }) => action.criteria.map(({ id }) => id).join(', ')),
			...(options.notes ? notes : []),
			text('Part of', 30, ({ whole }) => whole && whatOf(whole)),
			text('Id', 30, ({ action }) => action.id)
		],
		rowsOf(actions)
	);

const notes: readonly ColumnOf<Row>[] = [
	text('Note', 50, ({ action }) => action.note),
	text('Why it is hidden', 30, ({ action }) => action.hidden)
];

const inThePlan = ({ action, whole }: Row): string =>
	whole ? 'Part of another' : action.chosen ? 'Yes' : action.hidden === undefined ? 'No' : 'Hidden';

/** The chosen ones as they are numbered in the document, then the rest. */
function rowsOf(actions: readonly Action[]): readonly Row[] {
	const rest = inOwnOrder(actions)
		.filter(({ chosen }) => !chosen)
		.map((action): Row => ({ action, number: undefined }));
	return [...numbered(actions), ...rest].flatMap((row): readonly Row[] => [
		row,
		...row.action.merged.map((action) => ({ action, number: row.number, whole: row.action }))
	]);
}
