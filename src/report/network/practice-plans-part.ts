import type { Action } from '#plan';
import type { Block, Cell } from '../document.ts';
import { ownerInWords, timesInWords, whatOf } from '../parts/action-words.ts';
import { numbered } from '../parts/plan-order.ts';
import type { NetworkContext } from './network-context.ts';
import { dayOf } from './network-input.ts';
import { nameWithCode, type Practice } from './practices.ts';
import { noPlanInWords, planOfPractice } from './practice-plan.ts';

/** What each practice has chosen to do; where its plan is not here, that is said. */
export const practicePlansPart = (context: NetworkContext): readonly Block[] =>
	context.practices.flatMap((practice): readonly Block[] => [
		{ kind: 'heading', level: 2, text: nameWithCode(practice, context.options.hidden) },
		...planBlocks(practice, context)
	]);

function planBlocks(practice: Practice, context: NetworkContext): readonly Block[] {
	const actions = planOfPractice(practice, context);
	if (!actions) return [{ kind: 'paragraph', tone: 'muted', text: noPlanInWords(practice) }];
	const chosen = numbered(actions);
	if (chosen.length === 0)
		return [{ kind: 'paragraph', tone: 'muted', text: 'No action has been chosen.' }];
	return [
		{
			kind: 'table',
			caption: `Actions of ${practice.name}`,
			columns: [
				{ title: 'No.', share: 6 },
				{ title: 'Action', share: 42 },
				{ title: 'Owner', share: 20 },
				{ title: 'Dates and status', share: 19 },
				{ title: 'Criterion', share: 13 }
			],
			rows: chosen.map(({ action, number }) => row(action, number, context))
		}
	];
}

function row(action: Action, number: number, context: NetworkContext): readonly Cell[] {
	const { options } = context;
	const note = options.notes ? (action.note?.trim() ?? '') : '';
	return [
		{ text: String(number) },
		{
			text: [
				whatOf(action),
				...action.merged.map((part) => `Includes: ${whatOf(part)}`),
				...(note === '' ? [] : [`Note: ${note}`])
			].join('\n')
		},
		{ text: ownerInWords(action, options.names) },
		{ text: timesInWords(action, dayOf(context)).join('\n') },
		{ text: action.criteria.map(({ id }) => id).join(', ') }
	];
}
