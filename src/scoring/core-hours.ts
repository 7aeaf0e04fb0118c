import type { AnswerValue, Interval } from '#assessments';

/** Core hours, Monday to Friday except Good Friday, Christmas Day and bank holidays: 630 minutes. Facts section 4. */
export const CORE_HOURS = { from: '08:00', to: '18:30', minutes: 630 } as const;

/** What a route leaves uncovered on one day. */
export interface DayGap {
	readonly route: string;
	/** 0 Monday to 4 Friday. */
	readonly day: number;
	readonly gaps: readonly Interval[];
	/** Minutes of core hours not covered, 1 to 630. */
	readonly minutes: number;
}

/**
 * The parts of core hours that a day's opening does not cover. Overlaps and any order are fine; an
 * interval that closes before it opens covers nothing.
 */
export function gapsOf(open: readonly Interval[]): readonly Interval[] {
	const gaps: Interval[] = [];
	let covered: string = CORE_HOURS.from;
	const intervals = open.filter(({ from, to }) => from < to);
	for (const { from, to } of intervals.sort((a, b) => (a.from < b.from ? -1 : 1))) {
		if (from > covered && covered < CORE_HOURS.to)
			gaps.push({ from: covered, to: from < CORE_HOURS.to ? from : CORE_HOURS.to });
		if (to > covered) covered = to;
	}
	if (covered < CORE_HOURS.to) gaps.push({ from: covered, to: CORE_HOURS.to });
	return gaps;
}

/** Every route and day of an opening-times answer that falls short; days not given say nothing. */
export function openingGaps(value: AnswerValue | null | undefined): readonly DayGap[] {
	if (value?.kind !== 'hours') return [];
	return Object.entries(value.routes).flatMap(([route, days]) =>
		days.flatMap((open, day) => {
			const gaps = open ? gapsOf(open) : [];
			const minutes = gaps.reduce((sum, gap) => sum + minutesOf(gap), 0);
			return minutes > 0 ? [{ route, day, gaps, minutes }] : [];
		})
	);
}

const minuteOfDay = (time: string): number =>
	Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const minutesOf = ({ from, to }: Interval): number => minuteOfDay(to) - minuteOfDay(from);
