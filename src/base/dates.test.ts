import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addWeeks, dateOf, isLater, isMoment, isRealDate, longDate, timeAfter } from './dates.ts';

const aDate = fc
	.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
	.map((moment) => moment.toISOString().slice(0, 10));

describe('a real date', () => {
	it('is any day of the calendar', () => {
		fc.assert(
			fc.property(aDate, (date) => {
				expect(isRealDate(date)).toBe(true);
			})
		);
	});

	it('has a leap day every fourth year but for whole centuries, save every fourth', () => {
		const years = Array.from({ length: 800 }, (_, index) => 1600 + index);
		const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
		const wrong = years.filter((year) => isRealDate(`${String(year)}-02-29`) !== leap(year));
		expect(wrong).toEqual([]);
	});

	it.each([
		'2025-02-31',
		'2025-04-31',
		'2025-00-01',
		'2025-01-00',
		'2025-13-01',
		'2025-01-32',
		'2025-1-1',
		'25-01-01',
		'2025-01-01T10:00:00Z',
		' 2025-01-01',
		'today',
		''
	])('is not "%s"', (text) => {
		expect(isRealDate(text)).toBe(false);
	});
});

describe('a moment', () => {
	it('is whatever the clock writes', () => {
		const moments = fc.date({
			min: new Date('1000-01-01'),
			max: new Date('2999-12-31'),
			noInvalidDate: true
		});
		fc.assert(
			fc.property(moments, (moment) => {
				expect(isMoment(moment.toISOString())).toBe(true);
			})
		);
	});

	it('may be without milliseconds', () => {
		expect(isMoment('2026-11-22T08:06:00Z')).toBe(true);
	});

	it.each([
		'2026-11-22',
		'2026-11-22T08:06:00',
		'2026-11-22T08:06:00+01:00',
		'2026-11-22 08:06:00Z',
		'2026-11-22T24:00:00Z',
		'2026-11-22T08:60:00Z',
		'2026-11-22T08:06:60Z',
		'2026-02-29T08:06:00Z',
		'2026-11-22T08:06:00ZZ',
		'x2026-11-22T08:06:00Z',
		''
	])('is not "%s"', (text) => {
		expect(isMoment(text)).toBe(false);
	});
});

describe('the date of a moment', () => {
	afterEach(() => vi.unstubAllEnvs());

	it.each([
		['Europe/London', '2026-07-01T23:30:00Z', '2026-07-02'],
		['Europe/London', '2026-01-01T23:30:00Z', '2026-01-01'],
		['America/New_York', '2026-01-01T03:00:00Z', '2025-12-31']
	])('is that of the device, in %s', (zone, moment, date) => {
		vi.stubEnv('TZ', zone);
		expect(dateOf(new Date(moment))).toBe(date);
	});
});

describe('weeks later', () => {
	it.each([
		['2026-02-22', 1, '2026-03-01'],
		['2024-02-22', 1, '2024-02-29'],
		['2026-12-28', 1, '2027-01-04'],
		['2026-03-20', 2, '2026-04-03'],
		['2026-11-22', 0, '2026-11-22']
	])('%s and %i weeks is %s', (date, weeks, later) => {
		expect(addWeeks(date, weeks)).toBe(later);
	});

	it('are a real date on the same day of the week', () => {
		fc.assert(
			fc.property(aDate, fc.integer({ min: 0, max: 52 }), (date, weeks) => {
				const later = addWeeks(date, weeks);
				expect(isRealDate(later)).toBe(true);
				expect(new Date(later).getUTCDay()).toBe(new Date(date).getUTCDay());
			})
		);
	});
});

describe('a date in words', () => {
	it.each([
		['2025-03-31', '31 March 2025'],
		['2026-01-01', '1 January 2026'],
		['2026-12-09', '9 December 2026']
	])('%s is %s', (date, words) => {
		expect(longDate(date)).toBe(words);
	});

	it.each(['2025-13-01', '2025-02-30', '2026', 'soon', ''])('leaves "%s" as it is', (text) => {
		expect(longDate(text)).toBe(text);
	});
});

describe('the time of a change', () => {
	const at = (text: string) => new Date(text);
	it('is now', () => {
		expect(timeAfter(at('2026-11-23T09:00:00Z'))).toBe('2026-11-23T09:00:00.000Z');
		expect(timeAfter(at('2026-11-23T09:00:00Z'), 'no time')).toBe('2026-11-23T09:00:00.000Z');
		expect(timeAfter(at('2026-11-23T09:00:00Z'), '2026-11-22T09:00:00.000Z')).toBe(
			'2026-11-23T09:00:00.000Z'
		);
	});
	it('is just after the change before, where the clock was set back', () => {
		expect(timeAfter(at('2026-11-23T09:00:00Z'), '2026-11-24T09:00:00.000Z')).toBe(
			'2026-11-24T09:00:00.001Z'
		);
	});
});

describe('of two moments', () => {
	const [early, late] = ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00.001Z'];
	it.each([
		[late, early, true],
		[early, late, false],
		[early, early, false],
		[early, undefined, true],
		[undefined, early, false],
		[undefined, undefined, false],
		['no time', early, false]
	])('%s is later than %s: %s', (one, other, expected) => {
		expect(isLater(one, other)).toBe(expected);
	});
});
