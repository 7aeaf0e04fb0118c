/**
 * scoring: what the answers mean for a contract year. Rules are data, status is three-valued, and
 * every status carries the answers that made it so. It knows nothing of storage, plans or screens.
 * Begin with `rule.ts`, then `evaluate.ts`, then a scheme in `schemes/`.
 */
export { type Status, and, or, not } from './status.ts';
export { type Rule } from './rule.ts';
export { type Trace, evaluate, leavesOf, type Leaf } from './evaluate.ts';
export { type Change, type Demand, choicesLeft, smallestWay } from './smallest-way.ts';
export type { Component, Criterion, Notice, Scheme } from './scheme.ts';
export { type ComponentResult, type CriterionResult, type SchemeResult, judge } from './judge.ts';
export { type Readiness, readiness } from './readiness.ts';
export { type DayGap, CORE_HOURS, gapsOf, openingGaps } from './core-hours.ts';
export { STATUS_WORDS, changeInWords } from './in-words.ts';
export { perThousand } from './rate.ts';
export { schemes, caip202425 } from './schemes/index.ts';
