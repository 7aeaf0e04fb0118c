import type { Assessment } from '#assessments';
import type { Received } from '#networks';
import type { Collation, PracticeRow } from './collation.ts';

/** A practice whose file is here. */
export interface FileHere {
	readonly row: PracticeRow;
	readonly received: Received;
	readonly assessment: Assessment;
}

/** The practices whose file is here, by name. */
export const filesHere = ({ rows }: Pick<Collation, 'rows'>): readonly FileHere[] =>
	rows.flatMap((row) =>
		row.file.kind === 'here'
			? [{ row, received: row.file.received, assessment: row.file.received.assessment }]
			: []
	);
