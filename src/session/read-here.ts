import type { Assessment, AssessmentStore, ReadError, StoreError } from '#assessments';
import { err, ok, type Result } from '#base';

/** Why an assessment could not be brought in; what is here stays as it is. */
export type BringInError =
	| StoreError
	/** There is a record of its id on this device that this version cannot read. */
	| { readonly kind: 'unreadableHere'; readonly error: ReadError };

/** The assessment of this id; undefined when there is none on this device. */
export async function readHere(
	store: AssessmentStore,
	id: string
): Promise<Result<Assessment | undefined, BringInError>> {
	const found = await store.read(id);
	if (!found.ok) return found;
	const record = found.value;
	return record && 'error' in record
		? err({ kind: 'unreadableHere', error: record.error })
		: ok(record);
}
