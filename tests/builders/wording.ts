const US_SPELLINGS =
	/\b(?:\w*(?:organiz|prioritiz|recogniz|categoriz|summariz|minimiz|analyz)\w*|behavior\w*|center\w*|color\w*|favor\w*|fulfill|canceled|enrollment|judgment|gray|labor)\b/iu;

const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
	['two spaces', / {2}/u],
	['a placeholder', /\b(?:TODO|TBC|TBD|XXX|lorem)\b/iu],
	['a US spelling', US_SPELLINGS],
	['a space at an end', /^\s|\s$/u],
	['a space before a stop', / [,.;?]/u],
	['more than 600 characters', /^.{601,}$/su]
];

/** Every text in a piece of content, however deep. */
export const textsIn = (content: unknown): readonly string[] =>
	typeof content === 'string'
		? [content]
		: typeof content === 'object' && content !== null
			? Object.values(content).flatMap(textsIn)
			: [];

/** The texts with a fault, each with what is wrong; `[]` when all are fit to be shown. */
export const wordingFaults = (content: unknown): readonly string[] =>
	textsIn(content).flatMap((text) =>
		FAULTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${text}`)
	);

/** Whatever stands more than once in a list. */
export const duplicatesIn = (list: readonly string[]): readonly string[] =>
	list.filter((entry, index) => list.indexOf(entry) !== index);
