import { dateOf, ok, type IsoTime, type Result } from '#base';
import type { NoBackupOf } from '../backup-files.ts';
import { asFile, saveEnvelope } from '../envelope-files.ts';
import { keepSafetyCopy, type Before } from './safety-copy.ts';
import { backupText, type BackupSource } from './save-backup.ts';

/** Where the copy went: kept on the device, handed to the downloads, or nowhere as there was nothing. */
export type Copied = 'kept' | 'downloaded' | 'nothing';

/**
 * Keeps a copy of everything that is here before something of it is replaced or removed. After an
 * error there is none, and nothing may be changed.
 */
export async function copyBefore(
	before: Before,
	{ store, now }: Pick<BackupSource, 'store' | 'now'>,
	madeAt: IsoTime = now().toISOString()
): Promise<Result<Copied, NoBackupOf>> {
	const text = await backupText({ store, now });
	if (!text.ok) return text;
	if (text.value === undefined) return ok('nothing');
	if (await keepSafetyCopy({ madeAt, before }, text.value)) return ok('kept');
	const name = `access-ready-before-${before}-${dateOf(new Date(madeAt))}`;
	saveEnvelope(await asFile(text.value, name));
	return ok('downloaded');
}
