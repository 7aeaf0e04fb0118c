import {
	canonicalText,
	fillWithheld,
	mergeAssessments,
	type Assessment,
	type AssessmentStore,
	type Beside,
	type Difference,
	type LeftOut,
	type StoreError
} from '#assessments';
import { ok, type IsoTime, type Result } from '#base';
import { changesBetween, isSameHead, type Making } from './changes-between.ts';
import { inTurn } from './in-turn.ts';
import { readHere, type BringInError } from './read-here.ts';

export { reconcile, takeBack } from './take-back.ts';
export type { BringInError } from './read-here.ts';

/** An assessment that came from elsewhere, with what belongs to it and what its owner left out. */
export interface ToBringIn extends Beside {
	readonly assessment: Assessment;
	readonly leftOut: LeftOut;
}

/** What became of an assessment that came. */
export interface BroughtIn {
	/** `added`: it was not on this device; `same`: it said nothing new; else it was merged. */
	readonly kind: 'added' | 'same' | 'merged';
	readonly id: string;
	/** Where both copies said something, and not the same. */
	readonly differences: readonly Difference[];
	/** The assessment as it was here; absent when it was added. */
	readonly before?: Assessment;
	/** The assessment as it is here now. */
	readonly after: Assessment;
}

/**
 * Brings an assessment into the store: adds it, or merges it with the copy that is here, in one
 * transaction. What its owner left out stays as it is here. Snapshots and changes are united; those
 * that are here stay. What the merge changed goes into the history as one step.
 */
export const bringIn = (
	store: AssessmentStore,
	enclosed: ToBringIn,
	at: IsoTime,
	device: string
): Promise<Result<BroughtIn, BringInError>> =>
	inTurn(store, () => merge(store, enclosed, at, device));

async function merge(
	store: AssessmentStore,
	{ assessment, leftOut, ...beside }: ToBringIn,
	at: IsoTime,
	device: string
): Promise<Result<BroughtIn, BringInError>> {
	const { id } = assessment;
	const here = await readHere(store, id);
	if (!here.ok) return here;
	const united = await unite(store, id, beside);
	if (!united.ok) return united;
	const { snapshots, changes, history } = united.value;
	const before = here.value;
	if (!before) {
		const added = await store.put(assessment, { snapshots, changes });
		return added.ok ? ok({ kind: 'added', id, differences: [], after: assessment }) : added;
	}
	const filled = fillWithheld(assessment, before, leftOut);
	const { assessment: after, differences } = mergeAssessments(before, filled);
	const made = changesBetween(before, after, { at, device, history });
	const isNew = snapshots.length + changes.length + made.length > 0 || !isSameHead(before, after);
	const became = { kind: isNew ? 'merged' : 'same', id, differences, before, after } as const;
	// Where only a stamp is later, it is kept too: the next merge reads it.
	if (!isNew && canonicalText(before) === canonicalText(after)) return ok(became);
	const merged = await store.put(after, { snapshots, changes: [...changes, ...made] }, before);
	return merged.ok ? ok(became) : merged;
}

/** What of snapshots and changes is not here yet, and the whole history. */
async function unite(
	store: AssessmentStore,
	id: string,
	beside: Beside
): Promise<Result<Beside & Pick<Making, 'history'>, StoreError>> {
	const kept = await store.snapshots(id);
	if (!kept.ok) return kept;
	const history = await store.changes(id);
	if (!history.ok) return history;
	const snapshots = new Set(
		[...kept.value.snapshots, ...kept.value.unreadable].map((snapshot) => snapshot.id)
	);
	const here = new Set(history.value.map((change) => change.id));
	const changes = beside.changes.filter((change) => !here.has(change.id));
	return ok({
		// A file may say what it likes: what comes with an assessment belongs to it, and to no other.
		snapshots: beside.snapshots
			.filter((snapshot) => !snapshots.has(snapshot.id))
			.map((snapshot) => ({ ...snapshot, assessment: { ...snapshot.assessment, id } })),
		changes: changes.map((change) => ({ ...change, assessment: id })),
		history: [...history.value, ...changes]
	});
}
