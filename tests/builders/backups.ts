import type { Assessment } from '#assessments';
import { backupOf } from '#exchange';

/** The text of a backup file with these assessments, without snapshots and history. */
export const backupText = (...assessments: readonly Assessment[]): string =>
	backupOf(
		assessments.map((assessment) => ({ assessment, snapshots: [], changes: [] })),
		'2026-03-02T10:15:00.000Z',
		'test'
	);
