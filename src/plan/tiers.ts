import type { Action } from './action.ts';

const TIERS = ['blocking', 'duty', 'other'] as const satisfies readonly Action['tier'][];

/** Sorts by tier: what blocks a component first, then contract duties, then the rest. */
export const compareTiers = (a: Pick<Action, 'tier'>, b: Pick<Action, 'tier'>): number =>
	TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
