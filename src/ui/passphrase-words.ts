/** Fewer characters than this are guessed by trying, whatever they are. */
const SHORT = 10;
/** From this many on, plain words are enough. */
const LONG = 20;

/** What is good or weak about a passphrase, in words; undefined while there is none. */
export function passphraseInWords(passphrase: string): string | undefined {
	if (passphrase === '') return undefined;
	const signs = Array.from(passphrase);
	const different = new Set(signs).size;
	if (signs.length < SHORT)
		return 'Very weak: it can be guessed by trying. Three or four words that have nothing to do with each other are better.';
	if (different < 6 || /^\d+$/u.test(passphrase))
		return 'Weak: it repeats itself, or is only figures. Use three or four words that have nothing to do with each other.';
	return signs.length < LONG
		? 'Fair: one more word makes it much harder to guess.'
		: 'Good: long enough, unless it is a saying or stands somewhere near the practice.';
}

/** Why two typed passphrases cannot be used yet; undefined when they can. */
export function passphraseProblem(first: string, second: string): string | undefined {
	if (first.trim() === '') return 'Type a passphrase first';
	if (Array.from(first).length < SHORT)
		return `The passphrase must have at least ${String(SHORT)} characters: three or four words do`;
	return first === second ? undefined : 'The two passphrases are not the same: type both again';
}
