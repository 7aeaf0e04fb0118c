import { describe, expect, it } from 'vitest';
import { firstDay } from './first-day.ts';

describe('the first day of a period', () => {
	it.each([
		['2026', '2026-01-01'],
		['2026-10', '2026-10-01'],
		['2026-10-31', '2026-10-31'],
		['2026-13', undefined],
		['2026-02-30', undefined],
		['autumn', undefined],
		['', undefined]
	])('%s is %s', (period, day) => {
		expect(firstDay(period)).toBe(day);
	});
});
