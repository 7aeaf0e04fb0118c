import type { IsoTime } from '#base';

/** The cache that holds what was on the device before something of it was replaced. */
const CACHE = 'access-ready-safety-copy';
const KEY = '/safety-copy';

/** A backup that was made by itself before something was replaced. */
export interface SafetyCopy {
	readonly madeAt: IsoTime;
	readonly text: string;
}

/** Keeps a copy in the place of the one before; false when the browser does not let us. */
export async function keepSafetyCopy({ madeAt, text }: SafetyCopy): Promise<boolean> {
	try {
		const cache = await caches.open(CACHE);
		await cache.put(KEY, new Response(text, { headers: { 'made-at': madeAt } }));
		return true;
	} catch {
		return false;
	}
}

/** The copy that is kept, if there is one. */
export async function readSafetyCopy(): Promise<SafetyCopy | undefined> {
	try {
		if (!(await caches.has(CACHE))) return undefined;
		const found = await (await caches.open(CACHE)).match(KEY);
		const madeAt = found?.headers.get('made-at');
		return found && madeAt ? { madeAt, text: await found.text() } : undefined;
	} catch {
		return undefined;
	}
}

/** Throws the copy away. */
export async function dropSafetyCopy(): Promise<void> {
	try {
		await caches.delete(CACHE);
	} catch {
		// Where there are no caches there is no copy.
	}
}
