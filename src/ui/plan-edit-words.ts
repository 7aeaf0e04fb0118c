import { ACTION_STATUS_WORDS, EFFORT_WORDS, IMPACT_WORDS, type PlanEdit } from '#assessments';
import { longDate } from '#base';
import { offerOf } from '#plan';
import { PRIORITY_WORDS } from './plan-words.ts';

type Says = (edit: PlanEdit, nameOf: (action: string) => string) => string;

const or = (text: string | undefined, none: string): string =>
	text === undefined || text.trim() === '' ? none : text;
const day = (date: string | undefined): string => (date === undefined ? 'none' : longDate(date));

/** How each part of a plan edit is told; what comes about by itself is not. */
const PARTS: readonly (readonly [keyof PlanEdit, Says])[] = [
	['removed', ({ removed }) => (removed ? 'Taken away' : 'Kept')],
	[
		'hidden',
		({ hidden }) =>
			hidden === undefined ? 'Not hidden' : `Hidden${hidden.trim() === '' ? '' : `: ${hidden}`}`
	],
	[
		'chosen',
		({ chosen }) =>
			chosen === undefined ? 'Not decided' : chosen ? 'In the plan' : 'Left out of the plan'
	],
	[
		'mergedInto',
		({ mergedInto }, nameOf) =>
			mergedInto === undefined ? 'On its own' : `Merged into ${nameOf(mergedInto)}`
	],
	['what', ({ what }) => `What to do: ${or(what, 'as suggested')}`],
	['status', ({ status }) => ACTION_STATUS_WORDS[status ?? 'notStarted']],
	['doneOn', ({ doneOn }) => `Done on: ${day(doneOn)}`],
	['owner', ({ owner }) => `Owner: ${or(owner, 'none named')}`],
	['start', ({ start }) => `Start: ${day(start)}`],
	['due', ({ due }) => `Due: ${due === undefined ? 'as suggested' : longDate(due)}`],
	['measure', ({ measure }) => `Measured by: ${or(measure, 'as suggested')}`],
	['baseline', ({ baseline }) => `Baseline: ${or(baseline, 'none')}`],
	['target', ({ target }) => `Target: ${or(target, 'none')}`],
	[
		'support',
		({ support = [] }) =>
			`Support wanted: ${or(support.map((id) => offerOf(id)?.title ?? id).join('; '), 'none')}`
	],
	['priority', ({ priority }) => (priority ? PRIORITY_WORDS[priority] : 'No priority')],
	['effort', ({ effort }) => `Effort: ${effort ? EFFORT_WORDS[effort] : 'not judged'}`],
	['impact', ({ impact }) => `Impact: ${impact ? IMPACT_WORDS[impact] : 'not judged'}`],
	['theme', ({ theme }) => `Belongs to: ${or(theme, 'no section')}`],
	['note', ({ note }) => `Note: ${or(note, 'none')}`]
];

/** What a plan edit says otherwise than another, a line each; `nameOf` calls an action by its id. */
export const planEditSays = (
	edit: PlanEdit,
	other: PlanEdit,
	nameOf: (action: string) => string
): readonly string[] =>
	PARTS.filter(([part]) => JSON.stringify(edit[part]) !== JSON.stringify(other[part])).map(
		([, says]) => says(edit, nameOf)
	);
