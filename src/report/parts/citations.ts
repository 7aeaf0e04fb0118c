import { questionsOf, sources, type SourceId, type SourceRef } from '#questions';
import type { PlanInput } from '../plan-input.ts';

/** Sources by number. */
export interface Citations {
	/** A place by the number of its source: `[3] annex 1`. */
	readonly cite: (ref: SourceRef) => string;
	/** The numbers of these sources alone, each once: `[3], [5]`. */
	readonly numbers: (refs: readonly SourceRef[]) => string;
	/** The numbered list itself. */
	readonly lines: readonly string[];
}

/** Numbers the sources of these places, in the order of the list of sources. */
export function citationsOf(refs: readonly SourceRef[]): Citations {
	const used = new Set(refs.map(({ source }) => source));
	const cited = (Object.keys(sources) as SourceId[]).filter((id) => used.has(id));
	const numberOf = (source: SourceId) => `[${String(cited.indexOf(source) + 1)}]`;
	return {
		cite: ({ source, at }) => `${numberOf(source)} ${at}`,
		numbers: (refs) => [...new Set(refs.map(({ source }) => numberOf(source)))].join(', '),
		lines: cited.map((id, index) => {
			const source = sources[id];
			const date = 'date' in source ? `, ${source.date}` : '';
			return `[${String(index + 1)}] ${source.publisher}: ${source.title}${date}`;
		})
	};
}

/** The sources of the questions and criteria of a plan, by number. */
export const planCitations = ({ bank, result }: PlanInput): Citations =>
	citationsOf(
		[
			...questionsOf(bank),
			...result.components.flatMap(({ component }) => component.criteria)
		].flatMap((cited) => cited.sources)
	);
