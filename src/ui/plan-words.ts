import { EFFORT_WORDS, IMPACT_WORDS, type Priority } from '#assessments';
import { longDate, type IsoDate } from '#base';
import { dueOf, isOpen, type Action } from '#plan';

/** The priorities as they are tapped. */
export const PRIORITY_WORDS: Readonly<Record<Priority, string>> = {
	1: 'P1',
	2: 'P2',
	3: 'P3',
	4: 'P4'
};

const NAME = 30;

/** What an action is called in a sentence: the code of its question, else the beginning of what to do. */
export const nameOf = ({ question, what }: Pick<Action, 'question' | 'what'>): string =>
	question?.code ?? (what.trim() === '' ? 'your own action' : `“${beginning(what.trim(), NAME)}”`);

/** The beginning of a text, cut at a word; `…` says that it goes on. */
export const beginning = (text: string, length: number): string =>
	text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')} …`;

/** Why an action is on the list, in a few words each. */
export const labelsOf = (action: Action): readonly string[] => [
	...(action.tier === 'blocking'
		? [`Blocks ${action.criteria.map(({ id }) => id).join(', ')}`]
		: []),
	...(action.tier === 'duty' ? ['Contract duty'] : []),
	...(action.kind === 'unknown' ? ['To find out'] : []),
	...(action.kind === 'closed' && action.merged.every(({ kind }) => kind === 'closed')
		? ['Gap closed']
		: []),
	...(action.kind === 'own' ? ['Your own action'] : []),
	...(action.chosen && action.proposed && action.tier === 'blocking'
		? ['Proposed for the plan']
		: [])
];

/** Who, by when and how urgent, one fact each; what is only our suggestion says so. */
export function factsOf(action: Action, today: IsoDate): readonly string[] {
	const { owner, suggestedOwner, start, priority, effort, impact, doneOn, support } = action;
	return [
		...(owner !== undefined
			? [`Owner: ${owner}`]
			: suggestedOwner === ''
				? []
				: [`Owner: ${suggestedOwner} (suggested)`]),
		...(start === undefined ? [] : [`Start: ${longDate(start)}`]),
		...dueInWords(action, today),
		...(doneOn === undefined ? [] : [`Done on ${longDate(doneOn)}`]),
		...(priority === undefined ? [] : [PRIORITY_WORDS[priority]]),
		...(effort === undefined ? [] : [`Effort ${EFFORT_WORDS[effort]}`]),
		...(impact === undefined ? [] : [`Impact ${IMPACT_WORDS[impact]}`]),
		...(support.length === 0
			? []
			: [`Support wanted: ${support.map(({ title }) => title).join('; ')}`])
	];
}

function dueInWords(action: Action, today: IsoDate): readonly string[] {
	const due = dueOf(action);
	if (due === undefined) return ['No due date'];
	const remarks = [
		...(action.due === undefined ? ['suggested'] : []),
		...(due < today && isOpen(action) ? ['past'] : [])
	];
	return [`Due: ${longDate(due)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`];
}

/** How an action was judged, for the order suggested; empty when it was not. */
export const judgementInWords = ({
	priority,
	impact,
	effort
}: Pick<Action, 'priority' | 'impact' | 'effort'>): string =>
	[
		...(priority === undefined ? [] : [PRIORITY_WORDS[priority]]),
		...(impact === undefined ? [] : [`${IMPACT_WORDS[impact]} impact`]),
		...(effort === undefined ? [] : [`${EFFORT_WORDS[effort]} effort`])
	].join(', ');
