import { ACTION_STATUS_WORDS } from '#assessments';
import { dueOf, isOpen, type Action } from '#plan';
import type { Calendar, CalendarEvent } from './calendar.ts';
import { ownerInWords, whatOf } from './parts/action-words.ts';
import { numbered } from './parts/plan-order.ts';
import type { PlanInput } from './plan-input.ts';

const REMIND_DAYS = 7;

/** What goes into a calendar beside the due dates. */
export interface CalendarOptions {
	/** The days on which actions that have not been started are to start. */
	readonly starts: boolean;
}

/**
 * The dates of the chosen actions that are still open; suggested ones say so. The ids stay the same
 * when it is made again, so that dates that were moved replace the old ones.
 */
export const planCalendar = (
	input: PlanInput,
	{ starts }: CalendarOptions = { starts: true }
): Calendar => ({
	title: `Access improvement plan: ${input.assessment.profile.practice}`,
	date: input.date,
	events: numbered(input.actions)
		.filter(({ action }) => isOpen(action))
		.flatMap(({ action }) => [...(starts ? startOf(action, input) : []), ...dueOn(action, input)])
});

function startOf(action: Action, input: PlanInput): readonly CalendarEvent[] {
	const { start, status } = action;
	if (start === undefined || status !== 'notStarted') return [];
	return [
		{
			id: `${idOf(action, input)}-start`,
			on: start,
			title: `Start: ${whatOf(action)}`,
			says: saysOf(action, input),
			remindDays: REMIND_DAYS
		}
	];
}

function dueOn(action: Action, input: PlanInput): readonly CalendarEvent[] {
	const due = dueOf(action);
	if (due === undefined) return [];
	const suggested = action.due === undefined ? ' (suggested date)' : '';
	return [
		{
			id: idOf(action, input),
			on: due,
			title: `Due${suggested}: ${whatOf(action)}`,
			says: saysOf(action, input),
			remindDays: REMIND_DAYS
		}
	];
}

const idOf = ({ id }: Action, { assessment }: PlanInput): string => `${assessment.id}-${id}`;

function saysOf(action: Action, { assessment, options }: PlanInput): string {
	const { measure, target = '', note = '', question, status, theme } = action;
	return [
		assessment.profile.practice,
		`${theme.title}${question ? `, ${question.code}` : ''}`,
		`Owner: ${ownerInWords(action, options.names)}`,
		`Status: ${ACTION_STATUS_WORDS[status]}`,
		...(measure.trim() === '' ? [] : [`Measure: ${measure}`]),
		...(target.trim() === '' ? [] : [`Target: ${target}`]),
		...(options.notes && note.trim() !== '' ? [`Note: ${note}`] : [])
	].join('\n');
}
