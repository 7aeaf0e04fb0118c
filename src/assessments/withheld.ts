import { canonicalText } from './canonical-text.ts';
import type { Answer, Assessment, PlanEdit } from './record.ts';

/*
 * What each kind stands for, for whoever leaves it out and for whoever fills it in again. Nothing
 * else is touched; a reason why something does not apply is a part of the answer and always stays.
 *
 *   kind      in an answer     in a plan edit                       in the assessment
 *   notes     note: ''         note: absent; hidden: '' if present  -
 *   evidence  evidence: ''     -                                    -
 *   names     -                owner: absent                        -
 *   plan      -                -                                    plan: {}; no answer under `plan.` or `case.`
 *
 * Snapshots and changes hold answers and plan edits too: the same is left out there.
 */

/** What the owner of an assessment may leave out of it, as the table above says. */
export type Withheld = 'notes' | 'evidence' | 'names' | 'plan';
/** Snapshots and history stand beside an assessment: of the assessment itself they leave out nothing. */
export type LeftOut = readonly (Withheld | 'snapshots' | 'history')[];

/**
 * `theirs` with what was left out of it taken from `mine`, so that a copy without notes never wipes
 * notes. What then says nothing else than mine is mine; what is mixed of both counts as a
 * millisecond older than theirs, so that theirs as it was written wins when it comes whole.
 */
export function fillWithheld(theirs: Assessment, mine: Assessment, leftOut: LeftOut): Assessment {
	const answers = fillAll(theirs.answers, mine.answers, leftOut, fillAnswer);
	if (!leftOut.includes('plan'))
		return { ...theirs, answers, plan: fillAll(theirs.plan, mine.plan, leftOut, fillPlanEdit) };
	const others = Object.entries(answers).filter((entry) => !isPlanText(entry));
	const texts = Object.entries(mine.answers).filter(isPlanText);
	return { ...theirs, answers: Object.fromEntries([...others, ...texts]), plan: mine.plan };
}

const fillAnswer = (theirs: Answer, mine: Answer, leftOut: LeftOut): Answer => ({
	...theirs,
	...(leftOut.includes('notes') && { note: mine.note }),
	...(leftOut.includes('evidence') && { evidence: mine.evidence })
});

function fillPlanEdit(theirs: PlanEdit, mine: PlanEdit, leftOut: LeftOut): PlanEdit {
	const { note, owner, hidden } = mine;
	return {
		...theirs,
		...(leftOut.includes('names') && owner !== undefined && { owner }),
		...(leftOut.includes('notes') && {
			...(note !== undefined && { note }),
			// That it is hidden came with theirs; only the reason is mine.
			...(hidden !== undefined && theirs.hidden !== undefined && { hidden })
		})
	};
}

/** `theirs` with what `filledWith` says of `mine`. */
type Fill<T> = (theirs: T, mine: T, leftOut: LeftOut) => T;

function fillAll<T extends Answer | PlanEdit>(
	theirs: Readonly<Record<string, T>>,
	mine: Readonly<Record<string, T>>,
	leftOut: LeftOut,
	filledWith: Fill<T>
): Readonly<Record<string, T>> {
	const own = new Map(Object.entries(mine));
	return Object.fromEntries(
		Object.entries(theirs).map(([key, record]) => [
			key,
			fill(record, own.get(key), leftOut, filledWith)
		])
	);
}

function fill<T extends Answer | PlanEdit>(
	theirs: T,
	mine: T | undefined,
	leftOut: LeftOut,
	filledWith: Fill<T>
): T {
	if (!mine) return theirs;
	const filled = filledWith(theirs, mine, leftOut);
	if (JSON.stringify(filled) === JSON.stringify(theirs)) return theirs;
	const { changedAt, device } = mine;
	if (canonicalText({ ...filled, changedAt, device }) === canonicalText(mine)) return mine;
	// A mixture was never written at that moment: the record as it was written must win over it,
	// should it come one day.
	const before = Math.max(0, Date.parse(theirs.changedAt) - 1);
	return { ...filled, changedAt: new Date(before).toISOString() };
}

/** A written part of the plan or of a case is an answer, and goes with the plan. */
const isPlanText = ([id]: readonly [string, Answer]): boolean => /^(plan|case)\./u.test(id);
