/** What stands on one sheet of paper. */
export interface PromiseSheet {
	/** Whose sheet it is. */
	readonly id: string;
	/** The practice's name; absent on the sheet of the room. */
	readonly practice?: string;
	/** What it rests on, such as how many files came. */
	readonly basis?: string;
	readonly promises: readonly { readonly what: string; readonly more: string }[];
	/** What else is open, a list each. */
	readonly lists: readonly { readonly title: string; readonly lines: readonly string[] }[];
	/** What to do with it. */
	readonly then?: string;
}
