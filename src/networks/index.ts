/**
 * networks: a PCN's record, what it received from its practices, and the interface of the place that
 * keeps both. It knows the assessment's record; nothing of rules, storage engines or screens. Begin
 * with `network.ts`.
 */
export {
	type Claim,
	type Member,
	type Network,
	NETWORK_VERSION,
	claimKey,
	networkSchema
} from './network.ts';
export { type Received, type Route, type Share, SHARES } from './received.ts';
export type { NetworkStore, UnreadableRow } from './store.ts';
