/** What a journey needs of a browser; `find` and `script` are expressions that the page evaluates. */
export interface Driver {
	readonly name: string;
	/** Errors of the console and the page, where the engine tells them. */
	readonly messages: readonly string[];
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	/** The value of an expression; a promise is awaited. */
	js(script: string): Promise<unknown>;
	click(find: string): Promise<void>;
	type(find: string, text: string): Promise<void>;
	press(key: 'Tab' | 'Enter' | 'Space'): Promise<void>;
	/** Picks a file in a file input. */
	pick(find: string, file: string): Promise<void>;
	/** Prints the page as PDF; the result is its size in bytes. Absent where the engine cannot. */
	readonly print: (() => Promise<number>) | undefined;
	/** Goes on in a new tab; the result closes it and goes back. */
	newTab(): Promise<() => Promise<void>>;
	stop(): Promise<void>;
}
