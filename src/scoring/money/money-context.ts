import type { IsoDate } from '#base';
import type { SourceRef } from '#questions';

/** A quality-improvement module of a practice's QOF, and what its points were worth, in pence. */
export interface QofModule {
	readonly title: string;
	readonly points: number;
	readonly pence: number;
}

/** Money of the practice itself that stands beside the PCN's payments. */
interface ContextItem {
	readonly title: string;
	readonly says: string;
	/** The last day it was to be had. */
	readonly until: IsoDate;
	readonly sources: readonly SourceRef[];
}

const PENCE_A_POINT = 21_343;

const worth = (title: string, points: number): QofModule => ({
	title,
	points,
	pence: points * PENCE_A_POINT
});

const modules: readonly QofModule[] = [
	worth('Workforce and wellbeing', 37),
	worth('Making the best use of staff capacity', 22),
	worth('Fewer avoidable appointments', 15)
];

/** The QOF points of 2023/24 for work that goes the same way; `pencePerPoint` in whole pence. */
export const qofPoints: ContextItem & {
	readonly pencePerPoint: number;
	readonly modules: readonly QofModule[];
	readonly total: QofModule;
} = {
	title: 'QOF quality-improvement points, 2023/24',
	says: 'Points a practice could earn for work in the same direction. NHS England gave the sum as about £15,800 a practice.',
	until: '2024-03-31',
	pencePerPoint: PENCE_A_POINT,
	modules,
	total: worth(
		'All three',
		modules.reduce((sum, { points }) => sum + points, 0)
	),
	sources: [{ source: 'funding-2023', at: 'quality and outcomes framework' }]
};

/** The one-off money for changing over: an average for a practice, in whole pence. */
export const transitionCover: ContextItem & { readonly averagePence: number } = {
	title: 'Transition cover',
	says: 'An average for a practice, once, for the extra work while it changes over. It went through the ICB in 2023/24 and 2024/25, to practices that had not had it before.',
	until: '2025-03-31',
	averagePence: 1_350_000,
	sources: [
		{ source: 'checklist-2023', at: 'support offer 4' },
		{ source: 'letter-2024', at: 'annex 1, section B, funding' },
		{ source: 'funding-2023', at: 'transition cover and transformation support funding' }
	]
};
