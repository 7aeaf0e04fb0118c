import { isAnswered, type Assessment, type PlanEdit } from '#assessments';
import { addWeeks, dateOf, type IsoDate } from '#base';
import { isAskedBy, type Bank, type Section } from '#questions';
import { decides, leavesOf, type Criterion, type SchemeResult } from '#scoring';
import { isOpen, type Action } from './action.ts';
import { gapsIn } from './gaps.ts';
import { offersFor } from './offers/index.ts';
import { isWorkedOn, userPart } from './user-part.ts';

/** Finding out is asking somebody: two weeks, our estimate. */
const WEEKS_TO_FIND_OUT = 2;
/** How finding out is measured, where the user says nothing else. */
export const FOUND_OUT = 'The question has an answer';

interface Asked {
	readonly question: Section['questions'][number];
	readonly answer: Assessment['answers'][string] | undefined;
	readonly kind: 'shortfall' | 'unknown' | 'closed';
}

/**
 * An action for every gap, and for every question on which the user had worked, or which was merged
 * into another, though it is no gap any more; in the order of the bank. What was written on a
 * question of a local scheme that is not loaded stays in the record until it is.
 */
export function questionActions(
	bank: Bank,
	result: SchemeResult,
	{ answers, plan }: Assessment
): readonly Action[] {
	const gaps = new Map(gapsIn(bank, answers).map((gap) => [gap.question.id, gap]));
	const deciding = decidingIn(result);
	return bank.sections.flatMap(({ id, title, questions }) =>
		questions.flatMap((question): readonly Action[] => {
			const edit = plan[question.id];
			const answer = answers[question.id];
			const worked = { question, answer, kind: isAnswered(answer) ? 'closed' : 'unknown' } as const;
			const kept = edit && (isWorkedOn(edit) || edit.mergedInto !== undefined);
			const asked = gaps.get(question.id) ?? (kept ? worked : undefined);
			return asked ? [actionFor(asked, { id, title }, deciding, edit)] : [];
		})
	);
}

function actionFor(
	asked: Asked,
	theme: Action['theme'],
	deciding: readonly Deciding[],
	edit: PlanEdit | undefined
): Action {
	const { question, kind, answer } = asked;
	const criteria = kind === 'closed' ? [] : blockedBy(question.id, deciding);
	const tier = criteria.length > 0 ? 'blocking' : question.duty ? 'duty' : 'other';
	// What was worked on stays in the plan, whatever the answer becomes and whichever year is chosen.
	const proposal = tier === 'blocking' || (edit !== undefined && isWorkedOn(edit));
	const part = userPart(edit);
	return {
		...part,
		id: question.id,
		question,
		answer,
		kind,
		theme,
		tier,
		criteria,
		what: edit?.what ?? (kind === 'unknown' ? question.action.findOut : question.action.what),
		measure: edit?.measure ?? (kind === 'unknown' ? FOUND_OUT : question.action.measure),
		suggestedOwner: question.action.owner,
		suggestedDue: edit?.proposedDue ?? suggestedDue(asked),
		offers: offersFor(question.id),
		chosen: part.hidden === undefined && (edit?.chosen ?? proposal),
		proposed: edit?.chosen === undefined,
		merged: [],
		closable: kind === 'closed' && isOpen(part) && edit?.keptOpenAt !== answer?.answeredAt
	};
}

function suggestedDue({ question, kind, answer }: Asked): IsoDate | undefined {
	if (!answer || !isAnswered(answer)) return undefined;
	const day = dateOf(new Date(answer.answeredAt));
	if (kind === 'closed') return day;
	return addWeeks(day, kind === 'unknown' ? WEEKS_TO_FIND_OUT : question.action.weeks);
}

/** A deciding criterion with the answers that keep it from being met. */
interface Deciding {
	readonly criterion: Criterion;
	readonly missing: readonly string[];
}

/** Gone through once for all questions: traces are long, and this runs at every letter typed. */
const decidingIn = ({ components }: SchemeResult): readonly Deciding[] =>
	components
		.flatMap(({ criteria }) => criteria)
		.filter(({ criterion }) => decides(criterion))
		.map(({ criterion, status, trace }) => ({
			criterion,
			missing:
				status === 'met'
					? []
					: idsOf(
							leavesOf(trace)
								.filter((leaf) => leaf.status !== 'met')
								.map(({ rule }) => rule)
						)
		}));

const idsOf = (leaves: readonly { readonly answer: string }[]): readonly string[] => [
	...new Set(leaves.map(({ answer }) => answer))
];

const blockedBy = (question: string, deciding: readonly Deciding[]): readonly Criterion[] =>
	deciding
		.filter(({ missing }) => missing.some((answer) => isAskedBy(answer, question)))
		.map(({ criterion }) => criterion);
