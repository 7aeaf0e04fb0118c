/** What a page can see of the browser that it runs in; `globalThis` is one. */
export interface SeenOfBrowser {
	readonly GestureEvent?: unknown;
	readonly navigator?: {
		readonly standalone?: boolean;
		readonly storage?: { persist?: unknown; persisted?: () => Promise<boolean> };
	};
	readonly matchMedia?: (query: string) => { readonly matches: boolean };
}

/** Whether the browser can be asked not to clear this site's data by itself. */
export const canBeAsked = ({ navigator }: SeenOfBrowser): boolean =>
	typeof navigator?.storage?.persist === 'function';

/** Whether the app was put on the home screen or into the dock, and was opened from there. */
export const isInstalled = ({ navigator, matchMedia }: SeenOfBrowser): boolean =>
	navigator?.standalone === true ||
	['standalone', 'fullscreen', 'minimal-ui'].some(
		(mode) => matchMedia?.(`(display-mode: ${mode})`).matches === true
	);

/**
 * Whether the browser deletes what a site keeps when nobody has used the site on seven days on which
 * the browser was used, as Safari does, and every other browser on an iPhone or iPad that runs on its
 * engine. Told by what only that engine has, not by the browser's name; an installed app is spared.
 */
export const clearsUnvisited = (seen: SeenOfBrowser): boolean =>
	(seen.GestureEvent !== undefined || seen.navigator?.standalone !== undefined) &&
	!isInstalled(seen);

/** How the browser's word stands, to keep this site's data until the user clears it. */
export type Keeping = 'granted' | 'refused' | 'notAsked' | 'cannotBeAsked';

/** Its word now, where it tells; else what it said when it was asked. */
export async function keepingOf(
	seen: SeenOfBrowser,
	answered: boolean | undefined
): Promise<Keeping> {
	const now = await seen.navigator?.storage?.persisted?.().catch(() => undefined);
	if (now === true || answered === true) return 'granted';
	if (!canBeAsked(seen)) return 'cannotBeAsked';
	return answered === undefined ? 'notAsked' : 'refused';
}
