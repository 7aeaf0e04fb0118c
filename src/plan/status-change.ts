import type { ActionStatus } from '#assessments';
import type { IsoDate } from '#base';
import type { PlanStep } from './plan-step.ts';

/** What to store when an action gets a status: done bears the day, any other takes it away. */
export const statusChange = (status: ActionStatus, today: IsoDate) =>
	({
		status,
		doneOn: status === 'done' ? today : undefined
	}) satisfies PlanStep['change'];
