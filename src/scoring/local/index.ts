/**
 * scoring/local: schemes that an ICB or a PCN writes, read from a file. It brings a JSON reader and
 * a validator along, so it has an entrance of its own, `#scoring/local`, to be imported when there
 * is such a file. Begin with `local-scheme-schema.ts`, then `parse-local-scheme.ts`.
 */
export { MOST_PROBLEMS, parseLocalScheme } from './parse-local-scheme.ts';
export { type LocalSchemes, readLocalSchemes } from './read-local-schemes.ts';
export { withReadings } from './apply-readings.ts';
export { type IdRow, idList } from './id-list.ts';
export { type NationalCriterion, nationalCriteria, nationalCriterion } from './national.ts';
export {
	type Difference,
	type LocalSchemeChanges,
	compareLocalSchemes
} from './compare-local-schemes.ts';
export { type LocalScheme, type Reading, readingKey } from './local-scheme.ts';
export type { Expected, JsonFault, LocalSchemeCause, LocalSchemeProblem, Path } from './problem.ts';
