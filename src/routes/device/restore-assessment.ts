import {
	canonicalText,
	fillWithheld,
	mergeAssessments,
	type Assessment,
	type AssessmentStore,
	type Change,
	type Snapshot,
	type StoreError,
	type Unreadable
} from '#assessments';
import { ok, type Result } from '#base';
import type { Enclosed } from '#exchange';
import type { Effect, RestoreMode } from './restore.ts';

/** What a restore would do to one assessment. */
export interface AssessmentEffect {
	readonly effect: Effect;
	/** Answers and actions that would differ from what is here. */
	readonly differences: number;
	/** Snapshots that are not here, or would become others. */
	readonly snapshots: number;
	/** Entries of its history that are not here, or would become others. */
	readonly changes: number;
}

/** What stands beside an assessment on this device. */
interface BesideHere {
	readonly snapshots: readonly Snapshot[];
	/** The ids of snapshots that are kept although they cannot be read. */
	readonly unreadable: readonly string[];
	readonly changes: readonly Change[];
}

/** What a restore would do to an assessment that is here, with snapshots and history. */
export async function effectOnAssessment(
	here: Assessment | Unreadable,
	enclosed: Enclosed,
	store: AssessmentStore,
	mode: RestoreMode
): Promise<Result<AssessmentEffect, StoreError>> {
	if ('error' in here) {
		const counts = { differences: 0, snapshots: 0, changes: 0 };
		return ok({ effect: mode === 'replace' ? 'replaced' : 'kept', ...counts });
	}
	const [kept, history] = await Promise.all([store.snapshots(here.id), store.changes(here.id)]);
	if (!kept.ok) return kept;
	if (!history.ok) return history;
	const beside = {
		snapshots: kept.value.snapshots,
		unreadable: kept.value.unreadable.map(({ id }) => id),
		changes: history.value
	};
	return ok(effectOn(here, beside, enclosed, mode));
}

function effectOn(
	here: Assessment,
	beside: BesideHere,
	{ assessment, leftOut, snapshots, changes }: Enclosed,
	mode: RestoreMode
): AssessmentEffect {
	const after =
		mode === 'replace'
			? assessment
			: mergeAssessments(here, fillWithheld(assessment, here, leftOut)).assessment;
	const counts = {
		differences: changedIn(here.answers, after.answers) + changedIn(here.plan, after.plan),
		snapshots: written(snapshots, beside.snapshots, beside.unreadable, mode),
		changes: written(changes, beside.changes, [], mode)
	};
	const isMore = counts.snapshots + counts.changes > 0;
	if (canonicalText(here) === canonicalText(after))
		return { ...counts, effect: isMore ? 'completed' : 'same', differences: 0 };
	return { ...counts, effect: mode === 'replace' ? 'replaced' : 'merged' };
}

/** How many records would be another, more or gone. */
function changedIn(
	here: Readonly<Record<string, unknown>>,
	after: Readonly<Record<string, unknown>>
): number {
	const was = new Map(Object.entries(here));
	const is = new Map(Object.entries(after));
	return [...new Set([...was.keys(), ...is.keys()])].filter(
		(key) => canonicalText(was.get(key)) !== canonicalText(is.get(key))
	).length;
}

/** How many would be written: those that are not here, and when it replaces those that differ. */
function written(
	theirs: readonly { readonly id: string }[],
	here: readonly { readonly id: string }[],
	unreadable: readonly string[],
	mode: RestoreMode
): number {
	const kept = new Map(here.map((one) => [one.id, canonicalText(one)]));
	for (const id of unreadable) kept.set(id, '');
	return theirs.filter((one) => {
		const was = kept.get(one.id);
		return was === undefined || (mode === 'replace' && was !== canonicalText(one));
	}).length;
}
