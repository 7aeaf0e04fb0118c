import type { Network, Received } from '#networks';
import { newSystem, type System } from '#systems';
import { exampleNetwork } from '../network/example-network.ts';

/** A network with what it received. */
interface Held {
	readonly network: Network;
	readonly received: readonly Received[];
}

/** A system of two networks that do not exist, to look around in; clearly marked wherever shown. */
export function exampleSystem(
	newId: () => string,
	now: Date
): { readonly system: System; readonly networks: readonly Held[] } {
	const at = now.toISOString();
	return {
		system: { ...newSystem(newId(), 'Example system (made up)', '', at), example: true },
		networks: [
			exampleNetwork(newId, now),
			renamed(
				exampleNetwork(newId, new Date(now.getTime() - WEEK)),
				'Second example network (made up)',
				(practice) => `${practice}, West`
			)
		]
	};
}

const WEEK = 7 * 86_400_000;

const renamed = (
	{ network, received }: Held,
	name: string,
	nameOf: (practice: string) => string
): Held => ({
	network: {
		...network,
		name,
		members: network.members.map((member) => ({ ...member, practice: nameOf(member.practice) }))
	},
	received: received.map((one) => {
		const { profile } = one.assessment;
		const practice = nameOf(profile.practice);
		return {
			...one,
			assessment: { ...one.assessment, title: practice, profile: { ...profile, practice } }
		};
	})
});
