import { decides, type Component, type Criterion, type Scheme } from '../scheme.ts';
import { schemes } from '../schemes/index.ts';
import type { Reading } from './local-scheme.ts';

/** A national criterion with what it stands in. */
export interface NationalCriterion {
	readonly scheme: Scheme;
	readonly component: Component;
	readonly criterion: Criterion;
}

/** Every national criterion, latest scheme first. */
export const nationalCriteria: readonly NationalCriterion[] = schemes.flatMap((scheme) =>
	scheme.components.flatMap((component) =>
		component.criteria.map((criterion) => ({ scheme, component, criterion }))
	)
);

/** The criterion a reading is of; undefined when there is none. */
export const nationalCriterion = ({
	scheme,
	criterion
}: Pick<Reading, 'scheme' | 'criterion'>): NationalCriterion | undefined =>
	nationalCriteria.find((one) => one.scheme.id === scheme && one.criterion.id === criterion);

/** True when the criterion decides its component once it is read so. */
export function decidesHere(reading: {
	readonly scheme: string;
	readonly criterion: string;
	readonly counts?: Reading['counts'] | undefined;
}): boolean {
	const counts = reading.counts ?? nationalCriterion(reading)?.criterion.counts;
	return counts !== undefined && decides({ counts });
}
