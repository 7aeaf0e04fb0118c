import type { Assessment, AssessmentStore, Beside, StoreError } from '#assessments';
import { ok, type IsoTime, type Result } from '#base';
import { backupOf, parseBackup, type BackupError, type ToBackUp } from '#exchange';
import { readErrorInWords, storeErrorInWords } from '#ui/words.ts';

const WHY: Readonly<Record<BackupError['kind'], string>> = {
	notJson:
		'it is damaged or of another kind. Choose the file ending in .json that Access Ready saved',
	notOurs: 'Access Ready did not make it. Choose a file that “Save a backup” made',
	newer: 'a newer version of Access Ready made it. Update the app first'
};

/** The text of a backup of all that is kept, readable or not; undefined when there is nothing. */
export async function makeBackup(
	store: AssessmentStore,
	madeAt: IsoTime,
	app: string
): Promise<Result<string | undefined, StoreError>> {
	const listed = await store.list();
	if (!listed.ok) return listed;
	const all: readonly { readonly id: string; readonly record: unknown }[] = [
		...listed.value.assessments.map((record) => ({ id: record.id, record })),
		...listed.value.unreadable.map(({ id, raw }) => ({ id, record: raw }))
	];
	if (all.length === 0) return ok(undefined);
	const entries: ToBackUp[] = [];
	for (const { id, record } of all) {
		const [kept, changes] = await Promise.all([store.snapshots(id), store.changes(id)]);
		if (!kept.ok) return kept;
		if (!changes.ok) return changes;
		const { snapshots, unreadable } = kept.value;
		entries.push({
			assessment: record,
			snapshots: [...snapshots, ...unreadable.map(({ raw }) => raw)],
			changes: changes.value
		});
	}
	return ok(backupOf(entries, madeAt, app));
}

/** Adds what is in a file beside what is here; the result is what to say, a line for each thing. */
export async function bringBack(
	file: File,
	add: (assessment: Assessment, beside: Beside) => Promise<Result<string, StoreError>>
): Promise<readonly string[]> {
	const backup = parseBackup(await file.text());
	if (!backup.ok) return [`${file.name}: not opened, because ${WHY[backup.error.kind]}.`];
	const said: string[] = [];
	for (const { assessment, snapshots, changes, unreadable } of backup.value.entries) {
		const { title } = assessment;
		const added = await add(assessment, { snapshots, changes });
		if (!added.ok) {
			said.push(`${file.name}: “${title}” not added. ${storeErrorInWords(added.error)}`);
			continue;
		}
		said.push(`${file.name}: “${title}” added.`);
		for (const error of unreadable)
			said.push(`${file.name}: one snapshot of “${title}” not added. ${readErrorInWords(error)}`);
	}
	for (const error of backup.value.unreadable)
		said.push(`${file.name}: one assessment not added. ${readErrorInWords(error)}`);
	return said;
}
