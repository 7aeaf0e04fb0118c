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
	/** `payment` decides the component; `goal` is shown beside it and decides nothing. */
	readonly counts: 'payment' | 'goal';
	readonly rule: Rule;
	readonly notices?: readonly Notice[];
	readonly sources: readonly SourceRef[];
}

/** A part of a scheme that is met or not as a whole. */
export interface Component {
	readonly id: string;
	readonly title: string;
	readonly criteria: readonly Criterion[];
}

/** The rules of one contract year over the same answers. */
export interface Scheme {
	readonly id: string;
	/** As people call it, e.g. `CAIP 2024/25`. */
	readonly title: string;
	readonly from: IsoDate;
	readonly to: IsoDate;
	/** What every reader must know of this year, one paragraph each. */
	readonly remarks: readonly string[];
	readonly components: readonly Component[];
	readonly sources: readonly SourceRef[];
}
