import type { ActionStatus, Answer, Assessment } from '#assessments';
import { addWeeks, dateOf, type IsoDate } from '#base';
import { isAskedBy, type Bank, type Question } from '#questions';
import { decides, leavesOf, type Criterion, type SchemeResult } from '#scoring';
import { gapsIn, type Gap } from './gaps.ts';
import { offersFor } from './offers/index.ts';
import type { Offer } from './offers/offer.ts';

/** Why an action stands where it stands: it blocks a component of the scheme, it is a contract duty, or neither. */
export type ActionTier = 'blocking' | 'duty' | 'other';

/** One gap with what to do about it; suggestions come from the bank, edits from the user. */
export interface Action {
	/** The id of the question whose gap it closes. */
	readonly id: string;
	readonly question: Question;
	readonly answer: Answer;
	readonly kind: Gap['kind'];
	readonly tier: ActionTier;
	/** The deciding criteria that the gap keeps from being met. */
	readonly criteria: readonly Criterion[];
	readonly what: string;
	readonly measure: string;
	readonly suggestedOwner: string;
	/** The day the answer was given and the weeks the bank estimates; a fixed date, not a sliding one. */
	readonly suggestedDue: IsoDate;
	readonly offers: readonly Offer[];
	/** In the plan: as the user decided, else proposed when it blocks a component. */
	readonly chosen: boolean;
	/** True while `chosen` is only our proposal. */
	readonly proposed: boolean;
	readonly owner: string | undefined;
	readonly due: IsoDate | undefined;
	readonly target: string | undefined;
	readonly status: ActionStatus;
	readonly note: string | undefined;
}

const ORDER: Readonly<Record<ActionTier, number>> = { blocking: 0, duty: 1, other: 2 };
/** Finding out is asking somebody: two weeks, our estimate. */
const WEEKS_TO_FIND_OUT = 2;

/** The actions for every gap: what blocks a component first, then contract duties, then the rest. */
export function planOf(
	bank: Bank,
	result: SchemeResult,
	assessment: Assessment
): readonly Action[] {
	return gapsIn(bank, assessment.answers)
		.map((gap) => actionFor(gap, result, assessment))
		.toSorted((a, b) => ORDER[a.tier] - ORDER[b.tier]);
}

function actionFor(gap: Gap, result: SchemeResult, { plan }: Assessment): Action {
	const { question, kind, answer } = gap;
	const criteria = blockedBy(question.id, result);
	const tier = criteria.length > 0 ? 'blocking' : question.duty ? 'duty' : 'other';
	const edit = plan[question.id];
	const weeks = kind === 'unknown' ? WEEKS_TO_FIND_OUT : question.action.weeks;
	return {
		id: question.id,
		question,
		answer,
		kind,
		tier,
		criteria,
		what: kind === 'unknown' ? question.action.findOut : question.action.what,
		measure: kind === 'unknown' ? 'The question has an answer' : question.action.measure,
		suggestedOwner: question.action.owner,
		suggestedDue: addWeeks(dateOf(new Date(answer.answeredAt)), weeks),
		offers: offersFor(question.id),
		chosen: edit?.chosen ?? tier === 'blocking',
		proposed: edit?.chosen === undefined,
		owner: edit?.owner,
		due: edit?.due,
		target: edit?.target,
		status: edit?.status ?? 'notStarted',
		note: edit?.note
	};
}

/** The owner as the user wrote it, else the role we suggest. */
export const ownerOf = (action: Action): string => action.owner ?? action.suggestedOwner;

/** The due date as the user set it, else the one we suggest. */
export const dueOf = (action: Action): IsoDate => action.due ?? action.suggestedDue;

const blockedBy = (question: string, { components }: SchemeResult): readonly Criterion[] =>
	components
		.flatMap(({ criteria }) => criteria)
		.filter(
			({ criterion, status, trace }) =>
				decides(criterion) &&
				status !== 'met' &&
				leavesOf(trace).some(
					({ rule, status: leaf }) => leaf !== 'met' && isAskedBy(rule.answer, question)
				)
		)
		.map(({ criterion }) => criterion);
