import type { MeasureSideBySide } from '#collation';

/** A section with its figures, those of one question together. */
export interface SectionMeasures {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly (readonly MeasureSideBySide[])[];
}

/** Figures by section and question, in the order they come. */
export const bySection = (measures: readonly MeasureSideBySide[]): readonly SectionMeasures[] =>
	groups(measures, ({ section }) => section.id).map((own) => ({
		id: own[0]?.section.id ?? '',
		title: own[0]?.section.title ?? '',
		questions: groups(own, ({ asked }) => asked.id)
	}));

/** What has the same key together, in the order the keys come up. */
function groups<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
	const found = new Map<string, T[]>();
	for (const one of all) {
		const own = found.get(keyOf(one));
		if (own) own.push(one);
		else found.set(keyOf(one), [one]);
	}
	return [...found.values()];
}
