/**
 * workshops: a facilitator's record of a workshop, its steps, and the interface of the place that
 * keeps it. The practices invited and the files collected are a network's record. It knows nothing
 * of rules, storage engines or screens. Begin with `workshop.ts`.
 */
export {
	type AgendaItem,
	type Commitment,
	type Hands,
	type Parked,
	type Workshop,
	HANDS,
	WORKSHOP_VERSION,
	workshopSchema
} from './workshop.ts';
export type { WorkshopStore } from './store.ts';
export { gatheringNetwork, newWorkshop } from './new-workshop.ts';
export { parseWorkshop } from './parse-workshop.ts';
export { headsOf, movedItem, plannedMinutes } from './agenda.ts';
export { type Step, nextStep, previousStep, stepAt, stepsOf } from './steps.ts';
export { type TakeHome, takeHome } from './take-home.ts';
export { changedCommitment } from './changed-commitment.ts';
