import { Update } from '#session/update';
import UpdateNotice from '#ui/UpdateNotice.svelte';

/** Fetches the copy for offline use, and watches for new versions; `at` is the worker's address. */
export function goOffline(at: string) {
	const update = new Update();
	void update.register(at);
	return { update, UpdateNotice };
}
