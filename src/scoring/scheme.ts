import type { SourceRef } from '#questions';
import type { IsoDate } from '#base';
import type { Rule } from './rule.ts';

/** Something the user must be told when a rule holds, whatever the status says. */
export interface Notice {
	readonly when: Rule;
	/** A short label for lists. */
	readonly title: string;
	readonly says: string;
	readonly source: SourceRef;
}

/**
 * What a criterion decides. `payment` and `duty` decide their component. `weighed` is looked at by
 * a commissioner without a fixed mark, `goal` is an aim or a figure beside it: neither decides.
 */
export type Counts = 'payment' | 'duty' | 'weighed' | 'goal';

/** One condition of a component. */
export interface Criterion {
	/** Its name in the scheme, e.g. `T1`. */
	readonly id: string;
	/** What is asked, in our own words. */
	readonly title: string;
	/**
	 * `quoted`: the words that decide were read and stand in `quote`. `paraphrase`: our reading;
	 * the user is told to check it against the DES.
	 */
	readonly wording: 'quoted' | 'paraphrase';
	readonly quote?: string;
	readonly counts: Counts;
	/** What could not be confirmed about it, one sentence; the screen marks it so. */
	readonly unconfirmed?: string;
	/** Set where somebody else's judgement decides, which the user can only report. */
	readonly decidedBy?: 'commissioner';
	readonly rule: Rule;
	readonly notices?: readonly Notice[];
	/** Set where a local scheme reads it in its own way. */
	readonly reading?: LocalReading;
	readonly sources: readonly SourceRef[];
	/** Where a local scheme says it comes from: a document the app does not know. */
	readonly sourceText?: string;
}

/** Why, and by whom, a national criterion is read differently here. */
export interface LocalReading {
	readonly publisher: string;
	readonly reason: string;
}

/** A part of a scheme that is met or not as a whole. */
export interface Component {
	readonly id: string;
	readonly title: string;
	/** Its share of the improvement payment, as a whole number against the others'; absent without one. */
	readonly share?: number;
	/** What could not be confirmed about it, one sentence. */
	readonly unconfirmed?: string;
	readonly criteria: readonly Criterion[];
}

/** A sum per head of the PCN's adjusted population. */
export interface Payment {
	readonly id: string;
	readonly title: string;
	/** Thousandths of a pound per head, or the answer in which the user gives pounds per head. */
	readonly rate:
		{ readonly milliPounds: number } | { readonly answer: string; readonly figure: string };
	/** In twelve equal parts, in one sum after assessment, or by component according to its share. */
	readonly paid: 'monthly' | 'whole' | 'byComponent';
	readonly says: string;
	readonly sources: readonly SourceRef[];
}

/** What a PCN could get at most under a scheme. */
export interface Money {
	/** The day whose adjusted population counts; absent where that is not known. */
	readonly populationOn?: IsoDate;
	readonly payments: readonly Payment[];
	/** What is contradictory or not known about paying, each with its sources. */
	readonly remarks: readonly { readonly says: string; readonly sources: readonly SourceRef[] }[];
}

/** The rules of one contract year over the same answers. */
export interface Scheme {
	readonly id: string;
	/** As people call it, e.g. `CAIP 2024/25`. */
	readonly title: string;
	/** `payment`: components earn money. `duties`: contract duties, nothing is paid for them. */
	readonly kind: 'payment' | 'duties';
	readonly from: IsoDate;
	readonly to: IsoDate;
	/** What every reader must know of this year, one paragraph each. */
	readonly remarks: readonly string[];
	readonly components: readonly Component[];
	/** Absent where nothing is paid. */
	readonly money?: Money;
	/** Set for a scheme that was loaded from a file: who wrote it. */
	readonly local?: { readonly publisher: string };
	readonly sources: readonly SourceRef[];
}

/** True for the criteria that decide their component. */
export const decides = ({ counts }: Pick<Criterion, 'counts'>): boolean =>
	counts === 'payment' || counts === 'duty';
