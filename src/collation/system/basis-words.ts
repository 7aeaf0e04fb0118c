import { dateOf, longDate, type IsoTime } from '#base';
import type { Basis } from './system-view.ts';

/** Practices of which there is neither a file nor a stated status. */
export const missingIn = ({ of, practices, statusOnly }: Basis): number =>
	of - practices - statusOnly;

/** `9 March 2026`, or `3 November 2025 to 9 March 2026`; empty without a file. */
export function datesInWords({
	oldest,
	latest
}: {
	readonly oldest: IsoTime | undefined;
	readonly latest: IsoTime | undefined;
}): string {
	if (oldest === undefined || latest === undefined) return '';
	const [from, to] = [dayOf(oldest), dayOf(latest)];
	return from === to ? from : `${from} to ${to}`;
}

/** From how many practices counts are, of what dates, and what is missing; one or more sentences. */
export function basisInWords(basis: Basis): string {
	const { practices, of, statusOnly } = basis;
	const missing = missingIn(basis);
	const dates = datesInWords(basis);
	return [
		practices === 0
			? `No file of the ${counted(of, 'practice')} is here.`
			: `From the files of ${count(practices)} of ${counted(of, 'practice')}.`,
		...(statusOnly === 0
			? []
			: [
					`Of ${count(statusOnly)} more only the status is known, as ${statusOnly === 1 ? 'its network' : 'their networks'} stated it.`
				]),
		...(dates === '' ? [] : [`Made ${dates.includes(' to ') ? 'from' : 'on'} ${dates}.`]),
		...(practices === 0 || missing === 0
			? []
			: [`Nothing is known of ${count(missing)} without a file.`])
	].join(' ');
}

const count = (of: number): string => of.toLocaleString('en-GB');
const counted = (of: number, word: string): string => `${count(of)} ${word}${of === 1 ? '' : 's'}`;
const dayOf = (moment: IsoTime): string => longDate(dateOf(new Date(moment)));
