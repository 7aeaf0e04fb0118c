import { STATUS_WORDS, type Status } from '#scoring';
import type { Block } from '../document.ts';

/** The statuses in the order in which they are counted and drawn. */
export const STATUSES: readonly Status[] = ['met', 'notMet', 'notKnown'];

/** A component with how many of what is counted have each status, in the order of `STATUSES`. */
export interface StatusCounts {
	readonly label: string;
	readonly status: Status;
	readonly counts: readonly number[];
}

/** Counts of statuses by component, as a chart and as a table; nothing without any. */
export function statusCounts(
	rows: readonly StatusCounts[],
	{ caption, counted }: { readonly caption: string; readonly counted: string }
): readonly Block[] {
	if (rows.length === 0) return [];
	const met = rows.filter(({ status }) => status === 'met').length;
	return [
		{
			kind: 'chart',
			chart: {
				type: 'parts',
				caption,
				alt: `${counted} by component: ${rows.map(({ label, counts }) => `${label} ${inWords(counts)}`).join('; ')}. ${String(met)} of ${String(rows.length)} ${rows.length === 1 ? 'component' : 'components'} met.`,
				parts: STATUSES.map((status) => ({ label: STATUS_WORDS[status], tone: status })),
				bars: rows.map(({ label, counts }) => ({ label, counts }))
			}
		},
		{
			kind: 'table',
			caption: `${caption} in figures`,
			columns: [
				{ title: 'Component', share: 37 },
				{ title: 'Status', share: 18 },
				...STATUSES.map((status) => ({ title: STATUS_WORDS[status], share: 15 }))
			],
			rows: rows.map(({ label, status, counts }) => [
				{ text: label },
				{ text: STATUS_WORDS[status], tone: status },
				...counts.map((count) => ({ text: String(count) }))
			])
		}
	];
}

const inWords = ([met = 0, ...others]: readonly number[]): string =>
	`${String(met)} of ${String(others.reduce((sum, count) => sum + count, met))}`;
