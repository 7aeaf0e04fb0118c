/**
 * Asks the browser not to clear this site's data by itself. True when it agreed, false when it did
 * not, undefined where it cannot be asked.
 */
export async function askToPersist(): Promise<boolean | undefined> {
	try {
		return await navigator.storage.persist();
	} catch {
		return undefined;
	}
}
