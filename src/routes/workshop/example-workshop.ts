import { addWeeks, dateOf } from '#base';
import type { Network, Received } from '#networks';
import { gatheringNetwork, newWorkshop, type Workshop } from '#workshops';
import { exampleNetwork } from '../network/example-network.ts';

/** The practices' own networks, in the order in which the practices stand. */
const NETWORKS = ['North Example PCN (made up)', 'South Example PCN (made up)'] as const;
const NAME = 'Example workshop (made up)';

/**
 * A workshop that never was, with six practices that do not exist: five have handed in, one of them
 * asked not to be named, and it stopped at the second question.
 */
export function exampleWorkshop(
	newId: () => string,
	now: Date
): {
	readonly workshop: Workshop;
	readonly network: Network;
	readonly received: readonly Received[];
} {
	const { network, received } = exampleNetwork(newId, now);
	const at = now.toISOString();
	const today = dateOf(now);
	const id = newId();
	const members = network.members.map((member, index) => ({
		...member,
		of: NETWORKS[index < 3 ? 0 : 1],
		...(index === 3 && { unnamed: true as const })
	}));
	const [first, second] = members;
	const workshop: Workshop = {
		...newWorkshop(id, network.id, NAME, at),
		example: true,
		date: today,
		state: 'running',
		at: 'question/telephony.call-back',
		agenda: [
			{
				section: 'telephony',
				minutes: 35,
				questions: ['telephony.cloud', 'telephony.call-back', 'telephony.use-of-data']
			},
			{ section: 'online', minutes: 30, questions: ['online.core-hours'] },
			{ section: 'navigation', minutes: 40, questions: [] }
		],
		spent: { telephony: 540 },
		hands: {
			'telephony.cloud': { yes: 5, partly: 1, no: 0, notApplicable: 0, notKnown: 0, at }
		},
		parked: [
			{
				id: newId(),
				text: 'Who answers questions about the phone contract at the ICB?',
				at,
				question: 'telephony.cloud',
				done: false
			}
		],
		marked: ['telephony.cloud'],
		commitments: [
			{
				id: newId(),
				members: [first, second].flatMap((member) => (member ? [member.id] : [])),
				what: 'Ask the supplier to switch call-back on',
				who: 'Practice manager',
				due: addWeeks(today, 4),
				section: 'telephony',
				at
			}
		]
	};
	return {
		workshop,
		network: { ...gatheringNetwork(workshop), example: true, members },
		received
	};
}
