import { gatheringNetwork, newWorkshop, type Workshop } from '#workshops';
import type { Network } from '#networks';
import { GIVEN_AT } from './answers.ts';
import { exampleMember } from './networks.ts';

/** A workshop as prepared: two sections, one of them question by question. */
export const exampleWorkshop = (rest: Partial<Workshop> = {}): Workshop => ({
	...newWorkshop('workshop-1', 'room-1', 'Example Workshop', GIVEN_AT),
	example: true,
	agenda: [
		{
			section: 'telephony',
			minutes: 30,
			questions: ['telephony.call-back', 'telephony.cloud']
		},
		{ section: 'online', minutes: 20, questions: [] }
	],
	...rest
});

/** The network it gathers, with so many practices; their files have come unless `rest` says otherwise. */
export const exampleRoom = (practices: number, rest: Partial<Network> = {}): Network => ({
	...gatheringNetwork(exampleWorkshop()),
	example: true,
	members: Array.from({ length: practices }, (_, index) => exampleMember(index)),
	...rest
});
