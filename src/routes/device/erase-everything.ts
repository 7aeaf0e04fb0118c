import type { StoreError } from '#assessments';
import type { Result } from '#base';
import { eraseDatabase } from '#storage/erase';
import { dropSafetyCopies } from './safety-copy.ts';

/**
 * Removes everything that was ever kept here: the database, files that were shared with the app, the
 * safety copies. The app itself stays.
 */
export async function eraseEverything(): Promise<Result<void, StoreError>> {
	const erased = await eraseDatabase();
	if (!erased.ok) return erased;
	await dropSafetyCopies();
	if ('caches' in globalThis) await caches.delete('shared-files').catch(() => false);
	return erased;
}
