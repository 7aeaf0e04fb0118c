/**
 * plan: what the gaps become. Status and answers go in, actions come out, in the order they should
 * be done; nothing here is stored. It knows nothing of storage, documents or screens. Begin with
 * `actions.ts`.
 */
export { type Action, type ActionTier, planOf, ownerOf, dueOf } from './actions.ts';
export { type Gap, gapsIn } from './gaps.ts';
export { type Offer, offers, offersFor, offerState } from './offers.ts';
