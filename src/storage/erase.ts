import type { StoreError } from '#assessments';
import { err, ok, type Result } from '#base';
import { toStoreError } from './connection.ts';

/**
 * Deletes the whole database of this site, for good; only after the user has said so twice. `blocked`:
 * another page holds on to it, and it goes as soon as that one is closed.
 */
export async function eraseDatabase(name = 'access-ready'): Promise<Result<void, StoreError>> {
	try {
		return await new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => {
				resolve(ok(undefined));
			};
			request.onblocked = () => {
				resolve(err({ kind: 'blocked' }));
			};
			request.onerror = () => {
				reject(request.error ?? new Error('not deleted'));
			};
		});
	} catch (error) {
		return err(toStoreError(error));
	}
}
