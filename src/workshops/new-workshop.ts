import type { IsoTime } from '#base';
import { newNetwork, type Network } from '#networks';
import { WORKSHOP_VERSION, type Workshop } from './workshop.ts';

/** A workshop that nothing is planned for yet; ids (its own, its network's) and time are the caller's. */
export const newWorkshop = (id: string, network: string, name: string, now: IsoTime): Workshop => ({
	version: WORKSHOP_VERSION,
	id,
	name,
	example: false,
	createdAt: now,
	changedAt: now,
	state: 'preparing',
	network,
	agenda: [],
	namesAgreed: false,
	spent: {},
	hands: {},
	parked: [],
	marked: [],
	commitments: []
});

/** The record of the practices it invites, still without any; it bears the workshop's name. */
export const gatheringNetwork = ({ id, network, name, createdAt }: Workshop): Network => ({
	...newNetwork(network, name, '', '', createdAt),
	workshop: id
});
