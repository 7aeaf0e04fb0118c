import { longDate, type IsoDate } from '#base';
import type { SourceRef } from '#questions';

/** A price per head or per bed in a table of rates, for the two years the sources give. */
export interface Rate {
	readonly title: string;
	/** What it is multiplied by, e.g. `registered patient`. */
	readonly per: string;
	/** Thousandths of a pound, by contract year. */
	readonly milliPounds: { readonly '2023/24': number; readonly '2024/25': number };
	readonly source: SourceRef;
}

/** One of the criteria by which help was given; the user ticks those that apply. */
export interface NeedCriterion {
	readonly id: string;
	readonly title: string;
	/** What can be answered in the question bank and says something about it. */
	readonly questions: readonly string[];
	/** Set where the size of the practice's list says something about it. */
	readonly listSize?: true;
}

/** Support or funding a practice or network may ask for. */
export interface Offer {
	/** A promise: cases are stored under it. */
	readonly id: string;
	/** One of the eight national offers, a stream of money, a tier of a programme, or help in need. */
	readonly kind: 'offer' | 'funding' | 'programme' | 'resilience';
	readonly title: string;
	readonly says: string;
	/** Who may ask; empty where the sources name nobody. */
	readonly who: readonly ('practice' | 'network')[];
	/** The same in words. */
	readonly whoSays: string;
	/** The first day it was on offer, where the sources name one. */
	readonly from?: IsoDate;
	/** The last day it was on offer, as far as the sources say; absent when they name none. */
	readonly until?: IsoDate;
	/** How to ask, and whom. */
	readonly how: string;
	/** What it is worth, in words with the figure; absent where no source gives one. */
	readonly amount?: {
		readonly says: string;
		/** Set where it is a sum for all of England, which says nothing of one practice. */
		readonly forEngland?: true;
		readonly source: SourceRef;
	};
	readonly rates?: readonly Rate[];
	/** What it may consist of, one line each. */
	readonly includes?: readonly string[];
	/** What a practice that takes it agrees to, one line each. */
	readonly conditions?: readonly string[];
	/** By what need it was given. */
	readonly criteria?: readonly NeedCriterion[];
	/** The questions whose gaps it answers. */
	readonly answers: readonly string[];
	/** The offer it is a part of; gaps lead to the whole. */
	readonly partOf?: string;
	/** Where the sources contradict each other or leave something open. */
	readonly remarks?: readonly { readonly says: string; readonly sources: readonly SourceRef[] }[];
	readonly sources: readonly SourceRef[];
}

/** Whether an offer is to be had; `askIcb` where no source names an end. */
export type OfferState = 'ended' | 'open' | 'askIcb' | 'notYet';

/** Whether an offer is to be had on a day; where no end is known, only the ICB can say. */
export function offerState(
	{ from, until }: Pick<Offer, 'from' | 'until'>,
	today: IsoDate
): OfferState {
	if (from !== undefined && today < from) return 'notYet';
	if (until === undefined) return 'askIcb';
	return until < today ? 'ended' : 'open';
}

/** The same in a few words; an end that has passed is past, no reproach. */
export function offerStateInWords(
	{ from, until }: Pick<Offer, 'from' | 'until'>,
	today: IsoDate
): string {
	if (from !== undefined && today < from) return `Opens on ${longDate(from)}`;
	if (until === undefined) return 'Ask your ICB';
	return until < today ? `Ended on ${longDate(until)}: past` : `Open until ${longDate(until)}`;
}

/** Every source an offer rests on, its amount, rates and remarks included, each place once. */
export const sourcesOf = (offer: Offer): readonly SourceRef[] => {
	const all = [
		...offer.sources,
		...(offer.amount ? [offer.amount.source] : []),
		...(offer.rates ?? []).map(({ source }) => source),
		...(offer.remarks ?? []).flatMap(({ sources }) => sources)
	];
	return all.filter(
		(ref, index) =>
			all.findIndex(({ source, at }) => source === ref.source && at === ref.at) === index
	);
};
