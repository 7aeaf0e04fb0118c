import type { StoreError } from '#assessments';
import { dateOf, ok, type Result } from '#base';
import type { Session } from '#session';
import { IndexedDbNetworkStore } from '#storage/networks';
import { storeErrorInWords } from '#ui/words.ts';
import { makeBackup } from '../backup-files.ts';
import { asFile, saveEnvelope, type EnvelopeFile } from '../envelope-files.ts';

/** What a backup is made from. */
export type BackupSource = Pick<Session, 'store' | 'device' | 'now'>;

/** A backup of this device as a file, encrypted when there is a passphrase; undefined of nothing. */
export async function backupFile(
	{ store, now }: BackupSource,
	passphrase?: string
): Promise<Result<EnvelopeFile | undefined, StoreError>> {
	const moment = now();
	const networks = new IndexedDbNetworkStore();
	const made = await makeBackup(store, networks, moment.toISOString(), __APP_VERSION__);
	if (!made.ok) return made;
	if (made.value === undefined) return ok(undefined);
	return ok(await asFile(made.value, `access-ready-backup-${dateOf(moment)}`, passphrase));
}

/** Makes a backup and hands it to the browser's download; the result is what to say. */
export async function saveBackup(source: BackupSource, passphrase?: string): Promise<string> {
	const file = await backupFile(source, passphrase);
	if (!file.ok) return `No backup was made. ${storeErrorInWords(file.error)}`;
	if (file.value === undefined) return 'There is nothing to back up yet.';
	saveEnvelope(file.value);
	await source.device.backedUp();
	return passphrase === undefined
		? 'The backup is in your downloads.'
		: 'The encrypted backup is in your downloads. Without its passphrase nobody can open it.';
}
