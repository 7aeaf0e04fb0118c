import { answerInWords } from '#assessments';
import { longDate, type IsoDate } from '#base';
import { dueOf, type Action } from './action.ts';
import { asWritten, shortened } from './case-lines.ts';
import { FOUND_OUT } from './question-actions.ts';

/** What the practice can promise: its plan, or what could be in it; nothing stopped, hidden or without a wording. */
export function promised(steps: readonly Action[]): readonly Action[] {
	const active = steps.filter(
		({ status, hidden, what }) => status !== 'stopped' && hidden === undefined && what.trim() !== ''
	);
	const chosen = active.filter((action) => action.chosen);
	return chosen.length > 0 ? chosen : active;
}

/**
 * How an action is proved; nothing where nobody says how. A Yes or No is no measurement: today's
 * value is what the user gives, or a figure in the answer.
 */
export function proofInWords({
	question,
	answer,
	measure,
	baseline,
	target
}: Action): readonly string[] {
	// To have an answer proves nothing about access.
	const measured = measure === FOUND_OUT && question ? question.action.measure : asWritten(measure);
	if (measured === '') return [];
	const today =
		baseline ??
		(question && answer?.value?.kind === 'numbers'
			? shortened(answerInWords(question, answer))
			: 'not measured yet');
	return [`• ${measured}. Today: ${today}. Target: ${target ?? 'to be agreed'}.`];
}

/** The steps by date, those without one last, and the day from which it goes on without support. */
export function milestones(
	steps: readonly Action[],
	today: IsoDate
): { readonly lines: readonly string[]; readonly exit: string } {
	const dated = steps
		.flatMap((step): readonly Dated[] => {
			const due = dueOf(step);
			return due === undefined ? [] : [{ step, due }];
		})
		.toSorted((a, b) => (a.due < b.due ? -1 : 1));
	const undated = steps.filter((step) => dueOf(step) === undefined);
	const lines = [
		...dated.map((one) => stepInWords(one, today)),
		...undated.map(({ what }) => `• No date yet: ${asWritten(what)}.`)
	];
	return { lines, exit: exit(dated.at(-1)?.due, today) };
}

interface Dated {
	readonly step: Action;
	readonly due: IsoDate;
}

function stepInWords({ step, due }: Dated, today: IsoDate): string {
	const state = step.status === 'done' ? ' (done)' : due < today ? ' (past)' : '';
	return `• ${longDate(due)}${state}: ${asWritten(step.what)}.`;
}

function exit(last: IsoDate | undefined, today: IsoDate): string {
	if (last === undefined)
		return '• Still to be set: dates, and the day from which the practice goes on without support.';
	return last < today
		? '• Still to be set: new dates, and the day from which the practice goes on without support.'
		: `• From ${longDate(last)}, when the last of these is due, the practice goes on without support.`;
}
