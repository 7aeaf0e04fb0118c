import { answerInWords } from '#assessments';
import { dateOf, type IsoDate } from '#base';
import { type Action } from '#plan';
import type { Block, Cell, Column } from '../document.ts';
import type { PlanInput } from '../plan-input.ts';
import { ownerInWords, reasonOf, supportInWords, timesInWords, whatOf } from './action-words.ts';
import { planCitations, type Citations } from './citations.ts';
import { hasOwnOrder, numbered, planGroups } from './plan-order.ts';
import { planMonths } from './plan-months.ts';

const COLUMNS: readonly Column[] = [
	{ title: 'No.', share: 6 },
	{ title: 'Action and reason', share: 36 },
	{ title: 'Owner', share: 14 },
	{ title: 'Dates and status', share: 17 },
	{ title: 'Measure, target, support, evidence', share: 27 }
];

/** The chosen actions as tables, their notes, the plan by month, and what was not chosen as a list. */
export function actionPlan(input: PlanInput): readonly Block[] {
	const { actions } = input;
	if (actions.length === 0) return [];
	const chosen = numbered(actions);
	return [
		{ kind: 'paragraph', text: introOf(input) },
		...(chosen.length === 0
			? [{ kind: 'paragraph', text: 'No action has been chosen.' } satisfies Block]
			: tables(input)),
		...notes(input),
		...planMonths(actions),
		...notChosen(input)
	];
}

function introOf({ actions, options }: PlanInput): string {
	const order = hasOwnOrder(actions.filter(({ chosen }) => chosen))
		? 'The actions stand in the practice’s own order.'
		: 'By theme; within one, what blocks a component comes first, then contract duties, then the rest.';
	const names = options.names
		? ''
		: ' Owners are named in the practice’s own copy; here the suggested role stands for each.';
	return `${order} A date or owner marked “suggested” is the tool’s proposal and has not been agreed.${names}`;
}

function tables(input: PlanInput): readonly Block[] {
	const { cite } = planCitations(input);
	return planGroups(input.actions).flatMap(({ title, actions }): readonly Block[] => [
		...(title === undefined ? [] : [{ kind: 'heading', level: 2, text: title } satisfies Block]),
		{
			kind: 'table',
			caption: title === undefined ? 'Actions in this plan' : `Actions: ${title}`,
			columns: COLUMNS,
			rows: actions.map(({ action, number }) => row(action, number, input, cite))
		}
	]);
}

function row(
	action: Action,
	number: number,
	{ date, options }: PlanInput,
	cite: Citations['cite']
): readonly Cell[] {
	const { question, measure, baseline, target, merged } = action;
	const today: IsoDate = dateOf(date);
	const given = (term: string, text: string | undefined) =>
		text === undefined || text.trim() === '' ? [] : [`${term}: ${text}`];
	return [
		{ text: String(number) },
		{
			text: [
				whatOf(action),
				...merged.map((part) => `Includes${codeOf(part)}: ${whatOf(part)}`),
				reasonOf(action, today),
				...(question ? [question.sources.map(cite).join('; ')] : [])
			].join('\n')
		},
		{ text: ownerInWords(action, options.names) },
		{ text: timesInWords(action, today).join('\n') },
		{
			text: [
				...(measure.trim() === '' ? [] : [measure]),
				...given('Baseline', baseline),
				...given('Target', target),
				...supportInWords(action, today),
				...given('Evidence', question?.evidence.join('; '))
			].join('\n')
		}
	];
}

function notes({ actions, options }: PlanInput): readonly Block[] {
	const written = options.notes ? numbered(actions).flatMap(notesOn) : [];
	return written.length === 0
		? []
		: [{ kind: 'heading', level: 2, text: 'Notes on actions' }, ...written];
}

function notesOn({ action, number }: ReturnType<typeof numbered>[number]): readonly Block[] {
	return [action, ...action.merged].flatMap((noted): readonly Block[] => {
		const part = noted === action ? '' : `, part${codeOf(noted)}`;
		return noted.note === undefined || noted.note.trim() === ''
			? []
			: [{ kind: 'paragraph', text: `Note on action ${String(number)}${part}: ${noted.note}` }];
	});
}

/** What stays out of the plan; a draft also lists what was hidden, with the reason. */
function notChosen({ actions, options }: PlanInput): readonly Block[] {
	const left = actions.filter(
		({ chosen, hidden, kind }) =>
			!chosen && kind !== 'closed' && (hidden === undefined || options.draft)
	);
	if (left.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: 'Gaps not chosen for this plan' },
		{ kind: 'list', items: left.map((action) => leftOut(action, options.notes)) }
	];
}

function leftOut(action: Action, notes: boolean): string {
	const { question, answer, hidden } = action;
	const said = question
		? `${question.code} ${question.title} ${answerInWords(question, answer)}`
		: `Own action: ${whatOf(action)}`;
	const merged = action.merged.map((part) => `${codeOf(part).trim()} ${whatOf(part)}`.trim());
	const parts = merged.length === 0 ? '' : ` (with ${merged.join('; ')})`;
	if (hidden === undefined) return said + parts;
	return notes && hidden.trim() !== ''
		? `${said}${parts}. Hidden: ${hidden}`
		: `${said}${parts}. Hidden.`;
}

/** The code of its question with a space before it; nothing for an own action. */
const codeOf = ({ question }: Action): string => (question ? ` ${question.code}` : '');
