import type { PlanEdit } from '#assessments';
import type { Action } from './action.ts';
import { offerOf } from './offers/index.ts';

type UserPart = Pick<
	Action,
	| 'owner'
	| 'start'
	| 'due'
	| 'proposedDue'
	| 'baseline'
	| 'target'
	| 'support'
	| 'priority'
	| 'effort'
	| 'impact'
	| 'place'
	| 'status'
	| 'doneOn'
	| 'note'
	| 'hidden'
	| 'mergedInto'
>;

/** What of an action comes from nobody but the user; the support wanted, in the user's order. */
export const userPart = (edit: PlanEdit | undefined): UserPart => ({
	owner: edit?.owner,
	start: edit?.start,
	due: edit?.due,
	proposedDue: edit?.proposedDue,
	baseline: edit?.baseline,
	target: edit?.target,
	support: (edit?.support ?? []).flatMap((id) => offerOf(id) ?? []),
	priority: edit?.priority,
	effort: edit?.effort,
	impact: edit?.impact,
	place: edit?.place,
	status: edit?.status ?? 'notStarted',
	doneOn: edit?.doneOn,
	note: edit?.note,
	hidden: edit?.hidden,
	mergedInto: edit?.mergedInto
});

/**
 * True when an edit holds work that must not get lost with its gap: a text, a date, a status, a
 * judgement, a wish for support, or the decision to have it in the plan. Leaving it out, its place,
 * a merge, hiding it without a reason, and what undoing leaves behind are none.
 */
export const isWorkedOn = (edit: PlanEdit): boolean =>
	edit.chosen === true ||
	[edit.what, edit.owner, edit.measure, edit.baseline, edit.target, edit.note, edit.hidden].some(
		(text) => text !== undefined && text.trim() !== ''
	) ||
	[edit.start, edit.due, edit.doneOn, edit.priority, edit.effort, edit.impact].some(
		(given) => given !== undefined
	) ||
	(edit.support ?? []).length > 0 ||
	(edit.status ?? 'notStarted') !== 'notStarted' ||
	edit.keptOpenAt !== undefined;
