/** What is shown to somebody once on a device. */
export type SeenOnce = 'guide' | 'install';

const keyOf = (what: SeenOnce): string => `access-ready:seen:${what}`;

/**
 * Whether it was seen, or skipped, on this device. A browser that keeps nothing has seen it: what
 * cannot be put away for good must not come up again and again.
 */
export function wasSeen(what: SeenOnce): boolean {
	try {
		return localStorage.getItem(keyOf(what)) !== null;
	} catch {
		return true;
	}
}

/** Notes that it need not be shown again; never throws. */
export function markSeen(what: SeenOnce): void {
	try {
		localStorage.setItem(keyOf(what), 'yes');
	} catch {
		// Then it is not shown at all.
	}
}

/** Forgets what was seen, for a device that goes to somebody else; never throws. */
export function forgetSeen(): void {
	try {
		for (const what of ['guide', 'install'] as const) localStorage.removeItem(keyOf(what));
	} catch {
		// Nothing was kept.
	}
}
