import type { Assessment, Snapshot } from '#assessments';
import { assessment } from './assessments.ts';

/** A snapshot of an assessment, taken with the version that is being tested. */
export const snapshot = (
	rest: Partial<Snapshot> = {},
	of: Assessment = assessment()
): Snapshot => ({
	id: 'baseline',
	name: 'Baseline',
	date: '2026-04-01',
	takenAt: '2026-04-02T09:00:00.000Z',
	app: '0.3.0',
	edition: { questions: {}, criteria: {} },
	assessment: of,
	...rest
});
