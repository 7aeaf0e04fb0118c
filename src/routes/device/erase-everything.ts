import type { StoreError } from '#assessments';
import type { Result } from '#base';
import { eraseDatabase } from '#storage/erase';
import { forgetSeen } from '../seen.ts';
import { forgetRestore } from './restore-under-way.ts';
import { dropSafetyCopies } from './safety-copy.ts';

/**
 * Removes everything that was ever kept here: the databases, files that were shared with the app, the
 * safety copies, a backup whose restore was cut off, and that somebody has seen the first guide. The
 * app itself stays.
 */
export async function eraseEverything(): Promise<Result<void, StoreError>> {
	const erased = await eraseDatabase();
	if (!erased.ok) return erased;
	const copies = await eraseDatabase('access-ready-before');
	if (!copies.ok) return copies;
	await dropSafetyCopies();
	await forgetRestore();
	forgetSeen();
	if ('caches' in globalThis) await caches.delete('shared-files').catch(() => false);
	return erased;
}
