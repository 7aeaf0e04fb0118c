import { COVERED } from './coverage.ts';
import type { Originals } from './originals.ts';

const RANGES = COVERED.split(' ').map((range) => {
	const [from = '', to = from] = range.split('-');
	return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
});

function isCovered(codePoint: number): boolean {
	let low = 0;
	let high = RANGES.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [from, to] = RANGES[middle] ?? [0, 0];
		if (codePoint < from) high = middle - 1;
		else if (codePoint > to) low = middle + 1;
		else return true;
	}
	return false;
}

/** Signs that only steer other signs (joiners, variation selectors, soft hyphens, directions). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Control characters, but not the line feed. */
const CONTROL = /[^\P{Cc}\n]/gu;
const SPACE = /[\t\v\f\p{Zs}]/gu;
const KEPT_SPACES = new Set([' ', '\u00a0', '\u202f']);

const segmenter =
	typeof Intl.Segmenter === 'function'
		? new Intl.Segmenter('en', { granularity: 'grapheme' })
		: undefined;

function graphemes(text: string): string[] {
	return segmenter ? Array.from(segmenter.segment(text), (s) => s.segment) : Array.from(text);
}

/** How often the font lacked each sign a reader sees (which may be several code points). */
export type Missing = Map<string, number>;

/**
 * The text as it can be set: composed (NFC), without control characters, line feeds kept, and each
 * sign the font lacks (with what steers it) replaced by its marker and counted in `missing`.
 */
export function printable(text: string, originals: Originals, missing: Missing): string {
	const plain = text
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replace(SPACE, (space) => (KEPT_SPACES.has(space) ? space : ' '))
		.replace(CONTROL, '');
	// Nearly all text is plain English; only the rest is taken apart.
	if (/^[\n\x20-\x7e]*$/u.test(plain)) return plain;
	const out: string[] = [];
	/** The last sign, if the font lacks it: what steers it may still follow. */
	let lacking: string | undefined;
	let steering = '';
	for (const grapheme of graphemes(plain)) {
		const visible = grapheme.replace(INVISIBLE, '');
		if (visible === '') {
			if (lacking === undefined) steering += grapheme;
			else {
				lacking += grapheme;
				out[out.length - 1] = originals.markerFor(lacking);
			}
		} else if (isPrintable(visible)) {
			out.push(visible);
			lacking = undefined;
			steering = '';
		} else {
			missing.set(grapheme, (missing.get(grapheme) ?? 0) + 1);
			lacking = steering + grapheme;
			out.push(originals.markerFor(lacking));
			steering = '';
		}
	}
	return out.join('');
}

function isPrintable(grapheme: string): boolean {
	for (const sign of grapheme) {
		if (sign !== '\n' && !isCovered(sign.codePointAt(0) ?? 0)) return false;
	}
	return true;
}
