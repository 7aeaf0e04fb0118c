import { byMonth, byTheme, inOwnOrder, type Action, type ActionTier } from '#plan';

/** The ways to look at the plan. */
export type PlanView = 'tier' | 'theme' | 'date' | 'own';

/** The ways to look at the plan, as they are offered. */
export const PLAN_VIEWS: readonly { readonly id: PlanView; readonly title: string }[] = [
	{ id: 'tier', title: 'By what blocks' },
	{ id: 'theme', title: 'By theme' },
	{ id: 'date', title: 'By date' },
	{ id: 'own', title: 'My order' }
];

/** Actions that stand together under a heading. */
export interface PlanGroup {
	readonly id: string;
	readonly title: string;
	readonly says?: string;
	readonly actions: readonly Action[];
}

/** The id of an action's card on the page. */
export const cardId = (action: string): string => `action-${action.replaceAll('.', '-')}`;

/** The actions as a view shows them; groups without any are left out. */
export function groupsOf(
	view: PlanView,
	actions: readonly Action[],
	scheme: string
): readonly PlanGroup[] {
	switch (view) {
		case 'tier':
			return tiersIn(scheme)
				.map(({ tier, ...group }) => ({
					id: tier,
					...group,
					actions: actions.filter((action) => action.tier === tier)
				}))
				.filter((group) => group.actions.length > 0);
		case 'theme':
			return byTheme(actions);
		case 'date':
			return byMonth(actions);
		case 'own':
			return actions.length === 0
				? []
				: [
						{
							id: 'own',
							title: 'My order',
							says: 'The order in which your plan lists them; move them as you like.',
							actions: inOwnOrder(actions)
						}
					];
	}
}

const tiersIn = (
	scheme: string
): readonly { readonly tier: ActionTier; readonly title: string; readonly says: string }[] => [
	{
		tier: 'blocking',
		title: `Stands in the way of ${scheme}`,
		says: 'Proposed for the plan; untick what you do not want.'
	},
	{ tier: 'duty', title: 'Contract duties', says: 'A duty today, whatever a payment asks.' },
	{
		tier: 'other',
		title: 'Everything else',
		says: 'Good to do; tick what belongs in this year’s plan.'
	}
];

/**
 * Makes what holds the groups as they were arranged until `key` changes, each action as it is now: an
 * edit must not let a card flee from the fingers. What is gone is left out.
 */
export function keepPlaces(): (
	key: string,
	fresh: readonly PlanGroup[],
	actions: readonly Action[]
) => readonly PlanGroup[] {
	let kept: { readonly key: string; readonly groups: readonly PlanGroup[] } | undefined;
	return (key, fresh, actions) => {
		if (kept?.key !== key) kept = { key, groups: fresh };
		const now = new Map(actions.map((action) => [action.id, action]));
		return kept.groups.map((group) => ({
			...group,
			actions: group.actions.flatMap(({ id }) => now.get(id) ?? [])
		}));
	};
}

/** True when both show the same actions under the same headings in the same order. */
export const sameGroups = (a: readonly PlanGroup[], b: readonly PlanGroup[]): boolean =>
	outline(a) === outline(b);

const outline = (groups: readonly PlanGroup[]): string =>
	groups.map(({ id, actions }) => [id, ...actions.map((action) => action.id)].join(' ')).join('\n');
