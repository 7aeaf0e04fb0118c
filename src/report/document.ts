/**
 * A document as data: what it says, in reading order, without a word about fonts or millimetres.
 * Writers (PDF now, others later) turn the same model into their format.
 */
export interface DocumentModel {
	readonly title: string;
	readonly subject: string;
	/** BCP 47, e.g. `en-GB`. */
	readonly language: string;
	/** The date the document bears; the only clock a writer may use. */
	readonly date: Date;
	/** Absent on a sheet: then the first page begins with the title and the blocks. */
	readonly cover?: Cover;
	/** For a document without a cover: a word across the top of its first page, e.g. `Draft`. */
	readonly stamp?: string;
	/** Repeated at the foot of every page but the cover, beside "Page x of y". */
	readonly footer: string;
	readonly blocks: readonly Block[];
}

export interface Cover {
	readonly title: string;
	readonly subtitle: string;
	/** A word across the top of the cover, e.g. `Draft` or `Example`. */
	readonly stamp: string;
	readonly facts: readonly Fact[];
	/** Small print, e.g. that this is not an official document. */
	readonly notice: string;
}

/** A term and its value; a missing value is said, never left out. */
export interface Fact {
	readonly term: string;
	readonly value: string;
}

/** How a block or cell should feel; a writer shows it by shape as well as by colour. */
export type Tone = 'plain' | 'met' | 'notMet' | 'notKnown' | 'muted';

export interface Cell {
	readonly text: string;
	readonly tone?: Tone;
}

export interface Column {
	readonly title: string;
	/** Share of the table's width; the shares of a table are relative to one another. */
	readonly share: number;
}

export type Block =
	| {
			readonly kind: 'heading';
			readonly level: 1 | 2 | 3;
			readonly text: string;
			readonly newPage?: boolean;
	  }
	| { readonly kind: 'paragraph'; readonly text: string; readonly tone?: Tone }
	| { readonly kind: 'list'; readonly items: readonly string[] }
	| {
			readonly kind: 'facts';
			readonly facts: readonly Fact[];
			/** Set closer and smaller, where a sheet must hold much. */
			readonly dense?: true;
	  }
	| {
			/** One line per status: a word, a mark and a sentence, shown as a panel. */
			readonly kind: 'statuses';
			readonly items: readonly {
				readonly title: string;
				readonly status: string;
				readonly tone: Tone;
				readonly says: string;
			}[];
	  }
	| {
			readonly kind: 'table';
			readonly caption: string;
			readonly columns: readonly Column[];
			readonly rows: readonly (readonly Cell[])[];
	  }
	| {
			/** Horizontal bars with their figures in words; `value` from 0 to 1, absent when there is none. */
			readonly kind: 'bars';
			readonly caption: string;
			readonly bars: readonly {
				readonly label: string;
				readonly value?: number;
				readonly says: string;
			}[];
	  }
	| {
			/** Lines to sign on. */
			readonly kind: 'signatures';
			readonly roles: readonly string[];
			/** With less room to write in, where a sheet must hold much. */
			readonly dense?: true;
	  };
