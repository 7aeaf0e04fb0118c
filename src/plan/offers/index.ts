import type { IsoDate } from '#base';
import type { Gap } from '../gaps.ts';
import { fundingStreams } from './funding-streams.ts';
import { improvementProgramme } from './improvement-programme.ts';
import { nationalOffers } from './national-offers.ts';
import { offerState, type Offer, type OfferState } from './offer.ts';
import { resilience } from './resilience.ts';

/** Every offer: the eight national ones, streams of money, tiers of the programme, help in need. */
export const offers: readonly Offer[] = [
	...nationalOffers,
	...fundingStreams,
	...improvementProgramme,
	...resilience
];

/** The offer with this id. */
export const offerOf = (id: string): Offer | undefined => offers.find((offer) => offer.id === id);

/** The parts of an offer, in order; most have none. */
export const partsOf = (whole: Offer): readonly Offer[] =>
	offers.filter(({ partOf }) => partOf === whole.id);

/** The offers that answer a gap in this question; the whole of an offer, not its parts. */
export const offersFor = (question: string): readonly Offer[] =>
	offers.filter(({ answers, partOf }) => partOf === undefined && answers.includes(question));

/** What can be asked for comes first, what has ended last. */
const ORDER: Readonly<Record<OfferState, number>> = { open: 0, askIcb: 1, notYet: 2, ended: 3 };

/** Each offer that answers a gap, with the gaps it answers; what is still to be had first. */
export const offersForGaps = <G extends Pick<Gap, 'question'>>(
	gaps: readonly G[],
	today: IsoDate
): readonly { readonly offer: Offer; readonly gaps: readonly G[] }[] =>
	offers
		.flatMap((offer) => {
			const own = gaps.filter(({ question }) => offersFor(question.id).includes(offer));
			return own.length === 0 ? [] : [{ offer, gaps: own }];
		})
		.toSorted((a, b) => ORDER[offerState(a.offer, today)] - ORDER[offerState(b.offer, today)]);
