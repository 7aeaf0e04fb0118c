import { ACTION_STATUS_WORDS, answerInWords } from '#assessments';
import { dateOf, longDate } from '#base';
import { dueOf, offerState, ownerOf, type Action } from '#plan';
import type { Block, Cell } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { citer } from './citations.ts';

/** The chosen actions as a table, with their notes below, and what was not chosen as a list. */
export function actionPlan(input: PlanInput): readonly Block[] {
	const { actions, date } = input;
	const cite = citer(input);
	const today = dateOf(date);
	const chosen = actions.filter((action) => action.chosen);
	const left = actions.filter((action) => !action.chosen);
	return [
		{ kind: 'heading', level: 1, text: 'Action plan', newPage: true },
		{
			kind: 'paragraph',
			text: 'What blocks a component comes first, then contract duties, then the rest. A date or owner marked “suggested” is the tool’s proposal and has not been agreed.'
		},
		chosen.length === 0
			? { kind: 'paragraph', text: 'No action has been chosen.' }
			: {
					kind: 'table',
					caption: 'Actions in this plan',
					columns: [
						{ title: 'No.', share: 6 },
						{ title: 'Action and reason', share: 38 },
						{ title: 'Owner', share: 17 },
						{ title: 'Due and status', share: 15 },
						{ title: 'Measure, target, evidence, support', share: 24 }
					],
					rows: chosen.map((action, index) => row(action, index + 1, today, cite))
				},
		...chosen.flatMap((action, index): readonly Block[] =>
			action.note === undefined
				? []
				: [{ kind: 'paragraph', text: `Note on action ${String(index + 1)}: ${action.note}` }]
		),
		...(left.length === 0
			? []
			: ([
					{ kind: 'heading', level: 2, text: 'Gaps not chosen for this plan' },
					{
						kind: 'list',
						items: left.map(
							({ question, answer }) =>
								`${question.code} ${question.title} ${answerInWords(question, answer)}`
						)
					}
				] satisfies readonly Block[]))
	];
}

function row(
	action: Action,
	number: number,
	today: string,
	cite: ReturnType<typeof citer>
): readonly Cell[] {
	const { question, criteria, tier, kind, offers, target } = action;
	const why =
		tier === 'blocking'
			? `Blocks ${criteria.map(({ id }) => id).join(', ')}.`
			: question.duty
				? `Contract duty since ${longDate(question.duty.since)}.`
				: '';
	const answer = kind === 'unknown' ? 'Not known yet' : answerInWords(question, action.answer);
	const support = offers
		.filter((offer) => offerState(offer, today) !== 'ended')
		.map(({ title }) => `Ask the ICB: ${title}`);
	return [
		{ text: String(number) },
		{
			text: `${action.what}\n${[`${question.code}: ${answer}`, why].filter(Boolean).join('. ')}\n${question.sources.map(cite).join('; ')}`
		},
		{ text: action.owner ?? `${ownerOf(action)} (suggested)` },
		{
			text: `${longDate(dueOf(action))}${action.due === undefined ? ' (suggested)' : ''}\n${ACTION_STATUS_WORDS[action.status]}`
		},
		{
			text: [
				action.measure,
				...(target === undefined ? [] : [`Target: ${target}`]),
				`Evidence: ${question.evidence.join('; ')}`,
				...support
			].join('\n')
		}
	];
}
