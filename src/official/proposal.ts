import type { Caveat } from './layout.ts';

/** Figures of one practice and month for one question, as a published file gives them. */
export interface Proposal {
	readonly ods: string;
	readonly question: string;
	/** By the id of the question's field, in the field's unit. */
	readonly figures: Readonly<Record<string, number>>;
	/** `YYYY-MM`. */
	readonly period: string;
	/** The name of the file and of the publication. */
	readonly from: string;
	/** From how many rows of the file the figures were summed. */
	readonly rows: number;
	/** Rows of the practice and month whose value could not be read, and so is not in the sums. */
	readonly unreadable: number;
	readonly caveats: readonly Caveat[];
}

/** What a file says of a practice beside the figures that the questions ask for. */
export type Beside =
	| {
			readonly kind: 'patients';
			readonly ods: string;
			readonly patients: number;
			readonly period: string;
	  }
	| {
			readonly kind: 'longWaits';
			readonly ods: string;
			readonly period: string;
			readonly window: 'peak' | 'restOfCore' | 'outside';
			/** Answered calls that waited over five minutes, and answered calls in all. */
			readonly over: number;
			readonly of: number;
	  }
	/** Figures were left out: the file itself says that no data came for the month. */
	| {
			readonly kind: 'noData';
			readonly ods: string;
			readonly question: string;
			readonly period: string;
	  }
	| {
			readonly kind: 'membership';
			readonly ods: string;
			readonly practice: string;
			/** Undefined where the file names no network, or more than one, for it. */
			readonly network: { readonly code: string; readonly name: string } | undefined;
	  };

/** One layout that was found in a file, with what it says of the practices asked for. */
export interface Found {
	readonly layout: string;
	readonly title: string;
	/** Rows of data in the file, of all practices. */
	readonly rows: number;
	/** The codes asked for that are in it. */
	readonly practices: readonly string[];
	/** Why a practice may not be in it. */
	readonly absent: readonly Caveat[];
}

/** What was read from one file. */
export interface OfficialRead {
	readonly file: string;
	readonly found: readonly Found[];
	readonly proposals: readonly Proposal[];
	readonly besides: readonly Beside[];
	/** Parts of a packed file that have no layout we know. */
	readonly unknown: readonly { readonly part: string; readonly found: readonly string[] }[];
}

/** Why nothing could be read from a file; each has its own sentence in `ui/`. */
export type OfficialError =
	| { readonly kind: 'empty' }
	/** No layout we know: which were expected, and the first row found. */
	| {
			readonly kind: 'unknownLayout';
			readonly expected: readonly {
				readonly title: string;
				readonly headings: readonly string[];
			}[];
			readonly found: readonly string[];
	  }
	/** Neither text, nor packed, nor a workbook. */
	| { readonly kind: 'notText' }
	/** A packed file or workbook that is damaged or was cut short. */
	| { readonly kind: 'damaged' }
	/** A workbook is read whole, and this is larger than that; both in bytes. */
	| { readonly kind: 'workbookTooLarge'; readonly size: number; readonly most: number }
	/** No practice code to look for. */
	| { readonly kind: 'noCode' };
