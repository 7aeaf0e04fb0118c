/** What most figures are given without: fetched once a set of them has its period. */
export { default as FigureMore } from './FigureMore.svelte';
export { setAt, takenPeriod, withSet, type Shown } from './shown-set.ts';
