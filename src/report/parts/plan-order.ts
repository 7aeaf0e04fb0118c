import { byTheme, inOwnOrder, type Action } from '#plan';

/** Actions of the plan that stand in one table. */
export interface PlanGroup {
	/** The theme; absent when they stand in the user's own order. */
	readonly title?: string;
	readonly actions: readonly { readonly action: Action; readonly number: number }[];
}

/**
 * The chosen actions as they are printed, numbered from 1: in the user's own order where there is
 * one, else by theme.
 */
export function planGroups(actions: readonly Action[]): readonly PlanGroup[] {
	const chosen = actions.filter((action) => action.chosen);
	if (chosen.length === 0) return [];
	const groups = hasOwnOrder(chosen) ? [{ actions: inOwnOrder(chosen) }] : byTheme(chosen);
	const printed = groups.flatMap((group) => group.actions);
	return groups.map((group) => ({
		...('title' in group && { title: group.title }),
		actions: group.actions.map((action) => ({ action, number: printed.indexOf(action) + 1 }))
	}));
}

/** The chosen actions with the number that each has in the table. */
export const numbered = (actions: readonly Action[]): PlanGroup['actions'] =>
	planGroups(actions).flatMap((group) => group.actions);

/** True when the user has given an action its place. */
export const hasOwnOrder = (actions: readonly Action[]): boolean =>
	actions.some(({ place }) => place !== undefined);
