import type { Assessment } from '#assessments';
import type { Enclosed, Envelope } from '#exchange';

const MADE_AT = '2026-11-22T08:00:00.000Z';

/** An assessment as it comes out of an envelope; nothing was left out of it. */
export const enclosed = (assessment: Assessment, rest: Partial<Enclosed> = {}): Enclosed => ({
	assessment,
	snapshots: [],
	changes: [],
	leftOut: [],
	decidingOnly: false,
	onward: false,
	madeAt: MADE_AT,
	unreadable: [],
	...rest
});

/** An envelope of a practice, as it was read. */
export const envelope = (rest: Partial<Envelope> = {}): Envelope => ({
	kind: 'practice',
	madeAt: MADE_AT,
	app: 'test',
	enclosed: [],
	networks: [],
	schemes: [],
	systems: [],
	workshops: [],
	unreadable: [],
	...rest
});
