const NAME = 'access-ready-page';

/** Held, shared, by every open page from the start, so that one page can count the others. */
export function holdPageLock(): void {
	if ('locks' in navigator)
		void navigator.locks.request(NAME, { mode: 'shared' }, () => new Promise(() => undefined));
}

/** How many pages of this site are open on the device, this one among them. */
export async function countOpenPages(): Promise<number> {
	const { held } = await navigator.locks.query();
	return held?.filter(({ name }) => name === NAME).length ?? 1;
}
