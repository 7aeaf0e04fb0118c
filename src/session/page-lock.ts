/** Held, shared, by every open page, so that one page can count the others. */
export const PAGE_LOCK = 'access-ready-page';

/** Holds the lock from now on until the page is left. */
export function holdPageLock(): void {
	if ('locks' in navigator)
		void navigator.locks.request(PAGE_LOCK, { mode: 'shared' }, () => new Promise(() => undefined));
}
