/** Stands for whatever the font cannot print: nothing a person wrote disappears without a trace. */
export const REPLACEMENT = '□';

/** A piece of a line; with `original`, boxes are printed for it, and a reader is told the original. */
export interface Run {
	/** As it is printed. */
	readonly text: string;
	readonly original?: string;
	/** What follows it in reading stands to its left. */
	readonly isRightToLeft?: true;
}

const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Private-use planes, of which no font prints anything. */
const FIRST = 0xf0000;
const MOST = 0xfffd;
const MARKERS = /[\u{F0000}-\u{FFFFD}]/gu;
const MARKED_RUNS = /[\u{F0000}-\u{FFFFD}]+(?: +[\u{F0000}-\u{FFFFD}]+)*/gu;

/**
 * What the font lacks, while the text around it is measured, broken and printed: one marker (a
 * single code point) stands in the text for each sign, and leads back to it.
 */
export class Originals {
	readonly #markers = new Map<string, string>();
	readonly #originals = new Map<string, string>();

	/** The marker of a sign; a box without a way back when there are more than 65,000 of them. */
	markerFor(original: string): string {
		const known = this.#markers.get(original);
		if (known !== undefined) return known;
		if (this.#markers.size >= MOST) return REPLACEMENT;
		const marker = String.fromCodePoint(FIRST + this.#markers.size);
		this.#markers.set(original, marker);
		this.#originals.set(marker, original);
		return marker;
	}

	/** The text as it was, markers undone. */
	original(text: string): string {
		return text.replace(MARKERS, (marker) => this.#originals.get(marker) ?? REPLACEMENT);
	}

	/** A line in runs, in reading order: what is printed as it is, and what is printed as boxes. */
	runs(line: string): readonly Run[] {
		if (this.#markers.size === 0) return [{ text: line }];
		const runs: Run[] = [];
		let from = 0;
		for (const { 0: marked, index } of line.matchAll(MARKED_RUNS)) {
			if (index > from) runs.push({ text: line.slice(from, index) });
			runs.push(...this.#boxes(marked));
			from = index + marked.length;
		}
		if (from < line.length) runs.push({ text: line.slice(from) });
		return runs;
	}

	/** From right to left sign by sign: readers that go by the places of signs turn them round. */
	#boxes(marked: string): readonly Run[] {
		const original = this.original(marked);
		if (!RIGHT_TO_LEFT.test(original)) return [{ text: shown(marked), original }];
		return Array.from(marked, (sign) => ({
			text: shown(sign),
			...(sign !== ' ' && { original: this.original(sign) }),
			isRightToLeft: true
		}));
	}
}

/** A text as it is printed: a box for each marker. */
export function shown(text: string): string {
	return text.replace(MARKERS, REPLACEMENT);
}
