/**
 * session: what is open now, whether it is saved, and the state of the device, as Svelte state that
 * pages share. It knows the pure rooms and the store's interface; nothing of pages. Begin with
 * `open-assessment.svelte.ts`: it is the middle of the walk of one answer.
 */
export {
	OpenAssessment,
	type AnswerChange,
	type PlanChange,
	type Saving
} from './open-assessment.svelte.ts';
export { Device } from './device.svelte.ts';
export { Library } from './library.svelte.ts';
export type { NetworkStep } from './network-step.ts'; // `#session/network`, on a network's pages
export type { Counting } from './system.svelte.ts'; // `#session/system`, on a system's pages
export type { SourcesSummary } from './system-engine.ts';
export type { WorkshopStep } from './workshop-step.ts'; // `#session/workshop`, on a workshop's pages
export type { Update } from './update.svelte.ts'; // `#session/update`, loaded when the page is idle
export { type InstallOffer, installOffer, keepInstallOffer } from './install-offer.ts';
export { holdPageLock } from './page-lock.ts';
export { type Session, getSession, setSession } from './session.ts';
export { getOpen, setOpen } from './open-context.ts';
