import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trendOf } from './trend.ts';

const values = (figures: Readonly<Record<string, number>>) =>
	Object.entries(figures).map(([period, figure]) => ({ period, figure, from: '' }));

describe('a trend', () => {
	it('needs two figures', () => {
		expect(trendOf([])).toBeUndefined();
		expect(trendOf(values({ '2026-10': 5 }))).toBeUndefined();
		expect(trendOf(values({ '2026-09': 4, '2026-10': 5 }))).toHaveLength(2);
	});

	it('shows a month that is missing as a longer way', () => {
		const trend = trendOf(values({ '2026-01-01': 1, '2026-01-02': 1, '2026-01-05': 1 }));
		expect(trend?.map(({ across }) => across)).toEqual([0, 0.25, 1]);
	});

	it('rises from nought, so that a small change looks small', () => {
		const trend = trendOf(values({ '2026-08': 90, '2026-09': 100, '2026-10': 95 }));
		expect(trend?.map(({ up }) => up)).toEqual([0.9, 1, 0.95]);
	});

	it('of nothing but noughts lies on the ground', () => {
		const trend = trendOf(values({ '2026-09': 0, '2026-10': 0 }));
		expect(trend).toEqual([
			{ across: 0, up: 0 },
			{ across: 1, up: 0 }
		]);
	});

	it('goes below nought where a figure does', () => {
		const trend = trendOf(values({ '2025': -50, '2026': 50 }));
		expect(trend?.map(({ up }) => up)).toEqual([0, 1]);
	});

	it('stays in its frame and keeps the order of time, whatever the figures', () => {
		const months = fc.uniqueArray(fc.integer({ min: 2010, max: 2040 }), { minLength: 2 });
		fc.assert(
			fc.property(months, fc.infiniteStream(fc.integer({ max: 1_000_000 })), (years, figures) => {
				const given = years
					.toSorted((a, b) => a - b)
					.map((year) => ({
						period: String(year),
						figure: figures.next().value as number,
						from: ''
					}));
				const trend = trendOf(given) ?? [];
				expect(trend).toHaveLength(given.length);
				for (const { across, up } of trend)
					expect([across, up].every((share) => share >= 0 && share <= 1)).toBe(true);
				const way = trend.map(({ across }) => across);
				expect(way).toEqual(way.toSorted((a, b) => a - b));
				expect([way[0], way.at(-1)]).toEqual([0, 1]);
			})
		);
	});
});
