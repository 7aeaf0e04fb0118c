/** What the help says of one page, or of one matter that crosses pages. */
export interface HelpEntry {
	/** The part of the address behind `#`; for a page what `helpTopic` makes of its route. */
	readonly topic: string;
	readonly title: string;
	/** A page that opens without anything chosen before: its topic is its address. */
	readonly opens?: true;
	/** What the page is for. */
	readonly what: string;
	/** How to go about it, a step or a hint each. */
	readonly how: readonly string[];
	/** What can go wrong, and what to do then. */
	readonly wrong: readonly string[];
	/** The topics one goes on to. */
	readonly next: readonly string[];
}

/** The help for one kind of reader. */
export interface HelpPart {
	readonly id: string;
	readonly title: string;
	/** Who it is for, in a line. */
	readonly for: string;
	readonly entries: readonly HelpEntry[];
}
