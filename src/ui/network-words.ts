import { longDate, dateOf } from '#base';
import type { FileState } from '#collation';
import type { MembersError, NetworkCodeError, PastedFault } from '#networks';
import { LEFT_OUT_WORDS, ROUTE_WORDS } from '#networks';
import type { Status } from '#scoring';
import { STATUS_MARKS, STATUS_WORDS } from '#scoring';
import { fieldErrorInWords } from './words.ts';

/** What is wrong with a network's code, and what to do. */
export const networkCodeErrorInWords = (_error: NetworkCodeError): string =>
	'The PCN code must be U and five digits, like U12345. Leave it empty if you don’t have it to hand';

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
	parts.length < 2
		? (parts[0] ?? '')
		: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** `1 week`, `12 weeks`. */
export const weeksInWords = (weeks: number): string =>
	`${weeks.toLocaleString('en-GB')} week${weeks === 1 ? '' : 's'}`;

/** `1 practice`, `6 practices`. */
export const practicesInWords = (count: number): string =>
	`${count.toLocaleString('en-GB')} practice${count === 1 ? '' : 's'}`;

/** What the network has of a practice, in a few words with a mark. */
export function fileTagOf(file: FileState): {
	readonly mark: string;
	readonly says: string;
	/** The same in fewer words. */
	readonly short: string;
	readonly tone: 'missing' | 'old' | 'here' | 'statusOnly';
} {
	if (file.kind === 'missing')
		return { mark: '–', says: 'File missing', short: 'No file', tone: 'missing' };
	if (file.kind === 'statusOnly') {
		const says = file.old ? `Status only, ${weeksInWords(file.weeks)} old` : 'Status only';
		return { mark: '▫', says, short: 'Status only', tone: file.old ? 'old' : 'statusOnly' };
	}
	if (!file.old) return { mark: '▪', says: 'File is here', short: 'Here', tone: 'here' };
	const weeks = weeksInWords(file.weeks);
	return { mark: '◷', says: `File is ${weeks} old`, short: `${weeks} old`, tone: 'old' };
}

/** What came from a practice and how, a sentence each; nothing while its file is missing. */
export function fileSentences(file: FileState): readonly string[] {
	if (file.kind === 'missing') return [];
	if (file.kind === 'statusOnly')
		return [
			`Detail not shared; status as the network stated on ${dayOf(file.statedAt)}, by the practice’s file of ${dayOf(file.madeAt)}.`,
			'Criteria and answers are not known here.'
		];
	const { madeAt, receivedAt, route, leftOut, decidingOnly, onward } = file.received;
	return [
		`Made on ${dayOf(madeAt)}, came on ${dayOf(receivedAt)} ${ROUTE_WORDS[route]}.`,
		...(decidingOnly
			? [
					'Summary only: it holds the answers that decide components. All others are not known here.'
				]
			: []),
		...(leftOut.length > 0
			? [`The practice left out ${listed(leftOut.map((part) => LEFT_OUT_WORDS[part]))}.`]
			: []),
		...(onward ? ['It agreed that its detail goes on to the ICB.'] : [])
	];
}

const dayOf = (moment: string): string => longDate(dateOf(new Date(moment)));

/**
 * A practice's status in a table: mark and words. A missing file is not the same as not known, and
 * neither is a criterion of a practice whose detail is `notShared`.
 */
export function cellOf(
	file: FileState,
	status: Status | 'notShared'
): { readonly mark: string; readonly says: string; readonly tone: Status | 'missing' } {
	if (file.kind === 'missing') return { mark: '–', says: 'File missing', tone: 'missing' };
	return status === 'notShared'
		? { mark: '–', says: 'Not shared', tone: 'missing' }
		: { mark: STATUS_MARKS[status], says: STATUS_WORDS[status], tone: status };
}

/** Why no practices could be taken from an official file, and what to do. */
export function membersErrorInWords(error: MembersError, wanted: string): string {
	switch (error.kind) {
		case 'empty':
			return 'The file is empty. Choose it again, or type the practices instead.';
		case 'tooLarge':
			return 'The file is larger than the official membership files. Save the sheet of practices as CSV and choose that.';
		case 'unknownLayout':
			return `The file is not one we know. We looked for columns like ${error.expected.slice(0, 4).join(', ')}${error.found.length > 0 ? `, and found ${error.found.slice(0, 4).join(', ')}` : ''}. Use the ePCN file’s sheet of practices saved as CSV, or type the practices.`;
		case 'namesNoNetworks':
			return 'This file lists practices, but not which PCN each belongs to. Use the ePCN file’s sheet of practices saved as CSV.';
		case 'noSuchNetwork':
			return `The file names ${error.networks.toLocaleString('en-GB')} networks, but none called ${wanted}. Check the PCN code under “Settings”.`;
	}
}

/** Why a pasted line was left out, and what to do. */
export function pastedFaultInWords({ line, text, error }: PastedFault): string {
	const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
	return `Line ${line} (“${shown}”): ${why(error)}`;
}

function why(error: PastedFault['error']): string {
	switch (error.kind) {
		case 'nameMissing':
			return 'there is no practice name';
		case 'nameTooLong':
			return 'the name is too long';
		default:
			return fieldErrorInWords(error, 'the ODS code');
	}
}
