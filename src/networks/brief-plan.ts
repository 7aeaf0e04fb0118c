import { ACTION_STATUSES, type ActionStatus, type PlanEdit } from '#assessments';
import { isMoment, isRealDate } from '#base';
import { areShort, isLong, isRecord, isShort } from './brief-value.ts';
import type { Share } from './received.ts';

/** How own actions are named; commitments made in a workshop are such. */
const OWN = 'own.';

/**
 * Of a plan in the present format what a system counts: which support is wanted, and the user's own
 * actions, without notes. Nothing where the plan was left out, no owners where names were; undefined
 * for whatever the record's schema might refuse in it.
 */
export function briefPlan(
	input: unknown,
	leftOut: readonly Share[]
): Readonly<Record<string, PlanEdit>> | undefined {
	if (!isRecord(input)) return undefined;
	const plan: Record<string, PlanEdit> = {};
	if (leftOut.includes('plan')) return plan;
	for (const key of Object.keys(input)) {
		const edit = input[key];
		if (!isRecord(edit) || !isShort(edit.action)) return undefined;
		if (edit.support === undefined && !edit.action.startsWith(OWN)) continue;
		const brief = briefEdit(edit, edit.action, !leftOut.includes('names'));
		if (!brief) return undefined;
		plan[key] = brief;
	}
	return plan;
}

function briefEdit(
	edit: Readonly<Record<string, unknown>>,
	action: string,
	withNames: boolean
): PlanEdit | undefined {
	const { chosen, what, theme, owner, due, support, status, hidden, removed, changedAt } = edit;
	if (
		!(isMaybe(chosen, isBoolean) && isMaybe(what, isLong) && isMaybe(theme, isShort)) ||
		!(isMaybe(owner, isShort) && isMaybe(due, isDate) && isMaybe(support, areShort)) ||
		!(isMaybe(status, isStatus) && isMaybe(hidden, isLong) && isMaybe(removed, isTrue)) ||
		!(typeof changedAt === 'string' && isMoment(changedAt))
	)
		return undefined;
	return {
		action,
		...(chosen !== undefined && { chosen }),
		...(what !== undefined && { what }),
		...(theme !== undefined && { theme }),
		...(owner !== undefined && withNames && { owner }),
		...(due !== undefined && { due }),
		...(support !== undefined && { support }),
		...(status !== undefined && { status }),
		// That it is hidden counts; why is a note.
		...(hidden !== undefined && { hidden: '' }),
		...(removed !== undefined && { removed }),
		changedAt,
		device: ''
	};
}

const isMaybe = <T>(input: unknown, is: (given: unknown) => given is T): input is T | undefined =>
	input === undefined || is(input);

const isBoolean = (input: unknown): input is boolean => typeof input === 'boolean';
const isTrue = (input: unknown): input is true => input === true;
const isDate = (input: unknown): input is string => typeof input === 'string' && isRealDate(input);
const isStatus = (input: unknown): input is ActionStatus =>
	ACTION_STATUSES.some((status) => status === input);
