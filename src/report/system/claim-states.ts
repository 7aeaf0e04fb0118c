import type { NetworkLine, SystemTables } from '#collation';
import type { Tone } from '../document.ts';

/** Where a network stands with a component: what it did comes before what it could do. */
export type ClaimState = 'declared' | 'mayDeclare' | 'notClaiming' | 'notMet' | 'notKnown';

/** The states in the order in which they are counted and drawn. */
export const CLAIM_STATES: readonly ClaimState[] = [
	'declared',
	'mayDeclare',
	'notClaiming',
	'notMet',
	'notKnown'
];

/** What each state is called, and how it feels. */
export const CLAIM_STATE_WORDS: Readonly<
	Record<ClaimState, { readonly title: string; readonly tone: Tone }>
> = {
	declared: { title: 'Declared', tone: 'met' },
	mayDeclare: { title: 'May declare', tone: 'plain' },
	notClaiming: { title: 'Chosen not to claim', tone: 'muted' },
	notMet: { title: 'Not met by all practices', tone: 'notMet' },
	notKnown: { title: 'Not known', tone: 'notKnown' }
};

/** The state of a network; one whose practices are not all known may not declare. */
export function claimState(
	{ declared, status, complete }: Pick<NetworkLine, 'declared' | 'status' | 'complete'>,
	component: string
): ClaimState {
	const claim = declared[component]?.state;
	if (claim === 'declared' || claim === 'notClaiming') return claim;
	const met = status[component] ?? 'notKnown';
	if (met === 'met') return complete ? 'mayDeclare' : 'notKnown';
	return met;
}

/** How many networks are in each state. */
export interface ClaimCounts {
	readonly component: string;
	readonly title: string;
	/** Together as many as `of`. */
	readonly counts: Readonly<Record<ClaimState, number>>;
	readonly of: number;
}

/** Networks by component and state. */
export const claimsOf = ({
	counts,
	networks
}: Pick<SystemTables, 'counts' | 'networks'>): readonly ClaimCounts[] =>
	counts.map(({ component, title }) => {
		const states = networks.map((network) => claimState(network, component));
		const count = (wanted: ClaimState) => states.filter((state) => state === wanted).length;
		return {
			component,
			title,
			of: networks.length,
			counts: {
				declared: count('declared'),
				mayDeclare: count('mayDeclare'),
				notClaiming: count('notClaiming'),
				notMet: count('notMet'),
				notKnown: count('notKnown')
			}
		};
	});
