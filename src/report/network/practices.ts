import type { Assessment } from '#assessments';
import { dateOf, longDate, type IsoDate, type IsoTime } from '#base';
import { shownNames, type FileState, type PracticeRow } from '#collation';
import type { Received } from '#networks';
import { judge, type Scheme, type SchemeResult } from '#scoring';
import type { NetworkReportInput } from './network-input.ts';

/** A member practice as the documents show it. */
export interface Practice {
	readonly row: PracticeRow;
	/** Its name, or its alias where names are hidden. */
	readonly name: string;
	/** Absent while its file is missing, and where its detail is not shared. */
	readonly here?: Here;
	/** Set where its network stated its statuses, and nothing else is known. */
	readonly stated?: Stated;
}

/** A practice's statuses as its network stated them. */
export type Stated = Extract<FileState, { kind: 'statusOnly' }>;

/** What came from a practice. */
export interface Here {
	readonly received: Received;
	/** Older than the network wants. */
	readonly old: boolean;
	readonly assessment: Assessment;
	/** For its traces; the statuses that count are those of the row. */
	readonly result: SchemeResult;
}

/** The practices by the name that is shown: an order by hidden names would give them away. */
export function practicesOf({
	network,
	collation,
	options
}: NetworkReportInput): readonly Practice[] {
	const names = shownNames(network, options.hidden);
	return collation.rows
		.map((row) => ({
			row,
			name: names.get(row.member.id) ?? row.member.id,
			...(row.file.kind === 'here' && { here: hereOf(row.file, collation.scheme) }),
			...(row.file.kind === 'statusOnly' && { stated: row.file })
		}))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
}

const hereOf = ({ received, old }: Extract<FileState, { kind: 'here' }>, scheme: Scheme): Here => ({
	received,
	old,
	assessment: received.assessment,
	result: judge(scheme, received.assessment.answers)
});

/** A practice with its ODS code, where there is one and names are shown. */
export const nameWithCode = ({ name, row }: Practice, hidden: boolean): string =>
	hidden || row.member.ods === '' ? name : `${name} (${row.member.ods})`;

/** The day its file was made, or the one that its stated statuses rest on; none while it is missing. */
export function madeOn({ here, stated }: Practice): IsoDate | undefined {
	const madeAt = here?.received.madeAt ?? stated?.madeAt;
	return madeAt === undefined ? undefined : dateOf(new Date(madeAt));
}

/** Whether what is here of it is older than the network wants. */
export const isOld = ({ here, stated }: Practice): boolean => (here ?? stated)?.old === true;

/**
 * `File of 3 November 2025, 19 weeks old`, the age only when it is old; `No file` while it is missing;
 * or that its detail is not shared, and when its network stated its statuses.
 */
export function fileInWords({ row: { file } }: Practice): string {
	if (file.kind === 'missing') return 'No file';
	const made =
		file.kind === 'here'
			? `File of ${dayInWords(file.received.madeAt)}`
			: `Detail not shared; status as the network stated on ${dayInWords(file.statedAt)}`;
	return file.old ? `${made}, ${String(file.weeks)} weeks old` : made;
}

/** What stands where something of its file would stand: why there is none. */
export const withoutFile = ({ stated }: Practice): string => (stated ? 'Not shared' : 'No file');

const dayInWords = (moment: IsoTime): string => longDate(dateOf(new Date(moment)));
