import { createContext } from 'svelte';
import type { OpenWorkshop } from './open-workshop.svelte.ts';

export { OpenWorkshop, type GatheringChange, type WorkshopChange } from './open-workshop.svelte.ts';
export { WorkshopLibrary } from './workshop-library.svelte.ts';
export type { WorkshopStep } from './workshop-step.ts';
export {
	readWorkshop,
	type FoundWorkshop,
	type KeptWorkshop,
	type WorkshopStores
} from './read-workshop.ts';

/** Gives the workshop that the pages below it work on; a function, as it is opened later. */
export const [getWorkshop, setWorkshop] = createContext<() => OpenWorkshop>();
