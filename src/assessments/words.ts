import type { Choice } from '#questions';
import type { ActionStatus } from './record.ts';

/** The choices as screen, paper and file call them. */
export const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
	yes: 'Yes',
	partly: 'Partly',
	no: 'No',
	notApplicable: 'Not applicable',
	notKnown: 'Don’t know yet'
};

/** The states of an action as screen, paper and file call them. */
export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
	notStarted: 'Not started',
	underWay: 'Under way',
	done: 'Done',
	stopped: 'Stopped'
};
