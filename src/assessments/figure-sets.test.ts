import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from '../../tests/builders/answers.ts';
import { aFigureSet, aValue } from '../../tests/builders/arbitraries.ts';
import { isAnswered } from './answer.ts';
import { figureSets, inOrder, isCompleteSet, numbersOf, setsIn } from './figure-sets.ts';
import type { AnswerValue, FigureSet } from './record.ts';

const set = (period: string, calls?: number, from = ''): FigureSet => ({
	figures: calls === undefined ? {} : { calls },
	period,
	from
});
const numbers = (current: FigureSet, others?: readonly FigureSet[]): AnswerValue => ({
	kind: 'numbers',
	...current,
	...(others ? { others } : {})
});
const periods = (sets: readonly FigureSet[]) => sets.map(({ period }) => period);
const someSets = fc.array(aFigureSet, { maxLength: 6 });

describe('the figures of an answer, by period', () => {
	it('come earliest first, whatever their order in the record', () => {
		const value = numbers(set('2026-02', 2), [set('2026-10', 10), set('2025-12', 12)]);
		expect(figureSets(answer('q', value))).toEqual([
			set('2025-12', 12),
			set('2026-02', 2),
			set('2026-10', 10)
		]);
	});

	it('are those of the one period when there are no others', () => {
		expect(figureSets(answer('q', numbers(set('2026-02', 2))))).toEqual([set('2026-02', 2)]);
	});

	it('leave out what has no period yet', () => {
		const value = numbers(set('', 1), [set('', 2), set('2026-02', 3)]);
		expect(figureSets(answer('q', value))).toEqual([set('2026-02', 3)]);
	});

	it('count a period once, as it was kept first', () => {
		const value = numbers(set('2026-02', 1), [set('2026-02', 2), set('2026-01', 3)]);
		expect(figureSets(answer('q', value))).toEqual([set('2026-01', 3), set('2026-02', 1)]);
	});

	it.each<AnswerValue | null>([null, { kind: 'notPublished' }, { kind: 'text', text: '2026-02' }])(
		'are none for %j',
		(value) => {
			expect(figureSets(answer('q', value))).toEqual([]);
			expect(setsIn(value)).toEqual([]);
		}
	);

	it('are none where there is no answer', () => {
		expect(figureSets(undefined)).toEqual([]);
	});
});

describe('a set is complete', () => {
	it('with a figure and a period, be the figure nought', () => {
		expect(isCompleteSet(set('2026-02', 0))).toBe(true);
		expect(isCompleteSet(set('2026-02'))).toBe(false);
		expect(isCompleteSet(set('', 1))).toBe(false);
	});
});

describe('sets put together to an answer', () => {
	it('have the latest complete one first, which is the one that counts', () => {
		const sets = [set('2026-02', 2), set('2026-10'), set('2026-09', 9), set('', 1)];
		expect(numbersOf(sets)).toEqual(
			numbers(set('2026-09', 9), [set('2026-02', 2), set('2026-10'), set('', 1)])
		);
	});

	it('always count the latest period that has figures', () => {
		fc.assert(
			fc.property(someSets, (sets) => {
				const value = numbersOf(sets);
				const complete = periods(sets.filter(isCompleteSet)).toSorted();
				fc.pre(value !== null);
				expect(isAnswered(answer('q', value))).toBe(complete.length > 0);
				if (complete.length > 0) expect(value.period).toBe(complete.at(-1));
			})
		);
	});

	it('are all kept, but for those in which nothing stands', () => {
		fc.assert(
			fc.property(someSets, (sets) => {
				const said = sets.filter(
					({ figures, period, from }) =>
						period !== '' || from !== '' || Object.keys(figures).length > 0
				);
				const kept = inOrder(sets);
				expect(kept).toHaveLength(said.length);
				expect(new Set(kept)).toEqual(new Set(said));
				expect(setsIn(numbersOf(sets))).toEqual(kept);
			})
		);
	});

	it('stay as they are when they are put together again', () => {
		fc.assert(
			fc.property(aValue, (value) => {
				fc.pre(value.kind === 'numbers');
				const once = numbersOf(setsIn(value));
				expect(numbersOf(setsIn(once))).toEqual(once);
			})
		);
	});

	it('are no answer when there are none', () => {
		expect(numbersOf([])).toBeNull();
		expect(numbersOf([set('')])).toBeNull();
	});

	it('keep a source that stands alone', () => {
		expect(numbersOf([set('', undefined, 'ICB')])).toEqual(numbers(set('', undefined, 'ICB')));
	});
});
