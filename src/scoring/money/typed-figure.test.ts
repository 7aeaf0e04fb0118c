import type { FigureSet } from '#assessments';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../tests/builders/answers.ts';
import { typedFigure } from './typed-figure.ts';

const of = (period: string, people?: number, from = ''): FigureSet => ({
	figures: people === undefined ? {} : { people },
	period,
	from
});
const given = (first: FigureSet, ...others: readonly FigureSet[]) =>
	answer('network.funding', { kind: 'numbers', ...first, others });
const wanted = { figure: 'people', perOne: 100, most: 1_000_000 };

describe('a typed figure', () => {
	it('is that of the wanted date and of no other', () => {
		const both = given(of('2024-01-01', 50, ' ICB letter '), of('2023-01-01', 49.5));
		expect(typedFigure(both, { ...wanted, on: '2024-01-01' })).toEqual({
			parts: 5000,
			on: '2024-01-01',
			from: 'ICB letter'
		});
		expect(typedFigure(both, { ...wanted, on: '2023-01-01' })).toMatchObject({
			parts: 4950,
			on: '2023-01-01'
		});
		expect(typedFigure(both, { ...wanted, on: '2025-01-01' })).toBeUndefined();
	});

	it('is the latest where no date is named, in whatever order they stand', () => {
		const dates = fc.uniqueArray(
			fc.integer({ min: 2010, max: 2040 }).map((year) => `${String(year)}-01-01`),
			{ minLength: 1, maxLength: 5 }
		);
		fc.assert(
			fc.property(dates, (all) => {
				const [first, ...others] = all.map((date) => of(date, Number(date.slice(0, 4))));
				const latest = all.toSorted().at(-1)!;
				expect(typedFigure(given(first!, ...others), wanted)).toMatchObject({
					on: latest,
					parts: Number(latest.slice(0, 4)) * 100
				});
			})
		);
	});

	it('leaves out later sets without the figure, or with one that cannot be reckoned with', () => {
		const sets = given(of('2024-01-01', 50), of('2025-01-01'), of('2026-01-01', 10_000.01));
		expect(typedFigure(sets, wanted)).toMatchObject({ on: '2024-01-01', parts: 5000 });
	});

	it.each([
		['nothing is answered', undefined],
		['it is not known', answer('network.funding', { kind: 'notKnown' })],
		['it has no date', given(of('', 50))]
	])('is not there when %s', (_, nothing) => {
		expect(typedFigure(nothing, wanted)).toBeUndefined();
	});
});
