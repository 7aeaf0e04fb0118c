import type { PlanEdit } from '#assessments';

/** One change to store in the user's edit of an action; a field given as `undefined` is taken away. */
export interface PlanStep {
	/** The id of the action. */
	readonly action: string;
	readonly change: Partial<Omit<PlanEdit, 'action' | 'changedAt' | 'device'>>;
}
