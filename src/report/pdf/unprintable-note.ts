import { REPLACEMENT } from './originals.ts';
import type { Unprintable } from './printable-model.ts';

/** Scripts by the name people know them by. */
const SCRIPTS = [
	['Emoji', /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u],
	['Arabic', /^\p{Script=Arabic}/u],
	['Hebrew', /^\p{Script=Hebrew}/u],
	['Devanagari', /^\p{Script=Devanagari}/u],
	['Bengali', /^\p{Script=Bengali}/u],
	['Gurmukhi', /^\p{Script=Gurmukhi}/u],
	['Gujarati', /^\p{Script=Gujarati}/u],
	['Tamil', /^\p{Script=Tamil}/u],
	['Telugu', /^\p{Script=Telugu}/u],
	['Kannada', /^\p{Script=Kannada}/u],
	['Malayalam', /^\p{Script=Malayalam}/u],
	['Sinhala', /^\p{Script=Sinhala}/u],
	['Thai', /^\p{Script=Thai}/u],
	['Georgian', /^\p{Script=Georgian}/u],
	['Armenian', /^\p{Script=Armenian}/u],
	['Ethiopic', /^\p{Script=Ethiopic}/u],
	['Chinese', /^\p{Script=Han}/u],
	['Japanese', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['Korean', /^\p{Script=Hangul}/u],
	['Latin', /^\p{Script=Latin}/u],
	['Greek', /^\p{Script=Greek}/u],
	['Cyrillic', /^\p{Script=Cyrillic}/u]
] as const;
const OTHER = 'Other';

/** More different signs than this of one script are told by their range. */
const MOST_NAMED = 12;

/** The closing note of a document: which characters the font lacks, and how often; '' for none. */
export function unprintableNote(unprintable: readonly Unprintable[]): string {
	if (unprintable.length === 0) return '';
	const groups = new Map<string, Unprintable[]>();
	for (const one of unprintable) {
		const script = SCRIPTS.find(([, pattern]) => pattern.test(one.char))?.[0] ?? OTHER;
		groups.set(script, [...(groups.get(script) ?? []), one]);
	}
	const said = Array.from(groups, ([script, signs]) => `${script}: ${signsInWords(signs)}`);
	return (
		`The font of this document lacks some characters; each is shown as ${REPLACEMENT}. ` +
		'The file still holds them for copying and reading aloud, and the app keeps them. ' +
		`${said.join('; ')}.`
	);
}

function signsInWords(signs: readonly Unprintable[]): string {
	if (signs.length <= MOST_NAMED) {
		return signs.map(({ char, count }) => `${codePoints(char)} (${times(count)})`).join(', ');
	}
	const firsts = signs.map(({ char }) => char.codePointAt(0) ?? 0);
	const [from, to] = [Math.min(...firsts), Math.max(...firsts)].map(codePoint);
	const all = signs.reduce((sum, { count }) => sum + count, 0);
	return `${String(signs.length)} different, from ${String(from)} to ${String(to)} (${times(all)} in all)`;
}

const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);

const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const codePoints = (char: string): string =>
	Array.from(char, (sign) => codePoint(sign.codePointAt(0) ?? 0)).join(' ');
