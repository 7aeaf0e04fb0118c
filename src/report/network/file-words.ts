import { dateOf, longDate } from '#base';
import { LEFT_OUT_WORDS, ROUTE_WORDS } from '#networks';
import type { Practice } from './practices.ts';

/**
 * When and by which way a practice's file came, or its statuses without it; `No file has come` while
 * it is missing.
 */
export function cameInWords({ here, stated }: Practice): string {
	if (here)
		return `${longDate(dateOf(new Date(here.received.receivedAt)))}, ${ROUTE_WORDS[here.received.route]}`;
	return stated ? `Status only, ${ROUTE_WORDS.network}` : 'No file has come';
}

/** What a practice left out of its file; empty when nothing was, or no file is here. */
export function leftOutInWords({ here, stated }: Practice): string {
	if (stated) return 'all detail';
	if (!here) return '';
	const { leftOut, decidingOnly } = here.received;
	return [
		...(decidingOnly ? ['all answers but those that decide components'] : []),
		...leftOut.map((share) => LEFT_OUT_WORDS[share])
	].join(', ');
}
