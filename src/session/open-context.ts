import { createContext } from 'svelte';
import type { OpenAssessment } from './open-assessment.svelte.ts';

/** Gives the assessment that the pages below `/assessment` work on; a function, as it may change. */
export const [getOpen, setOpen] = createContext<() => OpenAssessment>();
