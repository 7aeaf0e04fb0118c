/** What Chromium hands over when the app can be installed; it can be asked for once. */
export interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

let offer: InstallOffer | undefined;

/** Holds the browser's offer back until somebody wants it; it comes once a load, often early. */
export function keepInstallOffer(): void {
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		offer = event as InstallOffer;
	});
}

/** The offer, if there is one. */
export const installOffer = (): InstallOffer | undefined => offer;
