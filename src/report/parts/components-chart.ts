import { decides, type ComponentResult } from '#scoring';
import type { Block } from '../document.ts';
import { STATUSES, statusCounts } from './status-counts.ts';

/** How many deciding criteria of each component are met, as a chart and as a table; nothing without any. */
export const componentsChart = (components: readonly ComponentResult[]): readonly Block[] =>
	statusCounts(
		components.map(({ component, status, criteria }) => ({
			label: component.title,
			status,
			counts: STATUSES.map(
				(wanted) =>
					criteria.filter((result) => decides(result.criterion) && result.status === wanted).length
			)
		})),
		{ caption: 'Criteria by component', counted: 'Deciding criteria met' }
	);
