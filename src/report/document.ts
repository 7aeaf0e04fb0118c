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
	| { readonly kind: 'chart'; readonly chart: Chart }
	| {
			/** Questions of the paper questionnaire, to be answered by hand or answered already. */
			readonly kind: 'form';
			readonly items: readonly FormItem[];
	  }
	| {
			/** Lines to sign on. */
			readonly kind: 'signatures';
			readonly roles: readonly string[];
			/** With less room to write in, where a sheet must hold much. */
			readonly dense?: true;
	  };

/**
 * A picture of figures that stand in a table beside it: its words are not said twice, so `alt` names
 * what is drawn and what is to be seen in it.
 */
export type Chart = {
	readonly caption: string;
	readonly alt: string;
} & (
	| {
			/** Horizontal bars; `value` from 0 to 1, absent where there is none. */
			readonly type: 'bars';
			readonly bars: readonly {
				readonly label: string;
				readonly value?: number;
				/** The figure as printed beside the bar. */
				readonly says: string;
			}[];
	  }
	| {
			/** Horizontal bars in parts, each part a count, told apart by pattern as well as colour. */
			readonly type: 'parts';
			/** What the parts of every bar are, in order. */
			readonly parts: readonly { readonly label: string; readonly tone: Tone }[];
			readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
	  }
	| {
			/** Upright columns side by side for each place on the axis, e.g. due and done by month. */
			readonly type: 'columns';
			readonly series: readonly string[];
			readonly groups: readonly { readonly label: string; readonly counts: readonly number[] }[];
	  }
	| {
			/** One line over time; `across` and `up` from 0 to 1. */
			readonly type: 'line';
			readonly points: readonly {
				readonly across: number;
				readonly up: number;
				readonly label: string;
				readonly says: string;
			}[];
	  }
);

/** One question on paper. */
export interface FormItem {
	/** The short code, e.g. `TEL-03`, by which an answer is typed in. */
	readonly code: string;
	/** The id, in small print. */
	readonly id: string;
	readonly title: string;
	readonly hint: string;
	/** Boxes to tick, in order. */
	readonly boxes: readonly { readonly label: string; readonly ticked: boolean }[];
	/** Lines to write on, each with what belongs there and what is there already. */
	readonly lines: readonly { readonly label: string; readonly text: string }[];
}
