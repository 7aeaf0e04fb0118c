import { canonicalText } from '#assessments';
import type { Claim, Network } from '#networks';
import { mergeNetworks } from '../device/merge-networks.ts';

/**
 * A network with what a file holds of the very same one, see `mergeNetworks`; the very object that is
 * here when nothing came. A file has no notes on claims unless they were shared, and never says of
 * which workshop it is: what is here of both stays.
 */
export function mergeRecords(here: Network, theirs: Network): Network {
	const { workshop } = here;
	const merged = mergeNetworks(here, {
		...theirs,
		...(workshop !== undefined && { workshop }),
		claims: withNotes(theirs.claims, here.claims)
	});
	return canonicalText(merged) === canonicalText(here) ? here : merged;
}

const withNotes = (claims: Network['claims'], here: Network['claims']): Network['claims'] =>
	Object.fromEntries(
		Object.entries(claims).map(([key, claim]) => {
			const own = here[key];
			return [key, own && isWithout(claim, own) ? own : claim] as const;
		})
	);

/** Whether one is the other with its note left out. */
const isWithout = (one: Claim, other: Claim): boolean =>
	one.note === '' && one.state === other.state && one.date === other.date;
