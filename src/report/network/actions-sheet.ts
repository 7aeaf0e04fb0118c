import { ACTION_STATUS_WORDS, EFFORT_WORDS, IMPACT_WORDS } from '#assessments';
import { dueOf, type Action } from '#plan';
import { ownerInWords, whatOf } from '../parts/action-words.ts';
import { numbered } from '../parts/plan-order.ts';
import { date, number, sheetOf, text } from '../parts/sheet.ts';
import type { Sheet } from '../workbook.ts';
import type { NetworkContext } from './network-context.ts';
import { noPlanInWords, planOfPractice } from './practice-plan.ts';
import type { Practice } from './practices.ts';

interface Row {
	readonly practice: Practice;
	/** Absent where the practice's plan is not here, and where nothing has been chosen. */
	readonly entry?: { readonly action: Action; readonly number: number };
	readonly says?: string;
}

/** The chosen actions of every practice; a practice without a plan here has a row that says so. */
export const actionsSheet = (context: NetworkContext): Sheet =>
	sheetOf<Row>(
		'Actions',
		[
			text('Practice', 32, ({ practice }) => practice.name),
			number('No.', ({ entry }) => entry?.number),
			text('Action', 60, ({ entry, says }) => (entry ? whatOf(entry.action) : says)),
			text('Owner', 24, ({ entry }) => entry && ownerInWords(entry.action, context.options.names)),
			date('Start', ({ entry }) => entry?.action.start),
			date('Due', ({ entry }) => entry && dueOf(entry.action)),
			text('Due date is', 12, ({ entry }) => {
				if (!entry || dueOf(entry.action) === undefined) return undefined;
				return entry.action.due === undefined ? 'Suggested' : 'Set';
			}),
			text('Status', 14, ({ entry }) => entry && ACTION_STATUS_WORDS[entry.action.status]),
			date('Done on', ({ entry }) => entry?.action.doneOn),
			text('Effort', 10, ({ entry }) => entry?.action.effort && EFFORT_WORDS[entry.action.effort]),
			text('Impact', 10, ({ entry }) => entry?.action.impact && IMPACT_WORDS[entry.action.impact]),
			text('Measure', 40, ({ entry }) => entry?.action.measure),
			text('Baseline', 20, ({ entry }) => entry?.action.baseline),
			text('Target', 20, ({ entry }) => entry?.action.target),
			text('Support wanted', 30, ({ entry }) =>
				entry?.action.support.map(({ title }) => title).join('; ')
			),
			text('Theme', 24, ({ entry }) => entry?.action.theme.title),
			text('Blocks', 12, ({ entry }) => entry?.action.criteria.map(({ id }) => id).join(', ')),
			...(context.options.notes ? [text<Row>('Note', 50, ({ entry }) => entry?.action.note)] : []),
			text('Question', 30, ({ entry }) => entry?.action.question?.code)
		],
		context.practices.flatMap((practice) => rowsOf(practice, context))
	);

function rowsOf(practice: Practice, context: NetworkContext): readonly Row[] {
	const actions = planOfPractice(practice, context);
	if (!actions) return [{ practice, says: noPlanInWords(practice) }];
	const chosen = numbered(actions);
	return chosen.length === 0
		? [{ practice, says: 'No action has been chosen.' }]
		: chosen.map((entry) => ({ practice, entry }));
}
