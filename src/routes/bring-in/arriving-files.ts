/** The cache in which `static/share-target.js` lays what another app shared. */
const SHARED = 'shared-files';

/** The files that another app shared, once: they are taken out of where the worker laid them. */
export async function takeShared(): Promise<readonly File[]> {
	if (!('caches' in globalThis) || !(await caches.has(SHARED))) return [];
	const cache = await caches.open(SHARED);
	const files = await Promise.all(
		(await cache.keys()).map(async (key) => {
			const content = await (await cache.match(key))?.blob();
			const name = decodeURIComponent(new URL(key.url).pathname.split('/').at(-1) ?? '');
			return content && new File([content], name);
		})
	);
	await caches.delete(SHARED);
	return files.filter((file) => file !== undefined);
}

/** What Chromium hands to an app that the operating system opened a file with. */
interface LaunchQueue {
	setConsumer(
		consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void
	): void;
}

/**
 * Calls back with every file the operating system opens with this app, now and later; `failed` when
 * it does not hand one out.
 */
export function onOpenedWith(take: (files: readonly File[]) => void, failed: () => void): void {
	const { launchQueue } = globalThis as { readonly launchQueue?: LaunchQueue };
	launchQueue?.setConsumer(({ files = [] }) => {
		void Promise.allSettled(files.map((handle) => handle.getFile())).then((opened) => {
			const here = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
			if (here.length > 0) take(here);
			if (here.length < opened.length) failed();
		});
	});
}
