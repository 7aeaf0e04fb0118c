import { dateOf, err, ok, type Result } from '#base';
import { ENVELOPE_LIMITS } from '#exchange';
import type { Session } from '#session';
import { IndexedDbNetworkStore } from '#storage/networks';
import { IndexedDbSystemStore } from '#storage/systems';
import { IndexedDbWorkshopStore } from '#storage/workshops';
import { storeErrorInWords } from '#ui/words.ts';
import { makeBackup, type NoBackupOf } from '../backup-files.ts';
import { asFile, saveEnvelope, type EnvelopeFile, type Locking } from '../envelope-files.ts';

/** What a backup is made from. */
export type BackupSource = Pick<Session, 'store' | 'device' | 'now'>;

/** A backup of this device as text; undefined of nothing. */
export const backupText = ({
	store,
	now
}: Pick<BackupSource, 'store' | 'now'>): Promise<Result<string | undefined, NoBackupOf>> =>
	makeBackup(
		{
			store,
			networks: new IndexedDbNetworkStore(),
			systems: new IndexedDbSystemStore(),
			workshops: new IndexedDbWorkshopStore()
		},
		now().toISOString(),
		__APP_VERSION__
	);

/**
 * A backup's text as a file, encrypted when it is to be locked; undefined when that was stopped. One
 * that would be too large to be read again is none.
 */
export async function backupFile(
	text: string,
	made: Date,
	locking?: Locking,
	most: number = ENVELOPE_LIMITS.bytes
): Promise<Result<EnvelopeFile | undefined, NoBackupOf>> {
	const file = await asFile(text, `access-ready-backup-${dateOf(made)}`, locking);
	// Encrypted it is a little larger.
	return file && file.bytes.length > most ? err({ kind: 'tooMuch' }) : ok(file);
}

/** Makes a backup and hands it to the browser's download; the result is what to say. */
export async function saveBackup(source: BackupSource, locking?: Locking): Promise<string> {
	const text = await backupText(source);
	if (!text.ok) return `No backup was made. ${noBackupOfInWords(text.error)}`;
	if (text.value === undefined) return 'There is nothing to back up yet.';
	const file = await backupFile(text.value, source.now(), locking);
	if (!file.ok) return `No backup was made. ${noBackupOfInWords(file.error)}`;
	if (file.value === undefined) return 'Stopped. No backup was made.';
	saveEnvelope(file.value);
	await source.device.backedUp();
	return locking === undefined
		? 'The backup is in your downloads.'
		: 'The encrypted backup is in your downloads. Without its passphrase nobody can open it.';
}

/** Why no backup was made, and what to do instead. */
export const noBackupOfInWords = (error: NoBackupOf): string =>
	error.kind === 'tooMuch'
		? `There is more on this device than one backup may hold (${String(ENVELOPE_LIMITS.bytes / 1024 / 1024)} MB), so it could not be restored. Save each network and each assessment on its own, on its page “Hand over”.`
		: storeErrorInWords(error);
