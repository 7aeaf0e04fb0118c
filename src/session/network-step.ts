import type { Claim, Member, Network, Received } from '#networks';

/** A practice, or only its file and what was stated of it, that was taken out of a network. */
export interface Removal {
	readonly kind: 'member' | 'file';
	/** As it was before. */
	readonly member: Member;
	/** Where it stood among the members. */
	readonly place: number;
	/** The file that went with it. */
	readonly received: Received | undefined;
}

/** What can be taken back in a network. */
export type NetworkStep =
	| Removal
	| {
			readonly kind: 'claim';
			/** By `claimKey`. */
			readonly key: string;
			readonly before: Claim | undefined;
	  }
	| {
			/** A practice was taken for a listed one. */
			readonly kind: 'joined';
			/** The one that is gone. */
			readonly member: Member;
			readonly place: number;
			/** The listed one, as it was before. */
			readonly listed: Member;
	  };

/** Taking out a practice or its file, with the members that remain; undefined when there is none. */
export function removalOf(
	kind: Removal['kind'],
	id: string,
	{ network, received }: { readonly network: Network; readonly received: readonly Received[] }
): { readonly step: Removal; readonly members: readonly Member[] } | undefined {
	const place = network.members.findIndex((member) => member.id === id);
	const member = network.members[place];
	if (!member) return undefined;
	const file = received.find(({ assessment }) => assessment.id === member.assessment);
	const { assessment: _, statuses: __, ...without } = member;
	return {
		step: { kind, member, place, received: file },
		members: network.members.toSpliced(place, 1, ...(kind === 'file' ? [without] : []))
	};
}
