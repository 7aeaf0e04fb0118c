import { isAnswered } from '#assessments';
import { longDate } from '#base';
import { dueOf, type Action } from '#plan';
import { STATUS_WORDS, componentInWords } from '#scoring';
import type { Block } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';

const TOP = 5;

/** One page: the components, the counts, what comes first. */
export function summary({ result, actions, bank, assessment }: PlanInput): readonly Block[] {
	const chosen = actions.filter((action) => action.chosen);
	const first = chosen.slice(0, TOP);
	const questions = bank.sections.flatMap((section) => section.questions);
	const answered = questions.filter(({ id }) => isAnswered(assessment.answers[id])).length;
	return [
		{ kind: 'heading', level: 1, text: 'Summary', newPage: true },
		{
			kind: 'statuses',
			items: result.components.map((component) => ({
				title: component.component.title,
				status: STATUS_WORDS[component.status],
				tone: component.status,
				says: componentInWords(component)
			}))
		},
		{
			kind: 'facts',
			facts: [
				{ term: 'Questions answered', value: `${String(answered)} of ${String(questions.length)}` },
				{ term: 'Gaps found', value: String(actions.length) },
				{ term: 'Actions in this plan', value: String(chosen.length) },
				{ term: 'Next date', value: nextDate(chosen) }
			]
		},
		{ kind: 'heading', level: 2, text: 'What comes first' },
		first.length === 0
			? { kind: 'paragraph', text: 'No action has been chosen for this plan.' }
			: {
					kind: 'list',
					items: first.map((action) => `${action.what} (due ${longDate(dueOf(action))})`)
				},
		...result.scheme.remarks.map((text): Block => ({ kind: 'paragraph', text, tone: 'muted' }))
	];
}

function nextDate(chosen: readonly Action[]): string {
	const [next] = chosen
		.filter(({ status }) => status === 'notStarted' || status === 'underWay')
		.map(dueOf)
		.toSorted();
	return next === undefined ? 'None' : longDate(next);
}
