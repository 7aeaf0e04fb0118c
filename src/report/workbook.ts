/** Tables as data: what a spreadsheet or a CSV file is written from. */
export interface Workbook {
	readonly title: string;
	/** The date it bears; the only clock a writer may use. */
	readonly date: Date;
	readonly sheets: readonly Sheet[];
}

/** One table with a header row; every row has a value for each column. */
export interface Sheet {
	/** At most 31 characters, none of `[]:*?/\\`; unique in its workbook. */
	readonly name: string;
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly (readonly Value[])[];
	/** Words offered where they are to be filled in; others may be typed. CSV has no such thing. */
	readonly lists?: readonly SheetList[];
}

/** The words that are offered in some cells of a column; together shorter than 255 characters, no commas. */
export interface SheetList {
	/** From 0. */
	readonly column: number;
	/** From 0, below the header. */
	readonly rows: readonly number[];
	readonly values: readonly string[];
}

export interface SheetColumn {
	readonly title: string;
	/** What its values are, `any` being text or number; a value may always be absent. */
	readonly type: 'text' | 'number' | 'date' | 'any';
	/** In characters. */
	readonly width: number;
}

/** One value; a date is `YYYY-MM-DD` in a column of dates. `undefined` is an empty cell. */
export type Value = string | number | undefined;
