/**
 * How hard a text is to read, by two formulas from its words alone: Flesch-Kincaid counts syllables,
 * Coleman-Liau letters. Both give a school grade of the United States; an age is about five years more.
 */

/** Words of the questions whose syllables the rules below get wrong. */
const KNOWN = new Map(
	Object.entries({
		area: 3,
		areas: 3,
		being: 2,
		create: 2,
		created: 3,
		doing: 2,
		every: 2,
		evening: 2,
		going: 2,
		idea: 3,
		ideas: 3,
		people: 2,
		reliable: 4,
		somebody: 3,
		something: 2,
		sometimes: 2,
		somewhere: 2,
		someone: 2,
		whole: 1,
		website: 2,
		websites: 2,
		safety: 2,
		safely: 2,
		likely: 2,
		lately: 2,
		review: 2,
		reviews: 2,
		reviewed: 2,
		suitable: 3,
		analogue: 3,
		continuity: 5,
		doesnt: 2,
		improvement: 3,
		queuing: 2,
		requirement: 3,
		requirements: 3,
		seeing: 2,
		supplier: 3,
		suppliers: 3,
		quiet: 2,
		client: 2,
		via: 2,
		trial: 2,
		said: 1,
		triage: 3,
		online: 2,
		outside: 2,
		software: 2,
		statement: 2,
		management: 3,
		agreement: 3,
		voicemail: 2,
		homepage: 2,
		workforce: 2,
		therefore: 2
	})
);

/** The syllables of one English word, by rules that are right for nearly all; an abbreviation is spelt out. */
export function syllablesIn(word) {
	if (/^[A-Z]{2,}s?$/u.test(word)) return word.replace(/s$/u, '').length;
	const letters = word.toLowerCase().replace(/[^a-z]/gu, '');
	if (letters === '') return 1;
	const known = KNOWN.get(letters);
	if (known !== undefined) return known;
	const stem = letters
		// A silent e at the end, and the endings that do not wake it.
		.replace(/(?<=[^aeiouy])es$/u, (end, at) =>
			/([sxz]|[cs]h|[cg]|[^aeiouyl]l)$/u.test(letters.slice(0, at)) ? end : ''
		)
		.replace(/(?<=[^aeioutdy])(?<![^aeiouyl]l)ed$/u, '')
		.replace(/(?<=[^aeiouyl])e$/u, '')
		.replace(/(?<=[aeiouy]l)e$/u, '')
		.replace(/(?<=[aeiouy][^aeiouy])e(?=(ly|less|ness|ful)$)/u, '');
	const groups = stem.match(/[aeiouy]+/gu)?.length ?? 0;
	// Two vowels that are spoken apart.
	const apart =
		stem.match(/i(?:er$|est$|a(?!ge?$)|o(?!n|us)|um)|(?<![qg])ua|eo(?!u)|(?<=[^aeiou])iet|yi|uou/gu)
			?.length ?? 0;
	const joined = stem.match(/(?:[ct]ia|[cs]io)(?=[a-z])/gu)?.length ?? 0;
	return Math.max(1, groups + apart - Math.min(apart, joined));
}

/** Sentences, words, syllables and letters of texts; each text ends a sentence. */
export function countsOf(texts) {
	const counts = { sentences: 0, words: 0, syllables: 0, letters: 0 };
	for (const text of texts)
		for (const sentence of text.split(/(?<=[.!?:;])\s+/u)) {
			const words = sentence.match(/[\p{L}\d][\p{L}\d’'.:%£]*/gu) ?? [];
			if (words.length === 0) continue;
			counts.sentences += 1;
			counts.words += words.length;
			for (const word of words) {
				counts.syllables += syllablesIn(word);
				counts.letters += (word.match(/[\p{L}\d]/gu) ?? []).length;
			}
		}
	return counts;
}

/** The two grades of texts taken together; both are 0 when there is no word in them. */
export function gradesOf(texts) {
	const { sentences, words, syllables, letters } = countsOf(texts);
	if (words === 0) return { words, fleschKincaid: 0, colemanLiau: 0 };
	return {
		words,
		fleschKincaid: 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
		colemanLiau: 5.88 * (letters / words) - 29.6 * (sentences / words) - 15.8
	};
}

/**
 * What stands on the screen of a question before anything is opened: it, its hint and its follow-ups.
 * @param {{ title: string, hint?: string | undefined, followUps: readonly { title: string, hint?: string | undefined }[] }} question
 * @returns {string[]}
 */
export const askedWords = ({ title, hint, followUps }) =>
	[title, hint, ...followUps.flatMap((one) => [one.title, one.hint])].filter(Boolean);

/**
 * What its help says when it is opened.
 * @param {{ why: string, good: { enough: string, better: string } }} question
 * @returns {string[]}
 */
export const helpWords = ({ why, good }) => [why, good.enough, good.better];
