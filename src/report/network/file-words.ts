import { dateOf, longDate } from '#base';
import type { Route, Share } from '#networks';
import type { Practice } from './practices.ts';

/** By which way a file came. */
export const ROUTE_WORDS: Readonly<Record<Route, string>> = {
	file: 'from a file',
	qr: 'by QR code',
	folder: 'from a shared folder',
	paste: 'as pasted text',
	shared: 'shared from another app',
	network: 'with a network’s file'
};

const SHARE_WORDS: Readonly<Record<Share, string>> = {
	notes: 'notes',
	evidence: 'references to evidence',
	names: 'names of people',
	plan: 'the plan',
	snapshots: 'snapshots',
	history: 'the history'
};

/** When and by which way a practice's file came; `No file has come` while it is missing. */
export const cameInWords = ({ here }: Practice): string =>
	here
		? `${longDate(dateOf(new Date(here.received.receivedAt)))}, ${ROUTE_WORDS[here.received.route]}`
		: 'No file has come';

/** What a practice left out of its file; empty when nothing was. */
export function leftOutInWords({ here }: Practice): string {
	if (!here) return '';
	const { leftOut, decidingOnly } = here.received;
	return [
		...(decidingOnly ? ['all answers but those that decide components'] : []),
		...leftOut.map((share) => SHARE_WORDS[share])
	].join(', ');
}
