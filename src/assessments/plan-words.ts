import type { ActionStatus, Effort, Impact } from './record.ts';

/** The states of an action as screen, paper and file call them. */
export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
	notStarted: 'Not started',
	underWay: 'Under way',
	done: 'Done',
	stopped: 'Stopped'
};

/** How much work an action is, as screen, paper and file call it. */
export const EFFORT_WORDS: Readonly<Record<Effort, string>> = {
	S: 'small',
	M: 'medium',
	L: 'large'
};

/** How much an action brings, as screen, paper and file call it. */
export const IMPACT_WORDS: Readonly<Record<Impact, string>> = {
	low: 'low',
	medium: 'medium',
	high: 'high'
};
