import { STATUS_WORDS, decides, type ComponentResult, type Status } from '#scoring';
import type { Block } from '../document.ts';

const STATUSES: readonly Status[] = ['met', 'notMet', 'notKnown'];

/** How many deciding criteria of each component are met, as a chart and as a table; nothing without any. */
export function componentsChart(components: readonly ComponentResult[]): readonly Block[] {
	const bars = components.map(({ component, status, criteria }) => ({
		label: component.title,
		status,
		counts: STATUSES.map(
			(wanted) =>
				criteria.filter((result) => decides(result.criterion) && result.status === wanted).length
		)
	}));
	if (bars.length === 0) return [];
	const met = components.filter(({ status }) => status === 'met').length;
	return [
		{
			kind: 'chart',
			chart: {
				type: 'parts',
				caption: 'Criteria by component',
				alt: `Deciding criteria met by component: ${bars.map(({ label, counts }) => `${label} ${inWords(counts)}`).join('; ')}. ${String(met)} of ${String(bars.length)} ${bars.length === 1 ? 'component' : 'components'} met.`,
				parts: STATUSES.map((status) => ({ label: STATUS_WORDS[status], tone: status })),
				bars: bars.map(({ label, counts }) => ({ label, counts }))
			}
		},
		{
			kind: 'table',
			caption: 'Criteria by component in figures',
			columns: [
				{ title: 'Component', share: 37 },
				{ title: 'Status', share: 18 },
				...STATUSES.map((status) => ({ title: STATUS_WORDS[status], share: 15 }))
			],
			rows: bars.map(({ label, status, counts }) => [
				{ text: label },
				{ text: STATUS_WORDS[status], tone: status },
				...counts.map((count) => ({ text: String(count) }))
			])
		}
	];
}

const inWords = ([met = 0, ...others]: readonly number[]): string =>
	`${String(met)} of ${String(others.reduce((sum, count) => sum + count, met))}`;
