/**
 * networks: a PCN's record, what it received from its practices, and the interface of the place that
 * keeps both. It knows the assessment's record; nothing of rules, storage engines or screens. Begin
 * with `network.ts`, then `receive.ts`.
 */
export {
	type Claim,
	type Member,
	type Network,
	type Statuses,
	type TypedRate,
	NETWORK_VERSION,
	claimKey,
	networkSchema
} from './network.ts';
export { type Received, type Route, type Share, ROUTES, SHARES } from './received.ts';
export type { NetworkStore, UnreadableRow } from './store.ts';
export { joinMembers } from './join-members.ts';
export { mergeChanges } from './merge-changes.ts';
export { newMember, newNetwork } from './new-network.ts';
export { type NetworkCodeError, checkNetworkCode } from './check-network-code.ts';
export { parseNetwork } from './parse-network.ts';
export { parseReceived } from './parse-received.ts';
export { briefReceived } from './brief-received.ts';
export { briefsReader, packBriefs } from './pack-briefs.ts';
export { type Incoming, type ReceivedInto, type ReceivedOutcome, receive } from './receive.ts';
export {
	type Stated,
	type StatusesInto,
	laterStatuses,
	receiveStatuses,
	statedInstead
} from './receive-statuses.ts';
export { sharedPart } from './shared-part.ts';
export { LEFT_OUT_WORDS, ROUTE_WORDS, SHARE_SWITCH_WORDS } from './words.ts';
export {
	type ListedPractice,
	type MembersError,
	type MembersRead,
	MOST_MEMBERS_TEXT,
	readMembers
} from './read-members.ts';
export type { MembersLayout } from './members-layout.ts';
export { type PastedFault, type PastedMembers, parsePastedMembers } from './pasted-members.ts';
