import type { Assessment } from '#assessments';
import { dateOf, longDate, type IsoDate } from '#base';
import { shownNames, type FileState, type PracticeRow } from '#collation';
import type { Received } from '#networks';
import { judge, type Scheme, type SchemeResult } from '#scoring';
import type { NetworkReportInput } from './network-input.ts';

/** A member practice as the documents show it. */
export interface Practice {
	readonly row: PracticeRow;
	/** Its name, or its alias where names are hidden. */
	readonly name: string;
	/** Absent while its file is missing. */
	readonly here?: Here;
}

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
			...(row.file.kind === 'here' && { here: hereOf(row.file, collation.scheme) })
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

/** The day its file was made; none while it is missing. */
export const madeOn = ({ here }: Practice): IsoDate | undefined =>
	here && dateOf(new Date(here.received.madeAt));

/** `File of 3 November 2025, 19 weeks old`, the age only when it is old; `No file` while it is missing. */
export function fileInWords({ row: { file } }: Practice): string {
	if (file.kind === 'missing') return 'No file';
	const made = `File of ${longDate(dateOf(new Date(file.received.madeAt)))}`;
	return file.old ? `${made}, ${String(file.weeks)} weeks old` : made;
}
