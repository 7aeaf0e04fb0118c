import type { AnswerValue, Day, Interval } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInterval } from '../../tests/builders/arbitraries.ts';
import { CORE_HOURS, gapsOf, openingGaps } from './core-hours.ts';

const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const OPENS = minute(CORE_HOURS.from);
const CLOSES = minute(CORE_HOURS.to);

/** The minutes of the day an interval holds, one by one. */
const minutesIn = ({ from, to }: Interval): readonly number[] =>
	Array.from({ length: Math.max(0, minute(to) - minute(from)) }, (_, at) => minute(from) + at);

const inCore = (at: number) => at >= OPENS && at < CLOSES;
const someDay = fc.array(anInterval, { maxLength: 4 });

const open = (...times: readonly string[]): readonly Interval[] =>
	times.map((time) => ({ from: time.slice(0, 5), to: time.slice(6) }));

describe('the gaps of a day', () => {
	it('are exactly the minutes of core hours that nothing covers', () => {
		fc.assert(
			fc.property(someDay, (day) => {
				const covered = new Set(day.flatMap(minutesIn).filter(inCore));
				const missing = gapsOf(day).flatMap(minutesIn);
				expect(new Set(missing).size).toBe(missing.length);
				expect(missing.filter((at) => covered.has(at) || !inCore(at))).toEqual([]);
				expect(missing.length + covered.size).toBe(CORE_HOURS.minutes);
			}),
			{ numRuns: 500 }
		);
	});

	it('stand in order and do not touch', () => {
		fc.assert(
			fc.property(someDay, (day) => {
				const gaps = gapsOf(day);
				expect(gaps.filter(({ from, to }) => from >= to)).toEqual([]);
				expect(gaps.filter(({ from }, index) => from <= (gaps[index - 1]?.to ?? ''))).toEqual([]);
			}),
			{ numRuns: 500 }
		);
	});

	it('are the same whatever the order of the openings', () => {
		fc.assert(
			fc.property(someDay, (day) => {
				expect(gapsOf(day.toReversed())).toEqual(gapsOf(day));
			})
		);
	});

	it.each<[string, readonly Interval[], readonly Interval[]]>([
		['closed all day', [], open('08:00-18:30')],
		['open for core hours exactly', open('08:00-18:30'), []],
		['open round the clock', open('00:00-23:59'), []],
		['closed for lunch', open('08:00-13:00', '14:00-18:30'), open('13:00-14:00')],
		['a late start', open('08:30-18:30'), open('08:00-08:30')],
		['an early end', open('07:00-16:00'), open('16:00-18:30')],
		['openings that overlap', open('08:00-12:00', '11:00-18:30'), []],
		['openings that meet', open('08:00-12:00', '12:00-18:30'), []],
		['one opening inside another', open('08:00-17:00', '09:00-10:00'), open('17:00-18:30')],
		['open before core hours only', open('06:00-08:00'), open('08:00-18:30')],
		['open after core hours only', open('18:30-20:00'), open('08:00-18:30')],
		['open before and after', open('06:00-07:00', '19:00-21:00'), open('08:00-18:30')],
		['open for a moment', open('10:00-10:00'), open('08:00-18:30')],
		['closing before it opens', open('10:00-09:00', '11:00-18:30'), open('08:00-11:00')]
	])('for %s', (_, day, gaps) => {
		expect(gapsOf(day)).toEqual(gaps);
	});

	it('leave the openings as they were given', () => {
		const day = Object.freeze(open('14:00-18:30', '08:00-13:00'));
		expect(gapsOf(day)).toEqual(open('13:00-14:00'));
	});
});

describe('the gaps of an opening-times answer', () => {
	const full = open('08:00-18:30');
	const week = (...days: Day[]) =>
		Array.from({ length: 5 }, (_, day) => (day < days.length ? days[day] : full));
	const hours = (routes: Record<string, unknown>) => ({ kind: 'hours', routes }) as AnswerValue;

	it('name route and day, and count the minutes', () => {
		const value = hours({
			phone: week(),
			desk: week(full, open('08:00-13:00', '14:00-18:30')),
			online: week([], full, full, full, open('08:00-16:00'))
		});
		expect(openingGaps(value)).toEqual([
			{ route: 'desk', day: 1, gaps: open('13:00-14:00'), minutes: 60 },
			{ route: 'online', day: 0, gaps: open('08:00-18:30'), minutes: 630 },
			{ route: 'online', day: 4, gaps: open('16:00-18:30'), minutes: 150 }
		]);
	});

	it('say nothing of a day that was not given', () => {
		expect(openingGaps(hours({ phone: week(null, null, null, null, null) }))).toEqual([]);
	});

	it.each([[undefined], [null], [{ kind: 'notKnown' } as const]])('are none for %j', (value) => {
		expect(openingGaps(value)).toEqual([]);
	});
});

describe('core hours', () => {
	it('are 630 minutes', () => {
		expect(CLOSES - OPENS).toBe(CORE_HOURS.minutes);
	});
});
