import { questionsOf, sources, type SourceId, type SourceRef } from '#questions';
import type { PlanInput } from '../plan-input.ts';

/** The sources of the questions and criteria in this document, in the order of the list. */
export function citedSources({ bank, result }: PlanInput): readonly SourceId[] {
	const criteria = result.components.flatMap(({ component }) => component.criteria);
	const used = new Set(
		[...questionsOf(bank), ...criteria].flatMap((cited) =>
			cited.sources.map(({ source }) => source)
		)
	);
	return (Object.keys(sources) as SourceId[]).filter((id) => used.has(id));
}

/** A way to cite by number: `[3] annex 1`; the numbers are those of the list at the end. */
export function citer(input: PlanInput): (ref: SourceRef) => string {
	const cited = citedSources(input);
	return ({ source, at }) => `[${String(cited.indexOf(source) + 1)}] ${at}`;
}

/** The numbered list itself. */
export const sourceLines = (input: PlanInput): readonly string[] =>
	citedSources(input).map((id, index) => {
		const source = sources[id];
		const date = 'date' in source ? `, ${source.date}` : '';
		return `[${String(index + 1)}] ${source.publisher}: ${source.title}${date}`;
	});
