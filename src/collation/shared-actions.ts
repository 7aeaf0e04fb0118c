import type { Member } from '#networks';
import { isOpen, offersFor, planOf, type Action, type Offer } from '#plan';
import type { Bank, Question } from '#questions';
import { judge } from '#scoring';
import type { Collation } from './collation.ts';
import { filesHere } from './files-here.ts';

/** An open action that at least two practices have: worth doing once for all. */
export interface SharedAction {
	/** The id of the question whose gap it closes. */
	readonly id: string;
	readonly question: Question;
	readonly theme: Action['theme'];
	/** `shortfall` as soon as one practice falls short; `unknown` while all have it to find out. */
	readonly kind: 'shortfall' | 'unknown';
	/** What to do, in the bank's words. */
	readonly what: string;
	/** How many practices have it open; as many as are listed. */
	readonly count: number;
	/** How many of them have it in their plan, by choice or as proposed. */
	readonly inPlan: number;
	/** By name, each with the action as it stands in its own plan. */
	readonly practices: readonly PracticeAction[];
	readonly offers: readonly Offer[];
}

/** One practice's action. */
export interface PracticeAction {
	readonly member: Member;
	readonly action: Action;
}

/** The fewest practices for which something is worth doing together. */
const SHARED_BY = 2;

/**
 * Open actions that at least two practices have; most practices first, else in the order of the bank.
 * Own actions have no question that would tell that two of them are the same.
 */
export function sharedActions(bank: Bank, collation: Collation): readonly SharedAction[] {
	const byQuestion = new Map<string, PracticeAction[]>();
	for (const { row, assessment } of filesHere(collation)) {
		const plan = planOf(bank, judge(collation.scheme, assessment.answers), assessment);
		for (const action of plan.flatMap(openGaps)) {
			const practices = byQuestion.get(action.id) ?? [];
			practices.push({ member: row.member, action });
			byQuestion.set(action.id, practices);
		}
	}
	return bank.sections
		.flatMap(({ id, title, questions }) =>
			questions.flatMap((question) => {
				const practices = byQuestion.get(question.id) ?? [];
				return practices.length < SHARED_BY ? [] : [shared({ id, title }, question, practices)];
			})
		)
		.toSorted((a, b) => b.count - a.count);
}

/** The gaps behind an action that is open and in sight, those merged into it too. */
const openGaps = (action: Action): readonly Action[] =>
	isOpen(action) && action.hidden === undefined
		? [action, ...action.merged].filter(({ kind }) => kind === 'shortfall' || kind === 'unknown')
		: [];

function shared(
	theme: Action['theme'],
	question: Question,
	practices: readonly PracticeAction[]
): SharedAction {
	const fallsShort = practices.some(({ action }) => action.kind === 'shortfall');
	return {
		id: question.id,
		question,
		theme,
		kind: fallsShort ? 'shortfall' : 'unknown',
		what: fallsShort ? question.action.what : question.action.findOut,
		count: practices.length,
		inPlan: practices.filter(({ action }) => action.chosen).length,
		practices,
		offers: offersFor(question.id)
	};
}
