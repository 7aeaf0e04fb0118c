const keyOf = (network: string): string => `access-ready:names-hidden:${network}`;

/** Whether names were hidden when the network's pages were last open in this tab. */
export function namesHidden(network: string): boolean {
	try {
		return sessionStorage.getItem(keyOf(network)) === 'yes';
	} catch {
		return false;
	}
}

/** Keeps names hidden over a reload: they must not come up on a projector by accident. */
export function rememberNamesHidden(network: string, hidden: boolean): void {
	try {
		sessionStorage.setItem(keyOf(network), hidden ? 'yes' : 'no');
	} catch {
		// A browser that keeps nothing shows the switch as it is after each reload.
	}
}
