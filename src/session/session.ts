import type { AssessmentStore } from '#assessments';
import type { Clock } from '#base';
import { createContext } from 'svelte';
import type { Device } from './device.svelte.ts';

/** What every page is handed: made once in the root layout. */
export interface Session {
	readonly store: AssessmentStore;
	readonly device: Device;
	readonly now: Clock;
	readonly newId: () => string;
}

/** Hands the session down to every component, and takes it up again. */
export const [getSession, setSession] = createContext<Session>();
