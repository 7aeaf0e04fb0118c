import type { IsoTime } from '#base';
import type { RestoreMode } from './restore.ts';

/** The cache that holds a backup while it is being restored. */
const CACHE = 'access-ready-restore-under-way';
const KEY = '/restore-under-way';

/** A restore that was begun, with all that is needed to come to its end. */
export interface RestoreUnderWay {
	/** The backup as it was chosen; one that is encrypted still is. */
	readonly file: File;
	readonly mode: RestoreMode;
	readonly begunAt: IsoTime;
}

/**
 * Keeps what a restore needs, before anything is written: a restore is written thing by thing, and
 * one that is cut off can then come to its end. False when the browser does not let us.
 */
export async function noteRestore({ file, mode, begunAt }: RestoreUnderWay): Promise<boolean> {
	try {
		const headers = { name: encodeURIComponent(file.name), mode, 'begun-at': begunAt };
		await (await caches.open(CACHE)).put(KEY, new Response(file, { headers }));
		return true;
	} catch {
		return false;
	}
}

/** The restore that was begun and did not come to its end, if there is one. */
export async function restoreUnderWay(): Promise<RestoreUnderWay | undefined> {
	try {
		const kept = (await caches.has(CACHE)) && (await (await caches.open(CACHE)).match(KEY));
		const begunAt = kept ? kept.headers.get('begun-at') : null;
		if (!kept || !begunAt) return undefined;
		const name = decodeURIComponent(kept.headers.get('name') ?? '');
		return {
			file: new File([await kept.blob()], name),
			mode: kept.headers.get('mode') === 'replace' ? 'replace' : 'merge',
			begunAt
		};
	} catch {
		return undefined;
	}
}

/** Forgets it: it has come to its end, or is to stay as it is. */
export async function forgetRestore(): Promise<void> {
	try {
		await caches.delete(CACHE);
	} catch {
		// Where there are no caches there is none.
	}
}
