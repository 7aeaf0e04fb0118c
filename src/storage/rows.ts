import { parseAssessment, type Assessment, type Unreadable } from '#assessments';
import type { Row } from './connection.ts';

/** Puts the parts of one assessment together again; what cannot be read comes back as it is kept. */
export function join(
	header: { readonly id: string },
	answers: readonly Row[],
	plan: readonly Row[]
): Assessment | Unreadable {
	const raw = { ...header, answers: byKey(answers), plan: byKey(plan) };
	const parsed = parseAssessment(raw);
	return parsed.ok ? parsed.value : { id: header.id, error: parsed.error, raw };
}

/** Tells a record that was read from one that is only kept. */
export const isReadable = (record: Assessment | Unreadable): record is Assessment =>
	!('error' in record);

/** Rows grouped by the assessment they belong to; linear in their number. */
export function byAssessment(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const group = groups.get(row.assessment);
		if (group) group.push(row);
		else groups.set(row.assessment, [row]);
	}
	return groups;
}

const byKey = (rows: readonly Row[]) =>
	Object.fromEntries(rows.map(({ key, value }) => [key, value]));
