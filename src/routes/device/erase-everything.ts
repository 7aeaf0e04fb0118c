import type { StoreError } from '#assessments';
import type { Result } from '#base';
import { eraseDatabase } from '#storage/erase';
import { dropSafetyCopy } from './safety-copy.ts';

/**
 * Removes everything that was ever kept here: the database, files that were shared with the app, the
 * safety copy. The app itself stays.
 */
export async function eraseEverything(): Promise<Result<void, StoreError>> {
	const erased = await eraseDatabase();
	if (!erased.ok) return erased;
	await dropSafetyCopy();
	if ('caches' in globalThis) await caches.delete('shared-files').catch(() => false);
	return erased;
}
