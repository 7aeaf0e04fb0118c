import type { Action } from './action.ts';
import type { PlanStep } from './plan-step.ts';
import { compareTiers } from './tiers.ts';

/**
 * Puts the parts into their wholes, whose criteria, offers and tier are then those of all. A part
 * whose whole is gone stands on its own again, and so does each of a ring of actions that were
 * merged into one another. Every action stands exactly once, above or in a whole, but for those that
 * may only stand in a whole (`aboveToo` says no) and have none.
 */
export function withParts(
	actions: readonly Action[],
	aboveToo: (action: Action) => boolean
): readonly Action[] {
	const byId = new Map(actions.map((action) => [action.id, action]));
	const rootOf = new Map(actions.map((action) => [action, root(action, byId)]));
	const wholes = actions.filter((action) => rootOf.get(action) === action);
	const lost = new Set(wholes.filter((action) => !aboveToo(action)));
	// What was merged into one of these has then no whole either, and stands on its own.
	if (lost.size > 0)
		return withParts(
			actions.filter((action) => !lost.has(action)),
			aboveToo
		);
	return wholes.map((action) =>
		whole(
			action,
			actions.filter((part) => part !== action && rootOf.get(part) === action)
		)
	);
}

/**
 * The steps that make one action of the plan a part of another: what was chosen stays chosen, and
 * what support was wanted is wanted for the whole. None when it cannot be: either is not there,
 * both are the same, or the whole would be hidden.
 */
export function mergeSteps(
	actions: readonly Action[],
	from: string,
	into: string
): readonly PlanStep[] {
	const [part, target] = [from, into].map((id) => actions.find((action) => action.id === id));
	if (!part || !target || part === target || target.hidden !== undefined) return [];
	const wanted = new Set([...target.support, ...part.support].map(({ id }) => id));
	const change: PlanStep['change'] = {
		...(part.chosen && !target.chosen && { chosen: true }),
		...(wanted.size > target.support.length && { support: [...wanted] }),
		// Both are in the plan, so that a merge of the target into one of it can only be of a ring.
		...(actions.some(({ id }) => id === target.mergedInto) && { mergedInto: undefined })
	};
	return [
		{ action: from, change: { mergedInto: into } },
		...(Object.keys(change).length > 0 ? [{ action: into, change }] : [])
	];
}

/** The steps that let a part stand on its own again, or all parts of a whole. */
export const unmergeSteps = (action: Action): readonly PlanStep[] =>
	(action.merged.length > 0 ? action.merged : [action])
		.filter(({ mergedInto }) => mergedInto !== undefined)
		.map(({ id }) => ({ action: id, change: { mergedInto: undefined } }));

function root(action: Action, byId: ReadonlyMap<string, Action>): Action {
	const passed: Action[] = [];
	let here = action;
	for (;;) {
		passed.push(here);
		const next = here.mergedInto === undefined ? undefined : byId.get(here.mergedInto);
		if (!next) return here;
		// Round in a ring: the one through which it was entered, which for its own members is themselves.
		if (passed.includes(next)) return next;
		here = next;
	}
}

function whole(action: Action, parts: readonly Action[]): Action {
	const all = [action, ...parts];
	const chosen =
		action.hidden === undefined &&
		(action.proposed ? all.some((part) => part.chosen) : action.chosen);
	return {
		...action,
		tier: all.reduce((one, other) => (compareTiers(other, one) < 0 ? other : one)).tier,
		criteria: [...new Set(all.flatMap(({ criteria }) => criteria))],
		offers: [...new Set(all.flatMap(({ offers }) => offers))],
		chosen,
		merged: parts.map((part) => ({ ...part, closable: false })),
		closable: action.closable && chosen && parts.every(({ kind }) => kind === 'closed')
	};
}
