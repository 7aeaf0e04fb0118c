import type { IsoTime } from '#base';

/** What stands for a practice: its code and nothing else, its name and code, or its alias without either. */
export type TidyNames = 'codes' | 'names' | 'aliases';

/** What goes into the tidy table, as the user chose, and what the workbook bears. */
export interface TidyOptions {
	/** Whoever asked not to be named stands under an alias, without a code, in any case. */
	readonly names: TidyNames;
	/** With the names and codes of networks; without them numbers stand for them. */
	readonly networks: boolean;
	/**
	 * With what practices wrote themselves: text answers, reasons, own words for a source; never that
	 * of a practice that asked not to be named.
	 */
	readonly texts: boolean;
	/** The ids of the sections whose questions go in. */
	readonly sections: readonly string[];
	/** What was filtered by, in words; absent when nothing was. */
	readonly filter?: string | undefined;
	/** The moment the workbook bears. */
	readonly date: IsoTime;
	/** The app's version. */
	readonly app: string;
}

/** What each way of naming practices is called, and exactly what it lets out. */
export const TIDY_NAME_WORDS: Readonly<
	Record<TidyNames, { readonly title: string; readonly says: string }>
> = {
	aliases: {
		title: 'Aliases',
		says: 'Practice A, Practice B, as on the other pages; no names and no ODS codes'
	},
	codes: { title: 'ODS codes', says: 'to join with national tables; no names' },
	names: { title: 'Names and ODS codes', says: 'everybody who reads the file knows who it is' }
};

/** What each switch of the tidy table is called, and exactly what it covers. */
export const TIDY_SWITCH_WORDS: Readonly<
	Record<'networks' | 'texts', { readonly title: string; readonly says: string }>
> = {
	networks: {
		title: 'Names and codes of networks',
		says: 'Without them a number stands for each network. Who belongs to a network is public: in a network of few practices an alias may be guessed.'
	},
	texts: {
		title: 'What practices wrote themselves',
		says: 'Answers in own words, reasons why something does not apply, and own words for where a figure is from. They may name people or places. Those of practices that asked not to be named stay out.'
	}
};
