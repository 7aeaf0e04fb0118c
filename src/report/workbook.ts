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
}

export interface SheetColumn {
	readonly title: string;
	/** What its values are; a value may always be absent. */
	readonly type: 'text' | 'number' | 'date';
	/** In characters. */
	readonly width: number;
}

/** One value; a date is `YYYY-MM-DD` in a column of dates. `undefined` is an empty cell. */
export type Value = string | number | undefined;
