import type { IsoTime } from '#base';

/** The cache that holds what was on the device before something of it was replaced or removed. */
const CACHE = 'access-ready-safety-copy';
/** Each copy lies under this and its moment; the name is written into no file. */
const KEY = '/safety-copy';
/** How many are kept at most. */
const MOST = 3;

/** What a safety copy was made before. */
export type Before = 'restore' | 'removal';

/** A backup that was made by itself before something was replaced or removed. */
export interface SafetyCopy {
	readonly madeAt: IsoTime;
	readonly before: Before;
	/** Under which it is read and removed. */
	readonly key: string;
}

/**
 * Keeps a copy; false when the browser does not let us. The first stays until the user removes it,
 * so that tries that fail half-way never push out what was there before them; of the others the
 * latest two stay.
 */
export async function keepSafetyCopy(
	{ madeAt, before }: Omit<SafetyCopy, 'key'>,
	text: string
): Promise<boolean> {
	try {
		const cache = await caches.open(CACHE);
		const headers = { 'made-at': madeAt, before };
		await cache.put(`${KEY}/${encodeURIComponent(madeAt)}`, new Response(text, { headers }));
		const [, ...others] = await listed(cache);
		for (const { key } of others.slice(0, Math.max(0, others.length - (MOST - 1))))
			await cache.delete(key);
		return true;
	} catch {
		return false;
	}
}

/** The copies that are kept, the oldest first. */
export async function safetyCopies(): Promise<readonly SafetyCopy[]> {
	try {
		return (await caches.has(CACHE)) ? await listed(await caches.open(CACHE)) : [];
	} catch {
		return [];
	}
}

/** The text of a copy; undefined when it is not there any more. */
export async function readSafetyCopy({
	key
}: Pick<SafetyCopy, 'key'>): Promise<string | undefined> {
	try {
		return await (await (await caches.open(CACHE)).match(key))?.text();
	} catch {
		return undefined;
	}
}

/** Throws one copy away. */
export async function dropSafetyCopy({ key }: Pick<SafetyCopy, 'key'>): Promise<void> {
	try {
		await (await caches.open(CACHE)).delete(key);
	} catch {
		// Where there are no caches there is no copy.
	}
}

/** Throws every copy away. */
export async function dropSafetyCopies(): Promise<void> {
	try {
		await caches.delete(CACHE);
	} catch {
		// Where there are no caches there is no copy.
	}
}

async function listed(cache: Cache): Promise<readonly SafetyCopy[]> {
	const copies: SafetyCopy[] = [];
	for (const { url } of await cache.keys()) {
		const headers = (await cache.match(url))?.headers;
		const madeAt = headers?.get('made-at');
		const before = headers?.get('before') === 'removal' ? 'removal' : 'restore';
		if (madeAt) copies.push({ madeAt, before, key: url });
	}
	return copies.toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1));
}
