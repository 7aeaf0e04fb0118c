import type { StoreError } from '#assessments';
import type { Result } from '#base';
import { storeErrorInWords } from '#ui/words.ts';
import { copyBefore } from './copy-before.ts';
import { noBackupOfInWords, type BackupSource } from './save-backup.ts';

/** What became of a removal, and what to say of it. */
export interface Removed {
	readonly removed: boolean;
	/** Nothing was removed, as no copy could be kept. */
	readonly uncopied: boolean;
	readonly says: string;
}

/**
 * Removes something for good, after a copy of everything on the device has been kept. Without a copy
 * nothing is removed, unless `withoutCopy` says that the user wants it so.
 */
export async function removeForGood(
	title: string,
	remove: () => Promise<Result<void, StoreError>>,
	source: Pick<BackupSource, 'store' | 'now'>,
	withoutCopy = false
): Promise<Removed> {
	const copied = withoutCopy ? undefined : await copyBefore('removal', source);
	if (copied && !copied.ok)
		return {
			removed: false,
			uncopied: true,
			says: `“${title}” is not removed, as no safety copy could be made. ${noBackupOfInWords(copied.error)}`
		};
	const done = await remove();
	if (!done.ok)
		return {
			removed: false,
			uncopied: false,
			says: `“${title}” is not removed. ${storeErrorInWords(done.error)}`
		};
	const where = copied?.value === 'downloaded' ? 'in your downloads' : 'on the page “This device”';
	const copy = copied
		? ` A safety copy of everything that was here is ${where}.`
		: ' No safety copy was kept.';
	return { removed: true, uncopied: false, says: `“${title}” is removed.${copy}` };
}
