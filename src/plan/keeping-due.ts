import type { Action } from './action.ts';
import type { PlanStep } from './plan-step.ts';

/**
 * A change of an action together with the due date suggested for it so far: from the first touch on
 * the suggestion stays where it was, whatever becomes of the answer it was reckoned from.
 */
export const keepingDue = (
	{ proposedDue, suggestedDue }: Pick<Action, 'proposedDue' | 'suggestedDue'>,
	change: PlanStep['change']
): PlanStep['change'] =>
	proposedDue === undefined && suggestedDue !== undefined
		? { ...change, proposedDue: suggestedDue }
		: change;
