import type { Assessment } from '#assessments';
import type { Bank } from '#questions';
import type { SchemeResult } from '#scoring';
import { isGap, type Action } from './action.ts';
import { withParts } from './merge.ts';
import { ownActions } from './own-actions.ts';
import { questionActions } from './question-actions.ts';
import { compareTiers } from './tiers.ts';
import { isWorkedOn } from './user-part.ts';

/**
 * The plan: an action for every gap, for every gap that is gone but had been worked on, and the
 * user's own; what blocks a component first, then contract duties, then the rest, each in the order
 * of the bank with the user's own last. Those merged into another are in its `merged`; those hidden
 * are in the list, marked; own ones that were taken away are not.
 */
export function planOf(
	bank: Bank,
	result: SchemeResult,
	assessment: Assessment
): readonly Action[] {
	const { plan } = assessment;
	const worked = ({ id }: Action) => plan[id] !== undefined && isWorkedOn(plan[id]);
	return withParts(
		[...questionActions(bank, result, assessment), ...ownActions(bank, plan)],
		(action) => action.kind === 'own' || isGap(action) || worked(action)
	).toSorted(compareTiers);
}
