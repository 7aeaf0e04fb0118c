/**
 * plan: what the gaps become. Status and answers go in, actions come out, in the order they should
 * be done; so do the offers of support that answer a gap (`offers/`) and the one-sheet case for one
 * (`case.ts`). Nothing here is stored. It knows nothing of storage, documents or screens. Begin with
 * `actions.ts`.
 */
export { type Action, type ActionTier, planOf, ownerOf, dueOf } from './actions.ts';
export { type Gap, gapsIn } from './gaps.ts';
export {
	type NeedCriterion,
	type Offer,
	type OfferState,
	type Rate,
	offerState,
	offerStateInWords,
	sourcesOf
} from './offers/offer.ts';
export { offerOf, offers, offersFor, offersForGaps, partsOf } from './offers/index.ts';
export { type CasePart, CASE_PARTS, CASE_PART_WORDS, caseAnswerId } from './case-parts.ts';
export { knownAbout } from './case-figures.ts';
export { type CaseInput, type CaseText, type SupportCase, caseFor } from './case.ts';
