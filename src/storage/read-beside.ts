import { parseChange, parseSnapshot, type Change, type Snapshots } from '#assessments';
import type { Row } from './connection.ts';

/** The snapshots in rows, the earliest date first; what cannot be read comes as it is kept. */
export function readSnapshots(rows: readonly Row[]): Snapshots {
	const read = rows.map(({ key, value }) => ({
		id: key,
		raw: value,
		result: parseSnapshot(value)
	}));
	return {
		snapshots: read
			.flatMap(({ result }) => (result.ok ? [result.value] : []))
			.toSorted((a, b) => inOrder(a.date, b.date) || inOrder(a.takenAt, b.takenAt)),
		unreadable: read.flatMap(({ id, raw, result }) =>
			result.ok ? [] : [{ id, error: result.error, raw }]
		)
	};
}

/** The changes in rows, the earliest first; what cannot be read is left out. */
export const readChanges = (rows: readonly Row[]): readonly Change[] =>
	rows
		.flatMap(({ value }) => {
			const parsed = parseChange(value);
			return parsed.ok ? [parsed.value] : [];
		})
		.toSorted((a, b) => inOrder(a.at, b.at) || inOrder(a.id, b.id));

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
