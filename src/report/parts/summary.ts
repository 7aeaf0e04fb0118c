import { isAnswered } from '#assessments';
import { dateOf, longDate } from '#base';
import { dueOf, gapCount, inOwnOrder, isOpen, planProgress, type Action } from '#plan';
import { STATUS_WORDS, componentInWords, type Scheme } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { whatOf } from './action-words.ts';
import { numbered } from './plan-order.ts';
import { rulesToday } from './rules-today.ts';

const TOP = 5;

/** One page: the components, the counts, what comes first, and today's rules beside a past year's. */
export function summary(input: PlanInput): readonly Block[] {
	const { result, actions, bank, assessment, date } = input;
	const questions = bank.sections.flatMap((section) => section.questions);
	const answered = questions.filter(({ id }) => isAnswered(assessment.answers[id])).length;
	const { planned, done } = planProgress(actions);
	return [
		...(result.components.length === 0
			? []
			: [
					{
						kind: 'statuses',
						items: result.components.map((component) => ({
							title: component.component.title,
							status: STATUS_WORDS[component.status],
							tone: component.status,
							says: componentInWords(component)
						}))
					} satisfies Block
				]),
		{
			kind: 'facts',
			facts: [
				{ term: 'Questions answered', value: `${String(answered)} of ${String(questions.length)}` },
				{ term: 'Gaps found', value: String(gapCount(actions)) },
				{ term: 'Actions in this plan', value: `${String(planned)}, ${String(done)} of them done` },
				{ term: 'Next date', value: nextDate(actions, dateOf(date)) }
			]
		},
		{ kind: 'heading', level: 2, text: 'What comes first' },
		whatComesFirst(actions),
		...remarksOf(result.scheme),
		...rulesToday(input)
	];
}

function remarksOf({ title, remarks }: Scheme): readonly Block[] {
	if (remarks.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: `About ${title}` },
		...remarks.map((text): Block => ({ kind: 'paragraph', text, tone: 'muted' }))
	];
}

function whatComesFirst(actions: readonly Action[]): Block {
	const numbers = new Map(numbered(actions).map(({ action, number }) => [action, number]));
	if (numbers.size === 0)
		return { kind: 'paragraph', text: 'No action has been chosen for this plan.' };
	const first = inOwnOrder(actions)
		.filter((action) => action.chosen && isOpen(action))
		.slice(0, TOP);
	if (first.length === 0)
		return { kind: 'paragraph', text: 'Every action of this plan is done or stopped.' };
	return {
		kind: 'list',
		items: first.map((action) => {
			const due = dueOf(action);
			const when = due === undefined ? 'no date yet' : `due ${longDate(due)}`;
			const suggested = due !== undefined && action.due === undefined ? ', suggested' : '';
			return `${whatOf(action)} (action ${String(numbers.get(action) ?? '')}, ${when}${suggested})`;
		})
	};
}

function nextDate(actions: readonly Action[], today: string): string {
	const dates = actions
		.filter((action) => action.chosen && isOpen(action))
		.flatMap((action) => dueOf(action) ?? [])
		.toSorted();
	const next = dates.find((date) => date >= today);
	const past = dates.filter((date) => date < today).length;
	const said = next === undefined ? 'None' : longDate(next);
	return past === 0 ? said : `${said}; ${String(past)} past`;
}
