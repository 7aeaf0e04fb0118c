import type { IsoDate, IsoTime } from '#base';
import { TRACKED_STATUSES, type Tracked } from '../system.ts';

/** Where an item stands; one that nobody has touched says nothing, not that nothing was done. */
export type TrackedState = Tracked['status'] | 'untouched';

/** The states in the order in which they are shown and counted. */
export const TRACKED_STATES: readonly TrackedState[] = ['untouched', ...TRACKED_STATUSES];

/** The state of an item as the record has it. */
export const stateOf = (tracked: Tracked | undefined): TrackedState =>
	tracked?.status ?? 'untouched';

/** What each state is called on screen and paper. */
export const TRACKED_WORDS: Readonly<Record<TrackedState, string>> = {
	untouched: 'Nothing noted',
	notStarted: 'Not started',
	underWay: 'Under way',
	done: 'Done',
	notOurs: 'Not for us'
};

/** What is changed of an item; a date that is undefined is taken out. */
export type TrackedChange = Partial<Omit<Tracked, 'changedAt' | 'due' | 'reportNext'>> & {
	readonly due?: IsoDate | undefined;
	readonly reportNext?: IsoDate | undefined;
};

/** An item with one part changed; the others stay, or begin empty. */
export function trackedWith(
	tracked: Tracked | undefined,
	change: TrackedChange,
	changedAt: IsoTime
): Tracked {
	const { due, reportNext, ...rest } = { ...UNTOUCHED, ...tracked, ...change };
	return {
		...rest,
		changedAt,
		...(due !== undefined && { due }),
		...(reportNext !== undefined && { reportNext })
	};
}

const UNTOUCHED = { status: 'notStarted', note: '', evidence: '', reportedOn: [] } as const;
