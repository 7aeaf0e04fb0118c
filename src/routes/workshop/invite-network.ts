import type { Member, Network } from '#networks';
import { addMembers } from '../network/add-members.ts';

/**
 * Practices invited after those of a whole network were, each with the name of its network and its
 * alias there; what is invited already, by code or name, stays as it is.
 */
export function inviteNetwork(
	members: readonly Member[],
	{ name, members: listed }: Pick<Network, 'name' | 'members'>,
	newId: () => string
): { readonly members: readonly Member[]; readonly added: number; readonly known: number } {
	const { members: all, added, known } = addMembers(members, listed, newId);
	const withNetwork = all.slice(members.length).map((member): Member => {
		const own = listed.find(
			({ practice, ods }) => practice === member.practice && ods === member.ods
		);
		return {
			...member,
			of: name,
			alias: own?.alias ?? '',
			...(own?.unnamed && { unnamed: true })
		};
	});
	return { members: [...members, ...withNetwork], added, known };
}
