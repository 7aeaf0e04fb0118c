import type { SourceRef } from '#questions';

/** Something a reader must know of published figures, in our words, with where it is said. */
export interface Caveat {
	readonly says: string;
	readonly sources: readonly SourceRef[];
}

/** Which rows a count takes, and what of them. */
export interface Count {
	/** By heading, the values of which a row must have one; case and spacing do not matter. */
	readonly where?: Readonly<Record<string, readonly string[]>>;
	/** The heading of the value; the layout's own when left out. */
	readonly value?: string;
	/** Says the same in every row, so the largest is taken and nothing is added up. */
	readonly largest?: true;
}

/** A figure: a count, or one count as a share of another, in per cent with one decimal. */
export type Figure = { readonly count: string } | { readonly share: string; readonly of: string };

/** A question of the bank whose figures a layout gives. */
export interface Gives {
	readonly question: string;
	/** By the id of the question's field. */
	readonly figures: Readonly<Record<string, Figure>>;
	/** A count that says whether data came at all: where it is nought, noughts mean nothing. */
	readonly onlyIf?: string;
}

/** A file of figures by practice and month; all texts but values are headings. */
export interface FigureLayout {
	readonly kind: 'figures';
	readonly id: string;
	/** What the file is, in a few words. */
	readonly title: string;
	/** The publication it is a part of, by its own name. */
	readonly publication: string;
	/** Without these it is another file. */
	readonly headings: readonly string[];
	readonly practice: string;
	readonly month: string;
	readonly value: string;
	/** Where this says TOTAL, the row holds what other rows hold in parts. */
	readonly parts?: string;
	readonly counts: Readonly<Record<string, Count>>;
	readonly gives: readonly Gives[];
	/** The count that holds the patients registered. */
	readonly patients?: string;
	/** Waits over five minutes by window of the day: the count, and of which. */
	readonly longWaits?: readonly {
		readonly window: 'peak' | 'restOfCore' | 'outside';
		readonly over: string;
		readonly of: string;
	}[];
	readonly caveats: readonly Caveat[];
	/** Why a practice may not be in it. */
	readonly absent: readonly Caveat[];
}

/** A file that says to which network a practice belongs. */
export interface MembershipLayout {
	readonly kind: 'membership';
	readonly id: string;
	readonly title: string;
	readonly publication: string;
	/** Without these it is another file; none where it is known by its content. */
	readonly headings: readonly string[];
	/** With any of these it is another file, too. */
	readonly without?: readonly string[];
	/**
	 * The columns in the order of `MEMBER_COLUMNS`: a heading, or a place where there are no headings.
	 * Absent where the cells themselves say what they are.
	 */
	readonly columns?: readonly (string | number | undefined)[];
}

/** One official file as published. */
export type Layout = FigureLayout | MembershipLayout;
