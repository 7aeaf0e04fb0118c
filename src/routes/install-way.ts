/** How the app can be installed: by a button, or through the menu “Share” of an iPad or iPhone. */
export type InstallWay = 'button' | 'homeScreen';

/** What a browser says of itself. */
export interface Surroundings {
	/** The app runs in a window of its own: it is installed. */
	readonly standalone: boolean;
	/** The browser has offered to install it. */
	readonly offered: boolean;
	readonly userAgent: string;
	/** How many fingers it feels: an iPad calls itself a Mac, which feels none. */
	readonly touches: number;
}

/** The way to install the app here; undefined where it is installed, or there is none to tell of. */
export function installWay(here: Surroundings): InstallWay | undefined {
	if (here.standalone) return undefined;
	if (here.offered) return 'button';
	const apple =
		/iPad|iPhone/u.test(here.userAgent) ||
		(here.userAgent.includes('Macintosh') && here.touches > 1);
	return apple ? 'homeScreen' : undefined;
}
